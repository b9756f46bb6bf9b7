# ruff: noqa: E501 (tables of words read better unbroken)
"""The same truth written otherwise is judged the same: developed texts, rewritten as writers and programs do."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from generation.grounding import ground
from tests.grounding.authored import Sample, samples
from tests.grounding.measure import unsupported
from tests.grounding.test_other_wordings import RESUME, TODAY

COLLECTIONS = ("blind_f", "blind_g", "blind_h", "blind_k")
_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905
_MONTH = rf"\b({'|'.join(_MONTHS)}) ((?:19|20)\d\d)\b"
_FIGURE = r"(?<![\w.,/-])([$£€]?\d[\d,.]*\d?%?)(?=[ ,;)])(?<![.,])"


def _sub(pattern: str, words: str | Callable[[re.Match[str]], str]) -> Callable[[str], str]:
    return lambda text: re.sub(pattern, words, text)


def _wrapped(width: int) -> Callable[[str], str]:
    return lambda text: "\n".join(textwrap.fill(line, width, break_on_hyphens=False) for line in text.split("\n"))


def _third_person(text: str) -> str:
    if re.search(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b", text):
        return text
    for first, third in (("I have", "she has"), ("I am", "she is"), ("I", "she"), ("[Mm]y", "her"), ("me", "her")):
        text = re.sub(rf"\b{first}\b", third, text)
    return re.sub(r"(^|[.!?]\s+|\n)(she|her)\b", lambda match: match[1] + match[2].capitalize(), text)


def _numbered(text: str) -> str:
    count = iter(range(1, 100))
    return re.sub(r"(?m)^- ", lambda _: f"{next(count)}. ", text)


REWRITTEN: dict[str, Callable[[str], str]] = {
    "narrow lines": _wrapped(47),
    "lines of a mail": _wrapped(68),
    "line ends of Windows": _sub("\n", "\r\n"),
    "indented": _sub(r"(?m)^(?=.)", "    "),
    "numbered": _numbered,
    "dots without a space": _sub(r"(?m)^- ", "•"),
    "HTML": lambda text: "".join(f"<p>{line}</p>\n" for line in text.split("\n")),
    "quoted": lambda text: f'"{text}"',
    "quoted lines": _sub(r"(?m)^", "> "),
    "bold figures": _sub(_FIGURE, r"**\1**"),
    "soft hyphens": _sub(r"\b([a-z]{5})([a-z]{4,})\b", "\\1\u00ad\\2"),
    "ligatures": lambda text: text.replace("fi", "\ufb01").replace("fl", "\ufb02"),
    "third person": _third_person,
    "per cent": _sub(r"(\d)%", r"\1 per cent"),
    "months in figures": _sub(_MONTH, lambda match: f"{_MONTHS.index(match[1]) + 1:02d}/{match[2]}"),
    "short months": _sub(_MONTH, lambda match: f"{match[1][:3]} {match[2]}"),
    "years without a century": _sub(r"\b(since|in) 20(\d\d)\b", r"\1 '\2"),
    "figures for words": _sub(
        rf"(?<![A-Za-z-])({'|'.join(_NUMBERS[2:])})\b(?= [a-z]{{3,}})", lambda match: str(_NUMBERS.index(match[1]))
    ),
    "both": _sub(
        rf"(?<![A-Za-z-])({'|'.join(_NUMBERS[2:])})\b(?= [a-z]{{3,}})", lambda match: f"{match[1]} ({_NUMBERS.index(match[1])})"
    ),
    "close to": _sub(r"\b(?:nearly|almost)(?= (?:an? )?(?:\d|[$£€]|half|third|quarter|\w+teen|\w+ty))", "close to"),
    "and as a sign": _sub(r"(?<=[a-z]) and (?=[a-z])", " & "),
    "a postscript": lambda text: text + "\n\nP.S. I am happy to talk at any time.",
}  # fmt: skip


@cache
def _chosen() -> tuple[tuple[Sample, bool], ...]:
    """A few of the texts, with whether it is doubted as it was written."""
    found = [one for one in samples() if not one.held and one.collection in COLLECTIONS][::29]
    return tuple((one, bool(unsupported(one))) for one in found)


@pytest.mark.parametrize("name", REWRITTEN)
def test_a_text_is_judged_the_same_written_otherwise(name: str) -> None:
    """Of the texts that change, hardly one is judged otherwise, and none of a few."""
    chosen = [(replace(one, text=REWRITTEN[name](one.text)), doubted) for one, doubted in _chosen()]
    changed = [
        (one, doubted) for (one, doubted), (as_was, _) in zip(chosen, _chosen(), strict=True) if one.text != as_was.text
    ]
    other = [one.key for one, doubted in changed if bool(unsupported(one)) != doubted]
    assert len(other) <= max(1, 0.03 * len(changed)), other


TRUE = [
    "Pia bakes for groups at Kestrel Bakery. Pia Halvorsen's tests came to 36 recipes in 2024.",
    "<p>At <b>Kestrel Bakery</b> I reached 112% of the sales target in 2023.</p><p>I speak Danish.</p>",
    "1. Raised customer satisfaction from 81% to 90%\n2. Tested 36 recipes in '24\n3. Cut waiting from 9 to 4 minutes",
    "I have been with Kestrel Bakery Ltd since Apr. 2021, and I give five (5) talks a year at schools & host tastings.",
    "I helped with a new oven hall of close to €100,000. In my kitchen I wear 2 hats.",
    "I worked at Tern Cafe (2014–16).\n\nP.S. My notice period is short.",
    "Pia was a baker at Kestrel Bakery Ltd. Tested 36 recipes in 2024.",
]
UNTRUE = [
    ("Pia works with Denmark's Hestrel ovens and runs Kubernetes.", "Kubernetes"),
    ("<ul><li>Raised customer satisfaction from 81% to 95%</li></ul>", "95%"),
    ("1. Tested 36 recipes in '24\n2. Worked with twenty (20) farms on a new flour", "twenty"),
    ("I helped with a new oven hall of north of €190,000.", "€190,000"),
    ("I was a barista at Tern Cafe (2011–16).", "2011"),
    ("I was awarded Food Hygiene Level four.", "four"),
]


def _doubted(text: str) -> list[str]:
    found = ground(text, resume=RESUME, today=TODAY)
    return [claim.claim for claim in found if claim.state == "unsupported"]


@pytest.mark.parametrize("text", TRUE)
def test_true_however_written(text: str) -> None:
    assert _doubted(text) == []


@pytest.mark.parametrize(("text", "words"), UNTRUE)
def test_untrue_however_written(text: str, words: str) -> None:
    assert any(words in claim for claim in _doubted(text)), _doubted(text)


def test_a_profile_and_its_sources_stay_as_they_are_written() -> None:
    """Marks and breaks in the profile's own sentences hide nothing, and a source quotes them as they stand."""
    told = "Raised the **42 loaves** a day\nto *60*"
    resume = {"work": [{"name": "Kestrel Bakery", "startDate": "2021-04", "highlights": [told]}]}
    found = ground("At Kestrel Bakery I raised 42 loaves a day to 60.", resume=resume, today=TODAY)
    assert all(claim.state != "unsupported" for claim in found)
    assert told in [claim.source.text for claim in found if claim.source]
