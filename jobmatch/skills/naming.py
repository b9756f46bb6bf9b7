"""From a name that someone gave a skill to the skill."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jobmatch.skills.folding import fold
from jobmatch.skills.model import Skill
from jobmatch.skills.taxonomy import Taxonomy

_VENDOR = re.compile(
    r"^(?:microsoft|ms|apache|google|adobe|oracle|ibm|amazon web services|amazon|aws|apple|atlassian|autodesk|sap|esri|"
    r"dassault systemes|the mathworks|mathworks|intuit|cisco|red hat|trimble|siemens|bentley|hewlett packard|hp|corel|"
    r"qlik tech|sas institute|quest|linux|gnu|facebook|meta|vmware|citrix|statacorp|ptc|salesforce|solid)\s+",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:strong|good|excellent|basic|advanced|solid|proven|deep)\s+)?(?:(?:knowledge|experience|proficiency|expertise|"
    r"skills?|understanding|use|principles|basics)\s+(?:of|in|with)|proficient in|experienced in|fluent in|use|using|"
    r"operate|apply|perform|manage|conduct|provide)\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s+(?:software|programming|programming language|language|skills?|framework|library|suite|systems?|tools?|"
    r"technolog(?:y|ies)|techniques?|platform|knowledge|experience|development|applications?|standards?|principles|"
    r"v?\d[\d.x+]*)$",
    re.IGNORECASE,
)
_PARENTHESIS = re.compile(r"^(.*?)\s*\(([^()]*)\)\s*(.*)$")


def canonical(name: str, taxonomy: Taxonomy) -> Skill | None:
    """The skill of that name, or None. Tries the name as it is, then with what people add around names taken off."""
    for variant in _variants(name):
        phrase = taxonomy.phrases.get(fold(variant))
        if phrase is not None:
            return taxonomy.skills[phrase.skill]
    return None


def _variants(name: str) -> Iterator[str]:
    """The name, without its parenthesis, its vendor, its generic words, its version, its trailing abbreviation."""
    name = " ".join(name.split())
    yield name
    found = _PARENTHESIS.match(name)
    if found:
        yield f"{found[1]} {found[3]}"
        yield found[2]
        name = f"{found[1]} {found[3]}".strip()
    for bare in _stripped(name):
        yield bare
        *words, last = bare.split(" ")
        if words and len(last) > 1 and last.isupper():
            yield " ".join(words)
            if len(last) > 2:
                yield last


def _stripped(name: str) -> Iterator[str]:
    yield name
    for _ in range(4):
        shorter = next(
            (bare for p in (_TAIL, _LEAD, _VENDOR) if (bare := p.sub("", name).strip()) not in ("", name)), None
        )
        if shorter is None:
            return
        name = shorter
        yield name
