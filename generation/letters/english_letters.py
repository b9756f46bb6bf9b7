"""The four structures of an English letter."""

from __future__ import annotations

from generation.letters import english as say
from generation.letters import telling as tell
from generation.letters.about import supplied_facts
from generation.letters.evidence import Evidence
from generation.letters.facts import Entry
from generation.letters.grouping import by_time, grouped
from generation.letters.introducing import called, introduction
from generation.letters.material import Material, Telling
from generation.letters.posting import spoken
from generation.letters.register import contracted

Paragraphs = list[list[str]]
FEWEST_LINES = 2  # told: with fewer, the jobs themselves are named
MOST_OTHERS = (1, 3, 5)  # sentences on other entries than the first, by length
MOST_ENTRIES = 8  # looked at for more to tell: what ranks below has no room


def paragraphs(material: Material, variant: str, telling: Telling) -> Paragraphs:
    """The letter's paragraphs as lists of sentences, at most `material.limit`, at least three."""
    opening, middle, end = _PLANS[variant](material, telling)
    middle = [part for part in middle if part]
    # After the line that was told, so that "there" keeps its place.
    if len(telling.lines) < min(FEWEST_LINES, material.most(FEWEST_LINES)):
        spot = min(len(telling.lines), 1)
        middle = [part for part in [*middle[:spot], tell.career(material, telling), *middle[spot:]] if part]
    if len(telling.lines) < FEWEST_LINES + 1 and not telling.topics:
        middle.append(_sparse(material, telling))
    middle = grouped(middle, material.limit - 2)
    said = [opening, *middle, end]
    return [[contracted(unit) for unit in part] for part in said] if material.register.contracts else said


def _achievement(material: Material, telling: Telling) -> tuple[list[str], Paragraphs, list[str]]:
    """The strongest result, then the reason for writing."""
    best = None if material.elsewhere else tell.strongest(material, telling)
    if best is None:
        opening, first = [_purpose(material), *_who(material, telling)], None
    else:
        first = best[0].entry
        opening = tell.chained(material, telling, [best])
        topics = tell.topics_of([best[0]], telling, 2)
        opening += _wish(material, topics, "" if topics else tell.near_duty(material, best[0], telling))
    middle = [_first(material, telling, first), *_others(material, telling)]
    return opening, [*middle, _taught(material)], [*_drawn(material), *closing(material, "talk")]


def _taught(material: Material) -> list[str]:
    return tell.qualifications(material) if material.length else []


def _first(material: Material, telling: Telling, entry: Entry | None) -> list[str]:
    """More of the entry that the letter opened with, or the best one."""
    for candidate in ([entry] if entry else []) + list(material.matched.entries):
        told = tell.of_entry(material, telling, candidate, material.most(2 if entry else 3))
        if told:
            return told
    return []


def _others(material: Material, telling: Telling) -> Paragraphs:
    """Other entries: those that answer something new, named by it; then whatever else ranks high."""
    said: list[str] = []
    for entry in material.matched.entries[:MOST_ENTRIES]:
        if len(said) >= MOST_OTHERS[material.length] or telling.knows(entry):
            continue
        fresh = tell.clauses(telling.fresh(material.matched.of(entry)))[:1]
        lines = [each for each, _ in fresh] if entry.section != "projects" else []
        asked = _asked(lines, telling, again=bool(said))
        told = tell.of_entry(material, telling, entry, material.most(1 if asked else 2))
        said += [" ".join([*asked, *told[:1]]), *told[1:]] if told else []
    return [said, tell.further(material, telling)] if material.limit > 4 else [said + tell.further(material, telling)]


def _asked(lines: list[Evidence], telling: Telling, *, again: bool) -> list[str]:
    """What of the posting the next lines answer, said before them."""
    topics = tell.topics_of(lines, telling, 2)
    if topics:
        named = say.listed(topics)
        return [
            f"{say.capital(named)} {'is' if len(topics) == 1 else 'are'} on your list, too."
            if again
            else f"You also ask for {named}."
        ]
    duty = tell.duty_of(lines, telling)
    return [f"The role {'also ' if again else ''}involves {duty}."] if duty else []


def _requirements(material: Material, telling: Telling) -> tuple[list[str], Paragraphs, list[str]]:
    """What is asked for, the most important first, each with its evidence."""
    answered = _answered(material)
    opening = [_purpose(material)]
    middle: Paragraphs = []
    if len(answered) < 2:
        opening += _who(material, telling)
        entries = by_time(material.matched.entries)[: material.most(3)]
        middle = [tell.of_entry(material, telling, entry, material.most(3)) for entry in entries]
        middle.append(tell.further(material, telling))
    else:
        topics = [topic for topic, _ in answered]
        opening.append(f"Your posting asks for {say.listed(topics)}, so let me take these in turn.")
        telling.new_topics(topics, len(topics))
        heads = (
            ("First, {}.", "Then {}.", "And {}.")
            if material.register.tone != "formal"
            else ("As to {}:", "As to {}:", "As to {}:")
        )
        for head, (topic, entry_lines) in zip(heads, answered, strict=False):
            chosen = tell.clauses(telling.fresh(entry_lines))[: material.most(2)]
            if chosen:
                same = [each for each in chosen if each[0].entry is chosen[0][0].entry]
                told = tell.chained(material, telling, same)
                middle.append([f"{head.format(topic)} {told[0]}", *told[1:]])
        middle.append(tell.further(material, telling) + _gap(material))
    return (
        opening,
        [*middle, _taught(material)],
        closing(material, "points" if len(answered) > 1 else "hear"),
    )


def _answered(material: Material) -> list[tuple[str, list[Evidence]]]:
    """Up to three topics of the posting, required first, each with the lines that answer it, no line twice."""
    found: list[tuple[str, list[Evidence]]] = []
    used: set[tuple[str, int, int]] = set()
    for asked in material.job.asked:
        if not asked.topic or asked.topic.casefold() in {topic.casefold() for topic, _ in found}:
            continue
        lines = [each for each in material.matched.every if asked in each.answers and each.entry.section != "projects"]
        tellable = [each for each, _ in tell.clauses(lines) if each.key not in used]
        if tellable:
            lines = tellable[: material.most(2)]
            used.update(each.key for each in lines)
            found.append((asked.topic, lines))
        if len(found) == min(3, material.most(3)):
            break
    return found


def _gap(material: Material) -> list[str]:
    wanted, near = material.gap
    return [f"My resume does not show {wanted}; the nearest thing on it is {near}."] if wanted and near else []


def _story(material: Material, telling: Telling) -> tuple[list[str], Paragraphs, list[str]]:
    """One piece of work told whole, and what carries over from it."""
    entry = _richest(material)
    opening = [_purpose(material)]
    if entry is None:
        return opening, [*_in_order(material, telling), _taught(material)], closing(material, "hear")
    where = entry.title if entry.section == "projects" else say.place(entry)
    current = entry.current and entry.section == "work"
    which = "the project" if entry.section == "projects" else "my current role" if current else "my time"
    held = f", which I have held since {entry.since}" if say.since(entry) else ""
    opening.append(say.stop(f"One part of my work says most about what I would bring: {which} {where}{held}"))
    lines = tell.clauses(telling.fresh(material.matched.of(entry)))[: (2, 4, 6)[material.length]]
    topics = tell.topics_of([each for each, _ in lines], telling, 4)
    if entry.section == "projects":
        story = tell.of_project(telling, entry, lines[:1])
    else:
        telling.met(entry)
        story = _retold(material, telling, entry, lines)
    return (
        opening,
        [story, _carried(material, telling, entry, topics), _taught(material)],
        [*_drawn(material), *closing(material, "hear")],
    )


def _in_order(material: Material, telling: Telling) -> Paragraphs:
    """The way here, from the first post to the last, for people of whom no one post tells enough."""
    told: Paragraphs = []
    for entry in reversed(by_time(material.matched.entries)[: material.most(3)]):
        said = tell.of_entry(material, telling, entry, material.most(2))
        if said:
            told.append(said)
    return [*told, tell.further(material, telling)]


def _carried(material: Material, telling: Telling, entry: Entry, topics: tuple[str, ...]) -> list[str]:
    """What of the posting the story answers, and what the person brings besides."""
    if not topics:
        return tell.further(material, telling)
    more = telling.new_topics(material.has, 3)
    verb = ("is" if len(topics) == 1 else "are") if entry.current else ("was" if len(topics) == 1 else "were")
    taken = f"{say.capital(say.listed(topics))}, which your posting asks for, {verb} part of that work"
    return [f"{taken}, and I also bring {say.listed(more)}." if more else f"{taken}."]


def _retold(material: Material, telling: Telling, entry: Entry, lines: list[tell.Told]) -> list[str]:
    """The lines of one entry after it was named in the opening."""
    telling.lines.extend(each for each, _ in lines)
    parts = [clause for _, clause in lines]
    return say.run(parts, material.register, before="There" if parts[0].kind == "verb" else "")


def _richest(material: Material) -> Entry | None:
    """The entry with most to tell for this posting: the best three lines together."""

    def value(entry: Entry) -> float:
        return sum(each.worth for each, _ in tell.clauses(material.matched.of(entry))[:3])

    found = [entry for entry in material.matched.entries if len(tell.clauses(material.matched.of(entry))) >= 2]
    return max(found, key=value, default=None)


def _short(material: Material, telling: Telling) -> tuple[list[str], Paragraphs, list[str]]:
    """Who I am, two facts, an offer to talk."""
    opening = [_purpose(material), *_who(material, telling)]
    said: list[str] = []
    tellable = [entry for entry in material.matched.entries if tell.clauses(material.matched.of(entry))]
    for entry in by_time(tellable[: material.most(2)]):
        said += tell.of_entry(material, telling, entry, material.most(1))
    said += tell.further(material, telling)
    return opening, [said or tell.qualifications(material)], closing(material, "brief")


def _purpose(material: Material) -> str:
    job, tone = material.job, material.register.tone
    if tone == "formal":
        return f"I am writing to apply for {say.role(job)}{say.at(job)}."
    if material.register.warm:
        return f"I would be delighted to join {job.company or 'your team'}, and I am applying for {say.role(job)}."
    if tone == "casual" and job.company:
        return f"I would like to join {job.company} and am applying for {say.role(job)}."
    return f"I am applying for {say.role(job)}{say.at(job)}."


def _wish(material: Material, topics: tuple[str, ...], duty: str) -> list[str]:
    """The reason for writing after a result: the role, and what of it that result answers: topics, else a duty."""
    job, tone = material.job, material.register.tone
    to = f"I am {'writing to apply' if tone == 'formal' else 'applying'} for {say.role(job)}{say.at(job)}"
    bring = f"I would {'love' if tone == 'casual' else 'like'} to bring that experience to your team"
    if duty:
        return [f"{to}.", f"The work you describe includes {duty}, and {bring}."]
    if not topics:
        return [f"{to}, and {bring}."]
    if material.register.joins == 0:
        return [f"{to}.", f"You ask for {say.listed(topics)}, and {bring}."]
    return [f"{to}, which asks for {say.listed(topics)}, and {bring}."]


def _who(material: Material, telling: Telling) -> list[str]:
    """Who the person is: by their own summary, by the job they hold, by what they call themselves."""
    held = next((entry for entry in by_time(material.matched.entries) if say.since(entry)), None)
    said = introduction(material.person)
    if not said and held is not None:
        telling.met(held)
        said = say.stop(say.since(held))
    if not said and material.person.label:
        said = f"I am {say.an(called(material.person.label))}."
    change = (
        ["I know that this is a change of field, and I would rather say so at the start."]
        if material.elsewhere and material.matched.entries
        else []
    )
    return [part for part in (said, *change) if part]


def _sparse(material: Material, telling: Telling) -> list[str]:
    """For a profile with little on it: its skills and languages, plainly."""
    skills, tongues = (
        [spoken(name) for name in material.person.skills[:4]],
        [name for name, _ in material.person.tongues][:4],
    )
    tongues = [] if tongues == ["English"] else tongues
    said = []
    if skills:
        said.append(f"My skills include {say.listed(skills)}." if len(skills) > 1 else f"What I bring is {skills[0]}.")
    if tongues:
        said.append(f"I speak {say.listed(tongues)}.")
    return said or ["My resume is short, and I would rather tell you more in person than make it longer here."]


def _drawn(material: Material) -> list[str]:
    """What the company is to the person: only what its posting or the person says."""
    if material.supplied:
        facts = supplied_facts(material.supplied)
        return [say.stop(f"I have read that {' and that '.join(facts)}")] if facts else []
    return [f"You write that {material.about}. I would like to be part of that."] if material.about else []


_OFFERS = {
    "talk": {
        "formal": "I would welcome the opportunity to discuss the position with you in an interview.",
        "plain": "I would welcome the chance to talk about the role and how I could help your team.",
        "casual": "I would be glad to talk about the role and hear how the team works.",
    },
    "points": {
        "formal": "I should be pleased to discuss each of these points in an interview.",
        "plain": "I would be glad to go through these points, and any others, in an interview.",
        "casual": "I would be happy to go through any of this when we talk.",
    },
    "hear": {
        "formal": "I should be pleased to tell you more in an interview and to learn what you expect of me.",
        "plain": "I would be glad to tell you more in person, and to hear what the first months in the role look like.",
        "casual": "I would love to tell you more and hear what the first months look like.",
    },
    "brief": {
        "formal": "I am available for an interview at your convenience.",
        "plain": "I would be glad to talk at a time that suits you.",
        "casual": "I am happy to talk whenever it suits you.",
    },
}


def closing(material: Material, kind: str) -> list[str]:
    """An offer to talk ("talk", "points", "hear" or "brief"), and thanks where the person thanks."""
    register = material.register
    thanks = {"formal": "Thank you for considering my application", "casual": "Thanks for reading"}.get(
        register.tone, "Thank you for your time"
    )
    said = [_OFFERS[kind][register.tone]]
    return [*said, thanks + ("!" if register.exclaims else ".")] if register.thanks else said


_PLANS = {"achievement": _achievement, "requirements": _requirements, "story": _story, "short": _short}
