"""Stated places to places with coordinates."""

from __future__ import annotations

import math

from jobmatch.places import parse_place
from jobs.matching.facts import Place

EARTH_RADIUS_KM = 6371.0


def located(*, city: str, region: str, country: str, start: int = 0, end: int = 0) -> Place | None:
    """The place of these words, with coordinates where the city is known; None where all are empty."""
    words = ", ".join(part for part in (city, region, country) if part)
    if not words:
        return None
    known = parse_place(words, country=country if len(country) == 2 else "")
    if known is None:
        return Place(city=city, region=region, country=country, start=start, end=end)
    return Place(known.city, known.region, known.country, known.latitude, known.longitude, start, end)


def distance_km(one: Place, other: Place) -> float | None:
    """Great-circle kilometres (haversine formula), None where a place has no coordinates."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return None
    north, other_north = math.radians(one.latitude), math.radians(other.latitude)
    half = math.sin((other_north - north) / 2) ** 2
    half += math.cos(north) * math.cos(other_north) * math.sin(math.radians(other.longitude - one.longitude) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * math.asin(min(1.0, math.sqrt(half)))
