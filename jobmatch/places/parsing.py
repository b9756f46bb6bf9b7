"""Place strings as people write them ("Berlin or Munich", "Remote (US only)", "10115 Berlin") to places."""

from __future__ import annotations

from dataclasses import replace

from jobmatch.places import gazetteer
from jobmatch.places.arrangement import Arrangement, read_arrangement
from jobmatch.places.atoms import cut
from jobmatch.places.gazetteer import Area, City
from jobmatch.places.grouping import REGION_COUNTRIES, Group, best_is_city, group_atoms
from jobmatch.places.model import Place

LONGEST = 600
CITY_STATES = frozenset({"SG", "LU", "MC", "HK", "MO", "SM", "VA", "GI"})
SAME_COUNTRY = 1.0
TOLD_COUNTRY = 2.0


def parse_place(text: str, *, country: str = "") -> Place | None:
    """The first place of a string with what it says about remote work; None where it states no place at all.

    country: ISO 3166-1 alpha-2 that settles names found in several countries.
    """
    places = parse_places(text, country=country)
    return places[0] if places else None


def parse_places(text: str, *, country: str = "") -> list[Place]:
    """Every place of a string, in order. What it says of remote work holds for all of them."""
    text = text[:LONGEST]
    said = read_arrangement(text)
    groups = group_atoms(cut(said.rest))
    likely = {cue.country for group in groups for cue in (*group.cues, *_lone_areas(group))}
    places = [place for group in groups if (place := _place(text, group, likely, country)) is not None]
    return _with_arrangement(text, places, said)


def _lone_areas(group: Group) -> list[Area]:
    return [] if group.cities or len(group.areas) != 1 else group.areas


def _place(text: str, group: Group, likely: set[str], told: str) -> Place | None:
    words = text[group.start : group.end].strip()
    if group.unknown and group.areas:
        return replace(_area_place(group.areas, words), city=group.unknown, confidence=0.5)
    if group.areas and not best_is_city(group):
        return _chosen_area(group, words, told)
    if not group.cities:
        return None
    city = max(group.cities, key=lambda each: (_weight(each, group, likely, told), -each.number))
    return _city_place(city, words, _confidence(city, group), group.postcode)


def _weight(city: City, group: Group, likely: set[str], told: str) -> float:
    bonus = TOLD_COUNTRY if city.country == told else SAME_COUNTRY if city.country in likely else 0.0
    return city.weight + bonus + (3.0 if group.country and city.country == group.country else 0.0)


def _confidence(city: City, group: Group) -> float:
    """How sure the reading is: a cue settles it; without one, by how far the likeliest city outweighs the next."""
    if group.cues:
        return 0.95
    rivals = [other.weight for other in group.cities if other.number != city.number]
    lead = city.weight - max(rivals, default=0.0)
    sure = 0.55 + 0.15 * min(lead, 2.0) + (0.05 if city.population >= 100_000 else 0.0)
    return round(min(0.9, max(0.3, sure)) - (0.0 if group.exact else 0.35), 2)


def _chosen_area(group: Group, words: str, told: str) -> Place | None:
    countries = [area for area in group.areas if not area.region]
    regions = [area for area in group.areas if area.region and (area.country in REGION_COUNTRIES or group.cues)]
    narrowed = [area for area in group.areas if area.region]
    ranked = sorted(regions, key=lambda area: (area.country != told, area.country != "US"))
    if words.strip("., ").isupper() and len(words.strip("., ")) == 2 and countries:
        ranked = []
    chosen = ranked or countries or (narrowed if len(narrowed) == 1 else [])
    if not chosen:
        return None
    place = replace(_area_place([chosen[0]], words), confidence=0.9 if len(group.areas) == 1 else 0.5)
    return _as_city_state(place, group)


def _as_city_state(place: Place, group: Group) -> Place:
    """Singapore and its like are the city as well as the country."""
    if place.region or place.country not in CITY_STATES:
        return place
    inside = [city for city in group.cities if city.country == place.country]
    return _city_place(inside[0], place.text, 0.9) if inside else place


def _area_place(areas: list[Area], words: str) -> Place:
    area = max(areas, key=lambda each: bool(each.region))
    region, code = gazetteer.region_name(area.country, area.region) if area.region else ("", "")
    return Place(
        text=words, region=region, region_code=code, country=area.country,
        country_name=gazetteer.country_name(area.country), confidence=0.9,
    )  # fmt: skip


def _city_place(city: City, words: str, confidence: float, postcode: str = "") -> Place:
    region, code = gazetteer.region_name(city.country, city.region)
    return Place(
        text=words, city=city.name, region=region, region_code=code, country=city.country,
        country_name=gazetteer.country_name(city.country), latitude=city.latitude, longitude=city.longitude,
        confidence=confidence, population=city.population, postal_code=postcode,
    )  # fmt: skip


def _with_arrangement(text: str, places: list[Place], said: Arrangement) -> list[Place]:
    """Tie remote work to the places: countries beside "remote" are where it may be done from."""
    areas = list(dict.fromkeys(place.country for place in places if not place.city))
    scopes = list(dict.fromkeys((*said.scopes, *(areas if said.remote == "remote" else ()))))
    scope = ",".join(scopes)
    if not places:
        if not said.remote and not scopes:
            return []
        nation = scope if len(scope) == 2 and gazetteer.country_name(scope) else ""
        return [
            Place(
                text=text.strip(), country=nation, country_name=gazetteer.country_name(nation) if nation else "",
                remote=said.remote, remote_scope=scope if said.remote or not nation else "", confidence=0.9,
            )
        ]  # fmt: skip
    return [replace(place, remote=said.remote, remote_scope=scope if said.remote else "") for place in places]
