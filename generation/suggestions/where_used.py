"""Skills that are only listed: a job or project that shows them counts more, and only the person knows which."""

from __future__ import annotations

from collections.abc import Iterator

from generation.ats.reading import entries, listed, said
from generation.suggestions.context import Context, Draft
from generation.suggestions.model import Edit


def drafts(context: Context) -> Iterator[Draft]:
    latest = next(iter(entries(context.resume, "work")), None)
    if latest is None:
        return
    pointer, entry = latest
    told = listed(entry, "highlights")
    for item in context.coverage.of_state("exact"):
        if not item.skill or item.shown != "listed" or item.kind in ("language", "transversal", "certification"):
            continue
        if any(
            place.startswith(("/work", "/projects", "/education")) for place in context.evidence.pointers(item.skill)
        ):
            continue
        path = f"{pointer}/highlights/{told[0][0]}" if told else f"{pointer}/highlights/-"
        value = f"{told[0][1].rstrip('.')} ({item.what})" if told else item.what
        job = said(entry, "position", "name")
        example = f", as {job} for example" if job else ""
        yield Draft(
            "say_where",
            f"{pointer}/highlights",
            f"Where did you use {item.what}? Name it in the job where you did{example}.",
            f"The posting asks for {item.what}. You list it, and no job shows it.",
            (Edit("replace" if told else "add", path, value),),
            asked=context.asked(item),
            offered=False,
        )
