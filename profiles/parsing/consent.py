"""The clause by which an applicant lets a house use the data, at the end of many European resumes: no fact of a section."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby

from profiles.parsing.rows import Row

# Words of the sentence's beginning, and the laws and data that one such sentence speaks of.
_AGREES = re.compile(
    r"^(?:I |hereby |herewith |wyrazam |niniejszym |zgadzam |autorizzo |acconsento |ai sensi |j'(?:accepte|autorise)"
    r"|(?:ich|hiermit) (?:willige|erklare|stimme)|autorizo |consiento |doy mi |ik (?:ga|geef|stem) |hierbij |sunt de acord"
    r"|imi dau |consimt )",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"2016\s*/\s*679|196\s*/\s*2003|\b(?:gdpr|rodo|rgpd|dsgvo|dspvo|avg|lopd|lgpd)\b|personal data|dan(?:e|ych) osobow"
    r"|dati (?:personali|contenuti)|donnees (?:personnelles|de ce)|personenbezogene|datos (?:personales|de caracter)"
    r"|dados pessoais|persoonsgegevens|date(?:lor)? (?:mele )?(?:cu caracter )?personal",
    re.IGNORECASE,
)


def without_consent(rows: list[Row]) -> list[Row]:
    """The rows, those of such a clause as a footer."""
    made: list[Row] = []
    for _, members in groupby(rows, key=lambda row: (row.page, row.column, row.block)):
        block = list(members)
        clause = _AGREES.match(block[0].flat) and _LAW.search(" ".join(row.flat for row in block))
        made += [replace(row, role="footer") for row in block] if clause and not block[0].bullet else block
    return made
