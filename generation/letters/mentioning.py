"""What a text has to mention in any case, where no line of it told it."""

from __future__ import annotations

from collections.abc import Sequence

from generation.letters.tongue import Tongue
from generation.letters.wishes import names


def asked_for(tongue: Tongue, mention: Sequence[str], said: Sequence[str]) -> list[str]:
    """Skills, languages, schooling and certificates that have to be mentioned and were not yet, as sentences."""
    left = [phrase for phrase in mention if not any(names(sentence, phrase) for sentence in said)]
    person = tongue.material.person
    held = [*person.certificates, *(school.named for school in person.schools)]
    taught = [phrase for phrase in left if any(names(name, phrase) for name in held)]
    left = [phrase for phrase in left if phrase not in taught]
    known = _as_stated(person.skills, left)
    spoken = _as_stated([name for name, _ in person.tongues], left)
    return [
        *tongue.skills(known),
        *tongue.speaks([name for name in spoken if name not in known]),
        *(tongue.qualifications() if taught else []),
    ]


def _as_stated(stated: Sequence[str], phrases: Sequence[str]) -> list[str]:
    found = (next((name for name in stated if names(name, phrase)), "") for phrase in phrases)
    return list(dict.fromkeys(name for name in found if name))
