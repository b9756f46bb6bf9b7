"""Sentences and signs by which postings name their job and their employer."""

from __future__ import annotations

import re

SEEKING = re.compile(
    r"(?i:(?:is|are|we're|'re)\s+(?:currently\s+|now\s+)?(?:looking\s+for|seeking|hiring|searching\s+for|recruiting)|seeks|hiring:?|suchen\s+wir|sucht|wir\s+suchen|recherch(?:e|ons)|recrut(?:e|ons)|buscamos|busca|cerchiamo|ricerchiamo|cerca|procuramos|zoeken\s+(?:wij|we)|wij\s+zoeken|we\s+zoeken|zoekt|szukamy|poszukujemy)\s+"
    r"(?:(?:zum\s+nächstmöglichen\s+(?:Zeitpunkt|Termin)|ab\s+sofort|an?|the|our\s+next|new|for|einen?|zum\s+\w+|une?|(?:full|part)[\s-]time|permanent|temporary|friendly|dich\s+als|Dich\s+als|Sie\s+als|unos?|unas?|para|um|uma|een|to\s+join|experienced|talented|skilled|passionate|motivated|dynamic|competent|proficient|engagierte\w*|erfahrene\w*|motivierte\w*)\s+){0,4}"
    r"(?P<title>[A-ZÄÖÜÉ][\w&/+#.\-ÄÖÜäöüßéèà]*(?:\s+(?:of|de|für|and|&|/|-|–|in|e|en|y|und|d['’])?\s*[A-ZÄÖÜÉ(][\w&/+#.\-()ÄÖÜäöüßéèà:*]*){0,6})"
)


PLAIN_SEEKING = re.compile(
    r"(?:recherch(?:e|ons)|cherch(?:e|ons)|busca(?:mos)?|necesita(?:mos)?|cerc(?:a|hiamo)|ricerc(?:a|hiamo)|procura(?:mos)?|zoek(?:t|en(?:\s+wij)?)|szuka(?:my)?|poszukuje(?:my)?|looking\s+for|seeking|hiring|needs)\s+"
    r"(?:an?\s+|une?\s+|unos?\s+|unas?\s+|uma?\s+|een\s+|nos\s+futurs?\s+)?(?P<title>[^\W\d_][\w/'’()\-]*(?:\s+(?!(?:pour|para|per|voor|for|to|who|with|dla|do|out|chez|in|à|en|at)\b)[\w/&'’()\-]+){0,6})",
    re.IGNORECASE,
)
ABOUT = re.compile(
    r"^(?:about|über|à\s+propos\s+(?:de|d['’])|sobre|over|o\s+firmie)\s+(?P<name>[A-ZÄÖÜÉ0-9][^\n:]{1,50})$",
    re.IGNORECASE,
)
NAME_IS = re.compile(
    r"^(?:(?:At|Bei(?:\s+der)?|Chez)\s+)?(?P<name>[A-ZÄÖÜÉ][\w&.'’\-]*(?:\s+(?:[A-ZÄÖÜÉ0-9][\w&.'’\-]*|&|und|and|of|de|der|des)){0,5})\s*(?:,?\s+we\b|\s+(?:is|ist|est|es|è|é|sucht|seeks|recherche|busca|cerca|zoekt|poszukuje|are|provides|offers|bietet|recrute|builds|makes|runs|delivers|develops|operates|designs|helps|produces|serves|creates|employs|supplies|manufactures|sells|needs|wants|recruits|has)\b)"
)
NOT_NAMES = re.compile(
    r"^(?:us|uns|nous|nosotros|noi|nós|ons|nas|you|the|this|our|we|it|he|she|they|there|what|who|role|job|position|team|as|die|der|das|wir|sie|es|du|le|la|les|vous|il|ce|el|los|se|salary|location|experience|knowledge|ideal|candidate|successful|applicants?|is|your|their|training|in|for|an?)\b",
    re.IGNORECASE,
)
# "We're Wanderwell and …", "We are Hartwell Build, a family firm".
WE_ARE = re.compile(
    r"(?:^|[.!]\s+)(?:We\s+are|We're|We’re|Wir\s+sind|Nous\s+sommes|Somos|Siamo|Wij\s+zijn|Jesteśmy)\s+(?:die\s+|der\s+|the\s+)?(?P<name>[A-ZÄÖÜÉ][\w&.'’\-]*(?:\s+(?:[A-ZÄÖÜÉ0-9][\w&.'’\-]*|&)){0,4})(?=\s*(?:,|\.|!|–|-|\s(?:and|und|et|y|e|en|i)\b))"
)
# The posting in one sentence: who wants whom.
HIRES = re.compile(
    r"^(?:(?:Die|Der|Das|The|La|Le|El|Il)\s+)?(?P<name>[A-ZÄÖÜÉ0-9][\w&.'’\-]*(?:\s+(?:[A-ZÄÖÜÉ0-9][\w&.'’\-]*|&|und|and|of|de|der|des|di|du)){0,6}?)\s+(?:is\s+|are\s+)?(?:currently\s+|now\s+)?(?:hiring|recruiting|looking\s+for|seeking|seeks|needs|wants|sucht|recrute|recherche|busca|cerca|ricerca|procura|contrata|zoekt|szuka|poszukuje|zatrudni)\b"
)
JOIN = re.compile(
    r"\b(?:Join|Rejoignez|Únete\s+a)\s+(?:us\s+at\s+|the\s+team\s+at\s+)?(?P<name>[A-ZÄÖÜÉ0-9][\w&.'’\-]*(?:\s+(?:[A-ZÄÖÜÉ0-9][\w&.'’\-]*|&|of|de)){0,4})\s+(?:as|en\s+tant\s+que|como)\s+(?:an?\s+|our\s+(?:new\s+|next\s+)?|une?\s+)?"
)
AS_A = re.compile(
    r"\b(?:As|as|Als|als|En\s+tant\s+que|Como)\s+(?:an?\s+|our\s+(?:new\s+|next\s+)?|une?\s+|(?:unser|neue)\w*\s+)?(?P<title>[A-ZÄÖÜÉ][\w&/+#.\-]*(?:\s+(?:of\s+|and\s+|&\s+|für\s+|de\s+)?[A-ZÄÖÜÉ(][\w&/+#.\-]*){0,5})(?=\s*(?:\(|,|you\b|your\b|du\b|Du\b|Sie\b|vous\b|in\b|at\b|!|$))"
)
NEED = re.compile(
    r"\b(?:need|needs|want|wants|require)\s+(?:an?|another)\s+(?P<title>[A-Z][\w&/+#.\-]*(?:\s+[A-Z(][\w&/+#.\-]*){0,5})"
)
AT = re.compile(r"\s+(?:at|@|bei(?:\s+der)?|chez)\s+(?=[A-ZÄÖÜÉ0-9])")
LEAD_IN = re.compile(
    r"^(?:now\s+hiring|we(?:'re|’re|\s+are)\s+hiring|hiring(?:\s+now)?|urgently\s+required|job\s+(?:opening|opportunity|vacancy)|vacancy|stellenangebot|stellenausschreibung|offre\s+d['’]emploi|oferta\s+de\s+empleo|offerta\s+di\s+lavoro|vaga|vacature|oferta\s+pracy)\s*[:!–—|-]+\s*(?=\S)",
    re.IGNORECASE,
)
PARTS = re.compile(r"\s+[|•·–—-]\s+|\s*\|\s*|\s+@\s+")
# What else stands on the line of a title: terms of the contract, pay, arrangement, hours.
TERMS = re.compile(
    r"\d|[$€£]|full[\s-]?time|part[\s-]?time|permanent|temporary|contract|fixed[\s-]term|remote|hybrid|on-?site|home[\s-]?office|night|day\s+shift|shift|weekend|seasonal|urgent|immediate|vollzeit|teilzeit|unbefristet|befristet|\bcdi\b|\bcdd\b|intérim|stage|temps|indefinido|jornada|contratto|tempo|umowa|etat|voltijd|deeltijd|new$|hiring|apply|salary|benefits|ref\b|job\s+(?:id|description|summary)",
    re.IGNORECASE,
)
NO_NAME = re.compile(
    r"^(?:job|about|overview|summary|description|details|location|the\s+role|position|vacancy|careers?|company|apply|team|department|abteilung|remote|role|requirements?|profile?|title|home|posted|opportunity|responsibilities|introduction|benefits|hello|welcome|join)\b|[.!?:;@]$|https?:|www\.",
    re.IGNORECASE,
)
