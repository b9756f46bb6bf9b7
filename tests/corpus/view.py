"""What one design shows of one person: items ready to be set, and the truth, which is exactly that."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any

from tests.corpus import words
from tests.corpus.dates import DateStyle, seen, stretch, written
from tests.corpus.people import Person

ALL = ("summary", "work", "education", "skills", "projects", "certificates", "publications", "awards", "languages",
       "volunteer", "interests")  # fmt: skip
DATE_FIELDS = ("startDate", "endDate", "date", "releaseDate")


@dataclass(frozen=True)
class Showing:
    """What a design shows. variant: picks headings and words. between: joins degree and area, "" for none.

    prose: "lead" sets the first of several points as a paragraph over the others, "paragraph" all of them as one.
    practised: every job ends with a line of the person's skills.
    brief: how many jobs say what was done, the rest only who, what, where and when; None for all.
    oldest_first: jobs and studies begin with the first one.
    unsaid: fields left out, by section ("basics" too: many resumes name no place).
    """

    sections: tuple[str, ...] = ALL
    dates: DateStyle = field(default_factory=DateStyle)
    variant: int = 0
    groups: bool = True
    fluency: bool = True
    places: bool = True
    label: bool = True
    between: str = ", "
    extra: bool = False
    prose: str = ""
    practised: bool = False
    brief: int | None = None
    oldest_first: bool = False
    unsaid: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Item:
    """One dated entry as words: title (position, degree), organisation, place, dates, a line of text, bullets."""

    title: str
    organisation: str = ""
    place: str = ""
    dates: str = ""
    text: str = ""
    bullets: tuple[str, ...] = ()
    tail: str = ""


@dataclass(frozen=True)
class View:
    """What is visible: `truth` as JSON Resume, `items` by section as words."""

    person: Person
    language: str
    showing: Showing
    truth: dict[str, Any]
    items: dict[str, list[Item]]

    def heading(self, section: str) -> str:
        return words.heading(self.language, section, self.showing.variant)

    @property
    def name(self) -> str:
        return str(self.truth["basics"]["name"])

    @property
    def contacts(self) -> list[tuple[str, str]]:
        """(kind, words) of each contact: place, phone, email, web."""
        basics = self.truth["basics"]
        found = [("place", place_of(basics)), ("phone", basics.get("phone", "")), ("email", basics.get("email", ""))]
        links = [basics.get("url", "")] + [profile["url"] for profile in basics.get("profiles", [])]
        found += [("web", link.removeprefix("https://")) for link in links]
        return [(kind, said) for kind, said in found if said]


def place_of(basics: dict[str, Any]) -> str:
    location = basics.get("location", {})
    city = " ".join(part for part in (location.get("postalCode"), location.get("city")) if part)
    return ", ".join(
        part for part in (location.get("address"), city, location.get("region"), location.get("country")) if part
    )


def visible(person: Person, showing: Showing) -> View:
    """Cut the person down to what the design shows, and put it into words."""
    truth: dict[str, Any] = {"basics": deepcopy(person.resume["basics"])}
    if "summary" not in showing.sections:
        truth["basics"].pop("summary", None)
    if not showing.label:
        truth["basics"].pop("label", None)
    for name in showing.unsaid.get("basics", ()):
        truth["basics"].pop(name, None)
    tidy_location(truth["basics"])
    for section in showing.sections:
        if section in person.resume:
            truth[section] = [shown_entry(entry, section, showing) for entry in person.resume[section]]
    told_in_order(truth, showing)
    if "skills" in truth and not showing.groups:
        truth["skills"] = [{"name": "", "keywords": [word for group in truth["skills"] for word in group["keywords"]]}]
    items: dict[str, list[Item]] = {
        section: [item_of(entry, section, person.language, showing) for entry in truth[section]]
        for section in ("work", "education", "projects", "volunteer", "certificates", "publications", "awards")
        if section in truth
    }
    if showing.practised:
        items["work"] = [practised(item, number, person) for number, item in enumerate(items["work"])]
    return View(person, person.language, showing, truth, items)


def told_in_order(truth: dict[str, Any], showing: Showing) -> None:
    """Jobs that are only named lose what was done there; jobs and studies are turned round where the first leads."""
    if showing.brief is not None:
        for entry in truth.get("work", [])[showing.brief :]:
            entry.pop("highlights", None)
            entry.pop("summary", None)
    if showing.oldest_first:
        for section in ("work", "education"):
            truth.get(section, []).reverse()


def practised(item: Item, number: int, person: Person) -> Item:
    """The job with a line of three of the person's skills at its end, other ones in every job."""
    known = [word for group in person.resume["skills"] for word in group["keywords"]]
    used = [known[(number * 2 + step) % len(known)] for step in range(min(3, len(known)))]
    label = (words.TECHNOLOGIES if "projects" in person.resume else words.PRACTISED)[person.language]
    return replace(item, tail=f"{label}: {', '.join(used)}")


def tidy_location(basics: dict[str, Any]) -> None:
    """Street and postal code as their own fields; a country code only where a country is written."""
    location = basics.get("location")
    if not location:
        return
    if "address" in location:
        location["address"], _, location["postalCode"] = location["address"].rpartition(", ")
    if not location.get("country"):
        location.pop("countryCode", None)


def shown_entry(entry: dict[str, Any], section: str, showing: Showing) -> dict[str, Any]:
    shown = {name: said for name, said in deepcopy(entry).items() if name not in showing.unsaid.get(section, ())}
    for name in DATE_FIELDS:
        if name in shown:
            shown[name] = seen(shown[name], showing.dates)
    if section in ("work", "volunteer") and showing.prose:
        put_prose(shown, showing.prose)
    if section == "education" and showing.dates.degree_end_only and "endDate" in shown:
        shown.pop("startDate", None)
    if not showing.places:
        shown.pop("location", None)
    if section == "languages" and not showing.fluency:
        shown.pop("fluency", None)
    return shown


def put_prose(shown: dict[str, Any], prose: str) -> None:
    """Moves points into `summary`: all as sentences for "paragraph", the first of several for "lead"."""
    points = shown.pop("highlights", [])
    cut = len(points) if prose == "paragraph" else int(len(points) > 1)
    if cut:
        shown["summary"] = " ".join(f"{point.rstrip('.')}." for point in points[:cut])
    if points[cut:]:
        shown["highlights"] = points[cut:]


def grade_of(score: str, language: str) -> str:
    """ "GPA: 3.7/4.0"; grades that are words stand alone."""
    return f"{words.GRADE[language]}: {score}" if score[:1].isdigit() and ":" not in score else score


def labelled(said: str, label: str) -> str:
    return f"{label}: {said}" if said and label else said


def item_of(entry: dict[str, Any], section: str, language: str, showing: Showing) -> Item:
    dates = stretch(
        entry.get("startDate"), entry.get("endDate"), language, showing.dates, showing.variant,
        ended=section == "education",
    )  # fmt: skip
    bullets, place = tuple(entry.get("highlights", ())), entry.get("location", "")
    if section in ("work", "volunteer"):
        employer = entry["name" if section == "work" else "organization"]
        return Item(entry["position"], employer, place, dates, entry.get("summary", ""), bullets)
    if section == "education":
        degree = showing.between.join(part for part in (entry.get("studyType", ""), entry.get("area", "")) if part)
        return Item(degree, entry["institution"], place, dates, grade_of(entry.get("score", ""), language),
                    tail=labelled(", ".join(entry.get("courses", ())), words.COURSES[language]))  # fmt: skip
    if section == "projects":
        technologies = words.TECHNOLOGIES[language] if showing.variant % 2 else ""
        return Item(entry["name"], "", "", dates, entry.get("description", ""), bullets,
                    tail=labelled(", ".join(entry.get("keywords", ())), technologies))  # fmt: skip
    title = entry.get("name") or entry["title"]
    issuer = entry.get("issuer") or entry.get("publisher") or entry.get("awarder", "")
    date = entry.get("date") or entry.get("releaseDate")
    return Item(title, issuer, "", written(date, language, showing.dates) if date else "")
