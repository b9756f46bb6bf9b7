"""Who is told of in the third person, read as speaking: "She has led …" as "I have led …"."""

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
_VERB = r"(?P<verb>['’]s\b|\s(?:has|is)\b)?"


def third_person(text: str) -> Iterator[Edit]:
    """The pronouns of the one that an English text tells of, with the verb after them.

    A text in which somebody says "I", or that tells of a woman and of a man, is left as it is.
    """
    if _SPEAKER.search(text):
        return
    told = [words for words in (_WOMAN, _MAN) if re.search(rf"(?i)\b{next(iter(words))}\b", text)]
    if len(told) != 1:
        return
    for match in re.finditer(rf"(?i)\b(?P<who>{'|'.join(told[0])})\b{_VERB}", text):
        object_ = match["who"].lower() == "her" and _OBJECT.match(text, match.end())
        yield Edit(*match.span("who"), "me" if object_ else told[0][match["who"].lower()])
        if match["verb"] and match["who"].lower() in ("she", "he"):
            start = match.start("verb") + (match["verb"][0].isspace())
            yield Edit(start, match.end("verb"), _VERBS[match["verb"].strip().lower()])
