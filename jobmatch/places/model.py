"""The values that places are spoken of in."""

from __future__ import annotations

import math
from dataclasses import dataclass

EARTH_RADIUS_KM = 6371.0088


@dataclass(frozen=True, slots=True)
class Place:
    """Where a job is or a person lives.

    text: the words it was read from. country: ISO 3166-1 alpha-2. region: name of the first-level division;
    region_code: its customary abbreviation ("CA", "NSW"), else "". latitude, longitude: degrees of the city, None
    where no city is known. remote: "remote", "hybrid", "onsite" or "" where nothing is said. remote_scope: from where
    the work may be done: an ISO country, "EU", "EMEA", "DACH", "worldwide", …, else "". confidence: 0-1.
    """

    text: str
    city: str = ""
    region: str = ""
    country: str = ""
    country_name: str = ""
    latitude: float | None = None
    longitude: float | None = None
    remote: str = ""
    remote_scope: str = ""
    confidence: float = 0.0
    population: int | None = None
    region_code: str = ""
    postal_code: str = ""


def distance_km(first: Place, second: Place) -> float | None:
    """Great-circle distance in kilometres (haversine formula), None where a place has no coordinates."""
    if first.latitude is None or first.longitude is None or second.latitude is None or second.longitude is None:
        return None
    north, other_north = math.radians(first.latitude), math.radians(second.latitude)
    east = math.radians(second.longitude - first.longitude)
    half = math.sin((other_north - north) / 2) ** 2
    half += math.cos(north) * math.cos(other_north) * math.sin(east / 2) ** 2
    return 2 * EARTH_RADIUS_KM * math.asin(min(1.0, math.sqrt(half)))
