# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""The words and signs that amounts are told in: magnitudes, currencies, units of time, how often, how exactly."""

from __future__ import annotations

import re

from profiles.parsing.folding import flat

MAGNITUDE = {"k": 1e3, "tsd": 1e3, "m": 1e6, "mn": 1e6, "mm": 1e6, "mio": 1e6, "b": 1e9, "bn": 1e9, "mrd": 1e9, "md": 1e9, "thousand": 1e3,
              "tausend": 1e3, "mille": 1e3, "mil": 1e3, "million": 1e6, "millions": 1e6, "millionen": 1e6,
              "millones": 1e6, "millon": 1e6, "billion": 1e9, "billions": 1e9, "milliarden": 1e9, "milliards": 1e9,
              "milliarde": 1e9, "milliard": 1e9, "crore": 1e7, "crores": 1e7, "lakh": 1e5, "lakhs": 1e5, "hundred": 100.0,
              "dozen": 12.0}  # fmt: skip
CURRENCIES = {"$": "$", "us$": "US$", "usd": "US$", "a$": "A$", "aud": "A$", "au$": "A$", "s$": "S$", "sgd": "S$", "nz$": "NZ$", "nzd": "NZ$",
               "c$": "C$", "ca$": "C$", "cad": "C$", "hk$": "HK$", "£": "£", "gbp": "£", "€": "€", "eur": "€", "₹": "₹", "inr": "₹", "rs": "₹",
               "r": "R", "zar": "R", "rand": "R", "rm": "RM", "myr": "RM", "ringgit": "RM", "ksh": "KSh", "kes": "KSh", "₦": "₦", "ngn": "₦", "naira": "₦", "php": "₱", "₱": "₱", "pesos": "peso", "thb": "฿", "฿": "฿", "₩": "₩", "krw": "₩", "₪": "₪", "kr": "kr", "kronor": "kr", "kroner": "kr", "czk": "CZK", "huf": "HUF", "ron": "RON", "zł": "PLN", "zl": "PLN", "zloty": "PLN", "aed": "AED", "dirhams": "AED", "brl": "R$", "idr": "Rp", "rp": "Rp", "egp": "E£", "ghs": "GH₵", "try": "₺", "vnd": "₫", "mxn": "MX$", "chf": "CHF", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "¥": "¥", "₺": "₺", "₫": "₫", "nt$": "NT$", "jpy": "¥", "r$": "R$",
               "dollars": "$", "dollar": "$", "dolares": "$", "us dollars": "US$", "australian dollars": "A$",
               "singapore dollars": "S$", "new zealand dollars": "NZ$", "canadian dollars": "C$", "pounds": "£",
               "pounds sterling": "£", "euros": "€", "euro": "€", "rupees": "₹", "livres": "£", "francs": "CHF"}  # fmt: skip
TIME_WORDS = {
    "decade": "decades? jahrzehnte?n? decennies? decadas?",
    "year": "years? yrs? jahre?n? ans? annees? anos?", "month": "months? mos? monate?n? mois mes meses",
    "week": "weeks? woche?n? semaines? semanas?", "day": "(?:working|business|calendar)\\sdays? werktagen? days? tage?n? jours? dias?", "hour": "hours? hrs hr(?!\\s[a-z]) h stunden? heures? horas?",
    "minute": "minutes? mins? minuten? minutos?", "second": "seconds? secs? sekunden? secondes? segundos?",
    "millisecond": "ms milliseconds? millisekunden?",
}  # fmt: skip
TIME = {unit: re.compile(rf"(?:{'|'.join(forms.split())})\b") for unit, forms in TIME_WORDS.items()}
SIGNS = r"(?:us|nz|au|ca|hk|mx|nt|a|s|c|r)?\$|£|€|₹|¥|₦|₱|฿|₩|₪|₺|₫"
LETTERS = r"rm|ksh|kr|r"  # before a figure alone: "R240 million" is money, "12 r" is not
CODES = r"usd|eur|gbp|aud|sgd|nzd|cad|inr|chf|sek|nok|dkk|pln|jpy|zar|myr|kes|ngn|php|thb|krw|czk|huf|ron|aed|brl|mxn|idr|egp|ghs|try|vnd|rp|rm|ksh|kr|zl|rs\.?"
FIGURE = re.compile(
    rf"(?<![\w.,/#-])(?P<sign>(?:{SIGNS})\s?|(?:{CODES})\s|(?:{LETTERS})(?=\d))?(?P<number>\d{{1,3}}(?:[ ,.'’\u202f]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"
    r"(?P<plus>\+)?(?P<tail>[-\s]?(?:k|tsd|m|mn|mm|mio|bn|b|mrd|md|thousand|tausend|millions?|millionen|millones|millon|billions?|"
    r"milliarden?|milliards?|mille|mil|crores?|lakhs?|hundred|dozen)\b(?:(?<=mio)\.|(?<=mrd)\.|(?<=tsd)\.)?)?"
)
AFTER_MONEY = re.compile(
    r"[-\s]*(?:de\s+|d['’])?(us dollars|australian dollars|singapore dollars|new zealand dollars|canadian dollars|pounds sterling|"
    rf"dollars?|dolares|pounds|euros?|rupees|livres|francs|rand|ringgit|naira|pesos|kronor|kroner|zloty|dirhams|{SIGNS}|{CODES})(?!\w)"
)
AFTER_PERCENT = re.compile(
    r"\s*-?\s*(?:%|percent(?:age)?\b(?!\s+points?)|per cent\b|pct\b|prozent\b|pour cent\b|por ciento\b)(?!\s*-?points?)"
)
AFTER_POINTS = re.compile(
    r"\s*-?(?:%-?|percentage\s+|prozent|per cent\s+)?\s*-?(?:points?|pp|prozentpunkte\w*|punkte|puntos)\b"
)
AFTER_TIMES = re.compile(r"\s*-?(?:x\b|×|times\b|fold\b|-fold\b|mal\b|fach\w*\b|fois\b|veces\b)")
RATES = {
    "day": r"(?:an?|per|each|every|the|pro|am|par|por|al|jede[nrms]?|chaque|cada)\s+(?:single\s+)?(?:day|tag|jour|dia)\b|/\s?day|daily|taglich|a diario|par jour",
    "night": r"(?:an?|per|each|every)\s+night\b|nightly",
    "week": r"(?:an?|per|each|every|pro|par|por|a la|in der|jede|chaque|cada)\s+(?:week|woche|semaine|semana)\b|weekly|wochentlich",
    "month": r"(?:an?|per|each|every|pro|im|par|por|al|jeden|chaque|cada)\s+(?:month|monat|mois|mes)\b|monthly|monatlich",
    "year": r"(?:an?|per|each|every|pro|im|par|por|al|jedes|chaque|cada)\s+(?:year|annum|jahr|an|ano)\b|annual(?:ly)?|yearly|jahrlich",
    "hour": r"(?:an?|per|each|every|pro|par|por|a la)\s+(?:hour|stunde|heure|hora)\b|hourly",
    "minute": r"(?:a|per|every)\s+minute\b", "second": r"(?:a|per|every)\s+second\b",
    "shift": r"(?:a|per|each|every|pro|par)\s+(?:shift|schicht|poste)\b",
    "quarter": r"(?:a|per|each|every|pro)\s+(?:quarter|quartal)\b|quarterly",
}  # fmt: skip
RATE = {unit: re.compile(form) for unit, form in RATES.items()}
OVER = re.compile(
    r"(?:\ba good|\bgut|\bune bonne|more than|over|above|at least|exceeding|well over|in excess of|upwards? of|no fewer than|greater than|some|mehr als|uber|mindestens|plus de|au moins|mas de|al menos|upward of|topping|beyond)(?:\s+an?)?[\s(]*$"
)
UNDER = re.compile(
    r"\b(?:nearly|almost|close to|just under|just short of|fast|beinahe|knapp|presque|pres de|casi|not quite|approaching|virtually)(?:\s+an?)?[\s(]*$"
)
BELOW = re.compile(
    r"\b(?:under|less than|below|fewer than|weniger als|unter|moins de|menos de|within|inside|no more than|at most)(?:\s+an?)?[\s(]*$"
)
UPTO = re.compile(
    r"(?:up to|as many as|as much as|as long as|at most|maximum of|bis zu|bis|jusqu'a|hasta|peaks? of|peaking at)(?:\s+an?)?[\s(]*$"
)
ABOUT = re.compile(
    r"(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|~|some|rund|etwa|ungefahr|environ|unos|unas|alrededor de|or so|in the region of|quelque)(?:\s+an?)?[\s(]*$"
)
FRACTIONS = {
    "half": 50.0, "a third": 33.33, "one third": 33.33, "one-third": 33.33, "two thirds": 66.67, "two-thirds": 66.67, "a quarter": 25.0,
    "one quarter": 25.0, "one-quarter": 25.0, "three quarters": 75.0, "three-quarters": 75.0, "a fifth": 20.0, "one fifth": 20.0, "one-fifth": 20.0,
    "two fifths": 40.0, "two-fifths": 40.0, "three fifths": 60.0, "three-fifths": 60.0, "four fifths": 80.0, "four-fifths": 80.0, "a tenth": 10.0, "one tenth": 10.0,
    "nine in ten": 90.0, "nine out of ten": 90.0, "four in five": 80.0, "four out of five": 80.0, "three in four": 75.0, "three out of four": 75.0,
    "two in three": 66.67, "two out of three": 66.67, "one in three": 33.33, "one in four": 25.0, "one in five": 20.0, "one in ten": 10.0, "a sixth": 16.67, "an eighth": 12.5,
    "ein drittel": 33.33, "einem drittel": 33.33, "zwei drittel": 66.67, "die halfte": 50.0, "der halfte": 50.0, "ein viertel": 25.0, "drei viertel": 75.0, "ein funftel": 20.0,
    "un tiers": 33.33, "deux tiers": 66.67, "la moitie": 50.0, "moitie": 50.0, "un quart": 25.0, "trois quarts": 75.0, "un cinquieme": 20.0,
    "un tercio": 33.33, "dos tercios": 66.67, "la mitad": 50.0, "un cuarto": 25.0, "tres cuartos": 75.0,
}  # fmt: skip
FRACTION = re.compile(
    r"\b(?:"
    + "|".join(sorted(map(re.escape, FRACTIONS), key=len, reverse=True))
    + r")\b(?!-?\s*(?:year|hour|day|month|term|time|decade|century|heure|stunde)|\s+(?:language|sector|party)|-)"
)
THS_OF = {
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "hundredth": 100,
}
THS = re.compile(rf"\b(?P<count>[a-z]{{2,6}})[ -](?P<of>{'|'.join(THS_OF)})s?\b(?! (?:place|prize|year|grade|class))")
OF_A_POINT = re.compile(r"\s+of\s+(?:a|one)\s+(?:percentage\s+)?point\b")
PART_OF = re.compile(r"[\s-]+(?:of\s+)?an?\s+(year|hour|million|billion|thousand|dozen|day)\b")
MULTIPLES = re.compile(
    r"\b(?:(?P<two>doubl(?:ed|ing|e)|twofold|verdoppel\w*|doubl[ee]\w*|duplic\w+)|(?P<three>tripl(?:ed|ing|e)|trebl(?:ed|ing|e)|threefold|verdreifach\w*|triplic\w+)|"
    r"(?P<four>quadrupl\w+|fourfold|vervierfach\w*|cuadruplic\w+)|(?P<five>quintupl\w+|fivefold)|(?P<ten>tenfold|zehnfach\w*)|(?P<half>halv(?:ed|ing|e)|halbiert\w*))\b(?!-entry)(?!\s+(?:glazing|check|bass|room|major|entry|degree|up\b|a (?:week|month|year|day)))"
)
MULTIPLE = {"two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "ten": 10.0, "half": 0.5}
VAGUE = re.compile(r"\b(dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions) of\b")
VAGUE_FLOOR = {"dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2000.0, "tens of thousands": 20000.0, "hundreds of thousands": 200000.0, "millions": 2e6}  # fmt: skip
VULGAR = {"¼": 0.25, "½": 0.5, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
ARTICLE = re.compile(
    r"\b(?:an?|one|the|that|last|past|first|next|eine[mnrs]?|ein|une?|una?)\s+(?:full\s+|whole\s+)?(?P<unit>decade|century|year|month|week|day|hour|minute|jahrzehnt|jahr|monat|woche|tag|stunde|decennie|annee|an|mois|semaine|heure|ano|mes|semana|hora)(?P<half>\s+and\s+(?:a|one)\s+(?:half|quarter)|\s+et\s+demie?|\s+y\s+medi[oa])\b"
)
ONE_AND = re.compile(
    r"\b(?:an?|one|eine[mnr]?|une?|una?)\s+(?P<unit>year|month|week|day|hour|minute|jahr|monat|woche|tag|stunde|an|mois|semaine|jour|heure|ano|mes|dia|hora)"
    r"(?=\s+(?:and|und|et|y)\s+[\w-]+\s+(?:months?|weeks?|days?|hours?|minutes?|seconds?|monate?n?|wochen?|tagen?|stunden?|minuten|mois|semaines?|jours?|heures?|meses|semanas?|dias?|horas?|minutos?)\b)"
)
PREPOSITIONS = frozenset(
    "on in at for to of per a an as across over under im am auf an für par pour chez dans en por para".split()
)
NO_RATE = re.compile(
    r"\b(?:in|within|over|for|than|about|after|of|half|once|through|during|under|nearly|just|by|from)\s+(?:(?:just|only|about|nearly|almost|under|over|less|more|than|roughly|around|barely|some)\s+)*$"
)
BEFORE_NOUN = re.compile(r"\s+(?!by\b|on\b|in\b|to\b|for\b|and\b|with\b|at\b|from\b|across\b|while\b)[a-z]")
PEOPLE = frozenset(
    form
    for word in """people person staff employee employees colleague colleagues engineer engineers developer developers nurse nurses worker workers
    member members specialist specialists analysts designer designers welder welders electricians technicians tutors teachers cooks chefs apprentices caseworkers
    reports heads fte ftes professionals individuals operatives assistants headcount strong mitarbeiter mitarbeitende mitarbeiterinnen mitarbeitenden beschäftigte
    mechanics drivers clerks interns trainees guards sellers cleaners operators porters monteure monteuren kollegen kolleginnen personen köpfe leute entwickler personnes collaborateurs salariés soignants développeurs personas empleados docentes
    trabajadores ingenieros brigade crew team squad group""".split()
    for form in (flat(word), flat(word).removesuffix("s"))
)
TEAM = re.compile(
    r"\b(?:team|teams|crew|crews|brigade|squad|group|staff|department|workforce|headcount|shop|kitchen|office|yard|firm|desk|practice|studio|kolonne|mannschaft|equipe|equipo|plantilla|shift)\s+"
    r"(?:of|von|de|with|made up of|numbering|numbers|counts|zahlt|compte|cuenta con)?\s*(?:up to |about |around |over |more than |some |as many as )?$"
)
LEADING = re.compile(
    r"\b(?:lead(?:ing)?|led|supervis\w+|manag\w+|head(?:ed|ing)?|direct(?:ed|ing)?|coordinat\w+|oversee\w*|oversaw|hired?|leite\w*|fuhre\w*|encadr\w+|dirig\w+|coordin\w+)\b[^.;]{0,25}$"
)
DOERS = re.compile(
    r"\w{2,}(?:ers?|ors?|ists?|ians?|m[ae]n|paralegals?|associates?|ants?|agents|enten|eurs?|euses?|innen|ores|eras?)"
)
NO_DOERS = frozenset(
    """customer customers user users subscriber subscribers order orders number numbers paper papers computer computers container containers server servers
    router routers meter meters liter liters quarter quarters chapter chapters offer offers letter letters center centers monitor monitors sensor sensors door
    doors floor floors factor factors sector sectors other others matter matters tenant tenants restaurant restaurants plant plants grant grants water power
    corner quarter winter summer tower towers transfer transfers error errors year over under member reader readers visitor visitors shipper shippers""".split()
)
FIRST = re.compile(
    r"\b(?:its|their|our|his|her|(?<=in )the|(?<=within )the|(?<=after )the|(?<=during )the|(?<=over )the)\s+(?:very\s+)?first\s+(?P<unit>year|month|week|quarter|day)\b(?! of\b)"
)
IN_SO_MANY = re.compile(
    r"(?<![\d.,])\b(?P<part>\d|[a-z]{3,6}) (?:in|of(?= (?:ten|10) \w)|of every|out of(?: every)?|in every|von|sur|de cada) (?P<whole>1?\d|20|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|huit|dix|dos|tres|cuatro|cinco|diez)\b(?!\s*(?:[%:/]|years?|months?|weeks?|days?|hours?|minutes?|jahre|ans|mois|anos|meses|stars?|sterne))"
)
AND_A_HALF = re.compile(
    r"\s+(?:and (?:a|one) (?P<half>half|quarter)|einhalb|y medio)\b(?:\s+(?P<large>hundred|thousand|million|billion)\b)?"
)
TIME_AND_A_HALF = re.compile(r"\s+(?:and a half|et demie?|y medio)\b")
AFTER_BASIS_POINTS = re.compile(r"\s*-?(?:basis[- ]points?|bps?\b|basispunkte\w*|points de base|puntos basicos)")
# "… down by 4 points and turnover down by 35"
AND_BY = re.compile(r",?\s(?:and|while|und|et|y)\s(?:[\w-]+\s){1,4}by\s+(?:about |nearly |almost |over )?")
STOOD = re.compile(
    r"(?:(?!,\s(?:and|but|while)\b)[^.!?\d\n]){0,60}\b(?:at|to|up from|down from|now|is|auf|bei|a|al)\s+"
)
ARROW = re.compile(r"\s*(?:→|->|⇒|➔)\s*")
INSTEAD = re.compile(
    r",?\s+(?:instead of|rather than|statt|anstatt|au lieu de|en vez de|en lugar de|down from|up from)\s+(?:\w+\s+)?"
)
UP_FROM = re.compile(r"(?!\s+or\b)[^.;\d\n]{0,40},?\s(?:up|down) from\s+")
RANGE = re.compile(r"[^\S\n]*(?:-|–|to|and|bis|a|al|auf|et|y)\s*")
