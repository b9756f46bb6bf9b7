"""The kinds of what a model writes while its person watches; `generation.drafting` is what they have in common."""

from generation.drafts import letter, ranking, section, text, trial, wording
from generation.drafts.kind import Kind
from generation.models import Draft

KINDS: dict[str, Kind] = {
    Draft.Kind.LETTER: letter.KIND,
    Draft.Kind.WORDING: wording.KIND,
    Draft.Kind.SECTION: section.KIND,
    Draft.Kind.RANKING: ranking.KIND,
    Draft.Kind.TRIAL: trial.KIND,
    Draft.Kind.TEXT: text.KIND,
}
