# ruff: noqa: E501 (tables of words read better unbroken)
"""How a clause stands to the writer: told as the writer's own, of the reader's house, or of what is not (yet) so.

Only what is told as one's own must rest on the profile. What is told of the reader's house may rest on the posting, and is
doubted where the posting says otherwise. Wishes, plans, conditions, denials, questions and what holds for anybody assert
nothing.
"""

from __future__ import annotations

import re
from typing import Literal

from generation.grounding import voice
from generation.grounding.general import general
from generation.grounding.reading import FIRST_PERSON, Reading

Stance = Literal["own", "theirs", "unreal", "denied"]
_CONDITION = {
    "en": re.compile(r"\b(?:if|whether|unless|imagine|suppose|should you)\b"),
    "de": re.compile(r"\b(?:wenn|falls|sofern|ob)\b"),
    "fr": re.compile(r"\b(?:si|s'il)\b"),
    "es": re.compile(r"\bsi\b"),
}
_DENIED = re.compile(
    r"\b(?:(?:have|has|had|do|does|did|am|are|is|was|were|can|could|would|will) not(?! (?:only|just|merely|pretend|hide|deny))|\w+n't(?! (?:only|just))|cannot|never|neither|nor|none|not (?:with|in|on)|(?:read|heard|hear) (?:\w+ ){0,3}(?:about|of)|(?:new|unfamiliar) to me|only (?:from|know)|no (?:\w+ ){0,2}(?:experience|background|knowledge|exposure)|"
    r"nicht|nie|kein\w*|ne (?:\w+ )?(?:pas|jamais)|n'(?:\w+ )+?(?:pas|jamais)|aucune?|nunca|jamas|ni)\b"
)
_WISHED = re.compile(
    r"\b(?:(?:i|we|that|it|they|one|there|which|who|this)(?:'d|'ll| (?:\w+ly )?(?:would|could|will|might|should|shall))(?! (?:say|describe|call|argue|add|put it|not pretend)\b)|(?:hop(?:e|ing)|want|wish(?:ing)?|plan(?:ning)?|intend|aim|like|love|able|keen|eager|ready|willing|prepared|happy|glad|excited|due|expect|need|dream(?:ing)?|step up) (?:to|of)|"
    r"look(?:ing)? forward|next step|opportunity|prospect of|chance to|learn(?:ing)?|appl(?:y|ying|ication) (?:for|to)|goal|ambition|interested in|why i|"
    r"wurden?|konnte ich|mochten?|gerne?|bewerb\w+|aimerais|voudrais|pourrais|serais|souhaite|apporterais|postule|candidature|quisiera|desearia|solicito|solicitar|solicitud)\b"
)
_I_WOULD = re.compile(r"\b(?:i|we)(?:'d| would)\b(?! (?:say|describe|call|argue|add|put it)\b)")
_WISHED_ES = re.compile(r"\b(?:gustar|querr|podr|tendr|habr|ser|har|estar|ir|llevar|seguir|sab|aportar)ía(?:n|mos)?\b")
_WOULD_BE = re.compile(
    r"\b(?:would (?:be|mean|make|take)|will be|sounds?|appeals?|(?:i|we)(?:'d| would| could| might) (?!be able)|serait|serai(?:s|ent))\b"
)
_WOULD_BE_ACCENTED = re.compile(r"\b(?:serían?|wären?|würden?)\b")
_NOT = re.compile(
    r"(?:^|,|\band|\bbut)\s*(?:not|nicht|pas|no)\s+(?:\w+\s+)?$|\b(?:without|ohne|sans|sin)\s+(?:\w+\s+){0,2}$"
)
_OF_YOURS = re.compile(
    r"\S+ of your\b|\S+ (?:\w+ ){0,4}?(?:in|from|on) (?:your|the) (?:\w+ )?(?:advert\w*|posting|vacancy|team|site|company)\b"
)
_RATHER = re.compile(r"\b(?:rather than|instead of|unlike|statt|plutot que|en vez de|en lugar de)\s+(?:\w+\s+){0,2}$")
_OTHERS = re.compile(r"\b(?:they|he|she)\b")
_SIE = re.compile(r"(?<=[a-zß,;] )Sie\b")  # the polite address, not "they"
_KNOWS = re.compile(
    r"\b(?:i|we|ich|je|yo) (?:\w+ly )?(?:know|understand|see|gather|read|hear|realise|realize|noticed|am (?:well )?aware|weiss|sais|se)\b(?: that| how| que| dass|(?= \d))"
)
_YOU = re.compile(
    r"\b(?:you|your|yours|you're|you've|the (?:advert\w*|posting|vacancy|job description)|ihr|ihre[mnrs]?|ihnen|vous|votre|vos|usted(?:es)?|vuestr[oa]s?|su (?:empresa|equipo|casa|hotel|planta|anuncio|oferta))\b"
)


def stance(reading: Reading, start: int, end: int, *, measured: bool = False, thing: bool = False) -> Stance:
    """How the clause around text[start:end] is told. measured: of an amount that changed or is told with its rate, which
    holds for nobody in general. thing: of a name, which may be put before its verb ("SAP I would have to learn")."""
    sentence = reading.sentence_at(start)
    left, right = voice.clause(reading.folded, start, end, sentence.start, sentence.end)
    whole, left = left, max(left, reading.folded.rfind(": ", left, start) + 1)
    condition = _CONDITION.get(reading.language, _CONDITION["en"])
    if sentence.text.endswith("?") or condition.search(reading.folded, left, start):
        return "unreal"
    if _says(reading, _DENIED, left, start) or _NOT.search(reading.folded, sentence.start, start):
        return "denied"
    if (
        _says(reading, _WISHED, left, start)
        or _I_WOULD.search(reading.folded, whole, start)
        or _WISHED_ES.search(reading.text, left, start)
        or _WOULD_BE.search(reading.folded, end, right)
        or _WOULD_BE_ACCENTED.search(reading.text, end, right)
    ):
        return "unreal"
    if thing and _RATHER.search(reading.folded, sentence.start, start):
        return "denied"
    if thing and not FIRST_PERSON.search(reading.folded, left, start):
        if _DENIED.search(reading.folded, end, right):
            return "denied"
        if _WISHED.search(reading.folded, end, right) or _WISHED_ES.search(reading.text, end, right):
            return "unreal"
    passage = reading.passage_at(start)
    if passage is not None and passage.entries:
        return "own"
    if of_theirs(reading, start, left):
        return "theirs"
    if voice.prospect(reading.folded, start, end, sentence.start, sentence.end):
        return "unreal"
    if not measured and (general(reading, start, end) or _of_others(reading, left, start)):
        return "unreal"
    return "own"


def _of_others(reading: Reading, left: int, start: int) -> bool:
    """Whether the words turn from the writer to others: "I ask them, because they hear it three days before …"."""
    others = list(_OTHERS.finditer(reading.folded, left, start))
    if not others or not FIRST_PERSON.search(reading.folded):
        return False
    return not FIRST_PERSON.search(reading.folded, others[-1].end(), start)


def _says(reading: Reading, pattern: re.Pattern[str], left: int, right: int) -> bool:
    """Whether the words say so, outside the names of houses ("Tandem Learning")."""
    return any(
        not any(named.start <= match.start() < named.end for named in reading.named)
        for match in pattern.finditer(reading.folded, left, right)
    )


def of_theirs(reading: Reading, start: int, left: int) -> bool:
    """Whether the words before `start` turn to the reader or the posting's company, and not back to the writer."""
    if _OF_YOURS.match(reading.folded, start):
        return True
    turned = [match.end() for match in _YOU.finditer(reading.folded, left, start)]
    turned += [match.end() for match in _SIE.finditer(reading.text, left, start)]
    turned += [match.end() for match in _KNOWS.finditer(reading.folded, left, start + 1)]
    turned += [one.end for one in reading.named if left <= one.start < start and not any(one.pointers)]
    return bool(turned) and not FIRST_PERSON.search(reading.folded, max(turned), start)
