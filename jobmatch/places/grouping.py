# ruff: noqa: SIM905 - tables of words are read as they stand
"""Putting atoms together to places: a city with its region and country, the likeliest reading of each name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from jobmatch.places import gazetteer
from jobmatch.places.atoms import Atom, shorten
from jobmatch.places.gazetteer import Area, City
from jobmatch.places.names import key_of

# Countries whose regions people name alone ("Bayern", "Ontario"); elsewhere a region needs its country beside it.
REGION_COUNTRIES = frozenset("US CA GB DE AT CH AU FR ES IT NL BE PL IN BR IE".split())
NOT_PLACES = frozenset(
    """
    various varios diverse verschiedene plusieurs multiple several many competitive tbd tba tbc na n a none unknown
    other others flexible negotiable all any field home house office offices main head headquarters hq national
    nationwide international local global company full time part day days night nights week shift team work job
    open general see below above location locations place city town country region regions area state apply now
    yes no not required available possible immediately permanent contract temporary standard regular central station
    project on site off client clients customer customers travel mobile sales the of and or in at to be is as per
    unspecified confidential salary pay nego depends depending tbd. anywhere everywhere nowhere here there us me you
    deutsch english german french spanish sud est ouest nord norte sur nacional nacionales varie variable voir
    bundle campus store stores branch center centre park
    """.split()
)
NAME_LIKE = re.compile(r"^[^\W\d_][\w'’.\- ]{1,40}$")
DISTRICT_KM = 22.0
DISTRICT_SHARE = 8


@dataclass(slots=True)
class Group:
    """One place in the making: readings still open, and the cues that narrowed them."""

    start: int
    end: int
    cities: list[City] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    cues: list[Area] = field(default_factory=list)
    unknown: str = ""
    postcode: str = ""
    country: str = ""
    exact: bool = True

    @property
    def empty(self) -> bool:
        return not (self.cities or self.areas or self.cues)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one atom may mean. exact: the whole atom is the name, not a part of it."""

    cities: tuple[City, ...]
    areas: tuple[Area, ...]
    exact: bool = True


_SHORTEST = 3  # letters of a city's name within other words


def _part_of(name: str) -> Reading | None:
    """The longest capitalised run of words inside an atom that is a known name ("Zentrale München")."""
    words = list(re.finditer(r"[^\s]+", name))[:12]
    for size in range(min(4, len(words) - 1), 0, -1):
        for first in range(len(words) - size + 1):
            part = name[words[first].start() : words[first + size - 1].end()].strip(".,;:'\"")
            if not part[:1].isupper() or len(part) < _SHORTEST or key_of(part) in NOT_PLACES:
                continue
            found = [city for city in gazetteer.cities(key_of(part)) if city.weight >= 4.7]
            usual = (area for area in gazetteer.areas(part) if not area.region or area.country in REGION_COUNTRIES)
            areas = tuple(usual)
            if found or areas:
                return Reading(tuple(found), areas, exact=False)
    return None


def read(name: str) -> Reading:
    """Every reading of an atom's name; nothing where it is no place."""
    for form in shorten(name):
        key = key_of(form)
        if key in NOT_PLACES and not (form.isupper() and gazetteer.areas(form)):
            continue
        found, areas = gazetteer.cities(key), gazetteer.areas(form)
        if form.islower() and len(form) < 4:
            found = ()
        if len(form) < _SHORTEST and not form.isupper():  # `LA` is a city, `La` an article
            found = tuple(city for city in found if key_of(city.name) == key)
        if found or areas:
            return Reading(found, areas)
    return _part_of(name) or _district_name(name) or Reading((), ())


def _district_name(name: str) -> Reading | None:
    """The city of a hyphened district ("Stuttgart-Vaihingen")."""
    first = name.split("-")[0].strip()
    if first == name or len(first) < 4 or not first[:1].isupper() or key_of(first) in NOT_PLACES:
        return None
    found = tuple(city for city in gazetteer.cities(key_of(first)) if city.weight >= 4.7)
    return Reading(found, (), exact=False) if found else None


def _inside(cities: list[City], area: Area) -> list[City]:
    return [city for city in cities if area.holds(city.country, city.region)]


def _narrow(group: Group, areas: tuple[Area, ...]) -> bool:
    """Let areas that follow a city, or a bigger area that follows a smaller, narrow the group."""
    if group.cities:
        kept = [city for area in areas for city in _inside(group.cities, area)]
        if kept:
            group.cities = sorted(set(kept), key=lambda city: (-city.weight, city.number))
            group.cues += [area for area in areas if area.holds(kept[0].country, kept[0].region) or _inside(kept, area)]
            group.areas = []
            return True
    pairs = [
        (own, area)
        for own in group.areas
        for area in areas
        if own.country == area.country and bool(own.region) != bool(area.region)
    ]
    if pairs:
        group.areas = [own if own.region else area for own, area in pairs]
        if not group.cities or not any(own.region for own in group.areas):
            group.cities = []
        return True
    return False


def _fill(group: Group, reading: Reading) -> bool:
    """A city after its area ("Germany, Berlin"), or a district before its city ("La Défense, Paris")."""
    if group.areas and not _strong(group):
        inside = [city for area in group.areas for city in _inside(list(reading.cities), area)]
        if inside:
            group.cities = sorted(set(inside), key=lambda city: (-city.weight, city.number))
            group.cues, group.areas = list(group.areas), []
            return True
    return False


def _strong(group: Group) -> bool:
    """Whether a group that could be a city or an area is better read as the city."""
    return bool(group.cities) and best_is_city(group)


def best_is_city(group: Group) -> bool:
    """City or area, where a name is both: countries win, then a city that lies in the region of its own name."""
    if not group.cities or not group.areas:
        return bool(group.cities)
    top = group.cities[0]
    if top.weight > 8:
        return True
    if any(not area.region for area in group.areas):
        return False
    if any(area.holds(top.country, top.region) for area in group.areas):
        return True
    usual = [area for area in group.areas if area.country in REGION_COUNTRIES]
    return not usual


def _is_district(small: City, large: City) -> bool:
    from jobmatch.places.model import Place, distance_km

    if small.country != large.country or small.population * DISTRICT_SHARE > large.population:
        return False
    here = Place("", latitude=small.latitude, longitude=small.longitude)
    there = Place("", latitude=large.latitude, longitude=large.longitude)
    apart = distance_km(here, there)
    return apart is not None and apart <= DISTRICT_KM


def _district(group: Group, reading: Reading) -> bool:
    """A part of a city before the city; the city is what the place is known by."""
    if group.cues or not group.cities or not reading.cities:
        return False
    large = reading.cities[0]
    if any(_is_district(small, large) for small in group.cities):
        group.cities, group.areas = [large], []
        return True
    if _is_district(large, group.cities[0]):
        group.cities = group.cities[:1]
        return True
    return False


def _joins(group: Group, atom: Atom, reading: Reading) -> bool:
    if atom.hard and not (reading.areas and not reading.cities and group.cities and not group.cues):
        return False
    if not atom.hard and not group.cities and _fill(group, reading):
        return True
    if reading.areas and _narrow(group, reading.areas):
        return True
    return not atom.hard and (_fill(group, reading) or _district(group, reading))


def _name_like(atom: Atom) -> bool:
    words = [key_of(word) for word in atom.text.split()]
    usable = NAME_LIKE.match(atom.text) and atom.text[:1].isupper() and len(words) <= 4
    return bool(usable) and not any(word in NOT_PLACES for word in words)


def group_atoms(atoms: list[Atom]) -> list[Group]:
    """The places of a string in order. An unknown name directly before an area is taken for its city."""
    groups: list[Group] = []
    unknown: Atom | None = None
    for atom in atoms:
        reading = read(atom.text)
        if not reading.cities and not reading.areas:
            if groups and not atom.text and atom.postcode and not atom.hard:
                groups[-1].postcode, groups[-1].end = atom.postcode, atom.end
            unknown = atom if _name_like(atom) else None
            continue
        if groups and unknown is None and _joins(groups[-1], atom, reading):
            groups[-1].end = atom.end
            groups[-1].postcode = groups[-1].postcode or atom.postcode
        else:
            group = Group(atom.start, atom.end, list(reading.cities), list(reading.areas), exact=reading.exact)
            group.postcode, group.country = atom.postcode, atom.country
            if unknown is not None and not atom.hard and reading.areas and not _strong(group):
                group.unknown, group.start = unknown.text, unknown.start
            groups.append(group)
        unknown = None
    return groups
