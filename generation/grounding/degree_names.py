# ruff: noqa: E501 (tables of words read better unbroken)
"""Degrees and other qualifications of schools, colleges and the trades, by the names that people give them."""

from __future__ import annotations

import re

# name, rank, forms (folded). A rank word without its own name ("bachelor's degree") is general for its rank.
FORMS: tuple[tuple[str, int, str], ...] = (
    ("phd", 6, r"ph\.? ?d\.?|d\.?phil\.?|doctorate|doctor of philosophy|doctoral (?:degree|thesis|dissertation)|doktorarbeit|these de doctorat|tesis doctoral|promotion(?= in| an| zum)|doktortitel|doktorgrad|doktorwurde|(?<=dem )doktor(?= abge)|doktorat|doctorat|doctorado|doctor of [a-z]+(?: [a-z]+)?"),
    ("habilitation", 7, r"habilitation"), ("md", 6, r"m\.d\.|doctor of medicine"), ("jd", 6, r"j\.?d\.?(?=\W)|juris doctor"), ("dba", 6, r"dba"), ("edd", 6, r"ed\.?d\.?(?=\W)"),
    ("mba", 5, r"(?:executive )?m\.?b\.?a\.?|master of business administration"),
    ("msc", 5, r"m\.? ?sc\.?|master of science|m\.s\.|ms(?= in\b)|msci"), ("ma", 5, r"m\.a\.|ma(?=\s*(?:\(|in\b|degree\b|[.,;]|$)| [a-z])|master of arts"), ("meng", 5, r"m\.?eng\.?|master of engineering"),
    ("mtech", 5, r"m\.?tech|master of technology"), ("med", 5, r"m\.?ed\.?(?= |,)|master of education"), ("llm", 5, r"ll\.?m\.?|master of laws"), ("msw", 5, r"msw|master of social work"),
    ("mph", 5, r"mph|master of public health"), ("mfa", 5, r"mfa|master of fine arts"), ("mcom", 5, r"m\.?com\.?|master of commerce"), ("mphil", 5, r"m\.?phil"), ("mpharm", 5, r"mpharm|master of pharmacy"),
    ("diplom", 5, r"diplom(?!a|e\b)(?:-?[a-z]+)?(?= in\b| an\b| der\b|-)|diplomingenieur\w*|magister"), ("master", 5, r"(?<!scrum )master['’]?s?(?: of [a-z]+(?: [a-z]+)?)?(?: degree)?(?= in\b| degree\b| of\b| from\b| at\b| der\b| an\b| en\b| de\b|d['’]|[.,;)]|$)|masterabschluss|maestria|master universitario|postgraduate degree"),
    ("bsc", 4, r"b\.? ?sc\.?|bachelor of science|b\.s\.|bs(?=\s*(?:\(|in\b|degree\b|[.,;]|$)| [a-z])"), ("ba", 4, r"b\.a\.|ba(?=\s*(?:\(|in\b|degree\b|[.,;]|$)| [a-z])|bachelor of arts"), ("beng", 4, r"b\.?eng\.?|bachelor of engineering"),
    ("btech", 4, r"b\.?tech|bachelor of technology"), ("bcom", 4, r"b\.?com\.?|bachelor of commerce"), ("bed", 4, r"b\.?ed\.?(?= |,)|bachelor of education"), ("bba", 4, r"bba|bachelor of business administration"),
    ("bdes", 4, r"b\.?des\.?|bachelor of design"), ("llb", 4, r"ll\.?b\.?|bachelor of laws"), ("bn", 4, r"b\.?s\.?n\.?|bachelor of (?:science in )?nursing"), ("msn", 5, r"m\.?s\.?n\.?|master of (?:science in )?nursing"), ("bfa", 4, r"bfa|bachelor of fine arts"), ("barch", 4, r"b\.?arch|bachelor of architecture"),
    ("bachelor", 4, r"bachelor['’]?s?(?: of [a-z]+(?: [a-z]+)?)?(?: degree)?|bachelorabschluss|licence(?= en\b| de\b)|licenciatura|licenciad[oa]|grado(?= en\b)|baccalaureat(?= en\b)|undergraduate degree|hono(?:u)?rs degree"),
    ("pgce", 5, r"pgce"), ("meister", 4, r"meisterbrief|meisterprufung|handwerksmeister(?:in)?"), ("geselle", 2, r"gesellenbrief|gesellenprufung|facharbeiterbrief"), ("bpharm", 4, r"b\.?pharm\.?|bachelor of pharmacy"), ("pharmd", 6, r"pharm\.?d\.?|doctor of pharmacy"), ("mbbs", 5, r"mbbs|mbchb|mb bs"), ("dvm", 6, r"dvm|bvsc"), ("pgdm", 5, r"pgdm"), ("pgdip", 5, r"pg ?dip\.?|post-?graduate diploma"), ("pgcert", 5, r"pg ?cert\.?|post-?graduate certificate"), ("associate", 3, r"associate['’]?s? degree|associate of (?:arts|science|applied science)"), ("nvq", 2, r"(?:level \d )?[ns]vqs?(?: level \d)?"), ("btec", 2, r"(?:level \d )?btec(?: level \d)?"), ("cap", 2, r"cap|certificat d.aptitude professionnelle"), ("bts", 3, r"bts|brevet de technicien superieur"), ("bacpro", 2, r"bac pro(?:fessionnel)?|baccalaureat professionnel"), ("fachwirt", 4, r"fachwirt(?:in)?"), ("betriebswirt", 4, r"betriebswirt(?:in)?"), ("techniker", 4, r"staatlich gepruft\w* techniker(?:in)?"),
    ("degree", 0, r"degree(?= (?:is |was )?in\b)|studium(?= der\b)|diplome(?= en\b)|titulo(?= en\b)|titulacion(?= en\b)"), ("staatsexamen", 5, r"staatsexamen"),
    # What is short of a bachelor's degree or beside it: British and Irish, of India, Australia and New Zealand, North American.
    ("hnc", 2, r"hnc|higher national certificate"), ("hnd", 3, r"hnd|higher national diploma"), ("foundation", 3, r"foundation degree|fdsc|fda(?= in\b)"), ("hdip", 4, r"higher diploma|h\.?dip\.?"),
    ("advdip", 3, r"advanced diploma"), ("graddip", 4, r"graduate diploma|grad ?dip\.?"), ("gradcert", 4, r"graduate certificate|grad ?cert\.?"),
    ("certfour", 2, r"cert(?:ificate|\.)? (?:iv|4)"), ("certthree", 2, r"cert(?:ificate|\.)? (?:iii|3)"), ("certtwo", 1, r"cert(?:ificate|\.)? (?:ii|2)"), ("iti", 2, r"iti(?= in\b| certificate\b| trade\b)"),
    ("alevel", 1, r"a[- ]levels?(?! \d)"), ("aslevel", 1, r"as[- ]levels?(?! \d)"), ("tlevel", 1, r"t[- ]levels?"), ("gcse", 1, r"i?gcses?"), ("leaving", 1, r"leaving cert(?:ificate)?"), ("highers", 1, r"(?:scottish |advanced )?highers(?= in\b)"),
    ("highschool", 1, r"(?:high|secondary)[- ]school diploma|ossd|higher school certificate|higher secondary certificate"), ("ged", 1, r"ged|high[- ]school equivalency(?: diploma)?"), ("baccalaureate", 1, r"international baccalaureate"),
    # Named after their field, most of them in India and North America, and the longer British first degrees.
    ("bca", 4, r"b\.?c\.?a\.?(?=\W|$)|bachelor of computer applications"), ("mca", 5, r"m\.?c\.?a\.?(?=\W|$)|master of computer applications"), ("march", 5, r"m\.arch\.?|master of architecture"), ("bsw", 4, r"bsw|bachelor of social work"), ("mres", 5, r"mres|master of research"), ("mlis", 5, r"mlis"),
    ("mchem", 5, r"mchem"), ("mmath", 5, r"mmath"), ("mphys", 5, r"mphys"), ("bmus", 4, r"b\.?mus|bachelor of music"), ("mmus", 5, r"m\.?mus|master of music"), ("dnp", 6, r"dnp"), ("dpt", 6, r"dpt"), ("psyd", 6, r"psy\.?d\.?"), ("bds", 5, r"bds"),
)  # fmt: skip
FIELD_OF = {
    "bn": "nursing", "msn": "nursing", "llb": "law legal", "llm": "law legal", "barch": "architecture", "med": "education teaching", "bed": "education teaching", "mph": "public health",
    "msw": "social work", "bcom": "commerce business accounting", "mcom": "commerce business accounting", "mpharm": "pharmacy", "bfa": "fine arts", "mfa": "fine arts", "md": "medicine",
    "bca": "computer applications", "mca": "computer applications", "bsw": "social work", "mlis": "library information", "march": "architecture", "mchem": "chemistry", "mmath": "mathematics", "mphys": "physics", "bmus": "music", "mmus": "music", "dnp": "nursing", "psyd": "psychology",
}  # fmt: skip
GENERAL = {"phd": False, "master": True, "bachelor": True, "associate": True}
# What a school gives its pupils: a teacher speaks of it as often as one who has it.
OF_SCHOOL = frozenset(["alevel", "aslevel", "tlevel", "gcse", "leaving", "highers", "baccalaureate", "btec"])
# Names of their own: not what one may call a degree of the same height.
NO_OTHERS = frozenset(["mba", "msw", "llm", "pgce", "hnd", "foundation", "advdip", "bts", "mres", "mca", "mlis"])
PATTERN = re.compile("|".join(f"(?P<{name}>(?<![\\w.])(?:{form})(?![\\w]))" for name, _, form in FORMS))
RANK = {name: rank for name, rank, _ in FORMS}
