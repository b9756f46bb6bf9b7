# ruff: noqa: E501 - tables of words are read as they stand
"""Measures inside a requirement: years of experience, degree level, language level."""

from __future__ import annotations

import re

NUMBER_WORDS: dict[str, float] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12, "fifteen": 15, "ein": 1, "eine": 1, "einem": 1, "einjährige": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "zehn": 10, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dix": 10,
    "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "diez": 10, "due": 2, "tre": 3, "quattro": 4,
    "cinque": 5, "dieci": 10, "um": 1, "dois": 2, "três": 3, "quatro": 4, "dez": 10, "een": 1, "twee": 2, "drie": 3,
    "vijf": 5, "tien": 10, "dwa": 2, "trzy": 3, "cztery": 4, "pięć": 5, "rok": 1, "roku": 1,
}  # fmt: skip
_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_UNIT = (
    r"(?:(?P<year>(?:full\s+|calendar\s+)?years?|yrs?\.?|y\.?o\.?e\.?|jahre?n?|années?|ans?|años?|anni|anno|anos?|ja(?:ar|ren)|lata?|lat|rok\w*)"
    r"|(?P<month>months?|mos?\.|monate?n?|mois|mes(?:es)?|mesi|mese|maanden|miesi\w+))"
)
YEARS = re.compile(
    rf"(?<![\w.,])(?P<low>\d{{1,2}}(?:[.,]\d)?|{_WORDS})\s*(?:\(\d{{1,2}}\)\s*)?\+?\s*"
    rf"(?:(?:-|–|—|to|bis|à|a|do|tot|hasta|y|und|or|oder|ou)\s*(?P<high>\d{{1,2}}|{_WORDS})\s*)?\+?\s*(?:\(?(?:or\s+more|oder\s+mehr|ou\s+plus|o\s+más|or\s+above|plus)\)?\s+)?"
    rf"[-\s]?{_UNIT}(?!\w)",
    re.IGNORECASE,
)
MANY_YEARS = re.compile(
    r"mehrjährig\w*|langjährig\w*|several\s+years|many\s+years|plusieurs\s+années|varios\s+años|diversi\s+anni|vários\s+anos|meerdere\s+jaren|kilkulet\w+|kilka\s+lat",
    re.IGNORECASE,
)
JAEHRIG = re.compile(r"(?<!\w)(\d{1,2}|ein|zwei|drei|vier|fünf|sechs|zehn)[\s-]?jährig\w*", re.IGNORECASE)
EXPERIENCE = re.compile(
    r"experience|experienced|track\s+record|background\s+in|erfahr|berufspraxis|expérience|experiencia|esperienza|experiência|ervaring|doświadczen|praxis|worked\s+(?:as|in|with)|working\s+(?:as|in)|stażu|post-?qualif|pqe|antigüedad|in\s+a\s+similar\s+role|similar\s+position|industry",
    re.IGNORECASE,
)
SPENT = re.compile(
    r"['’]?\s+(?:as|in|of|with|using|working|doing|als|mit|im|en|dans|de|como|con|come|com|met|jako|w)\b", re.IGNORECASE
)
NOT_EXPERIENCE = re.compile(
    r"(?:years?|jahre?|ans|años|anni|anos)\s+(?:old|of\s+age|alt|d['’]âge)|aged?\b|contract|befristet|fixed[\s-]term|founded|history|over\s+the\s+(?:last|past)|degree\b.{0,12}program|course",
    re.IGNORECASE,
)


def _value(word: str) -> float:
    return NUMBER_WORDS.get(word.casefold()) or float(word.replace(",", ".")) if word else 0.0


def years_in(text: str) -> tuple[float, float | None, int, int] | None:
    """(minimum, maximum, start, end) in years of the first statement that is about experience.

    None where no number of years stands, or where it measures something else (age, length of the contract).
    """
    for match in YEARS.finditer(text):
        around = text[max(0, match.start() - 25) : match.end() + 25]
        if NOT_EXPERIENCE.search(around) or not (EXPERIENCE.search(text) or SPENT.match(text, match.end())):
            continue
        scale = 12.0 if match["month"] else 1.0
        low, high = _value(match["low"]) / scale, _value(match["high"] or "") / scale
        if low > 40:
            continue
        return low, high if high > low else None, match.start(), match.end()
    adjective = JAEHRIG.search(text)
    if adjective and EXPERIENCE.search(text):
        return _value(adjective.group(1)), None, adjective.start(), adjective.end()
    return None


# From the highest to the lowest; a requirement that names several asks for the lowest ("Bachelor or Master").
DEGREES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (level, re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE))
    for level, words in (
        ("doctorate", r"ph\.?\s?d|doctora(?:te|l\b|do\b)|doktorgrad|promotion\s+(?:in|im|erwünscht|von)|promovier|dr\.\s?(?:rer|ing)|doctorat|dottorato|doutorado|gepromoveerd|doktorat|md\b|jd\b|juris\s+doctor|approbation"),
        ("master", r"master(?:['’]?s)?(?=\W|ab|stud)(?!\s*(?:data|of\s+ceremon|schedul|class|mind))|m\.?\s?sc\b|m\.a\.|\bmba\b|m\.?\s?eng\b|m\.?\s?ed\b|mphil|magister|diplom(?:-|\s*ingenieur|\s+\(?uni|studium)|dipl\.|bac\s?\+\s?5|máster|maestría|laurea\s+magistrale|mestrado|wo[\s-](?:niveau|opleiding|master|werk)|graduate\s+degree|advanced\s+degree|postgraduate|école\s+d['’]ingénieur|diplôme\s+d['’]ingénieur|staatsexamen|licenciatura\s+superior"),
        ("bachelor", r"bachelor(?:['’]?s)?|b\.?\s?sc\b|b\.a\.|b\.?\s?eng\b|b\.?\s?tech\b|b\.?com\b|\bba/bs\b|\bbs/ba\b|\bbs\b(?=\s+(?:in|degree|or))|\bba\b(?=\s+(?:in|degree|or))|undergraduate\s+degree|(?:university|college|four[\s-]year|4[\s-]year|honou?rs|accredited|nursing|engineering|relevant|related|technical|science|stem|law|business|a)\s+degree|degree\s+(?:in|qualified|level|or\s+equivalent|required|educated)|degree-level|educated\s+to\s+degree|graduates?\s+(?:in|of)|licence\s+(?:pro|en|universitaire)|bac\s?\+\s?[34]|(?:abgeschlossenes?\s+|technisches\s+|naturwissenschaftliches\s+|betriebswirtschaftliches\s+)?(?:hochschul|fachhochschul|universitäts)?-?studium|hochschulabschluss|akademisch\w+|fh-abschluss|grado\s+(?:en|universitario)|licenciatura|titulación\s+universitaria|carrera\s+universitaria|ingenier[oía]+\b|laurea|graduação|ensino\s+superior|superior\s+completo|hbo|wykształcenie\s+wyższe|wyższe|studia\s+wyższe|university\s+graduate|diplôme\s+universitaire|formation\s+supérieure|título\s+universitario"),
        ("associate", r"associate(?:['’]?s)?\s+degree|two[\s-]year\s+degree|2[\s-]year\s+degree|foundation\s+degree|bac\s?\+\s?2|bts\b|dut\b|but\b(?=\s+(?:en|info|gea|tc))|hnd\b|college\s+diploma|post-?secondary\s+(?:diploma|education)|tecnólogo|mbo\s?(?:4|niveau)"),
        ("vocational", r"(?:abgeschlossene\w*\s+)?(?:berufs|fach)?ausbildung(?!s(?:platz|leit))|lehrabschluss|gesellenbrief|meisterbrief|meister\b|techniker\b|fachkraft|apprenticeship|vocational|trade\s+(?:school|certificate|qualification)|nvq|btec|city\s*(?:&|and)\s*guilds|journeyman|cap\b|bep\b|bac\s+pro|formación\s+profesional|\bfp\b|ciclo\s+formativo|técnico\s+(?:em|superior|de)|qualifica\s+professionale|curso\s+técnico|ensino\s+técnico|mbo|beroepsopleiding|wykształcenie\s+(?:zawodowe|techniczne)|technikum|eidg|efz\b|itil\s+zz"),
        ("secondary", r"high\s+school|secondary\s+(?:school|education)|ged\b|a[\s-]levels?|gcse|abitur|mittlere\s+reife|hauptschul\w+|realschul\w+|schulabschluss|baccalauréat|bac\b(?!\s?\+)|matura\b|diploma\s+di\s+(?:scuola|maturità)|bachillerato|eso\b|ensino\s+médio|vmbo|havo|wykształcenie\s+średnie|średnie|leaving\s+cert\w*"),
    )
)  # fmt: skip


def degree_in(text: str) -> tuple[str, int, int] | None:
    """(lowest level named, start, end of its words), None where no degree is named."""
    found: tuple[str, int, int] | None = None
    for level, words in DEGREES:
        match = words.search(text)
        if match and not (level == "secondary" and found and found[0] == "doctorate"):
            found = (level, match.start(), match.end())
    return found


TONGUES: dict[str, str] = {
    "en": r"english|englisch\w*|anglais\w*|ingl[eé]s\w*|inglese|inglês|engels\w*|angielsk\w+",
    "de": r"german|deutsch(?:e|en|kenntnisse\w*|sprach\w*|)|allemand\w*|alem[aá]n\w*|tedesco|alemão|duits\w*|niemieck\w+",
    "fr": r"french|französisch\w*|français\w*|franc[eé]s\w*|francese|francês|frans(?:e|talig\w*)?|francusk\w+",
    "es": r"spanish|spanisch\w*|espagnol\w*|español\w*|castellano|spagnolo|espanhol|spaans\w*|hiszpańsk\w+",
    "it": r"italian|italienisch\w*|italien(?:ne)?|italiano|italiaans\w*|włosk\w+",
    "pt": r"portuguese|portugiesisch\w*|portugais\w*|portugu[eéê]s\w*|portoghese|portugees\w*|portugalsk\w+",
    "nl": r"dutch|niederländisch\w*|néerlandais\w*|neerlandés|holandés|olandese|holandês|nederlands\w*|niderlandzk\w+|flemish",
    "pl": r"polish(?!ed|ing)|polnisch\w*|polonais\w*|polaco|polacco|polonês|pools|polsk\w+",
    "ru": r"russian|russisch\w*|russe|ruso|russo|rosyjsk\w+",
    "zh": r"mandarin|chinese|cantonese|chinesisch\w*|chinois\w*|chino|cinese|chinês|chinees|chińsk\w+",
    "ja": r"japanese|japanisch\w*|japonais\w*|japonés|giapponese|japonês|japans|japońsk\w+",
    "ar": r"arabic|arabisch\w*|arabe|árabe|arabo|arabsk\w+",
    "sv": r"swedish|schwedisch\w*|suédois\w*|sueco|svedese|zweeds|szwedzk\w+",
    "da": r"danish|dänisch\w*|danois\w*|danés|danese|deens",
    "no": r"norwegian|norwegisch\w*|norvégien\w*|noruego|noors",
    "fi": r"finnish|finnisch\w*|finnois|finlandés|fins",
    "tr": r"turkish|türkisch\w*|turc\b|turco|turks\w*",
    "hi": r"hindi",
    "cs": r"czech(?!ia)|tschechisch\w*|tchèque|checo|ceco|czesk\w+",
    "uk": r"ukrainian|ukrainisch\w*|ukraińsk\w+",
    "ko": r"korean|koreanisch\w*|coréen\w*|coreano",
    "he": r"hebrew",
    "el": r"greek|griechisch\w*",
    "ro": r"romanian|rumänisch\w*|roumain\w*|rumano",
    "hu": r"hungarian|ungarisch\w*|hongrois\w*",
    "sign": r"(?:british|american)\s+sign\s+language|bsl\b|asl\b|gebärdensprache",
}
TONGUE = re.compile(
    r"(?<!\w)(?:" + "|".join(rf"(?P<{code}>(?:{words})(?!\w))" for code, words in TONGUES.items()) + ")", re.IGNORECASE
)
CEFR = re.compile(r"(?<![\w-])([ABC][12])\+?(?![\w-])(?!\s*(?:class|driv|führer))")
LEVEL_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (level, re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE))
    for level, words in (
        ("C2", r"native|mother\s+tongue|bilingual|muttersprach\w*|bilingue|langue\s+maternelle|nativ[oa]|lengua\s+materna|madrelingua|língua\s+materna|moedertaal|ojczyst\w+|near-native"),
        ("C1", r"fluen\w+|excellent|proficien\w+|advanced|business[\s-]fluent|full\s+professional|fließend\w*|flüssig\w*|verhandlungssicher\w*|sehr\s+gut\w*|ausgezeichnet\w*|hervorragend\w*|exzellent\w*|perfekt\w*|courant\w*|maîtris\w*|parfaite?|fluide|fluid[oa]|avanzad[oa]|alto|fluente|ottim[oa]|avanzat[oa]|avançad[oa]|vloeiend|uitstekend\w*|biegł\w+|bardzo\s+dobr\w+|strong\s+(?:written|verbal|command)|exceptional|perfect|impeccable"),
        ("B2", r"good|professional|working\s+(?:proficiency|knowledge)|upper[\s-]intermediate|confident|gut\w*|sicher\w*|solide\w*|bon(?:ne)?s?\b|professionnel\w*|opérationnel\w*|buen[oa]?\b|medio-?alto|profesional|buon[oa]?\b|bom\b|boa\b|goed\w*|dobr\w+|komunikatywn\w+|solid|comfortable"),
        ("B1", r"intermediate|conversational|mittlere|intermédiaire|intermedi[oa]|medio|intermediári[oa]|redelijk\w*|średni\w+|moderate"),
        ("A2", r"basic|elementary|grund\w*|notions|básic[oa]|base|scolaire|basis\w*|podstaw\w+|some\b|beginner"),
    )
)  # fmt: skip


def tongue_in(text: str) -> tuple[str, str, int, int] | None:
    """(ISO 639-1 code, CEFR level or "", start, end) of the first human language named in a text."""
    match = TONGUE.search(text)
    if match is None or match.lastgroup is None:
        return None
    return match.lastgroup, cefr_in(text), match.start(), match.end()


def cefr_in(text: str) -> str:
    """The level of command a text asks for: as it is written (B2), else what its words usually mean."""
    written = CEFR.search(text)
    if written:
        return written.group(1)
    for level, words in LEVEL_WORDS:
        if words.search(text):
            return level
    return ""
