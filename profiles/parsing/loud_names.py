"""Short entries whose issuer stands in a quiet line over the name: `Ordine degli Architetti` over **Abilitazione**."""

from __future__ import annotations

from dataclasses import replace

from profiles.parsing.entries import Entry
from profiles.parsing.rows import Row

_MOST = 0.6  # of the entries stand so


def with_names_first(entries: list[Entry]) -> list[Entry]:
    """The entries, their bold lines first in the head where most of a section have a quiet line over these."""
    loud = [_loud(entry.header) for entry in entries]
    if sum(map(bool, loud)) < max(1, _MOST * len(entries)):
        return entries
    return [
        replace(entry, header=[*bold, *(row for row in entry.header if row not in bold)]) if bold else entry
        for entry, bold in zip(entries, loud, strict=True)
    ]


def _loud(header: list[Row]) -> list[Row]:
    """The one run of bold lines that stands under a line of words in weaker letters; [] where there is none."""
    bold = [row for row in header if row.lead_bold]
    if not bold or header[0].lead_bold or header[0].bullet or any(map(str.isdigit, header[0].text)):
        return []
    at = header.index(bold[0])
    weaker = (header[0].size or 0.0) <= (bold[0].size or 0.0)
    return bold if at == 1 and weaker and header[at : at + len(bold)] == bold else []
