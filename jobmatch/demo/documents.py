"""What the demo's named candidates wrote: a letter of their own, and a resume and a letter for their best match."""

from __future__ import annotations

from datetime import datetime

from generation import cover_letters, documents, samples
from generation.letters import LetterOptions
from generation.material import material_of
from generation.models import Generation, SampleDocument
from generation.resumes import ResumeOptions
from jobs.models import Match
from profiles.models import Profile

LETTER = """Dear Ms Harlow,

I'm writing because your team looks after something people use every day. I've always preferred that.

Most of what I'm proud of is quiet: things that stopped breaking, and colleagues who no longer had to stay late. I don't
make big promises, but I do finish what I start.

I'd be glad to talk.

Best wishes,
"""


def write_for(profile: Profile, *, now: datetime) -> None:
    """Once a person: what a killed planting began is left as it is."""
    user = profile.user
    best = Match.objects.filter(profile=profile).order_by("-total").first()
    if user is None or best is None or Generation.objects.filter(profile=profile).exists():
        return
    if not SampleDocument.objects.filter(user=user).exists():
        kind = SampleDocument.Type.COVER_LETTER
        samples.keep(user=user, document_type=kind, filename="letter.txt", text=LETTER + user.full_name, now=now)
    material = material_of(user=user, posting_id=best.posting_id)
    documents.write_resume(material, options=ResumeOptions(), template="modern", now=now)
    cover_letters.write_letter(material, options=LetterOptions(), now=now)
