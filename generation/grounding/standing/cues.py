# ruff: noqa: E501 (tables of words read better unbroken)
"""The words that tell how a clause stands to the writer: who is spoken of, and whether it is so."""

from __future__ import annotations

import re

OWN = re.compile(
    r"\b(?:i|i'm|i've|i'd|my|me|mine|we|our|us|myself|he|she|his|her|ich|mein\w*|mir|wir|unser\w*|trabajo|trabaje|uso|utilizo|manejo|domino|soy|hablo|tengo|he|fui|je|j|mon|ma|mes|nous|notre|nos|mi|mis|yo|nuestr\w+|"
    r"experience|experienced|hands-on|proficient|skilled|certified|years|expertise|daily|used|worked|built|led|designed|managed|fluent|native)\b"
)
DOER = re.compile(
    r"\b(?:i|i'm|i've|my|mine|we|we've|our|ich|mein\w*|wir|unser\w*|je|j'\w+|mon|ma|mes|nous|notre|nos|yo|mi|mis|nuestr\w+|he|hemos|tengo|soy|fui)\b"
)
POSTING = re.compile(
    r"\b(?:you|your|yours|you're|posting|advert(?:isement)?|job description|vacancy|opening|the (?:role|position|post|job)|this (?:role|position|post|job|opportunity)|"
    r"(?:i|we) (?:understand|gather|see|read|hear|noticed) (?:that|how)|"
    r"appl(?:y|ying|ication)|requirements?|(?:they|company) (?:use|uses|need|needs)|looking for|look for|asks? for|seek(?:s|ing)?|needs? (?:someone|a|an)|"
    r"ihr|ihre[mnrs]?|ihnen|stelle|anzeige|bewerb\w+|vous|votre|vos|poste|offre|annonce|candidature|su empresa|vuestro|vuestra|puesto|oferta|solicitud|usted|ustedes)\b"
)
YOU = re.compile(
    r"\b(?:you|your|yours|you're|you've|the (?:advert\w*|posting|vacancy|job description)|ihr|ihre[mnrs]?|ihnen|vous|votre|vos|usted(?:es)?|vuestr[oa]s?|su (?:empresa|equipo|casa|hotel|planta|anuncio|oferta))\b"
)
SIE = re.compile(r"(?<=[a-zß,;] )Sie\b")  # the polite address, not "they"
KNOWS = re.compile(
    r"\b(?:i|we|ich|je|yo) (?:\w+ly )?(?:know|understand|see|gather|read|hear|realise|realize|noticed|am (?:well )?aware|weiss|sais|se)\b(?: that| how| que| dass|(?= \d))|\b(?:hear(?:d|ing)?|learn(?:ed|ing|t)?|read(?:ing)?|speak(?:ing)?|talk(?:ed|ing)?|spoke) (?:\w+ ){0,2}about (?!m[ey]\b|our\b|us\b)"
)
OF_YOURS = re.compile(
    r"\S+ of your\b|\S+ (?:\w+ ){0,4}?(?:in|from|on) (?:your (?:\w+ )?(?:advert\w*|posting|vacancy|team|site|company)|the (?:\w+ )?(?:advert\w*|posting|vacancy))\b"
)
# The reader's too, where the clause is not about the writer.
OF_THE_HOUSE = re.compile(r"\S+ (?:\w+ ){0,4}?(?:in|from|on) the (?:\w+ )?(?:team|site|company)\b")
OTHERS = re.compile(r"\b(?:they|he|she)\b")
# Who is spoken of is anybody: "nobody cares about your title", "when a cooler goes down", "in a place where …".
ANYBODY = re.compile(
    r"\b(?:they|he|she|nobody|no one|everyone|everybody|anyone|anybody|someone|somebody|whoever|you|your|people (?:say|think|forget|remember|know|like|do|are|who)|"
    r"(?:when|if|once|until|unless) (?:an?|someone|people|things|there|nobody|everyone)|(?:in|at|for) an? (?:\w+ ){0,2}(?:where|that|in which)|a good \w+\b(?! of)|any \w+ (?:who|that|will|can)|"
    r"there (?:is|are) (?:no|always|usually|often|nothing)|nothing|most (?:of us|people)|the best \w+ (?:is|are|in|of)|the worst|the (?:difference|secret|trick|point)|niemand|jeder|man|personne|chacun|nadie|todos)\b"
)
SOMEBODY = re.compile(
    r"\b(?:an?|one|another|his|her|their|your|some|the|my) (?:\w+ ){0,2}?(?:friends?|neighbou?rs?|mother|father|grandmother|grandfather|sister|brother|uncle|aunt|daughter|son|wife|husband|partner|customers?|guests?|patients?|boy|girl|child|parents?|pupil|student|stranger|relative|cousin)\b"
)

CONDITION = {
    "en": re.compile(r"\b(?:if|whether|unless|imagine|suppose|should you)\b"),
    "de": re.compile(r"\b(?:wenn|falls|sofern|ob)\b"),
    "fr": re.compile(r"\b(?:si|s'il)\b"),
    "es": re.compile(r"\bsi\b"),
}
DENIED = re.compile(
    r"\b(?:(?:have|has|had|do|does|did|am|are|is|was|were|can|could|would|will) not(?! (?:only|just|merely|pretend|hide|deny))|\w+n't(?! (?:only|just))|cannot|never|neither|nor|none|not (?:with|in|on)|(?:read|heard|hear) (?:\w+ ){0,3}(?:about|of)(?! (?:\d|a hundred|\w+ty\b|\w+teen\b|\w+ an? (?:day|week|hour)))|(?:new|unfamiliar) to me|only (?:from|know)|no (?:\w+ ){0,2}(?:experience|background|knowledge|exposure)|"
    r"nicht|nie|kein\w*|ne (?:\w+ )?(?:pas|jamais)|n'(?:\w+ )+?(?:pas|jamais)|aucune?|nunca|jamas|ni)\b"
)
NOT = re.compile(
    r"(?:^|,|\band|\bbut)\s*(?:not|nicht|pas|no)\s+(?:\w+\s+)?$|\b(?:without|ohne|sans|sin)\s+(?:\w+\s+){0,2}$"
)
WISHED = re.compile(
    r"\b(?:(?:i|we|that|it|they|one|there|which|who|this)(?:'d|'ll| (?:\w+ly )?(?:would|could|will|might|should|shall))(?! (?:say|describe|call|argue|add|put it|not pretend)\b)|(?:hop(?:es?|ing)|wants?|wish(?:es|ing)?|plans?|planning|intends?|aims?|likes?|loves?|able|keen|eager|ready|willing|prepared|happy|glad|excited|due|expect|need|dream(?:ing)?|step up) (?:to|of)|"
    r"look(?:s|ing)? forward|next step|opportunity|prospect of|chance to|learn(?:ing)?|appl(?:y|ying|ication) (?:for|to)|goal|ambition|interested in|why i|die (?:aufgabe|moglichkeit|chance|aussicht|perspektive|herausforderung)(?=,)|l[a'] ?(?:perspective|opportunite|possibilite|idee|oportunidad|posibilidad|perspectiva|idea) d[e']|"
    r"wurden?|konnte ich|mochten?|gerne?|bewerb\w+|aimerais|voudrais|pourrais|serais|souhaite|apporterais|postule|candidature|quisiera|desearia|solicito|solicitar|solicitud)\b"
)
WISHED_ES = re.compile(r"\b(?:gustar|querr|podr|tendr|habr|ser|har|estar|ir|llevar|seguir|sab|aportar)ía(?:n|mos)?\b")
I_WOULD = re.compile(r"\b(?:i|we)(?:'d| would)\b(?! (?:say|describe|call|argue|add|put it)\b)")
WOULD_BE = re.compile(
    r"\b(?:would (?:be|mean|make|take)|will be|sounds?|appeals?|(?:i|we)(?:'d| would| could| might) (?!be able)|serait|serai(?:s|ent))\b"
)
WOULD_BE_ACCENTED = re.compile(r"\b(?:serían?|wären?|würden?)\b")
WISH = re.compile(
    r"\b(?:would (?:like|love|be|enjoy|welcome|bring|allow|make)|i'd|apply|applying|application|join(?:ing)? (?:you|your)|(?:to|and) join\b(?!ed)|interest(?:ed)?|contribut\w+ to|look(?:s|ing)? forward|excited|hopes?|wants?|opportunity|writ(?:e|ing) (?:to|about|in)|"
    r"(?:i|we) (?:understand|gather|see|hear|read|noticed|saw|know) (?:that|how)|i (?:have )?(?:read(?! (?!about|of|that|your|the|with)(?:\w+ ){1,4}at )|heard|seen)|impress\w*|attending|visit\w*|open (?:day|evening|house|morning)|vacancy|advert\w*|(?:was|am|'m|been) told|delighted|post of|post as|(?<!my )(?<!current )(?<!previous )(?:position (?:of|as)|role (?:of|as|at))|your|you|needs?|is looking|seeks?|mission|admire|drawn to|attract\w*|appeal\w*|caught my eye|bring to|help|next (?:step|chapter)|could|can offer|why|eager|keen|"
    r"bewerb\w+|mochte|gerne|interesse|ihre[mnrs]?|ihnen|wurde|stelle|postule\w*|candidature|souhaite|aimerais|votre|vos|vous|rejoindre|puesto|solicit\w+|quisiera|me gustaria|su empresa|unirme|incorporarme|serves|employs|carries|builds)\b"
)
LACKING = re.compile(
    r"\b(?:(?:a|my|the) (?:next |big )?(?:goal|target|ambition)|ahead of me|on my (?:agenda|wish ?list)|still to come|yet to come|not something|(?:is|are|was|were) (?:run|handled|managed|owned|operated|maintained) by|(?:would|will|is|are|was|be) (?:be )?(?:(?:entirely|quite|still|largely) )?new (?:to|for) me|would be new|new territory|not yet|haven't|"
    r"have not|has not|had not|do not|don't|did not|cannot|never (?:used|worked|had|held)|no (?:direct |hands-on |formal |professional |commercial |practical |prior )?(?:experience|background|knowledge|certificat\w+|exposure)|"
    r"without (?:experience|having)|lack(?:ing)?|(?<!enjoy )(?<!love )(?<!like )(?<!keep )(?<!\bi )learn(?:ing)?|keen (?:on|to)|(?:glad|curious|happy|excited|keen) to (?:see|hear|try|find)|(?:would|'d) (?:\w+ly )?(?:study|enrol|take|complete|start|pursue|consider)|(?:eager|keen|happy|willing|ready|prepared|hoping) to (?!bring|share|say|report|offer|contribut|apply|discuss|tell|show)\w+|"
    r"plan(?:ning)? to|intend to|aim to|hope to|want to|would (?:like|love|enjoy|welcome)|i'd (?:like|love|enjoy|welcome)|look(?:ing)? forward|curious|interest(?:s|ed|ing)|"
    r"get(?:ting)? to know|pick(?:ing)? up|gap|missing|limited|nonexistent|non-existent|rusty|not there|(?:is|are|was|were) not|isn't|aren't|wasn't|not part of|unfamiliar|yet to|work(?:ing)? towards?|studying (?:for|towards?)|sit the|next step|opportunity to|excited (?:by|about|to)|"
    r"not (?:in|on|among) my|only (?:read|heard|know|seen)|know (?:it |them )?only|(?:have|has|'ve|am) never|need to (?:learn|pick|train|study|acquire)|beginners?|novice|tutorials?|demos|getting started|(?:just|only just|recently) (?:started|begun|starting)|to catch up on|(?:in|under) progress|followed(?! up)|(?:used|tried|touched|mastered|needed) neither|dabbl\w+|tinker\w+|toyed|(?:have|'ve) (?:briefly |once )?(?:tried|touched|come across)|(?:while|until|once|as|when) i learn|zero|next to no|hardly|barely|scarcely|(?:have|'ve) (?:only )?(?:seen|watched|heard of|read about)|from (?:reading|books|colleagues|the outside|afar|a distance)|by (?:name|reputation)|in theory|on paper|at school|some day|one day|on my list|(?:have|had) to learn|"
    r"something i (?:read|watch|admire|envy)|nicht|(?:reicht|verstehe|kenne) \w* ?(?:leider )?nur|leider|nur (?:privat|vom|aus|in|zum)|vom (?:zusehen|horensagen)|lo deje|la deje|solo (?:de|para|en)|seulement|juste un peu|au lycee|instituto|bislang kein\w*|noch kein\w*|kein\w* (?:erfahrung|kenntnisse)|fehlt mir|"
    r"n'ai (?:pas|jamais)|ne (?:\w+ )?(?:pas|jamais)|aucune (?:experience|connaissance)|pas d'experience|me former|"
    r"no (?:l[oa]s? )?(?:he|tengo|conozco|domino|hablo|se)|nunca he|"
    r"noch nicht|neu fur mich|keine erfahrung|mochte ich|lerne|erlernen|einarbeiten|wurde ich|gerne|"
    r"pas encore|apprendre|aimerais|souhaite|nouveau pour moi|sans experience|aun no|todavia no|aprender|me gustaria|nuevo para mi|sin experiencia)\b"
)
# "Xero would be a change from MYOB": what one comes from is what one has.
CHANGED_FROM = re.compile(
    r"\b(?:be|is|was|means?|making|make) (?:an? |the |my )(?:\w+ ){0,2}(?:change|step|move|switch|jump|departure|far cry|progression) (?:up |over |on |away |down )?from $"
)
# What is said before the thing lacked, in its own clause.
LACKING_BEFORE = re.compile(
    r"\b(?:am|'m|was|is|be|being|still|relatively|fairly|quite|completely|entirely) new to (?!my|our|me\b|us\b)|"
    r"\b(?:(?:have|'ve|has|had|do|does|did|am|could|can|would|may|might) not(?! only)|\w+n't|(?<!if )not|neither|nor|none of|no)\b(?! (?:doubt|longer|matter|question|wonder|time|problem|surprise|recordable|preventable|lost))|\b(?:i|we)(?:'d| would| could| might|'ll| will)(?: \w+ly)? (?!bring|offer|contribut|add|describe|say|call|put|have|argue|count|point|name|list|rank|be )\w+\b|\blearn(?:ing)?\s+$|\b(?:rather than|instead of|unlike|the ideas? of|the spirit of)\W+(?:\w+\W+)?$"
)
ONLY = re.compile(r"\bnot (?:only|just|merely)\b|n't (?:only|just)\b")
HOLDING = re.compile(
    r"\b(?:my (?:[\w-]+ ){0,3}(?:experience|years?|work|expertise|background|skills?|knowledge|practice|command)|i (?:have|'ve) (?:[\w-]+ ){0,2}(?:used|worked|shipped|built|run|led|managed|designed|held|been|spent)|"
    r"hands-on|proficient|i (?:use|used|hold|know|master|bring)|daily|every day|for years|years of|experienced?|am (?:an? )?(?:expert|certified))\b"
)
# After what is spoken of: its verb, where that tells of something to come.
AHEAD = re.compile(
    r"\x00[^.;:]{0,50}?\b(?:i|we) (?:(?:would|could|can|will|might|may|shall|should|hope|plan|intend|expect|want|need|aim) (?!\w*bring|offer)|have (?:still )?(?:yet )?to\b|am (?:keen|eager|happy|willing|ready|going|planning|hoping))|\x00[^.;:]{0,50}?\bi'(?:d|ll) "
)
# "IFRS I studied but have not applied", "Scala I read better than I write".
PUT_FIRST = re.compile(
    r"(?: and [\w+#]+)? (?:i|i've|je|ich|yo) (?:(?:know|knew|kenne) (?:it |them )?(?:only )?from|(?:[\w']+ ){1,5}?(?:but|only|rather|better than|more than i|less than))\b"
)
# "Leading a team of three sounds right", "a budget of two million would be new": of what may come.
PROSPECT = re.compile(
    r"\b(?:would|sounds?|appeals?|excites?|(?:is|are|seems?|feels?) (?:something i(?:'m| am| feel| would|'d| want| hope| look)|an? (?:step|challenge|prospect|change|scale)|right|just right|exactly right|like (?:the|a) (?:right|natural|next|good)))\b"
)
