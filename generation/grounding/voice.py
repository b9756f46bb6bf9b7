# ruff: noqa: E501 (tables of words read better unbroken)
"""Whose words are about: the writer's own past, the posting's wishes, or what the writer says not to have."""

from __future__ import annotations

import re

from profiles.parsing.folding import flat

OWN, POSTING, LACKING, NEUTRAL = "own", "posting", "lacking", "neutral"

_LACKING = re.compile(
    r"\b(?:(?:a|my|the) (?:next |big )?(?:goal|target|ambition)|ahead of me|on my (?:agenda|wish ?list)|still to come|yet to come|not something|(?:is|are|was|were) (?:run|handled|managed|owned|operated|maintained) by|(?:would|will|is|are|was|be) (?:be )?(?:(?:entirely|quite|still|largely) )?new (?:to|for) me|would be new|new territory|not yet|haven't|"
    r"have not|has not|had not|do not|don't|did not|cannot|never (?:used|worked|had|held)|no (?:direct |hands-on |formal |professional |commercial |practical |prior )?(?:experience|background|knowledge|certificat\w+|exposure)|"
    r"without (?:experience|having)|lack(?:ing)?|(?<!enjoy )(?<!love )(?<!like )(?<!keep )(?<!\bi )learn(?:ing)?|keen (?:on|to)|(?:glad|curious|happy|excited|keen) to (?:see|hear|try|find)|(?:would|'d) (?:\w+ly )?(?:study|enrol|take|complete|start|pursue|consider)|(?:eager|keen|happy|willing|ready|prepared|hoping) to (?!bring|share|say|report|offer|contribut|apply|discuss|tell|show)\w+|"
    r"plan(?:ning)? to|intend to|aim to|hope to|want to|would (?:like|love|enjoy|welcome)|i'd (?:like|love|enjoy|welcome)|look(?:ing)? forward|curious|interest(?:s|ed|ing)|"
    r"get(?:ting)? to know|pick(?:ing)? up|gap|missing|limited|nonexistent|non-existent|rusty|not there|(?:is|are|was|were) not|isn't|aren't|wasn't|not part of|unfamiliar|yet to|work(?:ing)? towards?|studying (?:for|towards?)|sit the|next step|opportunity to|excited (?:by|about|to)|"
    r"not (?:in|on|among) my|only (?:read|heard|know|seen)|know (?:it |them )?only|(?:have|has|'ve|am) never|need to (?:learn|pick|train|study|acquire)|beginners?|novice|tutorials?|demos|getting started|(?:just|only just|recently) (?:started|begun|starting)|to catch up on|(?:in|under) progress|followed|(?:used|tried|touched|mastered|needed) neither|dabbl\w+|tinker\w+|toyed|(?:have|'ve) (?:briefly |once )?(?:tried|touched|come across)|(?:while|until|once|as|when) i learn|zero|next to no|hardly|barely|scarcely|(?:have|'ve) (?:only )?(?:seen|watched|heard of|read about)|from (?:reading|books|colleagues|the outside|afar|a distance)|by (?:name|reputation)|in theory|on paper|at school|some day|one day|on my list|(?:have|had) to learn|"
    r"something i (?:read|watch|admire|envy)|nicht|(?:reicht|verstehe|kenne) \w* ?(?:leider )?nur|leider|nur (?:privat|vom|aus|in|zum)|vom (?:zusehen|horensagen)|lo deje|la deje|solo (?:de|para|en)|seulement|juste un peu|au lycee|instituto|bislang kein\w*|noch kein\w*|kein\w* (?:erfahrung|kenntnisse)|fehlt mir|"
    r"n'ai (?:pas|jamais)|ne (?:\w+ )?(?:pas|jamais)|aucune (?:experience|connaissance)|pas d'experience|me former|"
    r"no (?:l[oa]s? )?(?:he|tengo|conozco|domino|hablo|se)|nunca he|"
    r"noch nicht|neu fur mich|keine erfahrung|mochte ich|lerne|erlernen|einarbeiten|wurde ich|gerne|"
    r"pas encore|apprendre|aimerais|souhaite|nouveau pour moi|sans experience|aun no|todavia no|aprender|me gustaria|nuevo para mi|sin experiencia)\b"
)
# What is said before the thing lacked, in its own clause.
_LACKING_BEFORE = re.compile(
    r"\b(?:(?:have|'ve|has|had|do|does|did|am|could|can|would|may|might) not(?! only)|\w+n't|(?<!if )not|neither|nor|none of|no)\b(?! (?:doubt|longer|matter|question|wonder|time|problem|surprise|recordable|preventable|lost))|\b(?:i|we)(?:'d| would| could| might|'ll| will)(?: \w+ly)? (?!bring|offer|contribut|add|describe|say|call|put|have|argue|count|point|name|list|rank|be )\w+\b|\blearn(?:ing)?\s+$|\b(?:rather than|instead of|unlike|the ideas? of|the spirit of)\W+(?:\w+\W+)?$"
)
_HOLDING = re.compile(
    r"\b(?:my (?:[\w-]+ ){0,3}(?:experience|years?|work|expertise|background|skills?|knowledge|practice|command)|i (?:have|'ve) (?:[\w-]+ ){0,2}(?:used|worked|shipped|built|run|led|managed|designed|held|been|spent)|"
    r"hands-on|proficient|i (?:use|used|hold|know|master|bring)|daily|every day|for years|years of|experienced?|am (?:an? )?(?:expert|certified))\b"
)
_ONLY = re.compile(r"\bnot (?:only|just|merely)\b|n't (?:only|just)\b")
_POSTING = re.compile(
    r"\b(?:you|your|yours|you're|posting|advert(?:isement)?|job description|vacancy|opening|the (?:role|position|post|job)|this (?:role|position|post|job|opportunity)|"
    r"(?:i|we) (?:understand|gather|see|read|hear|noticed) (?:that|how)|"
    r"appl(?:y|ying|ication)|requirements?|(?:they|company) (?:use|uses|need|needs)|looking for|look for|asks? for|seek(?:s|ing)?|needs? (?:someone|a|an)|"
    r"ihr|ihre[mnrs]?|ihnen|stelle|anzeige|bewerb\w+|vous|votre|vos|poste|offre|annonce|candidature|su empresa|vuestro|vuestra|puesto|oferta|solicitud|usted|ustedes)\b"
)
_OWN = re.compile(
    r"\b(?:i|i'm|i've|i'd|my|me|mine|we|our|us|myself|he|she|his|her|ich|mein\w*|mir|wir|unser\w*|trabajo|trabaje|uso|utilizo|manejo|domino|soy|hablo|tengo|he|fui|je|j|mon|ma|mes|nous|notre|nos|mi|mis|yo|nuestr\w+|"
    r"experience|experienced|hands-on|proficient|skilled|certified|years|expertise|daily|used|worked|built|led|designed|managed|fluent|native)\b"
)
_WISH = re.compile(
    r"\b(?:would (?:like|love|be|enjoy|welcome|bring|allow|make)|i'd|apply|applying|application|join(?:ing)? (?:you|your)|(?:to|and) join\b(?!ed)|interest(?:ed)?|contribut\w+ to|look(?:ing)? forward|excited|hope|want|opportunity|writ(?:e|ing) (?:to|about|in)|"
    r"(?:i|we) (?:understand|gather|see|hear|read|noticed|saw|know) (?:that|how)|i (?:have )?(?:read|heard|seen)|impress\w*|attending|visit\w*|open (?:day|evening|house|morning)|vacancy|advert\w*|(?:was|am|'m|been) told|delighted|post of|post as|position (?:of|as)|role (?:of|as|at)|your|you|needs?|is looking|seeks?|mission|admire|drawn to|attract\w*|appeal\w*|caught my eye|bring to|help|next (?:step|chapter)|could|can offer|why|eager|keen|"
    r"bewerb\w+|mochte|gerne|interesse|ihre[mnrs]?|ihnen|wurde|stelle|postule\w*|candidature|souhaite|aimerais|votre|vos|vous|rejoindre|puesto|solicit\w+|quisiera|me gustaria|su empresa|unirme|incorporarme|serves|employs|carries|builds)\b"
)
_BREAK = re.compile(
    r"[;—–!?\n]|\.\s|,\s*(?=(?:i|we|she|he|ich|je|j')\b)|,\s*(?:and|but|so|while|whereas|although|though|yet|und|aber|mais|pero)\s|\s(?:but|while|whereas|although|though|so that|weil|aber|mais|pero)\s|"
    r"\s(?:and|und|et|y)\s+(?=(?:would|i|i'd|i'm|am|have|will|can|also|my|look|want|hope|plan|intend|aim|expect|ich|je|j'ai|he|she)\b)"
)


# After what is spoken of: its verb, where that tells of something to come.
_AHEAD = re.compile(
    r"\x00[^.;:]{0,50}?\b(?:i|we) (?:(?:would|could|can|will|might|may|shall|should|hope|plan|intend|expect|want|need|aim) (?!\w*bring|offer)|have (?:still )?(?:yet )?to\b|am (?:keen|eager|happy|willing|ready|going|planning|hoping))|\x00[^.;:]{0,50}?\bi'(?:d|ll) "
)
# "IFRS I studied but have not applied", "Scala I read better than I write".
_PUT_FIRST = re.compile(
    r"(?: and [\w+#]+)? (?:i|i've|je|ich|yo) (?:(?:know|knew|kenne) (?:it |them )?(?:only )?from|(?:[\w']+ ){1,5}?(?:but|only|rather|better than|more than i|less than))\b"
)
# "Leading a team of three sounds right", "a budget of two million would be new": of what may come.
_PROSPECT = re.compile(
    r"\b(?:would|sounds?|appeals?|excites?|(?:is|are|seems?|feels?) (?:something i(?:'m| am| feel| would|'d| want| hope| look)|an? (?:step|challenge|prospect|change|scale)|right|just right|exactly right|like (?:the|a) (?:right|natural|next|good)))\b"
)
_WRITER = re.compile(
    r"\b(?:i|i'm|i've|i'd|my|me|we|our|us|he|she|his|her|ich|mein\w*|wir|je|mon|ma|mes|nous|mi|mis|yo)\b"
)


# "Running twenty welders is mostly about listening": what such work is like for anybody.
_GERUND = re.compile(r"\W*[a-z]{3,}ing\b")
# "I am well aware that leading 45 nurses requires patience."
_KNOWING_THAT = re.compile(
    r"\b(?:aware|know|understand|realise|realize|appreciate|recognise|recognize|believe|think|accept) (?:that |how )?(?=[a-z]{3,}ing\b)"
)
_TRUTH = re.compile(r"\b(?:is|means|takes|requires|needs|teaches)\b")


def prospect(folded: str, start: int, end: int, low: int, high: int) -> bool:
    """Whether the clause around start:end has no writer in it before and says what would be."""
    left, right = clause(folded, start, end, low, high)
    if _KNOWING_THAT.search(folded, left, end) and _TRUTH.search(folded, end, right):
        return True
    ahead = _PROSPECT.search(folded, left, right)
    if _GERUND.match(folded, left) and _TRUTH.search(folded, end, right) and not _WRITER.search(folded, left, right):
        return True
    return bool(ahead) and not _WRITER.search(folded, left, max(start, ahead.start() if ahead else start))


def clause(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """The clause around text[start:end] within low:high, cut at strong breaks."""
    left, right = low, high
    for match in _BREAK.finditer(text, low, high):
        if match.end() <= start:
            left = match.end()
        elif match.start() >= end:
            right = match.start()
            break
    return left, right


def voice(text: str, start: int, end: int, low: int, high: int) -> str:
    """Who is said to have what stands at text[start:end], in the sentence low:high."""
    folded = flat(text)
    left, right = clause(folded, start, end, low, high)
    if prospect(folded, start, end, low, high):
        return LACKING
    fronted = _PUT_FIRST.match(folded[end:high])
    if fronted and not _OWN.search(folded, left, start):
        return LACKING
    for begin, finish in ((left, right), (low, high)):
        around = folded[begin:start] + " \x00 " + folded[end:finish]
        at = around.index("\x00")
        denied = _LACKING_BEFORE.search(around, 0, at) if begin == left else None
        lacking = (denied and not _ONLY.search(around, 0, at)) or (begin == left and _put_first(around, at))
        said = LACKING if lacking else _said(around, at)
        if said:
            return said
    return NEUTRAL


def _put_first(around: str, at: int) -> bool:
    """ "TNCC I would obtain before starting": what stands first is the object of something not yet done."""
    own = _OWN.search(around, 0, at)
    return own is None and bool(_AHEAD.match(around, at))


def _apart(around: str, holding: re.Match[str], lacking: re.Match[str], at: int) -> bool:
    """Whether what is lacked is told before what is held, or after it in another breath: "I know Avaya and learn fast"."""
    return holding.start() >= lacking.end() or (
        lacking.start() >= at and bool(re.search(r"\b(?:and|und|et|y)\b", around[at : lacking.start()]))
    )


def _said(around: str, at: int) -> str:
    lacking, holding = _LACKING.search(around), _HOLDING.search(around)
    if lacking and not (holding and holding.start() < at and _apart(around, holding, lacking, at)):
        return LACKING
    before = [(match.start(), POSTING) for match in _POSTING.finditer(around, 0, at)]
    before += [(match.start(), OWN) for match in _OWN.finditer(around, 0, at)]
    if before:
        return max(before)[1]
    after = [(match.start(), POSTING) for match in _POSTING.finditer(around, at)]
    after += [(match.start(), OWN) for match in _OWN.finditer(around, at)]
    return min(after)[1] if after else ""


def wishes(text: str, low: int, high: int) -> bool:
    """Whether the words low:high speak of applying, hoping or of what the company wants."""
    return bool(_WISH.search(flat(text[low:high])))
