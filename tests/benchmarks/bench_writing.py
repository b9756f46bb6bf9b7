"""Documents written from the demo: resume, letter, sample, fifty at once; and what a model would cost for them.

Needs a database with the demo (`make run` once); what it writes is deleted again. Baseline: one empty query of the same
database in the same run. Tokens are counted as characters / 3.6, below the four of English prose, over the very prompts
that would be sent.
"""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from decimal import Decimal
from multiprocessing import get_context
from typing import Any

USERS, LETTERS, RANKINGS, ENHANCEMENTS = 100, 3, 3, 0.5  # an active person's day
REPAIRED = 0.1  # answers asked for twice
CHARACTERS_A_TOKEN = 3.6
ROUNDS = 20


def main() -> None:
    from django.utils import timezone

    from generation import batches
    from generation.models import BatchItem, BatchRun, Generation, SampleDocument
    from jobs.models import Match

    now = timezone.now()
    user = _person()
    postings = list(
        Match.objects.filter(profile__user=user).order_by("-total").values_list("posting_id", flat=True)[:50]
    )
    try:
        print(json.dumps({"milliseconds p95": _single(user, postings[:ROUNDS], now)}, indent=2))
        BatchRun.objects.filter(profile__user=user).delete()
        started = time.perf_counter()
        run = batches.start(user=user, posting_ids=postings, template="plain", with_letters=False, now=now)
        with ProcessPoolExecutor(2, mp_context=get_context("spawn"), initializer=_ready) as pool:
            list(pool.map(_write, list(run.items.values_list("pk", flat=True))))
        seconds = time.perf_counter() - started
        done = BatchItem.objects.filter(run=run, state="done").count()
        print(json.dumps({"batch": {"documents": done, "seconds with start of workers": round(seconds, 1)}}))
        print(json.dumps({"model": _cost(user, postings[0], now)}, indent=2, default=str))
    finally:
        Generation.objects.filter(profile__user=user, created_at__gte=now).delete()
        BatchRun.objects.filter(profile__user=user).delete()
        SampleDocument.objects.filter(user=user, original_filename="bench.txt").delete()


def _person() -> Any:
    from accounts.models import User

    return User.objects.get(email="alex@demo.example")


def _single(user: Any, postings: list[Any], now: Any) -> dict[str, float]:
    from django.db import connection

    from generation import cover_letters, documents, exporting, samples
    from generation.letters import LetterOptions
    from generation.material import material_of
    from generation.resumes import ResumeOptions

    def resume(posting: Any) -> Any:
        return documents.write_resume(material_of(user=user, posting_id=posting), options=ResumeOptions(), now=now)

    def letter(posting: Any) -> Any:
        return cover_letters.write_letter(material_of(user=user, posting_id=posting), options=LetterOptions(), now=now)

    def query(_: Any) -> None:
        connection.cursor().execute("select 1")

    text = "Dear team,\n\nI've built booking systems for years. " * 20
    return {
        "resume, text": _p95(resume, postings),
        "resume and its PDF": _p95(lambda posting: exporting.export(resume(posting), format="pdf"), postings),
        "letter by rules": _p95(letter, postings),
        "sample with its style": _p95(
            lambda _: samples.store(
                user=user, document_type="resume", filename="bench.txt", data=text.encode(), now=now
            ),
            postings,
        ),
        "baseline: one empty query": _p95(query, postings),
    }


def _p95(work: Callable[[Any], Any], inputs: list[Any]) -> float:
    work(inputs[0])
    taken = []
    for given in inputs:
        started = time.perf_counter()
        work(given)
        taken.append(1000 * (time.perf_counter() - started))
    return round(sorted(taken)[math.ceil(0.95 * len(taken)) - 1], 1)


def _ready() -> None:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobmatch.settings")
    django.setup()


def _write(item_id: int) -> bool:
    from django.utils import timezone

    from generation import batches

    return batches.write(item_id=item_id, now=timezone.now())


def _cost(user: Any, posting: Any, now: Any) -> dict[str, Any]:
    """USD a day for USERS people at gpt-4o-mini prices, by the prompts that this person and posting give."""
    from generation import cover_letters, enhancement, rankings
    from generation.letters import LetterOptions
    from generation.material import material_of
    from jobmatch.ai import gateway, pricing

    asked: dict[str, int] = {}
    real = gateway.ask

    def listen(request: Any, *, now: Any) -> Any:
        asked[request.feature] = sum(len(message["content"]) for message in request.prompt.messages())
        return real(request, now=now)

    gateway.ask = listen  # type: ignore[assignment]
    try:
        material = material_of(user=user, posting_id=posting)
        rankings.ranked_for(material, fresh=True, now=now)
        cover_letters.write_letter(material, options=LetterOptions(), now=now)
        enhancement.enhance(user=user, now=now).delete()
    finally:
        gateway.ask = real
    made = {"ranking": 120, "cover_letter": 420, "enhancement": 700}
    often = {"ranking": RANKINGS, "cover_letter": LETTERS, "enhancement": ENHANCEMENTS}
    tokens = {name: math.ceil(length / CHARACTERS_A_TOKEN) for name, length in asked.items()}
    a_day = sum(
        (
            pricing.cost(model="gpt-4o-mini", input_tokens=tokens[name], output_tokens=made[name])
            * Decimal(str(often[name] * (1 + REPAIRED)))
            for name in tokens
        ),
        Decimal(0),
    )
    return {"input tokens a call": tokens, "output tokens assumed": made, "calls a person a day": often,
            f"USD a day for {USERS} people": round(a_day * USERS, 3)}  # fmt: skip


if __name__ == "__main__":
    main()
