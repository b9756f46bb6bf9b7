"""Words by which a sentence of free prose shows that it asks something of the candidate."""

from __future__ import annotations

import re

# What is asked for: stems of "experience", "knowledge", "degree", "fluent", … in eight languages.
ASKED = re.compile(
    r"(?<!\w)(?:experience[ds]?|knowledge|degree|diploma|qualification|qualified|proficien\w+|fluen\w+|skills?|skilled|abilit(?:y|ies)|able\s+to|familiar\w*|licen[cs]e[ds]?|certifi\w+|background|understanding|expertise|track\s+record|comfortable|competen\w+|command\s+of|passion\w*|motivat\w+|willing\w*|registered|registration|eligib\w+|authori[sz]\w+|clearance|mindset|attitude|team\s+player|self-starter|organi[sz]ed|reliable|punctual|attention\s+to|communicator|aptitude|capab\w+|trained|speaks?|spoken"
    r"|erfahr\w*|berufserfahrung|kenntnis\w*|\w*kenntnisse|ausbildung|studium|abschluss|führerschein|fähig\w*|kompeten\w*|bereitschaft|teamf\w+|belastbar\w*|zuverlässig\w*|selbst[äs]t\w+|verständnis|umgang|beherrsch\w*|fließend\w*|sprach\w*|engagement|flexibilität|freude|interesse|motiv\w+|know-how|eigeninitiative|kommunikati\w+|sorgfältig\w*|sprichst|sprechen"
    r"|expérience|connaissances?|maîtris\w+|diplôm\w+|formation|compétences?|permis|capacité|aptitude|rigueur|rigoureu\w+|autonom\w+|sens\s+d\w+|esprit\s+d\w+|titulaire|habilitation|anglais|parle[zs]|aisance|organisée?"
    r"|experiencia|conocimientos?|dominio|titulación|título|formación|carn[eé]t?|capacidad|habilidad\w*|nivel|disponibilidad|inglés|manejo|grado"
    r"|esperienza|conoscenz\w+|laurea\w*|diploma|patente|capacità|competenz\w+|disponibilità|titolo|padronanza|attitudine|ottim\w+"
    r"|experiência|conhecimentos?|graduação|formação|domínio|habilidade\w*|cnh|disponibilidade|fluente|vivência"
    r"|ervaring|kennis|diploma|rijbewijs|vaardig\w+|opleiding|beheersing|denkniveau|hbo|mbo|zelfstandig|bereid"
    r"|doświadczeni\w+|znajomoś\w+|wykształceni\w+|prawo\s+jazdy|umiejętnoś\w+|dyspozycyjnoś\w+|biegł\w+|komunikatywn\w+|gotowoś\w+)",
    re.IGNORECASE,
)
# The firm part of it: what a sentence must name where the posting lists its requirements elsewhere.
FIRM = re.compile(
    r"(?<!\w)(?:experience|knowledge|degree|diploma|proficien\w+|fluen\w+|licen[cs]e|certificat\w+|expertise|track\s+record|understanding|background\s+in|\w*erfahrung|\w*kenntnisse|studium|führerschein|expérience|connaissances?|maîtrise|diplôme|permis|experiencia|conocimientos?|titulación|carnet|esperienza|conoscenz\w+|laurea|patente|experiência|conhecimentos?|ervaring|kennis|rijbewijs|doświadczeni\w+|znajomoś\w+|prawo\s+jazdy)",
    re.IGNORECASE,
)
# A short sentence that ends like this asks, whatever it names ("ADR would be a bonus").
WELCOME = re.compile(
    r"(?:would\s+be|will\s+be|is|are)\s+(?:an?\s+)?(?:\w+\s+)?(?:plus|bonus|advantage|asset|advantageous|desirable|preferred|beneficial|welcome)\b|(?:an?|as\s+an?)\s+(?:plus|advantage|asset)\b|von\s+vorteil|wünschenswert|pluspunkt|(?:un|des)\s+(?:plus|atouts?)|apprécié|valorable|se\s+valora|gradit|titolo\s+preferenziale|diferencial|desejável|een\s+(?:pré|pre|plus|voordeel)|mile\s+widzian|atutem",
    re.IGNORECASE,
)
# Who is asked: the reader, or "someone who".
ADDRESSED = re.compile(
    r"(?<!\w)(?:you(?:'ll|'ve|'re)?|your|candidates?|applicants?|someone|somebody|a\s+person|an?\s+individual|individuals?|people|the\s+(?:right|ideal|successful)\s+\w+|(?:we|is|are|'re)\s+(?:currently\s+)?(?:look(?:s|ing)|search(?:ing)?|seek(?:s|ing)?)|we\s+(?:need|require|expect|want|ask|value)|seeks|requires"
    r"|du|dein\w*|sie|ihr\w*|bewerber\w*|jemand\w*|wir\s+(?:suchen|erwarten|wünschen|setzen|brauchen)|gesucht|kandidat\w*"
    r"|vous|votre|vos|tu|ton|candidat\w*|nous\s+(?:recherchons|cherchons|attendons)|profil|idéalement"
    r"|buscamos|se\s+(?:busca|requiere|precisa|valora)|tienes|cuentas|tu|candidat[oa]s?|persona|necesitamos|pedimos"
    r"|cerchiamo|ricerchiamo|si\s+richied\w+|candidat[oi]|hai|possiedi|la\s+risorsa|il\s+profilo|procuramos|você|precisamos|exigimos"
    r"|jij|je|jouw|u|wij\s+(?:zoeken|vragen|verwachten)|we\s+(?:zoeken|vragen|verwachten)|szukamy|poszukujemy|oczekujemy|wymagamy|kandydat\w*|posiadasz|masz|znasz)(?!\w)",
    re.IGNORECASE,
)
# A sentence that begins with what is asked for needs no addressee ("Experience with Kubernetes.").
OPENS = re.compile(
    r"^(?:(?:strong|solid|proven|excellent|good|great|deep|prior|previous|relevant|demonstrated|significant|hands-on|working|basic|advanced|some|extensive|sound|outstanding|exceptional|practical|professional|commercial|fluent|native|valid|current|full|minimum|at\s+least|a|an|the|any|no\s+less\s+than|\d+\+?|\d+\s*[-–]\s*\d+|years?|high|clean|must|should|ideally|preferably|nice|sehr|gute?|fundierte?|mehrjährige?|erste|fließende|abgeschlossene?s?|sichere?r?|hohe?|idealerweise|mindestens|bonne?|excellente?s?|solides?|première|minimum|idéalement|experiencia|buen[oa]s?|al\s+menos|buona|ottima|comprovata|boa|sólid[oa]s?|goede|minimaal|aantoonbare|bardzo|dobra|co\s+najmniej|min\.?)\s+){0,4}"
    r"(?:experience|knowledge|degree|proficien|fluen|skills?|abilit|familiar|licen|certif|background|understanding|expertise|track|command|bachelor|master|phd|diploma|qualif|erfahr|berufserf|\w*kenntnis|ausbildung|studium|führerschein|fähigk|teamf|expérience|connaissance|maîtrise|diplôme|formation|permis|experiencia|conocimiento|dominio|titulaci|carnet|esperienza|conoscenz|laurea|diploma|patente|experiência|conhecimento|ensino|ervaring|kennis|rijbewijs|hbo|mbo|doświadcz|znajomoś|wykształc|prawo\s+jazdy|umiejętn|willing|bereitschaft|eligib|right\s+to\s+work|driv|english|german|french|spanish|attention|communication|team|deutsch|englisch|anglais|inglés|inglese)",
    re.IGNORECASE,
)
# The employer speaking of itself, or of what it gives.
OWN = re.compile(
    r"^(?:we\s+(?:have|are\s+(?:a|an|the|proud|one|committed|growing)|offer|provide|believe|build|help|work|serve|value\s+our|combine|operate|develop)|our\s|with\s+(?:over|more\s+than)\s+\d|founded|since\s+\d|as\s+(?:a|an|the)\s+(?:leading|global|family|fast)|wir\s+(?:sind|haben|bieten|stehen|entwickeln|verfügen)|unser|mit\s+(?:über|mehr\s+als)\s+\d|nous\s+(?:sommes|avons|offrons|proposons)|notre|somos|ofrecemos|contamos|nuestr|siamo|offriamo|oferecemos|temos|nosso|wij\s+(?:zijn|hebben|bieden)|we\s+(?:zijn|hebben|bieden)|onze|jesteśmy|oferujemy|nasz)(?!\w*\s+(?:looking|seeking|searching|auf\s+der\s+suche|à\s+la\s+recherche))",
    re.IGNORECASE,
)
# "No experience needed": the opposite of a requirement.
WAIVED = re.compile(
    r"(?<!\w)(?:no\s+(?:prior\s+|previous\s+)?(?:experience|qualifications?|degree)\s+(?:is\s+)?(?:necessary|needed|required)|(?:full\s+)?training\s+(?:will\s+be\s+|is\s+)?(?:provided|given)|experience\s+(?:is\s+)?not\s+(?:necessary|required|needed)|keine\s+(?:vor)?(?:kenntnisse|erfahrung)\w*\s+(?:nötig|notwendig|erforderlich)|quereinsteiger\w*\s+(?:sind\s+)?willkommen|débutants?\s+acceptés?|no\s+(?:se\s+requiere|es\s+necesaria)\s+experiencia|geen\s+ervaring\s+(?:nodig|vereist)|doświadczenie\s+nie\s+jest\s+wymagane|sem\s+experiência|anche\s+prima\s+esperienza)",
    re.IGNORECASE,
)
LICENCE = re.compile(
    r"(?<!\w)(?:driv(?:er'?s?|ing|er’s)\s+licen[cs]e|licen[cs](?:e|ed|ure)\b(?!\s+(?:pro|univ))|führerschein\w*|fahrerlaubnis|permis\s+(?:de\s+conduire|[bc]\b)|carn[eé]t?\s+de\s+conducir|patente(?:\s+[bc])?\b|\bcnh\b|rijbewijs|prawo\s+jazdy|\bcdl\b|forklift|stapler\w*|hgv|caces|registered\s+nurse|\brn\b|\blpn\b|\bnmc\b|\bhcpc\b|registration\s+with|approbation|bar\s+admission|admitted\s+to|permis\s+b|staatlich\s+anerkannt|teaching\s+licen|patentino|uprawnienia\s+sep)",
    re.IGNORECASE,
)
CERTIFICATE = re.compile(
    r"(?<!\w)(?:certif\w+|zertifi\w+|accredit\w+|\bpmp\b|\bcissp\b|\bccna\b|\bitil\b|\bcpa\b|\bacca\b|\bcfa\b|\bcima\b|\bbls\b|\bacls\b|\bcpr\b|first\s+aid|food\s+(?:safety|hygiene|handler)|servsafe|\bosha\b|\bcscs\b|18th\s+edition|\bdbs\b|erste[\s-]hilfe|attestation|habilitation|bescheinigung|certificad\w+|attestat\w+|\bvca\b|haccp|hygieneschulung|gesundheitszeugnis|sanepid\w*|\bssiap\b|\bcqp\b|prince2|scrum\s+master|safeguarding|vog\b)",
    re.IGNORECASE,
)
AUTHORIZATION = re.compile(
    r"(?<!\w)(?:(?:right|authori[sz]\w+|eligib\w+|legally\s+(?:able|entitled)|permission|permitted)\s+to\s+(?:live\s+and\s+)?work|work\s+(?:permit|authori[sz]\w+|visa)|visa\s+(?:sponsor|status|required)|\b(?:us|u\.s\.|eu|uk)\s+citizen\w*|citizenship|security\s+clear\w+|sc\s+clear\w+|dv\s+clear\w+|ts/sci|top\s+secret|clearance|sponsorship|arbeitserlaubnis|arbeitsgenehmigung|aufenthalts\w+|sicherheitsüberprüf\w+|führungszeugnis|permis\s+de\s+(?:travail|séjour)|habilitation\s+(?:secret|défense)|permiso\s+de\s+trabajo|permesso\s+di\s+soggiorno|werkvergunning|pozwolenie\s+na\s+pracę|background\s+check|criminal\s+record|niekaraln\w+|casier\s+judiciaire|drug\s+(?:test|screen)\w*)",
    re.IGNORECASE,
)
AVAILABILITY = re.compile(
    r"(?<!\w)(?:shift(?:s|\s+work)?\b|weekends?\b|night(?:s|\s+work)?\b|evenings?\b|on[\s-]call|overtime|bank\s+holidays|travel(?!\s+(?:agen|industry|insur|compan|expens|sector))|relocat\w+|available\s+(?:to|for|on|from|immediately)|availability|flexib(?:le|ility)\s+(?:with|in|to|on|hours|regarding)|schichtdienst|schichtarbeit|schicht\w*|wochenend\w*|nachtdienst|nachtschicht|rufbereitschaft|bereitschaftsdienst|reisebereitschaft|reisetätigkeit|dienstreisen|déplacements?|week-ends?|disponib\w+|mobilité|horaires\s+décal|astreinte\w*|turnos|fines\s+de\s+semana|viajar|viajes|turni|weekend|trasferte|reperibilità|turno|finais\s+de\s+semana|viagens|ploegen\w*|onregelmatig\w*|weekenddienst\w*|reisbereid\w*|dyspozycyjn\w+|zmianow\w+|wyjazd\w*|delegacj\w+)",
    re.IGNORECASE,
)
PHYSICAL = re.compile(
    r"\blift\w*\b|\bstand(?:ing)?\s+for|kg\b|pounds\b|\blbs?\b|physical\w*|körperlich\w*|heights\b|own\s+(?:car|vehicle|transport|tools|laptop)",
    re.IGNORECASE,
)
