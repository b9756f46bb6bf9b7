# ruff: noqa: E501 - tables of words are read as they stand
"""Headings of postings in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish, by what follows them.

Tried from top to bottom on the folded heading; the first that matches names the section. Narrow before wide: "nice to
have skills" before "skills", "what we offer" before "what we …".
"""

from __future__ import annotations

import re

# Section kinds: nice, requirements, education, responsibilities, benefits, company, boilerplate, apply, summary, meta.
HEADINGS: tuple[tuple[str, str], ...] = (
    ("boilerplate", r"""equal\s+(?:employment\s+)?opportunit|\beeo\b|diversity|inclusion|disclaimer|privacy|datenschutz|accommodation
        |vielfalt|chancengleich|diversit|égalité|confidential|protección\s+de\s+datos|legal\b|rodo\b|gdpr|safeguarding
        |background\s+check|our\s+commitment|disability|hinweis|notice\s+to|pay\s+transparency|recruiters\s+and\s+agencies
        |inkluzywn|różnorodn|igualdade|igualdad|pari\s+opportunit|similar\s+jobs|related\s+jobs|ähnliche\s+stellen|share\s+this|cookie"""),
    ("nice", r"""nice[\s-]to[\s-]have|bonus\s*(?:points|skills|qualif|if|:|$)|preferred|preferable|desirable|desired\b|good\s+to\s+have|\ba\s+plus\b|pluses
        |optional|advantageous|beneficial|would\s+be\s+(?:great|nice|ideal|a)|extra\s+(?:points|credit)|brownie|ideally|even\s+better|helpful
        |added\s+advantage|not\s+required|stand\s+out|what\s+sets\s+you\s+apart|wünschenswert|von\s+vorteil|idealerweise|pluspunkt|das\s+wäre\s+(?:schön|toll|super)
        |nicht\s+zwingend|kein\s+muss|außerdem\s+schön|rundet|atouts?\b|les\s+plus|(?:serait|seraient)\s+un|apprécié|souhaité|souhaitable|un\s+plus
        |deseable|valorable|se\s+valora|plus\s+si|costituisc\w+|preferenzial|gradit|titoli\s+preferenziali|diferencia(?:l|is)|desejáve|valoriza
        |pre\s*:|pré:|mooi\s+meegenomen|mile\s+widzian|dodatkow\w+\s+(?:atut|plus|wymag)|będzie\s+atutem|atutem|voordeel|wat\s+extra"""),
    ("benefits", r"""benefit|perks|what\s+we\s+(?:can\s+)?(?:offer|provide|give)|we\s+offer|what'?s\s+in\s+it|what\s+you(?:'?ll|\s+will|\s+can)?\s+(?:get|receive|gain|expect\s+from\s+us)|compensation|remuneration
        |why\s+(?:join|work|you'?ll\s+love|us|choose)|our\s+offer|the\s+(?:offer|package|deal)|package|total\s+rewards|rewards|salary|pay\s+(?:range|rate|and)|wage
        |wir\s+bieten|unser\s+angebot|das\s+bieten|was\s+wir\s+(?:dir|ihnen)?\s*bieten|bieten\s+wir|deine?\s+vorteile|ihre\s+vorteile|vorteile|leistungen|darauf\s+(?:kannst|können)|freuen
        |warum\s+(?:wir|zu\s+uns|du)|gründe|vergütung|gehalt|das\s+erwartet\s+(?:dich|sie)\s+bei|unsere\s+benefits|freu(?:e|en)\s+(?:dich|sie)
        |nous\s+(?:vous\s+)?(?:offrons|proposons)|avantages|ce\s+que\s+nous\s+(?:offrons|proposons)|on\s+vous\s+propose|pourquoi\s+(?:nous|rejoindre)|rémunération|conditions
        |(?:qué\s+)?(?:te\s+|le\s+)?ofrecemos|qué\s+ofrecemos|beneficios|oferta|condiciones|salario|retribución|cosa\s+offriamo|offriamo|offerta|vantaggi|retribuzione
        |oferecemos|benefícios|o\s+que\s+oferecemos|remuneração|wat\s+(?:wij|we)\s+(?:jou\s+)?bieden|wij\s+bieden|wat\s+bieden|ons\s+aanbod|dit\s+krijg|arbeidsvoorwaarden|wat\s+krijg
        |oferujemy|co\s+oferujemy|benefity|nasza\s+oferta|to\s+oferujemy|wynagrodzenie|mamy\s+dla\s+ciebie"""),
    ("apply", r"""how\s+to\s+apply|apply\b|application\s+(?:process|instruction|deadline|procedure)|to\s+apply|applying|next\s+steps|interview\s+process|hiring\s+process|recruitment\s+process|selection\s+process|contact|questions\??$
        |bewerb|so\s+geht|ansprechpartner|kontakt|interess(?:e|iert)|nächste\s+schritte|candidature|postul|candidater|comment\s+postuler|processus\s+de\s+recrutement
        |cómo\s+(?:aplicar|postular|solicitar)|inscripción|proceso\s+de\s+selección|candidatura|come\s+candidarsi|processo\s+seletivo|como\s+se\s+candidatar|solliciteren|sollicit|jak\s+aplikować|aplikuj|proces\s+rekrutac|interes"""),
    ("responsibilities", r"""responsibilit|duties|what\s+you(?:'?ll|\s+will|\s+would|'?d)?\s+(?:be\s+)?(?:do|doing|work|own|build|deliver|drive|lead|achieve|contribute)|your\s+(?:role|mission|tasks?|impact|responsibilit|job|work|day|duties|contribution|challenge)|the\s+(?:role|job|work|opportunity|position)\b(?!\s+require)
        |day[\s-]to[\s-]day|in\s+this\s+role,?\s+you|you\s+will\s*(?::|$)|you'?ll\s*(?::|$)|key\s+(?:tasks|activities|accountabilit|deliverables|objectives|functions)|accountabilit|essential\s+(?:job\s+)?functions|job\s+(?:functions|duties|purpose)|main\s+(?:tasks|activities|purpose)|tasks\b|scope\s+of\s+work|role\s+overview|primary\s+functions|how\s+you'?ll|the\s+impact|a\s+typical\s+day|what\s+the\s+job\s+involves|mission\s*$
        |aufgabe|tätigkeit|verantwort|dein(?:e)?\s+(?:job|rolle|mission|einsatz|wirkungs)|ihr(?:e)?\s+(?:rolle|einsatz|mission)|das\s+(?:erwartet|machst|tust|wirst)|was\s+(?:dich|sie)\s+(?:bei\s+uns\s+)?erwartet|was\s+du\s+(?:machst|tust|bewegst|bewirkst)|dein\s+spielfeld|so\s+sieht\s+dein
        |missions?\b|vos\s+(?:missions|tâches|responsabilités)|tâches|responsabilités|votre\s+(?:rôle|mission|quotidien)|le\s+poste|descriptif\s+du\s+poste|activités|ton\s+(?:rôle|quotidien)|tes\s+missions
        |funciones|responsabilidades|tareas|tus\s+(?:tareas|funciones|retos)|qué\s+harás|tu\s+(?:misión|día)|misión|(?:principali\s+)?(?:attività|mansioni|responsabilità)|di\s+cosa\s+ti\s+occuperai|cosa\s+farai|ruolo|compiti
        |atividades|atribuições|o\s+que\s+você\s+(?:vai\s+fazer|fará)|principais\s+(?:atividades|responsabilidades)|taken|werkzaamheden|verantwoordelijkhed|wat\s+ga\s+je\s+doen|wat\s+je\s+gaat\s+doen|jouw\s+(?:rol|functie|taken)|functieomschrijving|de\s+functie|dit\s+ga\s+je
        |obowiązki|zakres|zadania|twoja\s+rola|czym\s+będziesz|co\s+będziesz\s+robi|twoje\s+zadania|odpowiedzialn"""),
    ("company", r"""about\s+(?:us|the\s+(?:company|team|organi[sz]ation|employer|client|department|school|hospital)|our|(?!you\b|the\s+(?:role|job|position)|this|your)\w+)|who\s+we\s+are|our\s+(?:company|story|mission|values|culture|team|client|vision)|company\s+(?:overview|description|profile)|the\s+(?:company|team|client)|meet\s+the\s+team|what\s+we\s+do|we\s+are\b(?!\s+looking)|overview\s+of\s+(?:the\s+)?(?:company|organi)|life\s+at
        |über\s+uns|wer\s+wir\s+sind|wir\s+sind\b(?!\s+auf)|das\s+sind\s+wir|das\s+unternehmen|unternehmen|unser\s+(?:team|unternehmen|klient|kunde|mandant)|wir\s+über\s+uns|arbeitgeber
        |à\s+propos\s+(?:de\s+(?!vous)|d['’])|qui\s+sommes|notre\s+(?:entreprise|société|équipe|client)|l['’]entreprise|présentation|l['’]équipe|la\s+société|contexte
        |sobre\s+(?:nosotros|a\s+empresa|nós|la\s+empresa)|quiénes\s+somos|quem\s+somos|nuestra\s+empresa|la\s+empresa|chi\s+siamo|azienda|l['’]azienda|over\s+ons|wie\s+(?:zijn|wij)|het\s+(?:bedrijf|team)|wie\s+we\s+zijn|o\s+nas\b|kim\s+jesteśmy|o\s+firmie|nasz\s+klient"""),
    ("education", r"""^(?:education(?:al)?(?:\s+(?:background|requirements?|qualifications?|and\s+(?:experience|training)))?|academic.*|ausbildung|bildung|studium|formation(?:\s+requise)?|formación(?:\s+académica)?|formazione|titolo\s+di\s+studio|formação(?:\s+acadêmica)?|escolaridade|opleiding|wykształcenie|estudios(?:\s+mínimos)?|diplômes?|niveau\s+d['’]études?)\W*$"""),
    ("requirements", r"""requir|must[\s-]have|qualif|what\s+you(?:'?ll|\s+will|'?d)?\s+(?:need|bring|have|offer)|you\s+(?:have|bring|are|should|must|offer|possess|know|need)\b|who\s+(?:you\s+are|are\s+you|we'?re\s+looking|we\s+are\s+looking|we\s+want|we\s+need)|about\s+you(?:\s|$|\W)|your\s+(?:profile|background|skills|experience|qualif|expertise|strengths|toolkit)|skills|experience|competenc|eligib|criteria|essential|what\s+we(?:'?re|\s+are)?\s+(?:look(?:ing)?\s+for|expect|seek|need|ask|want)|we(?:'?re|\s+are)\s+looking\s+for|looking\s+for|person\s+specification|ideal\s+(?:candidate|profile)|the\s+(?:ideal\s+)?candidate|candidate\s+(?:profile|requirements)|minimum|knowledge|prerequisit|certifications?|licen[cs]e|languages?\b|tech(?:nical|nology)?\s*(?:stack|skills|expertise)|abilities|attributes|expectations|physical\s+(?:demands|requirements)|right\s+(?:person|fit)|to\s+(?:be\s+successful|succeed|thrive)|we\s+expect|profile|you'?ve\s+got|you(?:'?ll|\s+will)\s+(?:need|bring|have|be\s+able)|credentials
        |anforderung|voraussetzung|profil|qualifikation|das\s+(?:bringst|bringen|solltest|wünschen|zeichnet)|was\s+(?:du|sie)\s+(?:mitbring|brauch)|mitbring|kenntnisse|was\s+wir\s+(?:erwarten|suchen|uns\s+wünschen)|wir\s+(?:erwarten|suchen|wünschen)|erwarten\s+wir|du\s+(?:hast|bist|bringst)|sie\s+(?:haben|bringen|verfügen)|dich\s+aus|muss|deine?\s+(?:skills|stärken|erfahrung|kompetenz)|ihre?\s+(?:kompetenz|stärken|erfahrung)|fähigkeiten|sprachen|berufserfahrung|passt\s+zu|wer\s+du\s+bist|damit\s+(?:punktest|überzeug)
        |profil|compétences|exig|requis|qualifications|votre\s+(?:profil|expérience)|vous\s+(?:êtes|avez|disposez)|ce\s+que\s+nous\s+(?:recherchons|attendons)|prérequis|pré-requis|expérience|langues?\b|savoir|à\s+propos\s+de\s+vous|tu\s+(?:as|es)
        |requisito|perfil|imprescindible|lo\s+que\s+(?:buscamos|necesit)|qué\s+(?:buscamos|necesit|pedimos)|buscamos|conocimientos|experiencia|habilidades|competencias|cualificaci|idiomas|aptitudes|quién\s+eres
        |requisiti|profilo|competenze|cerchiamo|conoscenze|esperienza|chi\s+cerchiamo|cosa\s+cerchiamo|lingue|capacità|qualifiche|hai\b
        |pré-requisitos|qualifica|conhecimentos|experiência|o\s+que\s+(?:buscamos|esperamos|você\s+precisa)|obrigatóri|competências|buscamos|idiomas|procuramos
        |functie-?eisen|eisen|wat\s+(?:vragen|verwachten|zoeken)\s+(?:wij|we)|wij\s+(?:vragen|zoeken|verwachten)|we\s+vragen|jouw\s+profiel|profiel|wie\s+ben\s+jij|wat\s+(?:breng|neem)\s+je|dit\s+(?:breng|heb|neem)|vaardigheden|ervaring|jij\s+(?:hebt|bent)|kennis|over\s+jou|talen\b|je\s+hebt
        |wymag|oczekujemy|oczekiwania|kwalifikacje|umiejętności|doświadczenie|czego\s+oczekujemy|nasze\s+oczekiwania|profil\s+kandydata|kogo\s+szukamy|szukamy|znajomość|języki|co\s+powinieneś"""),
    ("summary", r"""job\s+(?:summary|description|overview|details|information|title)|summary|overview|description|introduction|about\s+(?:the\s+(?:role|job|position)|this)|position|role\b|background|stellenbeschreibung|einleitung|zusammenfassung|stelle|description\s+du\s+poste|descripción|descrizione|descrição|omschrijving|opis|résumé|poste|puesto|vaga|vacature|stanowisko"""),
    ("meta", r"""location|schedule|hours|shift|contract|employment\s+type|job\s+type|start\s+date|reports?\s+to|reporting|department|standort|arbeitszeit|beginn|eintritt|vertrag|befristung|lieu|horaires|contrat|ubicación|horario|jornada|contrato|sede|orario|contratto|localidade|locatie|uren|lokalizacja|wymiar|umowa|travel|closing\s+date|deadline|job\s+id|reference"""),
)  # fmt: skip

COMPILED: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"\b(?:{' '.join(words.split())})".replace(" |", "|").replace("| ", "|"), re.IGNORECASE))
    for kind, words in HEADINGS
)
