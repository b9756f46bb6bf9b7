# ruff: noqa: E501 - tables of words are read as they stand
"""Labels and words for the facts of a posting: employment type, seniority, dates, workload, sponsorship."""

from __future__ import annotations

import re

# Labels of "Location: Berlin" lines, by the fact they introduce.
LABELS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (fact, re.compile(rf"^(?:{words})$", re.IGNORECASE))
    for fact, words in (
        ("title", r"job\s+title|title|position(?:\s+title)?|role|job|vacancy|stelle|stellenbezeichnung|stellentitel|position|poste|intitulé(?:\s+du\s+poste)?|puesto|cargo|posizione|ruolo|vaga|functie|vacature|stanowisko"),
        ("organization", r"company(?:\s+name)?|employer|organi[sz]ation|hiring\s+(?:company|organi[sz]ation)|client|firma|unternehmen|arbeitgeber|entreprise|société|employeur|empresa|azienda|bedrijf|werkgever|pracodawca"),
        ("location", r"(?:job\s+|work\s+|office\s+|primary\s+)?locations?(?:\(s\))?|place(?:\s+of\s+work)?|based(?:\s+in)?|city|where|workplace|arbeitsort|standorte?|einsatzort|dienstort|ort|lieu(?:\s+de\s+travail)?|localisation|ville|ubicación|localización|lugar(?:\s+de\s+trabajo)?|ciudad|sede(?:\s+di\s+lavoro)?|luogo(?:\s+di\s+lavoro)?|local(?:\s+de\s+trabalho)?|localidade|cidade|locatie|standplaats|plaats|lokalizacja|miejsce(?:\s+pracy)?|miasto"),
        ("remote", r"remote(?:\s+(?:work|policy|status|option))?|work(?:ing)?\s+(?:model|arrangement|mode|style|type)|workplace\s+type|arbeitsmodell|home[\s-]?office|télétravail|modalidad|modalità|modelo\s+de\s+trabalho|tryb\s+pracy|work\s+location\s+type"),
        ("pay", r"(?:base\s+|annual\s+|starting\s+|hourly\s+)?(?:salary|pay|wage|compensation|remuneration|rate)(?:\s*(?:range|rate|band|scale|package|details))?(?:\s*\(.*\))?|day\s+rate|gehalt\w*|vergütung|entgelt|lohn|stundenlohn|jahresgehalt|verdienst|rémunération|salaire|salario|sueldo|retribución|retribuzione|stipendio|ral|remuneração|salário|salaris|wynagrodzenie|widełki|zarobki|stawka"),
        ("employment", r"(?:employment|job|contract|position|work)\s*(?:type|status)|type(?:\s+of\s+(?:contract|employment))?|contract|hours|schedule|beschäftigungsart|anstellungsart|anstellung|vertragsart|arbeitszeit|vertrag|pensum|arbeitspensum|umfang|type\s+de\s+contrat|contrat|temps\s+de\s+travail|tipo\s+de\s+(?:contrato|empleo|jornada)|contrato|jornada|tipo(?:logia)?\s+(?:di\s+)?contratt\w+|contratto|orario|tipo\s+de\s+contratação|regime|dienstverband|contractvorm|uren|umowa|rodzaj\s+umowy|wymiar(?:\s+etatu)?"),
        ("hours", r"(?:working\s+|work\s+)?hours(?:\s+per\s+week)?|shift(?:s|\s+pattern)?|schedule|arbeitszeit(?:en)?|wochenstunden|pensum|horaires?|horario|orario|horário|uren(?:\s+per\s+week)?|godziny(?:\s+pracy)?|workload"),
        ("start", r"start(?:ing)?(?:\s+date)?|earliest\s+start(?:\s+date)?|beginn|eintritt(?:stermin|sdatum)?|startdatum|start|ab(?:\s+wann)?|zu\s+besetzen\s+ab|date\s+de\s+(?:début|prise\s+de\s+poste)|prise\s+de\s+poste|début|fecha\s+de\s+(?:inicio|incorporación)|incorporación|data\s+(?:di\s+)?inizio|inizio|início|ingangsdatum|data\s+rozpoczęcia|entry\s+date|available\s+from"),
        ("posted", r"(?:date\s+)?posted(?:\s+on)?|date\s+posted|posting\s+date|published(?:\s+on)?|veröffentlicht(?:\s+am)?|online\s+seit|publiée?(?:\s+le)?|date\s+de\s+publication|publicad[oa](?:\s+el)?|pubblicato(?:\s+il)?|geplaatst(?:\s+op)?|data\s+publikacji|opublikowano"),
        ("until", r"(?:closing|application|end)\s*(?:date|deadline)|deadline(?:\s+for\s+applications)?|apply\s+by|applications?\s+close[sd]?|valid\s+(?:until|through)|expires?(?:\s+on)?|bewerbungsfrist|bewerbungsschluss|bewerbung\s+bis|date\s+limite(?:\s+de\s+candidature)?|fecha\s+(?:límite|de\s+cierre)|plazo|scadenza|prazo|sluitingsdatum|reageren\s+(?:voor|tot)|termin\s+(?:składania|aplikowania).*|ważne\s+do"),
        ("identifier", r"(?:job|req(?:uisition)?|reference|ref|posting|vacancy|position)\.?\s*(?:id|number|no\.?|code|ref(?:erence)?|nr\.?|#)?|referenz(?:nummer)?|kennziffer|stellennummer|job-id|référence|réf|referencia|rif|riferimento|referência|referentie|nr\s+ref|numer\s+referencyjny|requisition"),
        ("department", r"department|team|division|business\s+unit|abteilung|bereich|service|departamento|área|reparto|afdeling|dział"),
        ("industry", r"industry|sector|branche|secteur|sector|settore|setor|branża"),
        ("seniority", r"(?:experience\s+|career\s+|seniority\s+)?level|seniority|karrierestufe|erfahrungslevel|niveau|nivel|livello"),
    )
)  # fmt: skip

EMPLOYMENT: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE))
    for kind, words in (
        ("FULL_TIME", r"full[\s-]?time|fulltime|vollzeit\w*|temps\s+plein|temps\s+complet|tiempo\s+completo|jornada\s+completa|tempo\s+pieno|full\s+time|tempo\s+integral|período\s+integral|voltijd|fulltime|pełny\s+etat|pełen\s+etat|heltid|35\s?-?\s?40\s+(?:hours|stunden)|40\s+(?:hours|stunden)|100\s?%\s+(?:pensum|stelle|position)"),
        ("PART_TIME", r"part[\s-]?time|parttime|teilzeit\w*|temps\s+partiel|mi-temps|tiempo\s+parcial|media\s+jornada|jornada\s+parcial|tempo\s+parziale|meio\s+período|tempo\s+parcial|deeltijd|część\s+etatu|pół\s+etatu|1/2\s+etatu|deltid|minijob\w*|mini-job|450[\s-]euro|520[\s-]euro|538[\s-]euro|geringfügig\w*"),
        ("CONTRACTOR", r"contractor|freelanc\w*|self[\s-]employed|independent\s+contract\w*|1099|corp[\s-]to[\s-]corp|c2c|outside\s+ir35|inside\s+ir35|freiberuf\w*|freie[rn]?\s+mitarbeit\w*|indépendant|autónomo|partita\s+iva|p\.iva|pj\b|zzp|b2b|contract\s+(?:role|position|basis|to\s+hire)|day\s+rate|contract(?=\s*[,)|]|$)"),
        ("TEMPORARY", r"temporary|temp\b|fixed[\s-]term|ftc|maternity\s+cover|seasonal|interim|befristet\w*|zeitarbeit|arbeitnehmerüberlassung|aushilfe|elternzeitvertretung|cdd|intérim\w*|saisonnier|temporal|eventual|interino|tempo\s+determinato|temporário|tijdelijk\w*|uitzend\w*|umowa\s+zlecenie|zlecenie|na\s+czas\s+określony|sustitución|vikariat"),
        ("INTERN", r"intern(?:ship)?s?|praktik(?:um|ant(?:in|en)?|a)|praktikumsstelle|stage\b|stagiaire|alternan(?:ce|t)|apprenti(?:ssage)?|apprentice(?:ship)?|prácticas|becari[oa]|pasantía|tirocinio|stagista|stage|estágio|estagiári[oa]|stageplaats|stagiair\w*|staż\w*|praktyk\w*|werkstudent\w*|working\s+student|trainee(?:ship)?|ausbildung(?:splatz)?\s+(?:zum|zur|als)|auszubildende\w*|azubi|placement\s+(?:year|student)|co-op"),
        ("VOLUNTEER", r"volunteer\w*|ehrenamt\w*|bénévol\w*|voluntari\w*|volontari\w*|vrijwillig\w*|wolontari\w*"),
        ("PER_DIEM", r"per[\s-]diem|prn\b|bank\s+staff|zero[\s-]hours?|casual(?:\s+(?:work|position|basis|contract))|on-call\s+contract|oproepkracht"),
    )
)  # fmt: skip
PERMANENT = re.compile(
    r"(?<!\w)(?:permanent(?!ly)|unbefristet\w*|festanstellung|\bcdi\b|indefinido|contrato\s+indefinido|tempo\s+indeterminato|efetiv[oa]|clt|vast\s+(?:contract|dienstverband)|umowa\s+o\s+pracę|na\s+czas\s+nieokreślony|direct\s+hire)(?!\w)",
    re.IGNORECASE,
)
LOOSE_INTERN = {"stage"}
SENIORITY: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (level, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE))
    for level, words in (
        ("intern", r"intern(?:ship)?|praktik(?:um|ant(?:in)?)|stagiaire|stage|trainee|apprentice|apprenti|azubi|auszubildende\w*|werkstudent\w*|working\s+student|becari[oa]|prácticas|tirocinio|estágio|estagiári[oa]|stażyst\w+|alternan\w+"),
        ("executive", r"chief\s+\w+(?:\s+\w+)?\s+officer|c[etfoipmr]o|president|vp|vice\s+president|geschäftsführ\w+|directeur\s+général|executive\s+director|managing\s+director|svp|evp|partner"),
        ("director", r"director|direktor\w*|directeur|directrice|directora?|direttore|diretor|head\s+of|bereichsleit\w+|head\s+teacher|principal\s+of"),
        ("lead", r"lead|principal|staff(?=\s+(?:engineer|software|data|machine|designer|scientist|developer|product|backend|frontend|site|security|platform))|team\s?lead\w*|teamleit\w*|leiter\w*|leitung|chef\s+de\s+projet|responsable|jefe|capo|líder|lider|kierowni\w+|supervisor|foreman|vorarbeiter\w*|manager(?:in)?|architect"),
        ("senior", r"senior|sr\.?|experienced|expert|erfahrene\w*|confirmée?|sénior|starszy|iii|iv"),
        ("junior", r"junior|jr\.?|entry[\s-]level|graduate|grad|berufseinsteiger\w*|absolvent\w*|débutante?|młodszy|assistant"),
        ("mid", r"mid(?:[\s-]?level)?|mid[\s-]senior|intermediate|medior|pleno|regular|ii"),
    )
)  # fmt: skip
NO_SPONSOR = re.compile(
    r"(?<!\w)(?:(?:no|not|unable\s+to|cannot|can't|can\s?not|do\s+not|don't|does\s+not|will\s+not|won't|without)\b.{0,45}(?:sponsor\w*)|sponsorship\s+is\s+not|not\s+(?:eligible|available)\s+for\s+(?:visa\s+)?sponsor|keine?\s+visa|ohne\s+visum)",
    re.IGNORECASE,
)
SPONSOR = re.compile(
    r"(?<!\w)(?:visa\s+sponsor\w*|sponsorship\s+(?:is\s+)?(?:available|offered|provided|possible)|(?:we|will|can|able\s+to)\s+(?:\w+\s+){0,2}sponsor|skilled\s+worker\s+visa|relocation\s+(?:and|&)\s+visa|visa\s+support|visum\w*unterstützung)",
    re.IGNORECASE,
)
CLEARANCE = re.compile(
    r"(?<!\w)(?:(?:active\s+|current\s+)?(?:ts/sci(?:\s+with\s+\w+)?|top\s+secret|secret\s+clearance|security\s+clearance|sc\s+clear\w*|dv\s+clear\w*|public\s+trust|bpss|baseline\s+clearance|nv1|nv2|sicherheitsüberprüfung\w*|habilitation\s+(?:secret|confidentiel|défense)\w*))",
    re.IGNORECASE,
)
TRAVEL = re.compile(
    r"(?<!\w)(?:(?:up\s+to\s+|approximately\s+|bis\s+zu\s+)?\d{1,3}\s?(?:-\s?\d{1,3}\s?)?%\s+(?:\w+\s+){0,2}(?:travel|reise\w*|déplacements?|viajes?|trasferte)|(?:travel|reise(?:bereitschaft|tätigkeit|anteil)|déplacements?|viajes)\b.{0,20}?\d{1,3}\s?%|reisebereitschaft|(?:occasional|frequent|regular|extensive|some|international|domestic)\s+travel|travel\s+(?:is\s+)?required|willing\w*\s+to\s+travel|déplacements?\s+(?:fréquents|réguliers|ponctuels|à\s+prévoir))",
    re.IGNORECASE,
)
HOURS = re.compile(
    r"\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:-|–|to|bis|à)\s?\d{1,2}(?:[.,]\d)?)?\s?(?:\+\s?)?(?:hours?|hrs?|h|std\.?|stunden|wochenstunden|heures|horas|ore|uur|godzin)\s?(?:(?:per|a|pro|/|par|por|each|in\s+der|die|alla|settimanali|semanales|w)\s?(?:week|wk|woche|semaine|semana|settimana|tygodniu)?|weekly|wöchentlich|hebdomadaires|semanales|settimanali)|\d{2}h/(?:semaine|week)|\d{1,3}\s?(?:-|–|bis)\s?\d{1,3}\s?%(?=\s*(?:pensum|$|,|\)|\|))|pensum\s*:?\s*\d{2,3}(?:\s?[-–]\s?\d{2,3})?\s?%",
    re.IGNORECASE,
)
START = re.compile(
    r"(?<!\w)(?:(?:as\s+soon\s+as\s+possible|asap|immediate(?:ly)?\s+start|immediate(?:ly)?|ab\s+sofort|zum\s+nächstmöglichen\s+(?:zeitpunkt|termin)|nächstmöglich\w*|sofort|dès\s+que\s+possible|immédiat\w*|incorporación\s+inmediata|inmediat\w*|immediat[ao]|zo\s+snel\s+mogelijk|per\s+direct|od\s+zaraz))",
    re.IGNORECASE,
)
GENDER_MARK = re.compile(
    r"\s*[(\[]\s*(?:[mwfdxgin*]\s*[/|,\s.]\s*){1,3}[mwfdxgin*](?:\s*[/|]\s*\w+)?\s*[)\]]|\s*\(?\b[mwf]/[mwfd](?:/[dx])?\b\)?|\s*\((?:all\s+genders?|gn|f/h|h/f|k/m|m/k)\)|\s+\b(?:h/f|f/h)\b",
    re.IGNORECASE,
)
TITLE_WORDS = re.compile(
    r"engineer|developer|surgeon|midwife|porter\b|\bguide\b|inspector|artist|photographer|hairdresser|stylist|beautician|butcher|baker\b|courier|foreman|joiner|bricklayer|roofer|painter|gardener|labou?rer|handyman|caretaker|janitor|cashier|sommelier|pilot\b|steward|\bcoach\b|instructor|counsell?or|psycholog|radiograph|optometrist|diet[ie]tian|paramedic|biologist|chemist|economist|statistician|actuary|auditor|controller|trader|broker|underwriter|librarian|curator|journalist|translator|interpreter|programmer|tester|surveyor|estimator|machinist|fitter|turner\b|packer|picker|loader|stocker|merchandiser|strategist|producer|animator|illustrator|apprentice|trainee|werkstudent|azubi|auszubildende|gärtner|maler|maurer|schlosser|schreiner|tischler|friseu|hebamme|angestellte|hilfe\b|helfer|kellner|vétérinaire|serveu|aide[- ]soignant|boulang|pâtissi|plombier|électricien|maçon|\bchef\b|dependient|limpiador|fontaner|albañil|conductor|profesor|médic|abogad|arquitect|cajer|operai|magazzin|commess|camerier|avvocat|insegnant|motorista|garçom|recepcionist|cozinheir|auxiliar|schoonmak|magazijn|\bkok\b|elektricien|loodgieter|magazynier|elektryk|hydraulik|lekarz|nauczyciel|manager|analyst|designer|nurse|teacher|assistant|specialist|consultant|coordinator|technician|director|officer|administrator|scientist|architect|accountant|driver|chef|cook|cleaner|operator|supervisor|representative|associate|advisor|adviser|lead\b|head\b|intern\b|clerk|mechanic|electrician|plumber|welder|carpenter|receptionist|secretary|therapist|pharmacist|physician|doctor|dentist|lawyer|attorney|paralegal|editor|writer|recruiter|buyer|planner|trainer|tutor|lecturer|professor|researcher|worker|agent|executive|practitioner|carer|caregiver|guard|barista|waiter|waitress|bartender|housekeeper|mitarbeiter|entwickler|leiter|berater|kaufmann|kauffrau|pfleg|fachkraft|techniker|ingenieur|meister|assistenz|referent|sachbearbeiter|erzieher|verkäufer|koch|köchin|fahrer|elektroniker|mechaniker|lehrer|arzt|ärztin|développeu|ingénieur|infirmi|chargé|responsable|technicien|comptable|assistant|vendeu|cuisinier|conducteur|chauffeur|desarrollador|ingenier|enfermer|técnic|administrativ|comercial|camarer|cociner|contable|sviluppat|impiegat|infermier|cuoco|addett|tecnic|desenvolvedor|analista|vendedor|enfermeir|ontwikkelaar|verpleegkundige|medewerker|monteur|docent|adviseur|programista|inżynier|pielęgniark|kierowc|specjalist|księgow|kierownik|sprzedawc|kucharz",
    re.IGNORECASE,
)
ORGANIZATION = re.compile(
    r"(?<!\w)(?:G?mbH(?:\s*&\s*Co\.?\s*KG(?:aA)?)?|GMBH|AG|SE|KG|KGaA|UG|OHG|e\.\s?V\.|Inc\.?|INC|LLC|LLP|Ltd\.?|LTD|Limited|PLC|plc|Corp(?:oration)?\.?|Co\.|S\.?A\.?S\.?(?:U\.?)?|S\.A\.|SA|SARL|S\.?L\.?U?\.?|S\.?p\.?A\.?|S\.?r\.?l\.?s?|SRL|B\.?V\.?|N\.?V\.?|[Ss]p\.\s?z\s?o\.\s?o\.?|S\.A|Oy|Oyj|AB|A/S|ApS|AS|Pty|Ltda\.?|Group|Gruppe|Groupe|Grupo|Gruppo|Holdings?|NHS(?:\s+Foundation)?(?:\s+Trust)?|Trust|University|Universit(?:y|ät|é|à|eit)|Universidad|Hospital|Hôpital|Klinikum|Krankenhaus|Bank|School|Council|College|Institute|Institut|Stiftung|Stadtwerke|Labs?|Technologies|Systems|Solutions|Partners|Associates|Clinic|Logistics|Foundation|Studios?)(?=\W|$)"
)
# A pattern is tried only where one of its stems stands in the folded text: a substring search is far quicker.
STEMS: dict[re.Pattern[str], tuple[str, ...]] = {
    NO_SPONSOR: ("sponsor", "visa", "visum"),
    SPONSOR: ("sponsor", "visa", "visum"),
    CLEARANCE: ("clear", "secret", "bpss", "public trust", "nv1", "nv2", "sicherheits", "habilitation"),
    TRAVEL: ("travel", "reise", "déplacement", "viaj", "trasfert"),
    HOURS: ("hour", "hrs", "std", "stunden", "heures", "horas", "ore", "uur", "godzin", "h/", "pensum", "% "),
    START: ("soon", "asap", "immed", "sofort", "nächst", "possible", "inmed", "zo snel", "direct", "zaraz"),
    PERMANENT: (
        "permanent", "unbefrist", "festanst", "cdi", "indefin", "indetermin", "efetiv", "clt", "vast", "umowa", "nieokre", "direct",
    ),
}  # fmt: skip
EMPLOYMENT_STEMS = (
    "time", "zeit", "temps", "tiempo", "tempo", "jornada", "tijd", "etat", "heltid", "deltid", "hours", "stunden", "minijob", "mini-job", "euro", "geringf",
    "contract", "freelan", "employed", "1099", "corp", "c2c", "ir35", "freiberuf", "mitarbeit", "indépend", "autónom", "iva", "pj", "zzp", "b2b", "day rate",
    "tempor", "temp", "fixed", "ftc", "matern", "season", "interim", "befrist", "überlass", "aushilf", "vertret", "cdd", "intérim", "saison", "eventual", "interin",
    "tijdel", "uitzend", "zlecen", "określ", "sustit", "vikari", "intern", "prakti", "stag", "altern", "appren", "práct", "becari", "pasant", "tiroc", "estág", "staż",
    "prakty", "werkstud", "working stud", "trainee", "ausbild", "auszubild", "azubi", "placement", "co-op", "volunt", "ehrenamt", "bénév", "volon", "vrijwil",
    "wolont", "diem", "prn", "bank", "zero", "casual", "call", "oproep", "período", "período", "pełn", "40", "pensum",
)  # fmt: skip
