"""What is said under a resume for the law's sake: that a house may use the data, or that all of it is true."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby

from profiles.parsing.rows import Row

# Words that agree at the beginning of the sentence, and the laws and data that one such sentence speaks of: "I" alone
# begins the profile of whoever works with these laws.
_AGREES = re.compile(
    r"^(?:(?:i )?(?:do )?(?:hereby |herewith )?"
    r"(?:agree|consent|authori[sz]e|permit|allow|give (?:my )?(?:consent|permission))"
    r"|wyrazam |niniejszym |zgadzam |autorizzo |acconsento |ai sensi |j'(?:accepte|autorise|consens)"
    r"|(?:ich|hiermit) (?:willige|erklare|stimme)|autorizo |consiento |doy mi |ik (?:ga|geef|stem) |hierbij "
    r"|sunt de acord|imi dau |consimt )"
)
_LAW = re.compile(
    r"2016\s*/\s*679|196\s*/\s*2003|\b(?:gdpr|rodo|rgpd|dsgvo|dspvo|avg|lopd|lgpd)\b|personal data|dan(?:e|ych) osobow"
    r"|dati (?:personali|contenuti)|donnees (?:personnelles|de ce)|personenbezogene|datos (?:personales|de caracter)"
    r"|dados pessoais|persoonsgegevens|date(?:lor)? (?:mele )?(?:cu caracter )?personal"
)
_DECLARES = re.compile(
    r"^(?:i |we )?(?:hereby |solemnly )*(?:declare|certify|confirm|affirm) that (?:all |the )*"
    r"(?:above|information|details|particulars|facts|statements)"
    r"|^(?:ik verklaar|(?:ich|hiermit) (?:erklare|versichere|bestatige)|je (?:soussigne|certifie|declare|atteste)"
    r"|declaro|dichiaro|oswiadczam|subsemnat|declar )\b.*\b(?:juist|waarheid|wahr\w*|richtig\w*|exact\w*|sincer\w*"
    r"|verda\w+|veraz|ciert\w+|ver[aoie]|veritier\w+|prawd\w+|zgodn\w+|adevar\w+|corespund)\b"
)

_LONGEST = 20  # lines of a clause


def without_consent(rows: list[Row]) -> list[Row]:
    """The rows, those of such a clause as a footer: from its first line to the end of its block."""
    made: list[Row] = []
    for _, members in groupby(rows, key=lambda row: (row.page, row.column, row.block)):
        block = list(members)
        begin = next((at for at in range(len(block)) if _begins(block[at : at + _LONGEST])), len(block))
        made += [*block[:begin], *(replace(row, role="footer") for row in block[begin:])]
    return made


def _begins(rows: list[Row]) -> bool:
    first = rows[0]
    if first.bullet or len(first.cells) > 1:
        return False
    whole = " ".join(row.flat for row in rows)
    return bool(_DECLARES.match(whole) or (_AGREES.match(first.flat) and _LAW.search(whole)))
