# ruff: noqa: E501 (tables of words read better unbroken)
"""What a question asks, told by its words. The words themselves go nowhere: no answer repeats them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generation.letters.manner import LANGUAGES
from jobmatch import skills
from jobs.matching import words
from profiles.parsing.language import language_of

# First that fits, in this order: what names a fact goes before what tells a story, and that before reasons.
_KINDS: tuple[tuple[str, str], ...] = (
    ("personal", r"\b(?:gender|pronouns?|ethnic\w*|race|disabilit\w+|veteran|religio\w+|sexual|marital|pregnan\w+|date of birth|how old|geschlecht|behinderung|familienstand|religion|handicap|sexe|âge|género|sexo|discapacidad|estado civil|religión|fecha de nacimiento|qué edad)\b"),
    ("pay", r"\b(?:salary|salaries|compensation|remuneration|pay (?:expectation|range|rate)s?|(?:expected|desired|current) pay|(?:hourly|day|daily) rate|gehalt\w*|verg[üu]tung|lohn\w*|stundensatz|tagessatz|salaire|salarial\w*|rémunération|tjm|prétentions|salario\w*|salarial\w*|sueldo\w*|remuneración|expectativas? económic\w*|pretensiones)\b"),
    ("start", r"\b(?:notice period|when (?:can|could|would) you (?:start|begin|join)|(?:earliest |possible )*start(?:ing)? date|available (?:from|to start)|availability to start|how soon|kündigungsfrist|eintritt\w*|wann (?:können|könnten) sie|frühestens|préavis|disponib\w+|date (?:de début|d'entrée)|quand pou\w+|preaviso|incorpora\w*|cuándo (?:podrías?|puedes?) (?:empezar|comenzar)|fecha de inicio|disponibilidad para empezar)\b"),
    ("authorization", r"\b(?:authori[sz]ed to work|authori[sz]ation|right to work|work permit|visas?|sponsor\w*|eligible to work|arbeitserlaubnis|aufenthalt\w*|visum|permis de travail|autoris\w+ (?:à|de) travail\w*|titre de séjour|permiso de trabajo|autorización (?:de|para) trabaj\w+|visados?)\b"),
    ("place", r"\b(?:relocat\w+|willing to (?:move|commute)|commute|on[- ]?site|hybrid|remote\w*|work from home|umzieh\w*|umzug|home ?office|vor ort|pendeln|déménag\w+|mobilit\w+|télétravail|sur site|traslad\w+|mud(?:ar|arte|arse)|presencial\w*|híbrid\w+|teletrabajo|remoto|a distancia|cambiar de (?:ciudad|residencia))\b"),
    ("own", r"\b(?:weakness\w*|areas? (?:of|for) improvement|(?:three|five|5|3|ten) years'?(?: time)?\?|see yourself|(?:hear|heard|find out|learn) (?:about|of) (?:us|this|the)|why (?:are you|did you|do you want to) leav\w+|leaving your|hobb\w+|schwäche\w*|in (?:fünf|5|drei|3) jahren|aufmerksam geworden|warum (?:verlassen|wollen sie wechseln)|wechselgrund|faiblesse\w*|défauts?|dans (?:cinq|5|trois|3) ans|entendu parler|pourquoi quitt\w+|debilidad\w*|en (?:tres|cinco|diez|3|5|10) años|(?:nos )?conociste|conoció|por qué (?:dejas?|quieres? (?:dejar|cambiar))|aficiones)"),
    ("time", r"\b(?:(?:describe|tell (?:us|me)(?: about| of)?|share|recall|give|provide)\b.{0,40}\b(?:time|situation|example|instance|occasion|challenge|project|moment)|example of|situation (?:where|when|in which)|(?:beschreiben|schildern|erzählen|nennen) sie.{0,40}(?:situation|beispiel|mal|projekt|herausforderung)|(?:décrivez|racontez|donnez|citez|parlez).{0,40}(?:situation|exemple|moment|fois|projet|défi)|(?:describ[ae]|cuént[ae](?:nos|me)|hábl[ae](?:nos|me)|expli[cq]u?[ae](?:nos)?|dan?os|da|pon(?:nos)?).{0,40}(?:situación|ejemplo|momento|ocasión|proyecto|vez|reto|problema)|ejemplo de)"),
    ("proud", r"\b(?:proud\w*|(?:biggest|greatest|best|top|main|key|most (?:important|significant)) (?:professional )?(?:achievement|accomplishment|success|win)s?|größte[rn]? (?:beruflicher )?erfolg\w*|stolz|(?:plus grande?|principale?s?) (?:réussite|réalisation)s?|fière?s?|orgullos\w+|(?:mayor(?:es)?|principal(?:es)?|mejor(?:es)?) (?:logros?|éxitos?))\b"),
    ("languages", r"\b(?:which languages|what languages (?:do you speak|can you speak)|languages? (?:do you|you) speak|do you speak|fluen\w+|(?:english|german|french|spanish|italian|dutch) (?:level|skills|proficiency)|level of (?:english|german|french|spanish|italian|dutch)|sprachkenntnisse|sprechen sie|sprachniveau|(?:deutsch|englisch|französisch)kenntnisse|parlez-vous|quelles langues|niveau (?:d'|de |en )(?:anglais|français|allemand|espagnol)|qué idiomas|idiomas (?:hablas?|domina\w*)|nivel de (?:inglés|alemán|francés|español)|hablas? (?:inglés|alemán|francés|español))\b"),
    ("years", r"\b(?:how (?:many years|much experience|long have you)|years of (?:\w+ ){0,4}(?:experience|work)|(?:do|have) you (?:have )?(?:any )?(?:\w+ )?(?:experience|worked|used)|what (?:is your )?experience|(?:your )?experience (?:with|in|of|using)|familiar with|proficien\w+|wie viele? jahre|wie lange|erfahrung\w* (?:mit|in|im)|vertraut mit|combien d['’]années|(?:votre |quelle )?expérience (?:avec|en|dans|du|de la)|maîtrisez-vous|cuántos años|cuánta experiencia|tienes? (?:\w+ )?experiencia|experiencia (?:con|en)|has (?:usado|utilizado|trabajado con)|manejas?|dominas?)\b"),
    ("certificates", r"\b(?:certif\w+|licen[cs]e[sd]?|driv\w+ licen[cs]e|professional registration|führerschein|zertifi\w+|zulassung|habilitations?|permis|carn[eé]s?|licencias?|permiso de conducir|certificad\w+|colegiad\w+)\b"),
    ("education", r"\b(?:highest (?:degree|level|qualification)|degrees?|education\w*|qualifications?|where did you study|abschluss|studium|schulbildung|ausbildung|diplômes?|études|formation|titulación|titulaciones|estudios|formación|títulos?)\b"),
    ("yourself", r"\b(?:(?:tell|write) (?:us|me) (?:a (?:bit|little) )?about you(?:rself)?|introduce yourself|about yourself|who are you|summar\w+ (?:your|of your)|stellen sie sich|(?:etwas )?über sich|présentez-vous|(?:parlez|dites)[- ](?:nous|moi)[- ].{0,12}vous|(?:hábl|cuént)[ae](?:nos|me) (?:un poco )?(?:sobre|de|acerca de) (?:ti|usted)|preséntes?e|preséntate|quién (?:eres|es usted))"),
    ("why_you", r"\b(?:why (?:should we|you\b(?! (?:want|are interested|would))|are you (?:the (?:right|best)|a (?:good|great)|suit\w+|qualified))|what (?:makes you|would you bring|can you (?:bring|offer|contribute)|sets you)|good fit|right (?:person|candidate)|suitable for|warum (?:sollten wir|sind sie|sie\b(?! (?:sich|bei|für|diese|arbeiten|möchten|wollen)))|was bringen sie|was zeichnet sie|pourquoi (?:vous\b(?! (?:intéress|voul|souhait|postul))|devrions|vous choisir)|qu['’]apport\w+|por qué (?:deberíamos|debemos|eres|es usted|tú\b|usted)|qué (?:puedes?|podrías?|nos) (?:aportar|ofrecer|aportas?|ofreces?)|qué aportas?|qué te hace)"),
    ("strengths", r"\b(?:strengths?|(?:key|main|core|top) skills|what are you good at|stärken?|fähigkeiten|points forts|qualités|compétences|fortalezas?|puntos fuertes|cualidades|habilidades|competencias)\b"),
    ("why_here", r"\b(?:why (?:do you|would you|are you interest\w+|are you apply\w+|this|our|us|join|work)|what (?:interests|attracts|excites|motivates|draws|appeals)|interested in|motivat\w+|cover letter|warum (?:möchten|wollen|bewerben|interessier\w+|diese|wir|uns|arbeiten)|was (?:reizt|interessiert|motiviert)|weshalb|pourquoi|qu['’]est-ce qui vous (?:attire|intéresse|motive)|ce qui vous (?:attire|intéresse|motive)|vous intéresse|por qué (?:quieres?|te |le |nosotros|nuestr\w+|est[ae]|trabajar)|qué (?:te|le) (?:atrae|interesa|motiva)|motivación)"),
)  # fmt: skip
KINDS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _KINDS)

# What a story is asked to show: the question's word for it, and the words of lines that show it.
_THEMES: tuple[tuple[str, str, str], ...] = (
    ("conflict", r"conflict|disagree|difficult (?:person|people|colleague|co-?worker|stakeholder|customer|client|patient|guest)|disput|konflikt|schwierige[nr]? (?:kund|kolleg)|meinungsverschieden|conflit|désaccord|client difficile|conflicto|desacuerdo|cliente difícil", r"conflict|disagree|disput|complain|mediat|negotiat|de-?escalat|reconcil|konflikt|beschwerd|reklamation|schlicht|verhandel|conflit|réclamation|litige|négoci|média|conflicto|queja|reclamaci|mediaci"),
    ("failure", r"fail|mistake|went wrong|setback|fehler|gescheiter|scheiter|misserfolg|échec|erreur|échou|fracas|salió mal|equivoc", r"lesson|post-?mortem|recover(?:ed|y)|rolled back|misstak|learnt from|aus fehlern|retour d'expérience|lección|aprend\w+ de los errores"),
    ("leadership", r"lead|led\b|leadership|manag\w* (?:a )?(?:team|people)|mentor|supervis|coach|team leader|führ|geleitet|leitung|anleit|dirig|encadr|management d|lider|dirigi|equipo a tu cargo", r"\bled\b|\blead|head of|manag|mentor|coach|supervis|train|taught|teach|precept|look after|leit|führ|anleit|ausbild|einarbeit|encadr|dirig|form(?:é|ation|er)|tutorat|anim|lider|dirig|dirección de|coordin|supervis|encargad|formación (?:de|a)|formé"),
    ("pressure", r"pressure|deadline|stress|tight|urgent|short notice|multiple (?:tasks|priorities)|priorit|zeitdruck|termin|druck|frist|pression|délai|urgence|presión|plazo|urgen", r"deadline|pressure|urgent|emergenc|on-?call|night|triage|on time|weekly|same day|within \w+ (?:hours|days|weeks)|ahead of|peak|termin|frist|notfall|notaufnahme|schicht|pünktlich|délai|urgence|nuit|garde|plazo|urgen|presión|noche|guardia|turno"),
    ("customer", r"customer|client|patient|guest|famil|user need|kund|patient|gäst|gast|usager|cliente|paciente|usuari", r"customer|client|patient|guest|famil|user|student|pupil|resident|subscriber|passenger|kund|patient|gäst|gast|bewohner|schüler|client|patient|élève|usager|résident|cliente|pacient|usuari|alumn|huésped|residente"),
    ("teamwork", r"team|collaborat|work(?:ed|ing)? with others|colleague|cross-?functional|stakeholder|zusammenarbeit|kolleg|équipe|collabor|collègue|equipo|compañer", r"team|together|collaborat|colleague|cross-|alongside|jointly|partner|with (?:designers|engineers|doctors|sales|teachers|nurses|marketing|operations|product)|team|gemeinsam|zusammen|kolleg|équipe|collabor|coordin|equipo|compañer|conjunt|coordin"),
    ("learning", r"learn|new skill|unfamiliar|taught yourself|gelernt|lernen|neue[sn]? (?:thema|fach)|appr(?:is|endre)|nouvelle compétence|aprend|algo nuevo", r"learn|taught (?:myself|himself|herself)|self-?taught|retrain|certif|course|trained (?:in|as|on)|fortbild|weiterbild|erlernt|umschul|appris|formé à|formation à|aprend|curso|certific"),
    ("initiative", r"initiative|innovat|new idea|creativ|change you|introduc|from scratch|ownership|proactive|eigeninitiative|idee|veränder|initiative|idée|innov|iniciativa|idea", r"introduc|launch|start|set up|establish|created?|found|built|proposed|pioneer|migrat|moved|wrote|design|rewrote|rebuilt|einführ|einge?führt|aufbau|aufgebaut|gründ|entwick|entwurf|lanc|cré[aé]|mis en place|mise en place|introdui|conç|développ|introdu|creación|cre[éo]|lanc|puesta en marcha|puse en marcha|diseñ|implant|desarroll|mont"),
    ("improvement", r"problem|challeng|obstacle|improv|solv|difficult|hard|complex|process|efficien|result|impact|goal|achiev|success|problem|herausforder|verbesser|gelöst|ziel|erfolg|problème|défi|amélior|résolu|objectif|succès|projet|problema|reto|mejor|logro|resolv|dificult|difícil|proyecto|éxito", r"improv|reduc|cut\b|solv|fix|automat|increas|saved|speed|faster|halv|doubl|rebuilt|redesign|rewrote|moved|raised|grew|lower|eliminat|resolv|senk|steiger|verbesser|optim|reduzier|verkürz|erhöh|automatisier|gelöst|rédui|amélior|optimis|augment|refonte|automatis|résol|gain|baisse|hausse|redu|mejor|aument|automatiz|resol|optimi|ahorr|incremen"),
    ("data", r"data|analy|numbers|measure|daten|auswert|analys|données|chiffres|datos|anali|cifras", r"data|analy|report|measur|forecast|metric|dashboard|survey|audit|daten|auswert|analys|bericht|prognos|données|rapport|tableau|mesur|datos|análisis|analic|informe|medición"),
    ("safety", r"safety|quality|risk|complian|ethic|sicherheit|qualität|risiko|sécurité|qualité|risque|éthique|seguridad|calidad|riesgo|normativa", r"safety|quality|risk|complian|inspect|audit|incident|accident|errors?|hygiene|standard|sicherheit|qualität|risik|prüf|hygiene|fehler|sécurité|qualité|risque|contrôle|norme|seguridad|calidad|riesgo|inspecci|auditor|control"),
)  # fmt: skip
THEMES = tuple(
    (name, re.compile(asked, re.IGNORECASE), re.compile(shown, re.IGNORECASE)) for name, asked, shown in _THEMES
)


FEWEST_WORDS = 4  # of a question whose language, which is none of ours, is named
_ADDRESSED = (
    ("en", re.compile(r"\b(?:you|your|us|the)\b", re.IGNORECASE)),
    (
        "es",
        re.compile(
            r"¿|\b(?:usted|qué|cuál(?:es)?|cuándo|cuánt[oa]s?|por qué|cómo|tienes?|cuéntan?[om][se]|háblan?[om][se])\b",
            re.IGNORECASE,
        ),
    ),
    ("fr", re.compile(r"\b(?:vous|votre|vos|quels?|quelles?|pourquoi|est-ce)\b", re.IGNORECASE)),
    ("de", re.compile(r"\b(?:Sie|Ihre?[nmrs]?|wir|warum|welche[rsn]?|haben)\b")),
)


@dataclass(frozen=True, slots=True)
class Theme:
    name: str
    shown: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Question:
    """kind: one of KINDS, "other" where none fits. language: ISO 639-1, one of ours. skills: taxonomy ids that it names.

    themes: what a story should show. stems: its telling words. asked_in: its own language, ours or not.
    """

    kind: str
    language: str
    skills: tuple[str, ...]
    themes: tuple[Theme, ...]
    stems: frozenset[str]
    asked_in: str = "en"


def question_of(text: str) -> Question:
    said = " ".join(text.split())
    kind = next((name for name, pattern in KINDS if pattern.search(said)), "other")
    # Too few words for statistics, but forms are addressed to somebody.
    found = next((code for code, cue in _ADDRESSED if cue.search(said)), "") or language_of(said)
    language = found if found in LANGUAGES else "en"
    # "project" or "success" say little: they count where nothing else is asked.
    themes = [Theme(name, shown) for name, asked, shown in THEMES if asked.search(said)]
    return Question(
        kind=kind,
        language=language,
        skills=tuple(dict.fromkeys(mention.id for mention in skills.mentions(said))),
        themes=tuple(themes),
        stems=frozenset(words.stems(said, language=language)),
        asked_in=found if len(said.split()) >= FEWEST_WORDS else language,
    )
