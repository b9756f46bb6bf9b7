# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Words by which a style shows, in English, German, French and Spanish."""

from __future__ import annotations

import re

LANGUAGES = ("en", "de", "fr", "es")
# Words so frequent that a page without them is in another language; also what a favoured phrase may not begin or end with.
FUNCTION = {
    "en": "the a an and or of to in on at for with by from as is are was were be been am i my me we our us you your it its this that these those have has had will would can could not but if so which who what when where there than then them they he she his her do does did about into over very also more most any all some such their".split(),
    "de": "der die das den dem des ein eine einen einem einer eines und oder von zu im in am an auf für mit bei aus als ist sind war waren sein bin ich mein meine meinen meiner mir mich wir unser uns sie ihr ihre ihnen ihrem ihren es dies diese dass habe haben hat hatte werde wird würde kann könnte nicht aber wenn so auch sehr nach über sich durch zum zur vom um".split(),
    "fr": "le la les l un une des du de d et ou à au aux en dans sur pour avec par est sont était être suis je j mon ma mes me m nous notre nos vous votre vos il elle ce cette ces que qu qui ai avons avez a ont ne n pas mais si plus très aussi se s y".split(),
    "es": "el la los las un una unos unas de del y o a al en con por para es son era ser soy yo mi mis me nosotros nuestro nuestra usted ustedes su sus que se lo le he ha hemos han no pero si más muy también como este esta estos estas ese esa".split(),
}
FUNCTION_SETS = {language: frozenset(words) for language, words in FUNCTION.items()}

# Greeting and sign-off are told by a closed list, so that nothing else of a sample's lines can reach a letter.
GREETINGS = {
    "en": ("Good morning", "Good afternoon", "To whom it may concern", "Dear", "Hello", "Hi", "Greetings"),
    "de": ("Sehr geehrte", "Guten Tag", "Grüß Gott", "Moin", "Liebe", "Hallo"),
    "fr": ("Madame, Monsieur", "Chère", "Cher", "Bonjour", "Madame", "Monsieur"),
    "es": ("Estimad", "Apreciad", "Querid", "Buenos días", "Buenas tardes", "Hola", "Muy señor"),
}
SIGN_OFFS = {
    "en": (
        "Yours sincerely",
        "Yours faithfully",
        "Yours truly",
        "Sincerely yours",
        "Sincerely",
        "Respectfully",
        "Kind regards",
        "Kindest regards",
        "Warm regards",
        "Warmest regards",
        "Best regards",
        "With best wishes",
        "Best wishes",
        "All the best",
        "Regards",
        "Many thanks",
        "With thanks",
        "Thank you",
        "Thanks",
        "Best",
        "Cheers",
        "Warmly",
    ),
    "de": (
        "Mit freundlichen Grüßen",
        "Mit besten Grüßen",
        "Mit freundlichem Gruß",
        "Mit herzlichen Grüßen",
        "Hochachtungsvoll",
        "Freundliche Grüße",
        "Beste Grüße",
        "Herzliche Grüße",
        "Viele Grüße",
        "Liebe Grüße",
    ),
    "fr": (
        "Sincères salutations",
        "Salutations distinguées",
        "Bien cordialement",
        "Cordialement",
        "Respectueusement",
        "Bien à vous",
        "Meilleures salutations",
    ),
    "es": (
        "Un cordial saludo",
        "Reciba un cordial saludo",
        "Saludos cordiales",
        "Cordialmente",
        "Atentamente",
        "Le saluda atentamente",
        "Un saludo",
        "Saludos",
    ),
}
FORMAL = {
    "en": "furthermore moreover therefore hence regarding pursuant enclosed hereby sincerely respectfully faithfully esteemed consequently accordingly nevertheless thereby sir madam whom possess require commence assist wish position herewith",
    "de": "hiermit bezüglich diesbezüglich hochachtungsvoll geehrte ferner zudem überdies beigefügt anbei entsprechend sowie jedoch gemäß",
    "fr": "agréer veuillez distinguées salutations néanmoins ainsi cependant considération solliciter honneur ci-joint",
    "es": "atentamente estimado estimada mediante asimismo adjunto adjunta considerar dirigirme consideración quedo cordialmente presente",
}
FORMAL_SETS = {language: frozenset(words.split()) for language, words in FORMAL.items()}
CASUAL = {
    "en": "really love loved awesome stuff super great cool lots guys hey pretty fun honestly actually totally yeah kind bit chat crazy amazing hi hello cheers thanks",
    "de": "toll super echt richtig lust cool mega hallo tschüss spaß einfach klasse bisschen halt",
    "fr": "super génial vraiment sympa truc bonjour envie top",
    "es": "genial súper hola mola encanta chulo ganas",
}
CASUAL_SETS = {language: frozenset(words.split()) for language, words in CASUAL.items()}
TONES = {
    "enthusiastic": "excited thrilled love passionate passion delighted eager enthusiastic enthusiasm keen happy joy begeistert begeisterung freue leidenschaft motiviert enthousiaste passion passionnée passionné ravie ravi ilusión entusiasmo encantaría pasión apasiona",
    "confident": "confident certain proven strong excel best expert sure successfully deliver überzeugt sicher stark erfolgreich convaincu convaincue solide réussi segura seguro convencido convencida sólida éxito",
    "warm": "people team together care help helped helping kind family grateful patients children listen gemeinsam menschen helfen dankbar herzlich ensemble aider humain équipe juntos ayudar personas equipo gracias",
    "analytical": "data analysis analyse measured evidence results metrics systematically precise accurate detail daten analyse gemessen präzise genau données précis mesuré datos análisis preciso medido",
    "modest": "modest humble learn learned learning grateful hope perhaps lernen gelernt hoffe vielleicht apprendre espère aprender aprendido espero",
}
TONE_SETS = {tone: frozenset(words.split()) for tone, words in TONES.items()}

CONTRACTED = re.compile(
    r"\b(?:[a-z]+n['’]t|(?:i|you|we|they|it|he|she|that|there|what|who|here|let)['’](?:m|re|ve|ll|d|s))\b",
    re.IGNORECASE,
)
EXPANDED = re.compile(
    r"\b(?:(?:i|you|we|they|he|she|it|that|there) (?:am|are|is|have|will|would|had)|(?:do|does|did|is|are|was|were|has|have|had|would|could|should|can) ?not|cannot)\b",
    re.IGNORECASE,
)
FIRST_PERSON = {
    "en": (r"\b(?:I|my|me)\b", r"\b(?:we|our|us)\b"),
    "de": (r"\b(?:[Ii]ch|[Mm]ein\w*|mich|mir)\b", r"\b(?:[Ww]ir|[Uu]nser\w*|uns)\b"),
    "fr": (r"\b(?:[Jj]e|[Mm]on|[Mm]es|[Mm]a)\b|\b[Jj]['’]", r"\b(?:[Nn]ous|[Nn]otre|[Nn]os)\b"),
    "es": (r"\b(?:[Yy]o|[Mm]i|[Mm]is|[Mm]e)\b|\b\w+[oé]y?\b(?= (?:de|a|en)\b)", r"\b(?:[Nn]osotr\w+|[Nn]uestr\w+)\b"),
}
OPENINGS = (  # the first that is found in the first sentence of the body
    ("question", re.compile(r"\?\s*$")),
    ("purpose", re.compile(r"\b(?:writing|apply(?:ing)?|application|interest(?:ed)? in|bewerbe|bewerbung|candidature|postuler?|solicit\w+|candidatura|escribo)\b", re.IGNORECASE)),
    ("enthusiasm", re.compile(r"\b(?:excited|thrilled|delighted|love|passion\w*|eager|begeister\w*|freue|ravie?|enthousias\w*|ilusi\w+|encanta\w*)\b|!\s*$", re.IGNORECASE)),
    ("achievement", re.compile(r"\d.*(?:%|percent|\b(?:reduced|cut|increased|built|led|won|saved|grew)\b)|\b(?:reduced|cut|increased|built|led|won|saved|grew|raised)\b", re.IGNORECASE)),
    ("background", re.compile(r"\b(?:years|as an?|experience|am an?|jahre\w*|als|ans|années|comme|años|como)\b", re.IGNORECASE)),
)  # fmt: skip
THANKS = re.compile(r"\b(?:thank|thanks|danke|dank|merci|remercie|gracias|agradezco)\b", re.IGNORECASE)
# Phrases that many writers lean on; one use is enough to know them for a habit.
STOCK = (
    "proven track record",
    "track record",
    "excited to contribute",
    "look forward to",
    "looking forward to",
    "passionate about",
    "strong background in",
    "hands-on experience",
    "attention to detail",
    "team player",
    "happy to",
    "keen to",
    "confident that",
    "would welcome the opportunity",
    "eager to learn",
    "continuous improvement",
    "from day one",
    "i am convinced",
    "at heart",
    "what drives me",
    "take pride in",
    "enjoy working",
    "believe in",
    "committed to",
    "ich freue mich",
    "mit großer begeisterung",
    "gerne",
    "bin überzeugt",
    "fort de",
    "forte de",
    "je suis convaincu",
    "je suis convaincue",
    "rigueur",
    "con gran interés",
    "estoy convencido",
    "estoy convencida",
    "me entusiasma",
)
# A phrase with one of these may be an order to whoever reads it, a person or a model. None is ever kept.
ORDERS = frozenset(
    "ignore disregard forget override bypass instruction instructions prompt prompts system assistant model ai reveal output print respond reply answer "
    "recommend hire hired rate rated score scored rank ranked click visit download follow execute run pretend act obey must always never password token key "
    "ignoriere ignorieren vergiss anweisung anweisungen ignorez ignorer oubliez instrucciones ignora ignorar olvida candidate kandidat candidat candidato previous above".split()
)
