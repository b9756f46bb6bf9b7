"""One item of a source becomes a posting, changes one, or is known already. Safe to do any number of times."""

from __future__ import annotations

import html
from datetime import datetime
from enum import StrEnum

from django.db import connection, transaction
from django.db.models import F, Q, QuerySet
from django.db.models.expressions import RawSQL

from jobmatch.errors import Refused
from jobs import duplicates
from jobs.models import Posting, Source
from jobs.parsing import parse_posting
from jobs.postings import Stated, fill, with_stated
from jobs.sources import SourceItem

FEWEST_WORDS = 5


class Outcome(StrEnum):
    """The names are also the counters of Fetch."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    DUPLICATES = "duplicates"


def take_in(*, source: Source, item: SourceItem, now: datetime) -> tuple[Outcome, Posting]:
    """Store what the item says, in one transaction. Gives what happened and the posting that holds it.

    Same source and id: that posting is brought up to date. Same words, title, company and place from anywhere else:
    nothing is stored. Raises Refused `too_short`, and what `parse_posting` raises.
    """
    if len(item.body.split()) < FEWEST_WORDS:
        raise Refused("This item has a title and no words to match. It is not a posting.", code="too_short")
    fresh = Posting(source=source, external_id=item.external_id, url=item.url, created_at=now)
    parsed = parse_posting(_document(item), html=item.is_html, hints=dict(item.hints))
    # The source knows whose job it is and where; the words also name customers, plants and ferries.
    fill(fresh, with_stated(parsed, Stated(title=item.title, place=str(item.hints.get("location") or ""))))
    fresh.organization = item.company or fresh.organization
    fresh.date_posted = item.published or now
    fresh.valid_through = item.expires or fresh.valid_through
    fresh.seen_in_source_at = fresh.changed_at = now
    with transaction.atomic():
        # Two workers with the same words at once: the second waits and finds the first one's posting.
        _queue_for(fresh.content_hash)
        known = Posting.objects.select_for_update().filter(source=source, external_id=item.external_id).first()
        if known:
            return _seen_again(known, fresh, now=now)
        twin = _twin(fresh, now=now)
        if twin:
            return Outcome.DUPLICATES, twin
        fresh.save()
    return Outcome.NEW, fresh


def _seen_again(known: Posting, fresh: Posting, *, now: datetime) -> tuple[Outcome, Posting]:
    alive = known.valid_through is None or known.valid_through >= now
    status = Posting.Status.OPEN if alive and known.status == Posting.Status.CLOSED else known.status
    if known.content_hash == fresh.content_hash and known.url == fresh.url:
        Posting.objects.filter(pk=known.pk).update(seen_in_source_at=now, status=status)
        return Outcome.UNCHANGED, known
    fresh.pk, fresh.created_at, fresh.status = known.pk, known.created_at, status
    fresh.company_id, fresh.date_posted = known.company_id, known.date_posted
    fresh.save(force_update=True)
    return Outcome.UPDATED, fresh


def _twin(fresh: Posting, *, now: datetime) -> Posting | None:
    """An open posting for the same job: equal words, or nearly equal words of the same company in the same place."""
    same_place = Q(city=fresh.city, country_code=fresh.country_code)
    others = Posting.objects.open(now).filter(same_place).exclude(source=fresh.source, external_id=fresh.external_id)
    exact = others.filter(content_hash=fresh.content_hash).first()
    if exact:
        return exact
    for candidate in _near(others, fresh):
        if duplicates.similarity(candidate.text, fresh.text) >= duplicates.SAME_SHARE:
            return candidate
    return None


def _near(others: QuerySet[Posting, Posting], fresh: Posting) -> QuerySet[Posting, Posting]:
    company = Q(organization__iexact=fresh.organization) | Q(organization="")
    if not fresh.organization:
        company = Q()
    bits = RawSQL("bit_count((simhash # %s)::bit(64))", [fresh.simhash])
    near = others.filter(company, title__iexact=fresh.title, simhash__isnull=False).annotate(bits=bits)
    return near.filter(bits__lte=duplicates.NEAR_BITS).order_by(F("bits"))[:5]


def _queue_for(content_hash: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [content_hash])


def _document(item: SourceItem) -> str:
    """The item's words under its title, so that the posting reads as a whole and its title has a place in the text."""
    if item.title.casefold() in item.body[:1000].casefold():
        return item.body
    return f"<h1>{html.escape(item.title)}</h1>\n{item.body}" if item.is_html else f"{item.title}\n\n{item.body}"
