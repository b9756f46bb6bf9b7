"""One spelling of a place name for looking it up: no case, no accents, no punctuation, saints in full."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

FOLDED = str.maketrans({"ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "æ": "ae", "Æ": "ae", "đ": "d", "ı": "i"})
SHORT_FORMS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
PUNCTUATION = re.compile(r"[^\w]+")


@lru_cache(maxsize=20_000)
def key_of(name: str) -> str:
    """The key a name is stored and looked up under; "" where it has no letters or digits."""
    plain = unicodedata.normalize("NFKD", name.translate(FOLDED))
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    words = PUNCTUATION.sub(" ", plain.replace("'", "").replace("’", "").casefold()).split()
    return " ".join(SHORT_FORMS.get(word, word) for word in words)
