# ruff: noqa: E501 (tables of words read better unbroken)
"""An instruction in pieces that are each understood or not. English, German, French, Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LANGUAGES = {
    "english": "en", "englisch": "en", "anglais": "en", "german": "de", "deutsch": "de", "allemand": "de",
    "french": "fr", "französisch": "fr", "français": "fr", "francais": "fr", "spanish": "es", "spanisch": "es",
    "espagnol": "es", "inglés": "en", "alemán": "de", "francés": "fr", "español": "es", "castellano": "es",
}  # fmt: skip
# What is asked, and its words; with a second group where something is named.
_ASKED: tuple[tuple[str, str], ...] = (
    ("leave_out", r"(?:(?:please )?(?:leave out|remove|drop|omit|delete|take out|cut out|skip|get rid of|do not mention|don['’]?t mention|do not say|without|no mention of)|lass\w*|streich\w*|ohne|erwähne? nicht|nicht erwähnen|(?:enlev\w+|enlèv\w+|retir\w+|supprim\w+|sans(?: parler de)?|ne (?:mentionne\w*|parle\w*) pas(?: de)?)|quit[ae]\w*|elimin[ae]\w*|omit[ae]\w*|sin(?: mencionar| hablar de)?|no (?:menciones?|nombres?|hables? de))\s+(?P<what>.+)"),
    ("first", r"(?:(?:begin|start|open|lead) (?:it |off )?with|beginne?\w*(?: \w+)? mit|fange?\w*(?: \w+)? (?:an )?mit|commence\w* par|débute\w* par|(?:empiez|comienz)\w+ (?:con|por))\s+(?P<what>.+?)(?:\s+an)?|(?:(?:pon|menciona|put|mention|name|tell|say|write about|talk about|setz\w*|stell\w*|erwähn\w*|nenn\w*|mentionn\w*|cit\w*|mets?|place\w*)\s+)?(?P<front>.+?)\s+(?:first|at the (?:top|start|beginning)|zuerst|als erstes|an den anfang|nach vorn\w*|en premier|d'abord|au début|primero|al principio)|first (?:mention )?(?P<lead>.+)"),
    ("mention", r"(?:also )?(?:mention|include|add|bring (?:in|up)|talk about|write about|highlight|emphasi[sz]e|stress|focus (?:more )?on|put in|more (?:about|on)|name|erwähn\w*|nenn\w*|beton\w*|füg\w*|ergänz\w*|mentionn\w*|ajout\w*|parl\w* (?:de|du|des)|insist\w* sur|cit\w*|mets? en avant|mencion[ae]\w*|incluy[ae]\w*|añad[ae]\w*|agreg\w+|habla de|destac\w+|resalt\w+)\s+(?:also |more |auch |aussi |también )?(?P<what>.+)"),
    ("language", rf"(?:.*\b)?(?:in|into|to|auf|ins|en|al)\s+(?P<what>{'|'.join(LANGUAGES)})"),
    ("shorter", r"(?:(?:much |a (?:bit|little) |slightly |etwas |viel |deutlich |un peu |beaucoup )?(?:shorter|more concise|conciser|briefer|tighter|more brief|kürzer|knapper|plus court\w*|plus concis\w*|plus bref)|shorten|cut it(?: down)?|trim|condense|less text|(?:it is |it['’]s )?too long|kürze|zu lang|raccourci\w*|trop long\w*|(?:mucho |un poco |algo )?más (?:cort[oa]|breve|concis[oa])|acort\w+|demasiado larg[oa])"),
    ("longer", r"(?:(?:much |a (?:bit|little) |slightly |etwas |viel |deutlich |un peu |beaucoup )?(?:longer|more detail(?:ed|s)?|more extensive|länger|ausführlicher|plus long\w*|plus détaillé\w*|plus développé\w*)|expand|elaborate|more text|(?:it is |it['’]s )?too short|zu kurz|allong\w+|développe\w*|trop court\w*|(?:mucho |un poco |algo )?más (?:larg[oa]|detallad[oa]|extens[oa])|ampl[ií]\w+|demasiado cort[oa])"),
    ("casual", r"(?:much |a (?:bit|little) |slightly |etwas |un peu )?(?:(?:more |sound |be )?(?:casual|informal|relaxed|friendly|friendlier|warmer|personal|conversational)|warmer|less formal|less stiff|looser|lockerer|freundlicher|persönlicher|weniger (?:förmlich|formell|steif)|plus (?:décontracté\w*|amical\w*|chaleureu\w+|familier)|moins (?:formel\w*|guindé\w*)|más (?:informal|cercan[oa]|natural|personal)|menos formal)"),
    ("formal", r"(?:much |a (?:bit|little) |slightly |etwas |un peu )?(?:(?:more |sound |be |very )?(?:formal|polite|official)|formaler|formeller|förmlicher|höflicher|less casual|weniger locker|plus (?:formel\w*|soutenu\w*|poli\w*)|moins familier|más (?:formal|educad[oa]|cortés))"),
    ("plain", r"(?:more )?(?:plain|plainer|simpler|simple|neutral|matter[- ]of[- ]fact|einfacher|schlichter|sachlicher|neutraler|plus (?:simple|sobre|neutre)|más (?:sencill[oa]|simple|neutr[oa]|sobri[oa]))"),
    ("another", r"(?:use |give |tell |take |choose |pick |nimm |wähle |prends |choisis )?(?:another|a different|something|other|ein anderes?|etwas|un autre|autre|otr[oa])\s?(?:example|story|one|else|facts?|version|structure|beispiel|struktur|aufbau|anderes|chose|exemple|ejemplo|estructura|versión)(?: of mine)?"),
)  # fmt: skip
ASKED = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _ASKED)
_ITSELF = r"(?:the|this|my|den|die|das|meine?n?|la|le|ma|mon|cette|ce|el|mi|esta?) (?:text|e-?mail|message|(?:cover )?letter|answer|post|headline|brief|anschreiben|nachricht|antwort|lettre|texte|réponse|titre|texto|carta|mensaje|correo|respuesta)"
_FILLER = re.compile(
    rf"^(?:(?:por favor|hazl[oa]|haz(?: {_ITSELF})?|escríbel[oa]|tradúcel[oa]|ponl[oa]|que sea|pero|también|un poco|please|bitte|svp|s'il (?:te|vous) plaît|can you|could you|would you|i want(?: it)?(?: to be)?|(?:make|keep|have) (?:{_ITSELF}|it|this)(?: all)?|{_ITSELF} (?:should|must|has to|needs to|soll|muss) be|write (?:it|this)?|rewrite (?:it|this)?|keep it|translate (?:it|this)?|have it|mach\w* (?:{_ITSELF}|es|das)|schreib\w* (?:{_ITSELF}|es|das)?|übersetz\w* (?:es|das)?|fais(?:-le| {_ITSELF})?|rends(?:-le| {_ITSELF})?|écris(?:-le| {_ITSELF})?|tradui\w+(?:-le)?|it (?:should|must) be|be|so that it(?: is|['’]s)|and|und|et|also|then|but|aber|mais|dann|a bit|etwas|le|la|el|sound)\s+)+",
    re.IGNORECASE,
)  # fmt: skip
_END = re.compile(
    r"(?:\s+(?:please|bitte|too|as well|por favor|también|weg|hinzu|raus|aus|instead|svp|sein|écrit\w*|version))+$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"^(?:that|the fact that|about|something about|dass|que|von|über|das|die|den|der|le|la|les|l['’]|mon|ma|mes|el|los|las|mis?|que|sobre|meine?[nrs]?|my|the|i (?:have|am|work(?:ed)? (?:with|on)|know|use[d]?|speak)|experience (?:with|in)|(?:work|job|time|position|role) (?:with|on|at|in|for)|skills? in|experiencia (?:con|en)|trabajo (?:con|en)|zeit bei|stelle bei|arbeit (?:an|bei|mit)|poste chez|travail (?:sur|chez))\s+",
    re.IGNORECASE,
)  # fmt: skip
_TAIL = re.compile(r"\s+(?:experience|skills?|knowledge|background|work|job|erfahrung\w*|kenntnisse)$", re.IGNORECASE)
_SPLIT = re.compile(r"\s*(?:[.;!\n]+|,\s*|\s+(?:and|und|et|y|but|aber|mais|pero|then)\s+)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """kind: one of ASKED, "" for what is not understood. what: what is named, without the words around it."""

    kind: str
    what: str


def pieces(instruction: str) -> Iterator[Piece]:
    """A list goes on what its verb began: "mention Docker and Python" are two mentions."""
    last = ""
    for part in _SPLIT.split(" ".join(instruction.split())):
        said = _END.sub("", _FILLER.sub("", part.strip())).strip(" :–-")
        if not said or _FILLER.fullmatch(f"{said} "):
            continue
        found = next(((kind, match) for kind, pattern in ASKED if (match := pattern.fullmatch(said))), None)
        if found is not None:
            last = found[0]
            yield Piece(last, _named(next(filter(None, found[1].groupdict().values()), "")))
        elif last in ("mention", "leave_out"):
            yield Piece(last, _named(said))
        else:
            yield Piece("", said)


def language_in(instruction: str) -> str:
    """ISO 639-1 of the language that an instruction asks for, "" where it asks for none."""
    return next((LANGUAGES[piece.what.casefold()] for piece in pieces(instruction) if piece.kind == "language"), "")


def _named(what: str) -> str:
    said = what.strip(" \"'“”„«»‘’.")
    while (cut := _NAMED.sub("", said)) != said:
        said = cut
    return _TAIL.sub("", _END.sub("", said)).strip(" \"'“”„«»‘’.")
