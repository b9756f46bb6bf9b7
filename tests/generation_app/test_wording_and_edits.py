"""Better wording goes with the words it was made of: an edit of the profile takes it away."""

from __future__ import annotations

from accounts.models import User
from generation import enhancement
from generation.models import EnhancementItem
from profiles import editing, entries, jsonresume
from profiles.models import Profile
from tests.cast import NOW


def accepted(profile: Profile, pointer: str, before: str, after: str) -> None:
    row = profile.enhancements.create()
    item = EnhancementItem.objects.create(enhancement=row, order=0, pointer=pointer, before=before, after=after)
    enhancement.decide(item=item, state="accepted", now=NOW)


def shown(profile: Profile) -> dict[str, object]:
    return jsonresume.as_resume(Profile.objects.with_sections().get(pk=profile.pk), enhanced=True)


def test_an_edited_point_is_said_as_its_owner_edited_it(alice: User, alices_profile: Profile) -> None:
    kind = entries.kind_of("work")
    row = kind.rows(alices_profile)[0]
    accepted(alices_profile, "/work/0/highlights/0", row.highlights[0], "Better words")  # type: ignore[attr-defined]
    assert "Better words" in str(shown(alices_profile)["work"])
    row.refresh_from_db()
    values = {"highlights": ["Mine"]}
    entries.change(profile=alices_profile, kind=kind, entry_id=row.pk, values=values, seen=entries.stamp(row), now=NOW)
    assert shown(alices_profile)["work"][0]["highlights"] == ["Mine"]  # type: ignore[index]


def test_a_replaced_summary_is_said_as_it_is(alice: User, alices_profile: Profile) -> None:
    accepted(alices_profile, "/basics/summary", alices_profile.summary, "Better words")
    resume = jsonresume.as_resume(Profile.objects.with_sections().get(pk=alices_profile.pk))
    resume["basics"]["summary"] = "Mine."
    editing.replace(profile=alices_profile, resume=resume, reason="test", now=NOW)
    assert shown(alices_profile)["basics"]["summary"] == "Mine."  # type: ignore[index]
