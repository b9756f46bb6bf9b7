"""Rules and coverage → one report whose score adds up.

Without a job the form is all of the score: 100 less what the findings take. With one, the form counts FORM of 100 and
what the posting asks for the rest. Points are held in tenths, so that the parts add up exactly.
"""

from __future__ import annotations

from collections import defaultdict

from generation.ats.catalogue import CATALOGUE, LIMITS
from generation.ats.coverage import copied, cover
from generation.ats.coverage_model import Coverage
from generation.ats.model import AtsDocument, AtsReport, Finding, Part, Sighting
from generation.ats.rules import RULES
from jobs.parsing.model import ParsedPosting

FORM, COVERED = 50.0, 50.0
REQUIRED_SHARE = 0.75
_GRAVITY = {"error": 0, "warning": 1, "info": 2}
# What there is much of is said a few times: a list of forty findings is not read.
MOST_SHOWN = {"error": 12, "warning": 8, "info": 5}


def check(document: AtsDocument, *, job: ParsedPosting | None = None) -> AtsReport:
    """What a program and a hurried reader would make of this resume, and how far it answers the posting."""
    sightings = [sighting for rule in RULES for sighting in rule(document)]
    coverage = cover(document, job) if job is not None else None
    if job is not None:
        sightings += copied(document, job)
    whole = FORM if coverage else 100.0
    findings = _weighed(sightings, whole)
    parts = [Part("form", whole, "Where every resume begins.", whole)]
    parts += [Part(finding.code, -finding.points, finding.message) for finding in findings if finding.points]
    parts += _covered(coverage) if coverage else []
    return AtsReport(_sum(parts), tuple(findings), coverage, tuple(parts))


def _sum(parts: list[Part]) -> float:
    return sum(round(part.points * 10) for part in parts) / 10


def _weighed(sightings: list[Sighting], whole: float) -> list[Finding]:
    """Findings, the gravest first, with the points that the limits of code, group and whole leave them."""
    order = sorted(
        enumerate(sightings),
        key=lambda pair: (
            _GRAVITY[CATALOGUE[pair[1].code].severity],
            -CATALOGUE[pair[1].code].points * pair[1].amount,
            pair[0],
        ),
    )
    scale = whole / 100.0
    by_code: dict[str, float] = defaultdict(float)
    by_group: dict[str, float] = defaultdict(float)
    shown: dict[str, int] = defaultdict(int)
    left, findings = whole, []
    for _, sighting in order:
        entry = CATALOGUE[sighting.code]
        shown[entry.code] += 1
        if shown[entry.code] > MOST_SHOWN[entry.severity]:
            continue
        points = round(
            max(
                0.0,
                min(
                    entry.points * sighting.amount * scale,
                    entry.most * scale - by_code[entry.code],
                    LIMITS[entry.group] * scale - by_group[entry.group],
                    left,
                ),
            ),
            1,
        )
        by_code[entry.code] += points
        by_group[entry.group] += points
        left = round(left - points, 1)
        findings.append(
            Finding(
                entry.code, entry.severity, sighting.message, sighting.where, entry.why, entry.fix, points, entry.group
            )
        )
    return findings


def _covered(coverage: Coverage) -> list[Part]:
    """The points for what is asked. With only one kind asked, it carries all of them."""
    required, nice = coverage.required, coverage.nice
    share = REQUIRED_SHARE if required.asked and nice.asked else 1.0 if required.asked else 0.0
    parts = []
    for name, tally, most in (
        ("required", required, COVERED * share),
        ("nice_to_have", nice, COVERED * (1 - share)),
    ):
        if tally.asked:
            reason = f"{tally.exact} of {tally.asked} stated, {tally.related} by something related."
            parts.append(Part(name, round(most * tally.share, 1), reason, round(most, 1)))
    return parts


def feedback(report: AtsReport) -> str:
    """The report in one plain sentence or two."""
    grave = [finding for finding in report.findings if finding.severity == "error"]
    minor = [finding for finding in report.findings if finding.severity == "warning"]
    if grave:
        first = f"{grave[0].message} {grave[0].fix}"
    elif minor:
        count = "one thing" if len(minor) == 1 else f"{len(minor)} things"
        first = f"Programs can read it; {count} could be better. First: {minor[0].fix}"
    else:
        first = "Programs can read it without trouble."
    if report.coverage is None:
        return first
    missing = [item.what for item in report.coverage.of_state("missing") if item.importance != "nice"]
    required = report.coverage.required
    said = f"It states {required.exact} of {required.asked} things asked for"
    return f"{first} {said}{'; missing: ' + ', '.join(missing[:4]) if missing else ''}."
