"""Letters asked for by many at once while the provider is down, silent, or talks nonsense.

Needs a database with the demo (`make run` once) and nothing else: the provider is a server on loopback. Nothing is
kept. Tells, per kind of failure: when the breaker opened; how long requests took that were made after it, and how
long those still waited that were under way; who wrote; what was charged.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from decimal import Decimal
from typing import Any

PEOPLE, SECONDS = 8, 45.0


def main() -> None:
    from django.conf import settings

    from generation.warming import warm
    from tests.ai.provider_server import Said, provider_server

    logging.disable(logging.WARNING)
    warm()
    kinds = {
        "down": Said("broken", status=500),
        "silent": Said("{}", wait=600),
        "garbage": Said(raw="<html>down for maintenance</html>", content_type="text/html"),
        "nonsense": Said("Lovely weather today."),
    }
    for kind, said in kinds.items():
        with provider_server() as server:
            server.answers = [said]
            settings.LLM_BASE_URL, settings.LLM_API_KEY, settings.LLM_MODEL = server.url, "k", "gpt-4o-mini"
            print(json.dumps({kind: _measured(server.url)}))


def _measured(address: str) -> dict[str, Any]:
    from django.db.models import Sum
    from django.utils import timezone

    from jobmatch.ai import shared_breaker
    from jobmatch.ai.models import Call

    since, begun = timezone.now(), time.monotonic()
    opened: list[float] = []
    taken: list[tuple[float, float, str]] = []
    people = [threading.Thread(target=_person, args=(number, begun, taken)) for number in range(PEOPLE)]
    for person in people:
        person.start()
    while any(person.is_alive() for person in people):
        if not opened and shared_breaker.is_open(address):
            opened.append(time.monotonic())
        time.sleep(0.02)
    shared_breaker.worked(address)
    after = sorted(end - start for start, end, _ in taken if opened and start > opened[0])
    under_way = [end - opened[0] for start, end, _ in taken if opened and start <= opened[0] < end]
    cost = Call.objects.filter(at__gte=since, feature="cover_letter").aggregate(total=Sum("cost"))["total"]
    return {
        "requests": len(taken),
        "breaker opened after s": round(opened[0] - begun, 2) if opened else None,
        "after it: requests": len(after),
        "after it: p50 p95 max s": [_share(after, share) for share in (0.5, 0.95, 1.0)],
        "under way: max s": round(max(under_way, default=0.0), 2),
        "written by rules": sum(engine == "rules" for *_, engine in taken),
        "charged USD": str(cost or Decimal(0)),
    }


def _share(values: list[float], share: float) -> float | None:
    return round(values[int(share * (len(values) - 1))], 2) if values else None


def _person(number: int, begun: float, taken: list[tuple[float, float, str]]) -> None:
    from django.db import connections
    from django.utils import timezone

    from accounts.models import User
    from generation import cover_letters
    from generation.cover_letters import Wanted
    from generation.material import material_of
    from jobs.models import Match

    user = User.objects.get(email="alex@demo.example")
    posting = Match.objects.filter(profile__user=user).order_by("-total").values_list("posting_id", flat=True)[0]
    material = material_of(user=user, posting_id=posting)
    try:
        while time.monotonic() - begun < SECONDS:
            started = time.monotonic()
            wanted = Wanted(custom_prompt=f"{number} {len(taken)} {started}")
            letter = cover_letters.compose(material, wanted, now=timezone.now())
            taken.append((started, time.monotonic(), letter.engine))
            # Somebody who reads what they got.
            time.sleep(1.0)
    finally:
        connections.close_all()
