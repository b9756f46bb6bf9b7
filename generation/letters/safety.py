"""What of a resume or posting may be said again in a letter: no link, no markup, no order to whoever reads it."""

from __future__ import annotations

import re

LONGEST_NAME = 90  # characters: what is longer is no name, title or place
_LINK = re.compile(
    r"https?:|www\.|\S@\S|[<>{}\[\]`|\\^~]|\b[\w-]+\.(?:com|org|net|io|de|fr|es|uk|eu|ru|xyz|info|biz|co|app|dev)\b(?:/|\s|$)",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instruction|previous|prior|above|rules?|prompt|everything)|"
    r"\b(?:system|developer)\s+(?:prompt|message|note)|\bprompt\b.{0,20}\binjection|\b(?:language\s+model|assistant|chatbot|as\s+an\s+ai|llm|gpt|ai)\b.{0,30}\b(?:must|should|shall|please|reading|reads?)\b|"
    r"\b(?:you\s+are|act\s+as|pretend)\b.{0,24}\b(?:ai|model|assistant|candidate|recruiter)\b|\b(?:recommend|hire|approve|rate|score|rank)\s+(?:me|this|the|him|her)\b.{0,20}\b(?:candidate|applicant|resume|highest|first|10|100)|"
    r"\b(?:reveal|print|output|repeat|respond|reply|answer)\b.{0,30}\b(?:prompt|instructions?|only|with|exactly)\b|\bnew\s+instructions?\b|\bperfect\s+(?:match|candidate|fit)\b|"
    r"\b(?:write|say|state|mention|claim|include)\b.{0,20}\bthat\s+(?:i|he|she|they|the\s+candidate|this\s+candidate)\b|"
    r"\b(?:ignorier\w*|vergiss|vergessen\s+sie)\b.{0,40}\b(?:anweisung\w*|obige\w*|vorherige\w*)|\b(?:ignore[rz]?|oublie[rz]?)\b.{0,40}\b(?:consignes?|instructions?|précédent\w*)|"
    r"\b(?:ignor[ae]\w*|olvid[ae]\w*)\b.{0,40}\b(?:instrucciones|anterior\w*)",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad\ue000-\uf8ff]")
_LETTER = re.compile(r"[^\W\d_]")


def tidy(value: object) -> str:
    """One line without control characters; "" for what is no text."""
    return " ".join(_CONTROL.sub("", value).split()) if isinstance(value, str) else ""


def sayable(text: str) -> bool:
    return bool(_LETTER.search(text)) and not _LINK.search(text) and not _ORDER.search(text)


def name_of(value: object) -> str:
    """A name, title or place as it may stand in a letter; "" where it may not."""
    said = tidy(value).strip(" ,;:-–—•·")
    return said if said and len(said) <= LONGEST_NAME and sayable(said) else ""
