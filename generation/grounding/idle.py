# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Numbers and dates that claim nothing of the past: idle counts, wishes, plans, conditions, questions, list marks."""

from __future__ import annotations

import re

from generation.grounding.comparing import amounts, fits
from generation.grounding.figures import COUNT, PERCENT, POINTS, TIME_UNITS, TIMES, Quantity
from generation.grounding.kinds.counted import COUNTED
from generation.grounding.likeness import alike, told
from generation.grounding.quantities import LABELLED
from generation.grounding.reading import FIRST_PERSON, Reading
from generation.grounding.standing import clause
from generation.grounding.words import stem
from profiles.parsing.dates import month_names

_NOUNS = frozenset(
    stem(word)
    for word in """thing things reason reasons point points side sides way ways aspect aspects example examples word words occasion hand hands paragraph
    page fold mind thanks thank dank merci gracias thought thoughts idea ideas quality qualities strength strengths passion passions principle principles
    lesson lessons habit habits value values pillar pillars priority priorities world worlds grund gründe dinge punkte raisons choses razones cosas
    sentence sentences line lines cent cents feet-first""".split()
)
_TIMES_OF_DAY = frozenset(
    stem(word)
    for word in "night nights shift shifts weekend weekends evening evenings morning mornings afternoons".split()
)
_LABEL = re.compile(
    r"\b(?:number|day|step|phase|chapter|page|part|question|item|point|option|room|floor|lesson|tag|schritt|seite|jour|page|dia|paso)\s+$|"
    r"\b(?:reference|ref|vacancy|advert|requisition|job|posting|opening|kennziffer|referenz|referencia)\b\.?\s*(?:(?:number|no|nr|id|code)\b\.?)?\s*[:#]?\s*$"
)
_WISHES = re.compile(
    r"\b(?:(?:am|be|i'm) (?:\w+ )?available|available (?:from|for|on|at|immediately|to start|as of|in)|my availability|availability:|notice(?: period)?|(?:could|can|able to|ready to|happy to|free to|would) (?:start|begin|spend|use|take|try|join|commute|relocate|travel|do|offer)|start(?:ing)? date|earliest|"
    r"salar(?:y|ies) (?:expectation|wish|range|requirement|of|around|between|lies|is)\w*|(?:pay|salary|rate|compensation|package) (?:expectation|wish|requirement|i have)\w*|(?:day|hourly|daily) rate|(?:i|i'm|am) expect(?:ing)? (?:a|around|about|some|to earn|between|in)|"
    r"(?:suits?|works for) me|(?:fine|ok|okay|good|no problem|perfect|ideal) (?:with|by|for) me|i'?m after|i am after|i'?d prefer|i prefer|i'?d be (?:looking|hoping|asking|happy)|i am looking for|i'm looking for|looking for (?:a |an )?(?:something|salary|package|part|full|around|about|between|roughly|in)|i'?m free|i am free|i'?d need|i would need|i need|"
    r"i live|i'm based|ich wohne|j'habite|vivo a|noch einmal|plan(?:ning)? to|intend to|aim(?:ing)? to|hop(?:e|ing) to|(?:my|the) goal|see myself|an interview|call me|reach me|a chat|a coffee|talk to you|meet(?:ing)? you|give me|minutes of your|thanks? (?:you )?for (?:taking|giving|the|your)|happy to work|willing to work|can work|"
    r"verfugbar|kundigungsfrist|eintritt\w*|gehalts(?:vorstellung|wunsch)\w*|einstiegs\w*|ab sofort|stehe ich|anfangen|beginnen konnte|disponible\w*|disponibilite|preavis|pretentions|remuneration souhaitee|prise de poste|disponibilidad|preaviso|incorporarme|incorporacion|pretensi\w+|expectativa\w*)\b"
)
_AHEAD = re.compile(
    r"\b(?:(?:the|over|in|for|within) (?:the |your |my )?(?:next|coming)|nachsten|kommenden|prochains?|prochaines?|proximos?|proximas?)\s+$"
)
_I_AM = re.compile(r"\b(?:i'm|i am|she's|he's|ich bin|j'ai|tengo)\s+(?:only |just |nearly |almost )?$")
_SOME_DAY = re.compile(r"\b(?:one day|some day|eines tages|un jour|un dia)\b")
_IN = re.compile(r"\b(?:in|within|for|over|took|takes|an)\s+$")
_HOUR = re.compile(r"\s?(?:a\.?m\b|p\.?m\b|o['’]clock|uhr\b|:\d\d|h\b)")
_OCLOCK = re.compile(
    r"\b(?:at|by|until|till|before|after|from|um|bis|ab|vor|nach|a las|antes de las|vers)\s+(?:half past |quarter past |quarter to )?$"
)
# An hour or an age, where nothing is counted: "Tuesday at 10 works well", "I came to trucking at twenty-four".
_BARE = re.compile(
    r"\s*(?:$|[.,;:!?)\n]|(?:and|or|but|to|if|is|was|would|works?|suits?|on|in|sharp|tomorrow|today|und|oder|et|ou|y|o)\b)"
)
_OLD = re.compile(r"\s*[- ]?(?:olds?\b|of age\b|years? (?:old|of age)\b|[- ]year[- ]olds?\b)")
_TO_AN_AGE = re.compile(r"\s*(?:and|to|-|–)\s*\d+\s*[- ]?(?:years? (?:of age|old)|year[- ]olds?)\b")
_BEEN, _THEN = (
    re.compile(r"\b(?:was|were|am|is|turned) (?:only |just )?$"),
    re.compile(r"\s+(?:at the time|when|then|that year)\b"),
)
_WHEN_I = re.compile(r"\b(?:since|when|before|until) (?:i|he|she) (?:was|turned) (?:about |only |just )?$")
_MONTHS = "|".join(sorted(map(re.escape, month_names()), key=len, reverse=True))
_DAY_BEFORE = re.compile(rf"\b(?:(?:{_MONTHS})\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)\s+(?:the\s+)?$")
_DAY_AFTER = re.compile(rf"(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?(?!out of\b)(?:{_MONTHS})\b")
_DEGREES = re.compile(r"\s*(?:°|degrees?\b(?! in\b| from\b))")
_WITHIN = re.compile(r"\b(?:within|inside)\s+$")
_AGED = re.compile(
    r"\b(?:came|started|began|left|moved|became|learn\w*|joined)\b[^.;,]{0,40}\bat\s+(?:the age of\s+)?$|\b(?:at the age of|aged?|turned|turning)\s+$"
)
_ALWAYS = ((7.0, "day", "week"), (24.0, "hour", "day"))  # ways of speaking
_DONE = re.compile(
    r"\b(?:[a-z]{3,}ed|won|led|ran|built|wrote|grew|cut|made|taught|held|took|sold|gave|spoke|kept|brought|set up)\s(?:\w+\s)?$"
)
_SHORT = ("second", "minute", "hour")
_FEW = 3
_A_DOZEN = 12
_COMPANIONS = frozenset(
    stem(word) for word in ("friends", "classmates", "teammates", "colleagues", "peers", "fellow", "others")
)
_AVERAGE = re.compile(r"\b(?:an average|a total|a median|durchschnittlich|en moyenne|una media) (?:of |de )?$")
_LESS = re.compile(r"\s*(?:less|fewer|more|as (?:much|many)|of what|moins|plus|weniger|mehr|menos|mas)\b")
_RESULT = re.compile(r"\b(?:now|today|below|under|above|up|down|from|fell|rose|reached|cut|grew|were|was|had)\b")
_SCALE = re.compile(r"\d\s*(?:stars?\s*)?(?:out of|von|sur|/|de|of)\s+(?:a possible\s+)?$|\d\s*/$")
_SCALES = (5.0, 6.0, 10.0, 20.0, 100.0)


def idle(reading: Reading, one: Quantity) -> bool:
    """Whether an amount counts nothing that a profile could state."""
    if one.unit == COUNT and one.value <= 1 and not (one.value == 0 and one.role):
        return True
    if one.by_the_way and one.unit == COUNT and one.nouns and one.nouns[0] in _NOUNS:
        return True
    before = reading.folded[max(0, one.start - 30) : one.start]
    bare = one.unit == COUNT and _BARE.match(reading.folded, one.end)
    hour = _HOUR.match(reading.folded, one.end) or ((not one.nouns or bare) and _OCLOCK.search(before))
    aged = bare and (_AGED.search(_before(reading, one)) or (16 <= one.value <= 75 and _I_AM.search(before)))
    if aged or _of_nature(reading, one, before):
        return True
    if one.unit == COUNT and _LABEL.search(before):
        return True
    if hour and one.unit == COUNT and one.value <= 24 and not one.way:
        return True
    if one.unit == COUNT and one.value in _SCALES and _SCALE.search(before):
        return True
    if one.unit in TIME_UNITS and _to_come(reading, one, before):
        return True
    timed = one.unit or not one.nouns or one.nouns[0] in _TIMES_OF_DAY
    wished = one.unit not in (PERCENT, POINTS, TIMES) and timed and of_wishes(reading, one.start)
    if wished and not _accepts(reading, one):
        return True  # days, pay, hours: what is counted or grew is no wish
    return _list_mark(reading, one) or _by_the_way(reading, one)


# What the vacancy offers, told in order to agree with it: "a salary of 40,000 suits me", "31 days of leave are fine".
_AGREES = re.compile(
    r"\b(?:suits? me|works? (?:well )?for me|(?:is|are) (?:fine|ok|okay|good|no problem|perfect|ideal|acceptable)|match\w* (?:what|my)|meets? my|starts? at|you (?:offer|pay|state|name)|on offer)\b"
)


def _accepts(reading: Reading, one: Quantity) -> bool:
    """Whether an amount is told as what the posting offers, which states others of its kind."""
    sentence = reading.sentence_at(one.start)
    if not _AGREES.search(reading.folded, sentence.start, sentence.end):
        return False
    stated = [amount for fact in reading.evidence.posting for amount in amounts(fact)]
    alike = [
        each for each in stated if each.unit == one.unit and (one.unit != COUNT or set(each.nouns) & set(one.nouns))
    ]
    return bool(alike) and not any(fits(one, each) for each in alike)


def _to_come(reading: Reading, one: Quantity, before: str) -> bool:
    """A time that is ahead."""
    some_day = _SOME_DAY.match(reading.folded, one.start) and not _IN.search(before)
    return bool(_AHEAD.search(before) or some_day)


def _of_nature(reading: Reading, one: Quantity, before: str) -> bool:
    """Ages, days of the month, heat; "within a year", which tells no length of its own."""
    then = _BEEN.search(before) and _THEN.match(reading.folded, one.end)
    if (
        _OLD.match(reading.folded, one.end)
        or _TO_AN_AGE.match(reading.folded, one.end)
        or _WHEN_I.search(before)
        or then
    ):
        return True
    if one.unit in TIME_UNITS:
        if (one.value, one.unit, one.rate) in _ALWAYS:
            return True
        within = one.value == 1 and bool(_WITHIN.search(before))
        roundly = one.unit == "year" and reading.folded.startswith("a ", one.start)
        return within and (roundly or not _asks(reading, one))
    if (
        one.unit == COUNT
        and one.value <= 31
        and (_DAY_BEFORE.search(before) or _DAY_AFTER.match(reading.folded, one.end))
    ):
        return True
    return one.unit == COUNT and one.value >= 20 and bool(_DEGREES.match(reading.folded, one.end))


def _asks(reading: Reading, one: Quantity) -> bool:
    """Whether the profile says within what time something was done."""
    facts = reading.evidence.mine
    return any(other.unit in TIME_UNITS for fact in facts if fact.field == "highlights" for other in fact.quantities)


def measured(reading: Reading, one: Quantity) -> bool:
    """A share that is told as a result: "pay gaps nobody could explain are now below 1%"."""
    sentence = reading.sentence_at(one.start)
    told_now = _RESULT.search(reading.folded, max(sentence.start, one.start - 40), min(sentence.end, one.end + 20))
    return one.unit in (PERCENT, POINTS) and bool(one.role or one.way or told_now)


def _by_the_way(reading: Reading, one: Quantity) -> bool:
    """Two or three of something that the profile never speaks of ("two hats"), minutes where it counts none."""
    if one.role or one.way or one.rate or one.team or reading.ends(_AVERAGE, one.start):
        return False
    facts = reading.evidence.mine
    if one.unit in _SHORT:
        return one.worded and not any(_as_short(one, other) for fact in facts for other in fact.quantities)
    if one.unit == "week" and one.worded and one.value <= _FEW:
        return not any(other.unit in ("week", "day") for fact in facts for other in fact.quantities)
    if one.unit == PERCENT and one.worded and one.relation == "part":
        return _of_others(reading, one) or not _near_a_share(reading, one)
    if one.unit != COUNT or not one.by_the_way or one.value > _A_DOZEN or not one.nouns:
        return False
    before = reading.folded[max(0, one.start - 30) : one.start]
    if not one.worded and (_DONE.search(before) or LABELLED.search(before)):
        return False
    if one.nouns[0] in COUNTED | _COMPANIONS:
        return False
    said = told(reading.sentence_at(one.start).text)
    if any(said & fact.stems and one.value in other.values for fact in facts for other in fact.quantities):
        return False
    noun = one.nouns[0]
    asked = any(noun in fact.stems for fact in reading.evidence.posting)
    return not asked and noun not in reading.evidence.stems and not any(alike(noun, fact) for fact in facts)


def _of_others(reading: Reading, one: Quantity) -> bool:
    """ "Half of them are still children": in a text that says "I", a clause that does not."""
    left, right = clause(reading, one.start, one.end)
    return bool(FIRST_PERSON.search(reading.folded)) and not FIRST_PERSON.search(reading.folded, left, right)


def _near_a_share(reading: Reading, one: Quantity) -> bool:
    """Whether the words around tell a fact that has a share or a change; "half of it" in a story has none to agree with."""
    passage = reading.passage_at(one.start)
    if (passage and passage.entries) or _LESS.match(reading.folded, one.end):
        return True
    sentence = reading.sentence_at(one.start)
    said = told(reading.text[max(sentence.start, one.start - 60) : min(sentence.end, one.end + 60)])
    facts = (*reading.evidence.mine, *reading.evidence.posting)
    return any(said & fact.stems and any(each.unit == PERCENT for each in amounts(fact)) for fact in facts)


def _as_short(one: Quantity, other: Quantity) -> bool:
    """Whether the profile counts hours or minutes too, or as many of a longer time."""
    return other.unit in _SHORT or (other.unit in TIME_UNITS and one.value in other.values)


def _before(reading: Reading, one: Quantity) -> str:
    left, _ = clause(reading, one.start, one.end)
    return reading.folded[left : one.start]


def of_wishes(reading: Reading, position: int) -> bool:
    """Whether the clause speaks of what the writer wants or offers for later."""
    left, right = clause(reading, position, position + 1)
    return bool(_WISHES.search(reading.folded, left, right))


def _list_mark(reading: Reading, one: Quantity) -> bool:
    opening = not reading.text[reading.line_start(one.start) : one.start].strip()
    return opening and bool(re.match(r"[.)]\s", reading.text[one.end : one.end + 2])) and one.value < 30
