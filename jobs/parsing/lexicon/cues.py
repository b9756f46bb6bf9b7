"""Words that say how much a requirement matters, in eight languages."""

from __future__ import annotations

import re

# Optional: the candidate is fine without.
NICE = r"""
  nice[\s-]to[\s-]have|(?:a|an|big|huge|strong|definite|major|real|as\s+a)\s+(?:big\s+|huge\s+|strong\s+|definite\s+|distinct\s+|real\s+|added\s+)?(?:plus|bonus|advantage|asset)
  |bonus(?:\s+points)?|(?:is|are|be)\s+(?:a\s+)?(?:plus|bonus|advantageous|beneficial|welcome|helpful|appreciated|optional|useful|valued|valuable)
  |(?:highly\s+|strongly\s+)?(?:preferred|desirable|desired)(?!\s+(?:candidate|applicant|outcome|result|profile))|preferabl[ey]|ideally|optional(?:ly)?|advantageous|beneficial|not\s+(?:essential|required|mandatory|necessary)|no\s+must
  |would\s+be\s+(?:great|nice|ideal|good|useful|helpful|an?\s+\w+)|good\s+to\s+have|an\s+asset|preference\s+(?:will\s+be\s+)?given|we'?d\s+love|we\s+would\s+love|helpful|a\s+plus|plus\s+if|extra\s+credit|but\s+not\s+required
  |von\s+vorteil|vorteilhaft|wünschenswert|idealerweise|gern(?:e)?\s+(?:gesehen|auch)|(?:ein|großes|dickes|klares)\s+plus|pluspunkt\w*|optimalerweise|bestenfalls|im\s+idealfall|kein(?:e)?\s+(?:muss|bedingung|voraussetzung)|nicht\s+(?:zwingend|erforderlich)|willkommen|erwünscht|bevorzugt|vorzugsweise|wäre(?:n)?\s+(?:schön|toll|super|ideal)|rund\w*\s+\w+\s+profil\s+ab|optional
  |(?:serai(?:en)?t\s+|est\s+|sont\s+|constitue\s+)?(?:un|des)\s+(?:vrai\s+|réel\s+|véritable\s+|gros\s+)?(?:plus|atouts?)|apprécié\w*|souhaité\w*|souhaitable\w*|idéalement|de\s+préférence|bienvenue?s?|non\s+obligatoire|facultatif|serai(?:en)?t\s+(?:appréci\w+|un\s+\w+)|pas\s+indispensable
  |deseable\w*|valorable\w*|se\s+valorar[áa]n?|se\s+valora|preferible(?:mente)?|idealmente|un\s+plus|será\s+un\s+plus|no\s+(?:imprescindible|obligatorio|necesario)|(?:muy\s+)?valorad[oa]|preferentemente|opcional
  |gradit\w+|preferibil\w+|costitui\w+\s+(?:titolo\s+)?preferenziale|titolo\s+preferenziale|idealmente|un\s+vantaggio|è\s+un\s+plus|un\s+plus|requisito\s+preferenziale|non\s+(?:obbligatori\w+|indispensabil\w+)|apprezzat\w+
  |desejáve(?:l|is)|(?:será\s+)?(?:um\s+)?diferencia(?:l|is)|valoriza(?:mos|-se)|preferencialmente|preferível|será\s+um\s+plus|não\s+obrigatóri\w+
  |(?:is\s+een\s+)?(?:pré|pre)\b|een\s+plus|bij\s+voorkeur|wenselijk|mooi\s+meegenomen|idealiter|(?:een\s+)?voordeel|niet\s+(?:noodzakelijk|vereist)|geen\s+must
  |mile\s+widzian\w+|(?:dodatkowym\s+)?atutem|(?:dużym\s+)?plusem|preferowan\w+|nie\s+(?:jest\s+)?(?:wymagan\w+|konieczn\w+)|opcjonalnie|najlepiej
"""
# Expected, but a good candidate may lack it.
SHOULD = r"""
  should\b|ought\s+to|we(?:'d|\s+would)\s+like|recommended
  |sollte(?:st|n)?|wünschen\s+wir\s+uns|wir\s+wünschen\s+uns|im\s+besten\s+fall|möglichst|nach\s+möglichkeit
  |devriez|devrait|recommandée?s?|aimerions|debería[sn]?|recomendable\w*|dovrebb\w+|consigliat\w+|deveria|recomendáve(?:l|is)|zou\s+moeten|aanbevolen|powin\w+|zalecan\w+
"""
# Without it, no.
MUST = r"""
  must(?![\s-]have\s+been)|(?<!not\s)(?<!\bno\s)(?:required|mandatory|essential|necessary|compulsory|obligatory)|require[sd]?|requirement|(?:a\s+)?prerequisite|non-?negotiable|at\s+(?:a\s+)?minimum|minimum|at\s+least|need(?:s|ed)?\b|indispensable|imperative|demanded|only\s+candidates\s+with|have\s+to\b
  |zwingend|erforderlich|vorausgesetzt|(?:ist\s+|sind\s+)?voraussetzung|notwendig|unbedingt|unerlässlich|muss\b|müssen|musst|setzen\s+wir\s+voraus|mindestens|unabdingbar|benötig\w+|pflicht|brauchst|brauchen
  |exigée?s?|requise?s?|obligatoires?|indispensables?|impérati\w+|nécessaires?|doit\b|devez|minimum|au\s+moins|il\s+faut|maîtrisez\s+impérativement
  |imprescindibles?|requerid[oa]s?|obligatori[oa]s?|necesari[oa]s?|indispensables?|se\s+requiere|debe[sn]?\b|mínimo|al\s+menos|exige|requiere
  |richiest[oaie]|obbligatori[oaie]|indispensabil[ei]|necessari[oaie]|fondamental[ei]|imprescindibil[ei]|almeno|deve\b|minimo
  |obrigatóri[oa]s?|necessári[oa]s?|exigid[oa]s?|indispensáve(?:l|is)|imprescindíve(?:l|is)|deve\b|mínim[oa]|pelo\s+menos|requerid[oa]s?
  |vereist\w*|verplicht|noodzakelijk|minimaal|minstens|een\s+must|moet\b|beschikt\s+over
  |wymagan\w+|wymagamy|konieczn\w+|niezbędn\w+|musi\w*|obowiązkow\w+|minimum|co\s+najmniej|min\.
"""


def _compiled(words: str) -> re.Pattern[str]:
    joined = "|".join(
        part.strip() for line in words.strip().splitlines() for part in line.strip().strip("|").split("\n")
    )
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)


# "At least" measures more than it weighs: under "nice to have" it changes nothing.
WEAK_MUST = re.compile(
    r"at\s+(?:a\s+)?(?:least|minimum)|minimum|need(?:s|ed)?|mindestens|benötig\w+|au\s+moins|mínim[oa]|al\s+menos|almeno|minimo|pelo\s+menos|minimaal|minstens|co\s+najmniej|min\.|beschikt\s+over",
    re.IGNORECASE,
)
NICE_CUE, SHOULD_CUE, MUST_CUE = _compiled(NICE), _compiled(SHOULD), _compiled(MUST)
