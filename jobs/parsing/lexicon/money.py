# ruff: noqa: E501, SIM905 - tables of words are read as they stand
"""Words and signs of pay: currencies, periods, scales, and what money in a posting is not pay."""

from __future__ import annotations

import re

# Signs that mean one currency; a bare "$", "kr", "¥", "R" is settled by country and words around.
SIGNS: dict[str, str] = {
    "us$": "USD", "usd$": "USD", "u$s": "USD", "u$d": "USD", "$us": "USD", "c$": "CAD", "ca$": "CAD", "can$": "CAD", "cad$": "CAD", "$cad": "CAD", "$ca": "CAD",
    "a$": "AUD", "au$": "AUD", "aud$": "AUD", "$aud": "AUD", "nz$": "NZD", "nzd$": "NZD", "s$": "SGD", "sg$": "SGD", "sgd$": "SGD", "hk$": "HKD", "hkd$": "HKD", "nt$": "TWD", "r$": "BRL",
    "mx$": "MXN", "mxn$": "MXN", "mex$": "MXN", "ar$": "ARS", "clp$": "CLP", "col$": "COP", "cop$": "COP",
    "£": "GBP", "€": "EUR", "₹": "INR", "rs.": "INR", "rs": "INR", "₩": "KRW", "₪": "ILS", "nis": "ILS", "₺": "TRY", "tl": "TRY", "zł": "PLN",
    "zl": "PLN", "złotych": "PLN", "kč": "CZK", "ft": "HUF", "lei": "RON", "лв": "BGN", "₽": "RUB", "руб": "RUB", "руб.": "RUB", "р.": "RUB", "₴": "UAH",
    "грн": "UAH", "rm": "MYR", "₱": "PHP", "php": "PHP", "rp": "IDR", "rp.": "IDR", "฿": "THB", "₫": "VND", "₦": "NGN", "s/": "PEN", "s/.": "PEN", "ksh": "KES",
    "dhs": "AED", "fr.": "CHF", "sfr.": "CHF", "sfr": "CHF", "chf.": "CHF", "円": "JPY", "元": "CNY", "원": "KRW", "rmb": "CNY", "t€": "EUR", "k€": "EUR", "€k": "EUR", "k£": "GBP", "k$": "USD", "gh₵": "GHS", "₡": "CRC", "₸": "KZT",
    "euro": "EUR", "euros": "EUR", "dollars": "USD", "us dollars": "USD", "pounds": "GBP", "franken": "CHF", "francs": "CHF", "rupees": "INR", "reais": "BRL", "pesos": "MXN", "kronor": "SEK", "kroner": "NOK", "kronen": "DKK", "zlotych": "PLN", "pln": "PLN", "rand": "ZAR", "yen": "JPY", "quid": "GBP", "dirhams": "AED", "rubles": "RUB", "рублей": "RUB", "гривень": "UAH",
}  # fmt: skip
ISO = (
    "USD EUR GBP CHF CAD AUD NZD SGD HKD JPY CNY INR BRL MXN PLN CZK HUF RON BGN SEK NOK DKK ISK ZAR AED SAR QAR KWD BHD OMR ILS TRY RUB UAH"
    " PHP IDR MYR THB VND KRW TWD ARS CLP COP PEN EGP NGN KES GHS PKR BDT LKR MAD TND UYU CRC KZT GEL RSD HRK ALL MKD"
).split()
OPEN_SIGNS = ("$", "kr.", "kr", "¥", "r", "₨", "pesos", "crowns")
DOLLARS = {"CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "TW": "TWD", "UY": "UYU"}  # fmt: skip
CROWNS = {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "CZ": "CZK"}
COUNTRY_CURRENCY: dict[str, str] = {
    "US": "USD", "GB": "GBP", "CH": "CHF", "LI": "CHF", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "JP": "JPY", "CN": "CNY", "IN": "INR",
    "BR": "BRL", "MX": "MXN", "PL": "PLN", "CZ": "CZK", "HU": "HUF", "RO": "RON", "BG": "BGN", "SE": "SEK", "NO": "NOK", "DK": "DKK", "ZA": "ZAR", "AE": "AED",
    "SA": "SAR", "IL": "ILS", "TR": "TRY", "RU": "RUB", "UA": "UAH", "PH": "PHP", "ID": "IDR", "MY": "MYR", "TH": "THB", "VN": "VND", "KR": "KRW", "TW": "TWD",
    **dict.fromkeys("DE AT FR ES IT NL BE IE PT FI LU GR SK SI EE LV LT MT CY HR".split(), "EUR"),
}  # fmt: skip
# Roughly how many units buy what one euro does in wages: only to guess a period from an amount.
WAGE_UNIT: dict[str, float] = {
    "PLN": 4, "CZK": 22, "HUF": 330, "RON": 4, "BGN": 2, "SEK": 10, "NOK": 10, "DKK": 8, "ISK": 130, "ZAR": 8, "AED": 3.5, "SAR": 3.5, "QAR": 3.5, "ILS": 3.5,
    "TRY": 20, "RUB": 60, "UAH": 20, "PHP": 20, "IDR": 5000, "MYR": 3, "THB": 20, "VND": 10000, "KRW": 1000, "TWD": 20, "JPY": 130, "CNY": 5, "INR": 15, "BRL": 4,
    "MXN": 10, "ARS": 600, "CLP": 500, "COP": 1500, "PEN": 3, "HKD": 7, "SGD": 1.5, "EGP": 10, "NGN": 200, "KES": 40, "PKR": 60, "CRC": 400, "KZT": 150,
}  # fmt: skip

PERIODS: tuple[tuple[str, str], ...] = (
    ("hour", r"/\s?(?:hr|hour|h|std|stunde|heure|hora|ora|uur|godz|часов?|час)\b\.?|(?:per|an|each|par|pro|por|per|za|je|la|l['’]|de\s+l['’]|all['’]|die|der)\s*(?:hour|hr|h\b|stunde|std|heure|hora|ora\b|uur|godzin\w*|timme|time\b)\.?|hourly|p\.?h\.?(?=\W|$)|stündlich|stundenlohn|stundensatz|hora\b|taux\s+horaire|tarif\s+horaire|horaires?|uurloon|uurtarief|godzinow\w+|в\s+час|an\s+hr"),
    ("day", r"p/d\b|/\s?(?:day|d|tag|jour|j|día|dia|giorno|dag|dzień|dzien|md)\b|(?:per|a|each|par|pro|por|al|za|je)\s+(?:working\s+)?(?:day|tag|jour|día|dia|giorno|dag|dzień|manday|md)\b|daily(?:\s+rate)?|day\s?rate|p\.?d\.?(?=\W|$)|tagessatz|täglich|\btjm\b|journalier|diari[oa]s?|dagtarief|dziennie|per\s+diem"),
    ("week", r"/\s?(?:week|wk|w|woche|semaine|semana|settimana|tydzień)\b|(?:per|a|each|par|pro|por|alla|a\s+la)\s+(?:week|wk|woche|semaine|semana|settimana)\b|weekly|p\.?w\.?(?=\W|$)|wöchentlich|hebdomadaire|semanal\w*|tygodniowo"),
    ("month", r"/\s?(?:mo|month|mth|m|monat|mois|mes|mês|mese|maand|mies|miesiąc|mnd|mån|måned|мес|月)\b\.?|(?:per|a|each|par|pro|im|por|al|del|ao|il|na|w)\s+(?:calendar\s+)?(?:month|mth|monat|mois|mes|mês|mese|maand|miesiąc|miesiac|måned|månad|mnd)\b|monthly|p\.?c?\.?m\.?(?=\W|$)|monatlich\w*|mtl\.?|monats(?:gehalt|lohn|brutto|entgelt)\w*|mensuel\w*|mensual\w*|mensil\w*|mensa(?:l|is)\b|maandelijks|bruto\s+per\s+maand|miesięczn\w+|mies\.|i\s+måneden|månad|в\s+месяц|月給|月薪|/月"),
    ("year", r"/\s?(?:yr|year|y|annum|jahr|an|année|año|ano|anno|jaar|rok|год|年)\b\.?|(?:per|a|an|each|par|pro|im|por|al|all['’]|ao|per)\s*(?:year|yr|annum|jahr|an\b|année|año|ano|anno|jaar|rok|år)\b|annual\w*|annum|p\.?\s?a\.?(?=\W|$)|yearly|jährlich\w*|jahres\w+|p\.\s?j\.|annuel\w*|anual\w*|annu[io]|lord[io]\s+annu\w+|\bral\b|jaarlijks|jaarsalaris|roczni\w+|\blpa\b|\bctc\b|årligen|per\s+år|в\s+год|年収|年薪|/年|base\s+salary"),
)  # fmt: skip
PERIOD_WORDS = tuple(
    (period, re.compile(rf"(?:(?<=\W)|(?<=\d)|^)(?:{words})", re.IGNORECASE)) for period, words in PERIODS
)

PAY_WORDS = re.compile(
    r"(?<![a-z])(?:salar\w*|\bpay\b(?!\s+(?:transparency|attention|for\s+(?:your|the|our)))|pay\s*(?:range|rate|scale|band)|compensation|remuneration|wages?\b|earn(?:ings?|s)?\b|hourly|\brate\b|\bbase\b|\bote\b|\bctc\b|package|stipend|\bgehalt\w*|vergütung\w*|entgelt\w*|verdienst\w*|bezahlung|bruttojahres\w*|jahresbrutto|kollektivvertrag|rémunération|salaire|fourchette|\btjm\b|salari\w+|sueldo|retribuci\w+|retribuzione|stipendio|compenso|\bral\b|remunera\w+|bolsa|salaris|loon|bruto|wynagrodzeni\w+|stawka|widełki|zarobki|brutto|netto|gross|\bbruts?\b|lord[io]|зарплата|оклад|lön\b|løn\b|lønn|mzda|plat\b|月給|年収|給与|工资|薪|starting\s+at|paying|pays)|gehalt\b|lohn\b",
    re.IGNORECASE,
)
NOT_PAY_BEFORE = re.compile(
    r"(?:rais(?:ed?|ing)|funding(?:\s+of)?|fund(?:ed)?|series\s+[a-f]\b.{0,20}|seed\s+round.{0,12}|invest\w*(?:\s+of)?|revenues?(?:\s+of)?|umsatz(?:\s+von)?|chiffre\s+d['’]affaires.{0,10}|turnover(?:\s+of)?|fatturato.{0,8}|facturación.{0,8}|obrót.{0,8}|sav(?:e|es|ed|ing)\b.{0,30}|budgets?(?:\s+(?:of|von|de|up\s+to))?|manag(?:e|es|ed|ing)\b.{0,20}|worth|valu(?:ed|ation)(?:\s+(?:at|of))?|deals?\s+(?:of|over|worth)|portfolio(?:\s+of)?|assets(?:\s+of)?"
    r"|(?:sign(?:ing)?[\s-]?on|signing|sign-up|joining|welcome|retention|referral|completion|relocation|annual|yearly|performance|christmas|one[\s-]time|starter|quarterly)\s+bonus\b.{0,12}|bonus(?:es)?\s+(?:of|up\s+to|von|bis)\s*(?:up\s+to|bis\s+zu)?|relocation.{0,25}|allowance(?:\s+(?:of|up\s+to))?|stipend\s+(?:of|up\s+to)|voucher\w*.{0,10}|(?:training|learning|education|weiterbildungs|equipment|home\s+office|wellness|development)\s?-?(?:budget|stipend|allowance|fund).{0,15}|weiterbildungsbudget.{0,12}|prime\s+(?:de|d['’])\w*.{0,12}|discount.{0,10}|fees?(?:\s+of)?|fine\s+of|prices?.{0,10}|cost(?:s|ing)?(?:\s+(?:of|us))?|donat\w+.{0,12}|essenszuschuss.{0,10}|zuschuss.{0,14}|gutschein\w*.{0,10}|sachbezug.{0,10}|tickets?.{0,12}|insurance.{0,12}|deductible.{0,8}|up\s+to\s+\w+\s+shares|match(?:ing|es)?\s+(?:up\s+to)?|loan.{0,12}|debt.{0,8}|processed?.{0,12}|transactions?.{0,10}|sold.{0,10}|grant(?:s)?\s+(?:of|worth)|contribut\w+.{0,14}|reimburse\w*.{0,15}|benefits\s+worth.{0,6}|spend.{0,10})\s*[:=]?\s*$",
    re.IGNORECASE,
)
NOT_PAY_AFTER = re.compile(
    r"^\s*\+?\s*(?:(?:in|of|worth\s+of|an|de|von)\s+)?(?:(?:annual|yearly|total|new|venture|seed|series\s+\w|our|client|recurring)\s+){0,2}(?:funding|revenues?|arr\b|mrr\b|sales\b|turnover|umsatz|chiffre|assets|aum\b|investment|capital|investor|valuation|budget|contracts?\b(?!\s+rate)|portfolio|projects?\b|deals?\b|users?|customers?|kunden|employees|mitarbeiter|clients?\b|people|companies|stores|followers|downloads|transactions|market\b|industry|company\b|business\b|round\b|savings|donations?|sign(?:ing)?[\s-]?on|signing\s+bonus|joining\s+bonus|welcome\s+bonus|referral|relocation|retention\s+bonus|learning|training|equipment|home[\s-]office|wellness|education|development\s+budget|stipend|allowance|voucher|(?:(?:bi-?)?weekly|monthly|quarterly|potential)?\s*bonus\b|\w*prämie|prime\b|gutschein|zuschuss|weiterbildung|tuition|towards|for\s+(?:your|home|equipment|training|learning|courses|conferences|relocation)|worth|purchase|discount|p\.?\s?a\.?\s+turnover|in\s+(?:annual|sales|revenue|savings|prizes)|match)",
    re.IGNORECASE,
)
GROSS = re.compile(
    r"\b(?:gross|brutto\w*|bruts?|brutos?|brut[ae]s?|lord[io]|ral|before\s+tax|bruttojahres\w+|jahresbrutto)\b",
    re.IGNORECASE,
)
NET = re.compile(
    r"\b(?:net(?!work|flix|\.)|netto|nets?|net[oae]s?|líquido|take[\s-]home|after\s+tax|на\s+руки)\b", re.IGNORECASE
)
EXTRAS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("equity", re.compile(r"equity|stock\s+options?|\brsus?\b|shares\b|bspce|vsop|esop|unternehmensbeteiligung|stock\b", re.I)),
    ("bonus", re.compile(r"bonus(?:es)?|provision\w*|\bprime\b|variable[rns]?\b|erfolgsbeteiligung|tantieme|premi[ae]\b|\+\s*var\b|incentive", re.I)),
    ("commission", re.compile(r"commission|comisi[oó]n\w*|provvigion\w+|prowizj\w+", re.I)),
    ("ote", re.compile(r"\bote\b|on[\s-]target\s+earnings", re.I)),
    ("superannuation", re.compile(r"\bsuper(?:annuation)?\b", re.I)),
    ("vat", re.compile(r"\+\s*vat|zzgl\.?\s+mwst|\+\s*ust|\bht\b|\+\s*iva|plus\s+vat", re.I)),
    ("b2b", re.compile(r"\bb2b\b", re.I)),
    ("tips", re.compile(r"\btips\b|trinkgeld|pourboires|propinas|mance\b", re.I)),
    ("car", re.compile(r"car\s+allowance|company\s+car|firmenwagen|dienstwagen|véhicule|coche\s+de\s+empresa|auto\s+aziendale", re.I)),
)  # fmt: skip
