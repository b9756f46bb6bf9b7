# ruff: noqa: E501 (a table of words reads better unbroken)
"""Units of length, mass, area, volume, power, voltage and data, and how they convert."""

from __future__ import annotations

import re

_TABLE = {
    "length": {
        "mm": (0.001, "mm millimet(?:er|re)s? millimetern?"), "cm": (0.01, "cm centimet(?:er|re)s? zentimetern?"),
        "m": (1.0, "m met(?:er|re)s? metern? metros?"), "km": (1000.0, "km kilomet(?:er|re)s? kilometern? kilometros?"),
        "inch": (0.0254, "inch(?:es)? [\"”″]"), "foot": (0.3048, "foot feet ft"), "yard": (0.9144, "yards? yd"),
        "mile": (1609.34, "miles? mi"),
    },
    "area": {
        "m2": (1.0, "m2 m² sqm qm sq\\.?\\s?m square[\\s-]met(?:er|re)s? quadratmetern? metres?\\scarres? metros?\\scuadrados?"),
        "ft2": (0.0929, "ft2 ft² sq\\.?\\s?ft square[\\s-](?:feet|foot)"),
        "ha": (10000.0, "ha hectares? hektar hectareas?"), "acre": (4046.9, "acres?"), "km2": (1e6, "km2 km² square[\\s-]kilomet(?:er|re)s?"),
    },
    "volume": {"m3": (1000.0, "m3 m³ cubic[\\s-]met(?:er|re)s? kubikmetern?"), "l": (1.0, "l lit(?:er|re)s? litern? litros?"),
               "ml": (0.001, "ml millilit(?:er|re)s?"), "gallon": (3.785, "gallons?")},
    "mass": {"mg": (1e-6, "mg milligrams?"), "g": (0.001, "grams? gramm grammes? gramos?"), "kg": (1.0, "kg kilos? kilogram(?:me)?s? kilogramm"),
             "t": (1000.0, "t tonnes? tons? tonnen toneladas?"), "kt": (1e6, "kt kilotonnes? kilotons?"), "lb": (0.4536, "lbs?")},
    "power": {"w": (1.0, "w watts?"), "kw": (1e3, "kw kilowatts?"), "mw": (1e6, "mw megawatts?"), "gw": (1e9, "gw gigawatts?")},
    "voltage": {"v": (1.0, "v volts?"), "kv": (1e3, "kv kilovolts?")},
    "data": {"kb": (1e3, "kb kilobytes?"), "mb": (1e6, "mb megabytes?"), "gb": (1e9, "gb gigabytes?"), "tb": (1e12, "tb terabytes?"), "pb": (1e15, "pb petabytes?")},
}  # fmt: skip
MEASURES = {unit: (of, scale) for of, units in _TABLE.items() for unit, (scale, _) in units.items()}
_FORMS = {unit: forms for units in _TABLE.values() for unit, (_, forms) in units.items()}
_AFTER = re.compile(
    r"[\s-]?(?:"
    + "|".join(
        f"(?P<{unit}>{'|'.join(forms.split())})" for unit, forms in sorted(_FORMS.items(), key=lambda one: -len(one[0]))
    )
    + r")(?![\w²³])"
)


def measure_after(folded: str, end: int) -> tuple[str, int] | None:
    """The unit of measure that follows a figure which ends at `end`, and where the unit's words end."""
    match = _AFTER.match(folded, end)
    return (match.lastgroup or "", match.end()) if match else None


def converted(values: tuple[float, ...], unit: str, wanted: str) -> tuple[float, ...]:
    """Values in another unit; none where the two do not measure the same."""
    if unit not in MEASURES or wanted not in MEASURES or MEASURES[unit][0] != MEASURES[wanted][0]:
        return ()
    return tuple(value * MEASURES[unit][1] / MEASURES[wanted][1] for value in values)
