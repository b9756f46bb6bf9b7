"""Weightings of the factors. `balanced` is the default; the other two are those of the reference documents."""

from __future__ import annotations

from dataclasses import dataclass

from jobmatch.errors import Refused


@dataclass(frozen=True, slots=True)
class Preset:
    """Weights by factor name. A factor without a weight is shown but does not count."""

    name: str
    weights: tuple[tuple[str, float], ...]

    def weight(self, factor: str) -> float:
        return dict(self.weights).get(factor, 0.0)


BALANCED = Preset(
    "balanced",
    (
        ("skills", 0.32),
        ("experience", 0.12),
        ("semantics", 0.41),
        ("education", 0.05),
        ("languages", 0.03),
        ("location", 0.04),
        ("salary", 0.03),
    ),
)
SIMILARITY_SKILLS = Preset("similarity_skills", (("semantics", 0.6), ("skills", 0.4)))
CLASSIC = Preset("classic", (("skills", 0.4), ("experience", 0.3), ("location", 0.2), ("salary", 0.1)))
PRESETS = {preset.name: preset for preset in (BALANCED, SIMILARITY_SKILLS, CLASSIC)}


def preset_named(name: str) -> Preset:
    """Raises Refused (`unknown_preset`) for a name that is not in PRESETS."""
    if name not in PRESETS:
        raise Refused(f"There is no weighting named {name}. Choose one of {', '.join(PRESETS)}.", code="unknown_preset")
    return PRESETS[name]
