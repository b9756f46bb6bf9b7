"""Who gave a certificate or an award and what it is called: which of the two names stands first in a list."""

from __future__ import annotations

from profiles.parsing import evidence
from profiles.parsing.facts import Fact
from profiles.parsing.folding import key
from profiles.parsing.lexicon import group

Pair = tuple[Fact | None, Fact | None]

# What a list is taken for before its words are weighed: `Issuer: name`, but `Name – issuer` and `Name, issuer`.
_PRIOR = {":": 0.7, "–": -0.5, "—": -0.5, "-": -0.5, "|": -0.7, "\n": -0.4}
_UNKNOWN = -1.0
_LONGEST = 6  # words of a journal's name


def told_apart(pairs: list[Pair], text: str) -> list[Pair]:
    """The (name, issuer) of every entry: those with one joint between their parts are turned together or not at all."""
    joints = [_joint(first, second, text) for first, second in pairs]
    turned = {
        joint
        for joint in set(joints)
        if sum(_weight(p, joint) for p, j in zip(pairs, joints, strict=True) if j == joint) > 0
    }
    return [pair[::-1] if joint in turned else pair for pair, joint in zip(pairs, joints, strict=True)]


def with_titles_first(pairs: list[Pair]) -> list[Pair]:
    """The (title, journal) of every publication, all turned where most firsts are journals and no second is."""
    first = sum(one is not None and is_journal(one.value) for one, _ in pairs)
    second = any(other is not None and is_journal(other.value) for _, other in pairs)
    turned = 2 * first > len(pairs) and not second and all(other is not None for _, other in pairs)
    return [pair[::-1] for pair in pairs] if turned else pairs


def is_journal(words: str) -> bool:
    """`Revue des Eaux Côtières`, `Polar Research Letters`; `A review of stroke care` is the title of one."""
    tokens = [token for token in key(words).split() if token not in {"the", "la", "le"}]
    return bool({*tokens[:1], *tokens[-1:]} & group("words", "journals")) and len(tokens) <= _LONGEST


def _joint(first: Fact | None, second: Fact | None, text: str) -> str:
    if first is None or second is None or len(first.spans) > 1 or second.start < first.spans[0][1]:
        return ""
    between = text[first.spans[0][1] : second.start]
    return between.strip() or "\n" * ("\n" in between)


def _weight(pair: Pair, joint: str) -> float:
    first, second = pair
    if not joint or first is None or second is None:
        return _UNKNOWN
    if second.value in first.value or first.value in second.value:  # `OSHA: OSHA 30`
        return 1.0 if first.value in second.value else -1.0
    return _PRIOR.get(joint, _UNKNOWN) + giving(first.value) - giving(second.value)


def giving(words: str) -> float:
    """-1 to 1: how much the words are those of a body that gives certificates rather than of what it gives."""
    tokens = set(key(words).split())
    given = bool(tokens & group("words", "given")) or any(token.isdigit() for token in tokens)
    gives = bool(tokens & group("words", "giving")) or evidence.organisation(words) >= 1.4
    return 1.0 * gives - 1.0 * given
