# ruff: noqa: E501 (tables of words read better unbroken)
"""The ladder of rank in words: who helped, who led, who founded or did alone, who was first or best."""

from __future__ import annotations

import re

_LEAD = r"(?:led|lead|leads|(?:first|lead)[- ]chaired|art[- ]directed|headed|heads|heading|head(?= (?:the|our|up|a|all|its|their|both|two|three)\b)|spearheaded|spearhead|directed|oversaw|oversee|oversees|managed|manage|manages|supervised|supervise|supervises|chaired|chair|chairs|masterminded|coordinates?(?= (?:the |all |our )?(?:[\w-]+ ){0,2}(?:volunteers|staff|nurses|members|helpers)\b)|championed|orchestrated|leading|managing|supervising|directing|overseeing|ran|was in charge of|am in charge of|in charge of|was responsible for|am responsible for|took charge of|took the lead (?:on|in)|was at the helm of|owned|head of the|leader of (?:the|an?|our|my)|leite|leitete|geleitet|(?:die )?leitung gehabt|die leitung|unter meiner leitung|federfuhrend\w*|leitung(?= de[rs]\b| von\b| eine[rs]\b)|direction(?= de\b| du\b| d')|direccion(?= de\b| del\b)|gave the lead|took the lead|a la tete de|al frente de|verantworte\w*|dirigi|dirige|(?<!me )dirijo|lidere|encadre|encadrais|pilote)"
# "Built the night team from scratch", "set up the claims department": founding by another verb.
_HOUSE = r"(?:departments?|teams?|functions?|units?|practices?|divisions?|branch(?:es)?|offices?|desks?|business(?:es)?|compan(?:y|ies)|firms?|agenc(?:y|ies)|services?|clinics?|labs?|laborator(?:y|ies)|programmes?|programs?|start-?ups?|charit(?:y|ies)|subsidiar(?:y|ies)|schools?|arms?)"
_RAISED = rf"(?:(?:built|build|set|grew|created|established|started|developed|raised)(?: up)?(?= (?:[\w'’&-]+ ){{0,9}}?{_HOUSE}\b[^.;:]{{0,50}}? from (?:scratch|the ground up|zero|nothing|the beginning|a blank))|(?:set up|established|created|started)(?= (?:an?|the|our|its|their|my) (?!own\b)(?:(?!of|for|in|with|at|and)[\w'’&-]+ ){{0,3}}?(?:departments?|divisions?|subsidiar(?:y|ies)|compan(?:y|ies))(?:[.,;:)\n]|$| (?:of|at|for|in|and|with|that|which|there|myself)\b)))"
_FOUND = rf"(?:{_RAISED}|founded|founding (?:member|partner|director|editor|engineer)|co-founded|cofounded|founder of|co-founder of|pioneered|pioneer of|invented|originated|initiated|gegrundet|grundete|fonde|funde)"
_ALONE = r"(?:single-?handedly|sole(?:ly)?|by myself|all by myself|on my own|alone|the only (?:person|woman|man|one|engineer|nurse|developer|designer|teacher|employee|member|welder|analyst|chef|lawyer|manager|accountant))"
_BEST = (
    r"(?:award[- ]winning|prize[- ]winning|multi-award|renowned|acclaimed|world-class|nationally recogni[sz]ed|internationally recogni[sz]ed|leading expert|leading authority|recogni[sz]ed expert|thought leader|(?:an|the|leading|recogni[sz]ed) authority(?= (?:on|in)\b)|(?:the )?driving force(?= (?:behind|of|in)\b)|sought[- ]after|handpicked|hand-picked|keynote speaker|regular speaker|most senior|ranked (?:first|second|third|top|no|number|#|among|in the top)|(?:best|highest|top)[- ](?:rated|selling|reviewed)(?= \w)|(?:country|nation|state|region|county|city|world|industry|company|firm)['’]s (?:largest|biggest|best|first|only|leading|fastest|most \w+)(?= \w)|foremost|an expert|experts?(?= (?:in|on|at|with|user|witness|level|knowledge))|expert-level|guru|"
    r"top[- ](?:performer|performing|ranked|rated|seller|salesperson|\d+)|best[- ](?:performer|performing|in class|seller|selling)|number one|no\. ?1|highest[- ](?:ranked|rated|performing|scoring|grossing)|youngest|fastest[- ]growing|record-breaking|"
    r"(?:was|am|is|as|became|being) the (?:first|youngest|only|best|top|highest|fastest)|(?:was|am|as|became|being|named|voted|ranked) (?:the |our |my )?[\w’'-]+['’]s? (?:first|youngest|only|best|top|leading|most senior|highest[- ]\w+|fastest[- ]\w+)(?= \w)|with an? [\w-]+ rank\b|the first (?:person|woman|man|engineer|nurse|employee|hire|ever|of its kind|in the|to)|(?<=, )the (?:best|highest|lowest|largest|smallest|fastest|shortest|most \w+) (?:\w+ ){0,2}in\b|with the (?:best|highest|top) (?:marks?|scores?|results?|grades?)\b|market[- ]leading|winner(?= of| in)?|won(?= (?:\w+ ){0,5}(?:awards?|prizes?|medals?|competitions?|contests?|titles?|stars?|rosettes?|championships?|hackathons?|recognition|trophy|trophies|place|finals?|cups?|tournaments?|moots?|olympiads?|leagues?|scholarships?|fellowships?|bursar(?:y|ies)|ribbons?|derby)\b)|(?:national|regional|state|provincial|county|city|world|european|olympic|junior|senior|league|two-time|three-time|reigning|overall) champions?(?! (?:of|for)\b)|michelin star\w*|awarded(?= (?:the|an?|best|first)\b)|employee of the (?:month|year|quarter))"
)
PATTERN = re.compile(
    rf"(?<![\w-])(?:(?P<lead>{_LEAD})|(?P<found>{_FOUND})|(?P<alone>{_ALONE})|(?P<best>{_BEST}))(?![\w-])"
)
LED_FACT = re.compile(
    r"\b(?:led|lead|leads|leading|leader|head\w*|manag\w*|direct(?:ed|ing|or|s)?|supervis\w*|oversaw|oversee\w*|ran|run|running|chair\w*|coordinat\w*|own|owns|owned|in charge|responsib\w*|superintend\w*|check and sign|built|founded|introduced|set up|established|launched|created|started|opened|initiated|organi[sz]ed|"
    r"drove|principal|chief|partner to|train\w*|mentor\w*|hired|leit\w*|verantwort\w*|fuhrung|einfuhrung|aufbau|ausbildung|coordination|encadrement|mise en place|creation|refonte|dirig\w*|direccion|jefa?|coordinacion|responsable|charge[es]? d\w*|pilot\w+|gestion\w*|implemented|developed|designed|redesigned|secured|won|negotiat\w*)\b"
)
TEAM_OBJECT = re.compile(
    r"\W*(?:and \w+ )?(?:a|an|the|my|our|its|their|eine?|une?|un)?\s*(?:[\w-]+ ){0,3}?(?:team|teams|group|groups|departments?|divisions?|branch(?:es)?|practice|section|kitchen|ward|crew|squad|people|engineers|staff|committee|working group|hires|starters|staff|nurses|juniors|employees|apprentices|trainees|kolonne|equipe|equipo)\b"
)
LED_PEOPLE = re.compile(
    r"\b(?:led|lead|leads|leading|leader|head\w*|manag\w*|direct(?:ed|ing|s|or)?|supervis\w*|oversaw|oversee\w*|ran|run|running|chair\w*|coordinat\w*|own|owns|in charge|responsib\w*|mentor\w*|train\w*|coach\w*|hired|schedul\w*|leit\w*|verantwort\w*|fuhr\w*|coordination|encadr\w*|dirig\w*|direccion|coordinacion|responsable|charge[es]? d\w*|anim(?:e|ation|er)|gestion\w*|gerer?|chief|foreman|vorarbeiter|brigade|teach)\b"
)
# To teach newcomers is not to manage them.
ONLY_TAUGHT = re.compile(r"train\w*|mentor\w*|coach\w*|teach|schedul\w*")
HELPED = re.compile(
    r"\b(?:help\w*|assist(?:ed|s|ing)?\b|support\w*|contribut\w*|part of|one of (?:an?|the|our) (?:team|group|crew|staff)|took part|take part|member|participat\w*|particip(?:e|o|a|amos|acion|ado)\b|work(?:ed|ing|s)? (?:with|on|in|under|alongside|closely)|involved|collaborat\w*|unterstutz\w*|mitarbeit|mitglied|mitgewirkt|participation|contribution|soutien|apoyo|colabor\w*|finalist|shadow\w*|together with|jointly|alongside|(?:sit|sits|sat|serves?|served) on|second[- ]chair\w*|under (?:the )?(?:guidance|supervision|direction)|mitgearbeitet|zuarbeit)\b"
)
FOUNDED = re.compile(
    r"\b(?:found\w*|co-?found\w*|establish\w*|set up|start(?:ed|s)|launch\w*|creat\w*|pioneer\w*|invent\w*|introduc\w*|initiat\w*|grund\w*|aufbau|einfuhrung|mise en place|fond\w*|fund\w*|built)\b"
)
# To bring something in is not to have invented it.
INVENTED = re.compile(
    r"\b(?:found\w*|co-?found\w*|creat\w*|pioneer\w*|invent\w*|originat\w*|design\w*|develop\w*|built|patent\w*|entwick\w*|erf(?:and|und)\w*)\b"
)
SENIOR = re.compile(
    r"\b(?:lead|head|charge|manager|director|chief|supervisor|principal|president|foreman|executive|leiter\w*|vorarbeiter|oberarzt\w*|chef|cheffe|jefe|jefa|coordinat\w*|coordin\w*|partner|founder|owner|superintendent|captain|team ?lead\w*|matron|sister)\b"
)
# Managers of things, and those who are not yet managers: their title says nothing of people.
LEADS_NOBODY = re.compile(
    r"\b(?:associate|assistant|junior|trainee|product|project|account|case|content|community|relationship|category|property|event)s? (?:\w+ )?manager\b"
)
# Work by one's own hands, which a lead of it would stretch.
LABOUR = re.compile(
    r"(?:share[ds]?|rotate[ds]?|prepare[ds]?|log(?:s|ged)?|count(?:s|ed)?|answer(?:s|ed)?|enter(?:s|ed)?|record(?:s|ed)?|file[ds]?|type[ds]?|serve[ds]?|clean(?:s|ed)?|pack(?:s|ed)?|pick(?:s|ed)?|load(?:s|ed)?|unload(?:s|ed)?|sort(?:s|ed)?|carr(?:y|ies|ied)(?! (?:an? |the |my )?(?:full )?(?:case|work)-?load)|attend(?:s|ed)?|join(?:s|ed)?|work(?:s|ed)? (?!with)|set(?:s)? up (?:[\w-]+ )?(?:plates|tables|rooms|stalls)|take[s]? part|took part|help(?:s|ed)?|assist(?:s|ed)?|collect(?:s|ed)?|sampl\w+|measure[ds]?|weigh(?:s|ed)?)\b"
)
# What came near a prize and did not win it.
NEAR_PRIZE = re.compile(r"\b(?:finalists?|short-?list\w*|nominat\w+|runners?-?up|commend\w*)\b")
