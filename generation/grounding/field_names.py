# ruff: noqa: E501 (tables of words read better unbroken)
"""Fields of study by one English name, so that a degree told in another language than the profile's is compared with it."""

from __future__ import annotations

import re
from functools import lru_cache

from profiles.parsing.folding import flat

_FORMS = {
    "computer science": r"(?:angewandte )?informatik|informatique|(?:ingenieria )?informatica|computer sciences?|computing|cs",
    "business informatics": r"wirtschaftsinformatik|informatique de gestion",
    "business administration": r"betriebswirtschaft(?:slehre)?|bwl|administracion(?: y direccion)? de empresas|ade|gestion d.entreprise|administration des entreprises|business(?: studies| management)?|(?<![a-z] )management",
    "economics": r"volkswirtschaft(?:slehre)?|vwl|economie|economia|sciences economiques",
    "mechanical engineering": r"maschinenbau|genie mecanique|ingenieria mecanica", "electrical engineering": r"elektrotechnik|genie electrique|ingenieria electrica",
    "civil engineering": r"bauingenieurwesen|genie civil|ingenieria civil|ingenieria de caminos(?:,? canales y puertos)?",
    "industrial engineering": r"wirtschaftsingenieurwesen|genie industriel|ingenieria industrial", "chemical engineering": r"chemieingenieurwesen|genie chimique|ingenieria quimica",
    "law": r"rechtswissenschaft(?:en)?|jura|droit|derecho", "medicine": r"medizin|humanmedizin|medecine|medicina", "nursing": r"pflege(?:wissenschaft)?|soins infirmiers|enfermeria",
    "psychology": r"psychologie|psicologia", "education": r"padagogik|erziehungswissenschaft(?:en)?|sciences de l.education|educacion|pedagogia", "mathematics": r"mathematik|mathematiques|matematicas|maths?",
    "physics": r"physik|physique|fisica", "chemistry": r"chemie|chimie|quimica", "biology": r"biologie|biologia", "architecture": r"architektur|arquitectura",
    "history": r"geschichte|histoire|historia", "art history": r"kunstgeschichte|histoire de l.art|historia del arte", "german studies": r"germanistik|etudes germaniques|filologia alemana",
    "english studies": r"anglistik|etudes anglaises|filologia inglesa", "journalism": r"journalistik|journalisme|periodismo", "marketing": r"mercadotecnia", "accounting": r"rechnungswesen|comptabilite|contabilidad",
    "finance": r"finanzwirtschaft|finanzen|finances?|finanzas", "logistics": r"logistik|logistique|logistica", "hospitality": r"hotelmanagement|hotellerie|hosteleria|tourismus|tourisme|turismo",
    "social work": r"soziale arbeit|travail social|trabajo social", "political science": r"politikwissenschaft(?:en)?|sciences politiques|ciencias politicas|politics", "sociology": r"soziologie|sociologie|sociologia",
    "communication": r"kommunikationswissenschaft(?:en)?|communications?|comunicacion", "human resources": r"personalwesen|personalmanagement|ressources humaines|recursos humanos|hr",
    "data science": r"datenwissenschaft(?:en)?|science des donnees|ciencia de datos", "pastry": r"patisserie|konditorei|pasteleria", "cookery": r"cuisine|kochen|cocina",
    "physiotherapy": r"physiotherapie|kinesitherapie|fisioterapia|physical therapy", "environmental science": r"umweltwissenschaft(?:en)?|sciences de l.environnement|ciencias ambientales",
}  # fmt: skip
# "titulada en Comunicación Gráfica": what was studied.
SUBJECT_OF = re.compile(
    r"\b(?:titulad\w|licenciad\w|graduad\w|diplom\w*|formad\w|degree|bachelor\S*|master\S*|grado|studi\w+|estudi\w+|etudi\w+|abschluss|ausbildung|formation)\s+(?:\w+\s+)?(?:in|en|of|de|der)\s+\Z"
)
_NAMES = {f"g{number}": name for number, name in enumerate(_FORMS)}
_PATTERN = re.compile(
    "|".join(
        f"(?P<g{number}>(?<![\\w-])(?:{forms}|{re.escape(name)})(?![\\w-]))"
        for number, (name, forms) in sorted(enumerate(_FORMS.items()), key=lambda one: -len(one[1][0]))
    )
)


@lru_cache(maxsize=5_000)
def fields_in(text: str) -> frozenset[str]:
    """English names of the fields of study that a text names."""
    return frozenset(_NAMES[match.lastgroup or ""] for match in _PATTERN.finditer(flat(text)))
