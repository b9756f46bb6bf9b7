"""The four structures of an English letter."""

from __future__ import annotations

from generation.letters import english as say
from generation.letters import telling as tell
from generation.letters.material import Material, Telling
from generation.letters.register import contracted

Paragraphs = list[list[str]]


def paragraphs(material: Material, variant: str, telling: Telling) -> tuple[str, ...]:
    """The letter's paragraphs, at most `material.limit`."""
    told = [part for part in _PLANS[variant](material, telling) if part]
    while len(told) > material.limit:
        told[-3:-1] = [told[-3] + told[-2]] if len(told) > 3 else told[-3:-1]
        told = told[: material.limit] if len(told) <= 3 else told
    return tuple(_joined(part, material) for part in told)


def _joined(sentences: list[str], material: Material) -> str:
    said = " ".join(sentences)
    return contracted(said) if material.register.contracts else said


def _achievement(material: Material, telling: Telling) -> Paragraphs:
    best = tell.strongest(material, telling)
    if best is None:
        return _plain(material, telling)
    evidence, clause = best
    opening = [say.stop(say.told(clause, before=say.lead(evidence.entry, known=False, earlier=False)))]
    telling.met(evidence.entry)
    telling.lines.append(evidence)
    topics = tell.topics_of([evidence], telling, 2)
    opening.append(_reason(material, topics))
    return [opening, *_evidence(material, telling, first=evidence.entry), _closing(material, 0)]


def _reason(material: Material, topics: tuple[str, ...]) -> str:
    job = material.job
    wish = {"formal": "I would like to offer this experience to", "casual": "I would love to bring that to"}.get(
        material.register.tone, "I would like to bring that experience to"
    )
    to = f"{wish} {job.company or 'your team'}"
    as_what = f" as {say.an(job.title)}" if job.title and "," not in job.title else f" in {say.role(job)}"
    if topics:
        return f"{to}{as_what}, since your posting asks for {say.listed(topics)}."
    return f"{to}{as_what}."


def _evidence(material: Material, telling: Telling, first: object = None) -> Paragraphs:
    """The best entry told, then others with what else is asked for, then qualifications."""
    parts: Paragraphs = []
    entries = list(material.matched.entries)
    later: list[str] = []
    for number, entry in enumerate(entries):
        told = tell.of_entry(material, telling, entry, 3 if not parts else 2, earlier=bool(parts) and not entry.current)
        if told and not parts:
            parts.append(told)
        elif told and len(later) < 4:
            later += told
        if number > 6:
            break
    later += tell.further(material, telling)
    if later:
        parts.append(later)
    rest = tell.qualifications(material, telling)
    if rest:
        parts.append(rest)
    return parts


def _plain(material: Material, telling: Telling) -> Paragraphs:
    """For people without a line that can be told: study, projects, skills."""
    opening = [_purpose(material)]
    return [opening, *_evidence(material, telling), _closing(material, 0)]


def _purpose(material: Material) -> str:
    job, tone = material.job, material.register.tone
    if tone == "formal":
        return f"I am writing to apply for {say.role(job)}{say.at(job)}."
    if tone == "casual" and job.company:
        return f"I would like to join {job.company} and am applying for {say.role(job)}."
    return f"I am applying for {say.role(job)}{say.at(job)}."


def _closing(material: Material, kind: int) -> list[str]:
    said = ["I would welcome the chance to talk about the role and how I could help your team."]
    if material.register.thanks:
        said.append("Thank you for your time!" if material.register.exclaims else "Thank you for your time.")
    return said


_PLANS = {"achievement": _achievement, "requirements": _achievement, "story": _achievement, "short": _achievement}
