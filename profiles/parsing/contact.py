"""Who the resume is of: name, headline, mail, phone, links, place; birth date and permission to work where written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import Any

from jobmatch.documents.model import Document
from profiles.parsing.dates import find_periods
from profiles.parsing.facts import Fact, fact, normalised
from profiles.parsing.folding import key
from profiles.parsing.headline import find_headline
from profiles.parsing.lexicon import phrases
from profiles.parsing.links import find_links, network_named, network_of
from profiles.parsing.mails import find_mail
from profiles.parsing.names import NameChoice, find_name
from profiles.parsing.phones import find_phones
from profiles.parsing.postal import find_location
from profiles.parsing.rows import Row, trim

Tree = dict[str, Any]
_SPLIT = re.compile(
    r"\s*[|¦•·‧◦▪●■\u2190-\u2bff\u2700-\u27bf\ue000-\uf8ff\U0001f000-\U0001faff]+\s*"
    r"|\s{3,}|\t|\s+[–—/]\s+|\s*\n\s*|\s+[-*]\s+"
)


@dataclass
class Contact:
    """What the contact rows say. left: stretches that no field took, for name, headline and place."""

    basics: Tree = field(default_factory=dict)
    personal: Tree = field(default_factory=dict)
    name: NameChoice | None = None


def read_contact(zone: list[Row], rows: list[Row], document: Document, *, today: date) -> Contact:
    """zone: the rows above and beside the sections. rows: all rows, where mail and links are looked for last."""
    text = document.text
    found = Contact()
    labelled = _labelled_values(zone)
    taken: list[tuple[int, int]] = []
    found.basics["email"] = find_mail(zone, text, taken) or find_mail(rows, text, taken)
    _links(found.basics, zone, document, taken)
    _personal(found.personal, labelled, text, today, taken)
    mail = found.basics["email"].value if found.basics["email"] else ""
    found.name = find_name(zone, rows, labelled.get("name"), mail)
    found.basics["name"] = found.name.fact if found.name else None
    taken += found.name.fact.spans if found.name else ()
    location = find_location(_stretches(zone, taken), labelled.get("place"), text) or _between(zone, taken, text)
    country = location.pop("_country", "") if location else ""
    found.basics["phone"] = find_phones(zone, text, taken, country) or find_phones(rows[-6:], text, taken, country)
    found.basics["label"] = _headline(labelled, text) or find_headline(zone, found.name, text, taken)
    found.basics["location"] = location
    order = ("name", "label", "email", "phone", "url", "location", "profiles")
    found.basics = {name: found.basics[name] for name in order if found.basics.get(name)}
    return found


def _links(basics: Tree, zone: list[Row], document: Document, taken: list[tuple[int, int]]) -> None:
    profiles: list[Tree] = []
    for row in zone:
        for link in find_links(row.text):
            start, end = row.start + link.start, row.start + link.end
            end, url = _wrapped(row, zone, end, link.url)
            network, username = network_of(url)
            taken.append((start, end))
            if network:
                profiles.append(_profile(document.text, start, end, url, network, username))
            elif "url" not in basics or not basics["url"]:
                basics["url"] = Fact(url, (trim(document.text, start, end),), 0.9)
    profiles += _linked_profiles(zone, document, taken, {profile["network"].value for profile in profiles})
    profiles += _named_profiles(zone, taken, {profile["network"].value for profile in profiles})
    basics["profiles"] = profiles


def _linked_profiles(zone: list[Row], document: Document, taken: list[tuple[int, int]], known: set[str]) -> list[Tree]:
    """Profiles whose address is only in the link behind the words (a user's name beside an icon)."""
    made = []
    for link in document.links:
        network, username = network_of(link.url)
        inside = any(row.start <= link.start and link.end <= row.end for row in zone)
        if network and network not in known and link.end > link.start and inside:
            known.add(network)
            taken.append((link.start, link.end))
            made.append(_profile(document.text, link.start, link.end, link.url, network, username))
    return made


_PATH = re.compile(r"[\w./%-]{3,}")


def _wrapped(row: Row, zone: list[Row], end: int, url: str) -> tuple[int, str]:
    """An address broken after a slash or a hyphen goes on in the next line."""
    if not url.endswith(("/", "-", "\u2010")) or row.source[end : row.end].strip():
        return end, url
    following = next((other for other in zone if other.start > end), None)
    token = following.text.split()[0].rstrip(",;|") if following is not None else ""
    if following is None or not _PATH.fullmatch(token) or following.start - end > 80:
        return end, url
    rest = following.source[following.start + len(token) : following.end].strip()
    if rest[:1].isalnum():
        return end, url
    return following.start + len(token), url.rstrip("\u2010") + token


def _profile(text: str, start: int, end: int, url: str, network: str, username: str) -> Tree:
    span = trim(text, start, end)
    tree: Tree = {"network": Fact(network, (span,), 0.95), "url": Fact(url, (span,), 0.95)}
    at = text.find(username, start, end) if username else -1
    if at >= 0:
        tree["username"] = fact(text, at, at + len(username), 0.95)
    elif username:
        tree["username"] = Fact(username, (span,), 0.9)
    return tree


def _named_profiles(zone: list[Row], taken: list[tuple[int, int]], known: set[str]) -> list[Tree]:
    """`LinkedIn: priya-nair`, `priya-nair (LinkedIn)`, or the network's name over the user's name."""
    made = []
    for position, row in enumerate(zone):
        pair = _network_pair(row, zone[position + 1] if position + 1 < len(zone) else None)
        if pair is None:
            continue
        network, (name_start, name_end), (start, end) = pair
        if network in known or any(s < end and e > start for s, e in taken):
            continue
        known.add(network)
        taken += [(start, end), (name_start, name_end)]
        named = Fact(network, ((start, end),), 0.85)
        made.append({"network": named, "username": fact(row.source, name_start, name_end, 0.8)})
    return made


LONGEST_PAIR = 120  # characters of a line that names a network and a user
_USER = r"@?[\w][\w.\-]{2,38}"
_NAME_FIRST = re.compile(rf"^\s*(?P<user>{_USER})\s*\((?P<net>[A-Za-z ]+)\)\s*$")
_NET_FIRST = re.compile(
    rf"^\s*(?P<net>[A-Za-z]+(?: ?[A-Za-z]+)?)\s*[:/–-]?\s+(?P<user>{_USER})\s*$"
    rf"|^\s*(?P<net2>[A-Za-z ]+):\s*(?P<user2>{_USER})\s*$"
)


def _network_pair(row: Row, after: Row | None) -> tuple[str, tuple[int, int], tuple[int, int]] | None:
    short = len(row.text) <= LONGEST_PAIR
    match = (_NAME_FIRST.match(row.text) or _NET_FIRST.match(row.text)) if short else None
    if match:
        net = "net" if match["net"] else "net2"
        user = "user" if match["user"] else "user2"
        if network := network_named(match[net]):
            spans = [(row.start + match.start(g), row.start + match.end(g)) for g in (user, net)]
            return network, spans[0], trim(row.source, *spans[1])
    network = network_named(row.text)
    if network and after is not None and re.fullmatch(_USER, after.text.strip()):
        return network, (after.start, after.end), (row.start, row.end)
    return None


_PARTS = re.compile(r"\s*[|¦•·‧◦▪●■◆]\s*|\t|\s{3,}")


def _headline(labelled: dict[str, tuple[int, int]], text: str) -> Fact | None:
    """`Profession ⇥ Physiotherapist`."""
    return fact(text, *labelled["headline"], 0.9) if "headline" in labelled else None


def _labelled_values(zone: list[Row]) -> dict[str, tuple[int, int]]:
    """Kind → value's stretch, for `Label: value`, label and value cells, and a label row over or beside its value."""
    found: dict[str, tuple[int, int]] = {}
    known = phrases("contact")
    for position, row in enumerate(zone):
        if _said(row, found):
            continue
        first = row.cells[0]
        kind = known.get(key(row.source[first.start : first.end]), "")
        if kind and len(row.cells) > 1:
            found.setdefault(kind, (_after_colon(row, row.cells[1].start), row.end))
        elif kind and kind != "document" and position + 1 < len(zone):
            after = zone[position + 1]
            if key(after.text) not in known:
                found.setdefault(kind, (after.start, after.end))
    return found


def _after_colon(row: Row, start: int) -> int:
    """`Address ⇥ : Leeds`: the offset of the value."""
    words = row.source[start : row.end]
    return start + len(words) - len(words.lstrip(": \t"))


def _said(row: Row, found: dict[str, tuple[int, int]]) -> bool:
    """Add every `Label: value` of a row; several stand between bars, points or wide gaps."""
    any_said, position = False, row.start
    for cut in [*(match.span() for match in _PARTS.finditer(row.source, row.start, row.end)), (row.end, row.end)]:
        head, colon, tail = row.source[position : cut[0]].partition(":")
        kind = phrases("contact").get(key(head), "") if colon else ""
        if kind and tail.strip():
            found.setdefault(kind, trim(row.source, position + len(head) + 1, cut[0]))
            any_said = True
        position = cut[1]
    return any_said


def _personal(
    personal: Tree, labelled: dict[str, tuple[int, int]], text: str, today: date, taken: list[tuple[int, int]]
) -> None:
    if span := labelled.get("birth"):
        for period in find_periods(text[span[0] : span[1]], today=today):
            if period.finish is not None and period.single:
                start, end = span[0] + period.start, span[0] + period.end
                personal["birthDate"] = normalised(text, start, end, period.finish.value, 0.95)
                break
    for kind, name in (("nationality", "nationality"), ("authorization", "workAuthorization")):
        if span := labelled.get(kind):
            personal[name] = fact(text, *span, 0.9)
    taken += [labelled[kind] for kind in ("birth", "nationality", "authorization", "skip") if kind in labelled]


def _between(zone: list[Row], taken: list[tuple[int, int]], text: str) -> Tree:
    """The place in what is left of a line on which mail and phone follow with nothing but a space between."""
    mail_or_phone: list[tuple[int, int]] = [*taken]
    find_phones(zone, text, mail_or_phone, "")
    left: list[tuple[int, int]] = []
    for row in zone:
        position = row.start
        inside = sorted(span for span in mail_or_phone if row.start <= span[0] < row.end)
        for start, end in [*inside, (row.end, row.end)]:
            left.append(trim(text, position, start))
            position = max(position, end)
    return find_location([piece for piece in left if piece[1] > piece[0]], None, text)


def _stretches(zone: list[Row], taken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces of the contact rows between separators that no field has taken."""
    pieces = []
    for row in zone:
        for cell in row.cells:
            position = cell.start
            cuts = [match.span() for match in _SPLIT.finditer(row.source, cell.start, cell.end)]
            for start, end in [*cuts, (cell.end, cell.end)]:
                if start > position and not any(s < start and e > position for s, e in taken):
                    pieces.append(trim(row.source, position, start))
                position = max(position, end)
    return _broken(pieces, zone[0].source if zone else "") + [piece for piece in pieces if piece[1] > piece[0]]


def _broken(pieces: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """`20459 Hamburg,` over `Deutschland`: pieces that a line's end parted after a comma, in one."""
    return [
        (start, after)
        for (start, end), (begin, after) in pairwise(pieces)
        if text[start:end].endswith(",") and not text[end:begin].strip()
    ]
