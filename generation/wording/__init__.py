"""How the lines of a resume are said: verbs in the right tense, no filler, the result first. No facts."""

from generation.wording.bullets import Line, Rewording, reworded
from generation.wording.summaries import reworded_summary
from generation.wording.verbs import form, leading_verb, verb_of

__all__ = ["Line", "Rewording", "form", "leading_verb", "reworded", "reworded_summary", "verb_of"]
