"""Who is told of in the third person, read as speaking: "She has led …" and "Jane has led …" as "I have led …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.plain.edits import Edit

_SPEAKER = re.compile(r"\b(?:I|[Mm]y|[Mm]e|[Mm]yself|[Ww]e|[Oo]ur|[Uu]s)\b")
_WOMAN = {"she": "I", "her": "my", "hers": "mine", "herself": "myself"}
_MAN = {"he": "I", "his": "my", "him": "me", "himself": "myself"}
_VERBS = {"has": "have", "is": "am", "'s": "'m", "’s": "’m"}
# "her" is "me" where no noun follows: "led her from a clinic to a ward".
_OBJECT = re.compile(
    r"\s*(?:[.,;:!?)]|$|"
    r"(?:a|an|the|and|or|but|from|to|into|with|off|at|in|for|on|by|as|when|while|that|how|what)\b)"
)
_ADVERB = r"(?:\s(?:also|now|still|often|\w{2,}ly))?"
_VERB = re.compile(rf"['’]s\b|{_ADVERB}\s(?P<verb>has|is|(?!was\b|always|perhaps|this\b|as\b)[a-z]+s)\b")


def third_person(text: str, name: str = "") -> Iterator[Edit]:
    """The pronouns of the one that an English text tells of, or the name (first or last, of `name`) where it begins a
    sentence, with the verb after them.

    A text in which somebody says "I", or that tells of a woman and of a man, is left as it is.
    """
    if _SPEAKER.search(text):
        return
    told = [words for words in (_WOMAN, _MAN) if re.search(rf"(?i)\b{next(iter(words))}\b", text)]
    if len(told) > 1:
        return
    found = [*(_pronouns(text, told[0]) if told else ()), *_names(text, name)]
    for start, end, said in sorted(found):
        yield Edit(start, end, said)
        verb = _VERB.match(text, end) if said == "I" else None
        if verb:
            yield _first_person(verb)


def _pronouns(text: str, told: dict[str, str]) -> Iterator[tuple[int, int, str]]:
    for match in re.finditer(rf"(?i)\b(?:{'|'.join(told)})\b", text):
        object_ = match[0].lower() == "her" and _OBJECT.match(text, match.end())
        said = "me" if object_ else told[match[0].lower()]
        yield *match.span(), said.capitalize() if match[0][0].isupper() else said


def _names(text: str, name: str) -> Iterator[tuple[int, int, str]]:
    """The person's name before a small word, which a verb is: "Jane Brekke has led"; "Jane's" is "my"."""
    parts = name.split()
    if len(parts) < 2:
        return
    first, last = re.escape(parts[0]), re.escape(parts[-1])
    said = rf"(?:(?:Ms|Mrs|Mr|Mx|Dr)\.?\s)?(?:{first}(?:\s[^\W\d_][\w.’'-]*){{0,2}}?\s{last}|{first}|{last})"
    for match in re.finditer(rf"(?:^|(?<=[.!?]\s)|(?<=\n)|(?<=\n- ))(?P<name>{said})(?P<of>['’]s)?(?=\s[a-z])", text):
        yield match.start(), match.end(), "My" if match["of"] else "I"


def _first_person(verb: re.Match[str]) -> Edit:
    """ "has" as "have", "works" as "work", "supervises" as "supervise", "teaches" as "teach", "carries" as "carry"."""
    if verb["verb"] is None:
        return Edit(*verb.span(), _VERBS[verb[0]])
    said = verb["verb"]
    if said in _VERBS:
        return Edit(*verb.span("verb"), _VERBS[said])
    if re.search(r"[^aeiou]ies$", said):
        return Edit(verb.end() - 3, verb.end(), "y")
    return Edit(verb.end() - (2 if re.search(r"(?:ch|sh|ss|x|zz|o)es$", said) else 1), verb.end(), "")
