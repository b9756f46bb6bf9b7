# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Which facts of the profile a stretch of text tells, by the words they share."""

from __future__ import annotations

from generation.grounding.evidence import Evidence, Fact
from generation.grounding.numerals import units
from generation.grounding.words import stem, stems

# Words of every achievement: sharing them says nothing about which one is told.
_PLAIN = frozenset(
    stem(word)
    for word in """increase increased reduce reduced reduction cut raise raised grow grew growth lower lowered bring brought improve improved
    percent rate team people work worked works working role new run lead led manage managed build built use used responsible experience
    help helped save saved down drop dropped fell rise rose total average number per nearly almost annual daily weekly monthly
    million thousand position job senior i've company including within""".split()
)
# How much is compared as an amount; that two texts both say "twelve" does not tell what of.
_NUMBERS = frozenset(stem(word) for language in ("en", "de", "fr", "es") for word in units(language)) | frozenset(
    stem(word)
    for word in """hundred thousand million billion half third quarter fifth percent percentage point double triple twice decade minute second hundert
    tausend millionen prozent halfte drittel viertel mille pour cent moitie tiers mil por ciento mitad tercio""".split()
)
# Different words for the same thing, so that a rewording still counts as the same achievement.
_SAME = (
    "customer client user shopper guest diner cover",
    "employee staff colleague people worker operative personnel workforce member starter newcomer joiner",
    "revenue sale turnover income booking",
    "cost spend expense expenditure budget saving",
    "fault defect error mistake bug incident mis-sort",
    "student pupil learner child children kid first-years",
    "teach teacher tutor lesson class instruct",
    "patient resident participant attendee",
    "recruit hire staffing recruitment vacancy",
    "train coach mentor teach induct onboard",
    "time duration turnaround latency delay wait",
    "accident injury fall incident",
    "crew team brigade squad group",
    "shop store outlet branch",
    "car vehicle fleet van truck lorry",
    "turnover attrition retention churn",
    "speed fast quick accelerate",
    "launch introduce establish create start found",
    "deploy release ship rollout delivery",
    "site facility plant location branch office",
    "stock inventory",
    "waste scrap shrink",
    "contract agreement deal",
    "lawsuit case matter dispute litigation",
    "menu dish meal",
    "grant fund donation gift money",
    "programme program scheme initiative project",
    "exam test assessment grade",
    "invoice bill payment",
    "report dashboard analysis",
    "computer server machine",
    "house home flat dwelling unit",
    "newsletter mailing email subscriber",
    "parcel package order shipment",
    "apprentice trainee learner junior",
    "maths math mathematics",
    "season winter summer spring autumn",
    "jab vaccination vaccine inoculation",
)
_CLASS = {stem(word): number for number, line in enumerate(_SAME) for word in line.split()}


def told(text: str) -> frozenset[str]:
    """The stems of a text that tell what it is about."""
    return stems(text) - _PLAIN - _NUMBERS


def shared(told_stems: frozenset[str], fact: Fact, evidence: Evidence) -> float:
    """How much a stretch of text shares with a fact: a stem that few facts have weighs more; a word of the same meaning
    half as much."""
    weight = 0.0
    classes = {_CLASS[one] for one in fact.stems if one in _CLASS}
    for one in told_stems:
        if one in fact.stems:
            weight += 1.0 / evidence.common.get(one, 1) ** 0.5
        elif _CLASS.get(one) in classes:
            weight += 0.5
    return weight


def alike(word: str, fact: Fact) -> bool:
    """Whether a fact has another word for the same thing."""
    return word in _CLASS and any(_CLASS.get(one) == _CLASS[word] for one in fact.stems)


def nearest(told_stems: frozenset[str], facts: tuple[Fact, ...], evidence: Evidence) -> tuple[Fact | None, float]:
    """The fact that shares most, and how much; the first of equals."""
    best, weight = None, 0.0
    for fact in facts:
        value = shared(told_stems, fact, evidence)
        if value > weight:
            best, weight = fact, value
    return best, weight
