"""Who it is and how to reach them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.ats.model import AtsDocument, Sighting, Where
from generation.ats.reading import basics, location, said
from generation.ats.rules.readable import of_kind

ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^\W\d_]{2,}")
_SILLY = re.compile(
    r"(?:^|[._\-\d])(?:sexy|hottie|hot(?=girl|boy|stuff)|babe|cutie|cute|princess|lovers|killer|gangsta|"
    r"party|weed|stoner|crazy|psycho|devil|demon|badboy|badgirl|bad(?=ass)|ninja|gamer|pokemon|unicorn|kitty|"
    r"sweetie|swag|420|666|xoxo)(?:$|[._\-\d]|girl|boy|stuff|ass)",
    re.IGNORECASE,
)
_PERSONAL = re.compile(
    r"(?im)^[\W_]*(date of birth|birth ?date|d\.?o\.?b\.?|born|age|marital status|gender|sex|religion|father'?s name|"
    r"mother'?s name|spouse|height|weight|blood group|race|ethnicity|social security number|ssn|"
    r"passport (?:no\.?|number))\s*[:\-–\t]\s*\S"
)
PHOTO_LEAST, PHOTO_MOST = 0.006, 0.12


def check(document: AtsDocument) -> Iterator[Sighting]:
    person = basics(document.resume)
    if not said(person, "name"):
        yield Sighting("name_missing", "No name was found.", Where("/basics/name"))
    yield from _email(document)
    if not said(person, "phone"):
        yield Sighting("phone_missing", "No phone number was found.", Where("/basics/phone"))
    if not said(location(document.resume), "city", "region", "countryCode", "address", "postalCode"):
        yield Sighting("place_missing", "No place was found.", Where("/basics/location/city"))
    if document.language == "en":
        yield from _personal(document)


def _email(document: AtsDocument) -> Iterator[Sighting]:
    email = said(basics(document.resume), "email")
    where = document.where("/basics/email")
    if not email:
        yield Sighting("email_missing", "No email address was found.", where)
    elif not ADDRESS.fullmatch(email):
        yield Sighting("email_broken", f"{email} is not a complete email address.", where)
    elif _SILLY.search(email.partition("@")[0]):
        yield Sighting("email_unprofessional", f"{email} does not look like work.", where)


def _personal(document: AtsDocument) -> Iterator[Sighting]:
    """What readers of English must not weigh; elsewhere some of it is expected."""
    for found in _PERSONAL.finditer(document.text):
        message = f"The resume states something private: {found[1].strip().lower()}."
        yield Sighting("personal_data", message, document.at(found.start(1), found.end()))
    for trait in of_kind(document.file, "picture") if document.file else ():
        wide, _, high = trait.detail.partition(" x ")
        if not (wide.isdigit() and high.isdigit()):
            continue
        shape = int(high) / max(int(wide), 1)
        if trait.page == 1 and PHOTO_LEAST < trait.amount < PHOTO_MOST and 0.9 <= shape <= 1.7:
            yield Sighting("photo", "A picture that looks like a photo is on the first page.", Where(page=1))
            return
