"""Job and match endpoints: the same use cases and the same querysets as the pages."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.pagination import LimitOffsetPagination
from rest_framework.permissions import AllowAny, IsAdminUser, IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.people import person
from accounts.models import Company
from jobmatch.api.bodies import checked
from jobmatch.errors import NotAllowed
from jobs import decisions, postings, scoring
from jobs.api.serializers import DecisionIn, MatchDetail, MatchOut, PostingDetail, PostingIn, PostingOut
from jobs.filters import MatchFilter, PostingFilter
from jobs.models import Match, Posting, Source
from jobs.tasks import refresh_source
from profiles.acceptance import profile_of
from profiles.models import Profile

PAGE = [
    OpenApiParameter("limit", int, description="Rows a page, 20 by default, 100 at most."),
    OpenApiParameter("offset", int),
]


def paged(request: Request, rows: Any, serializer: Any, view: APIView) -> Response:
    """One page of rows: {count, next, previous, results}."""
    pager = LimitOffsetPagination()
    pager.default_limit, pager.max_limit = 20, 100
    return pager.get_paginated_response(serializer(pager.paginate_queryset(rows, request, view=view), many=True).data)


class Jobs(APIView):
    def get_permissions(self) -> list[Any]:
        return [AllowAny() if self.request.method == "GET" else IsAuthenticated()]

    @extend_schema(parameters=[*PAGE, OpenApiParameter("q", str)], responses=PostingOut(many=True), tags=["jobs"])
    def get(self, request: Request) -> Response:
        found = PostingFilter(request.query_params, queryset=Posting.objects.open().for_list())
        return paged(request, found.qs, PostingOut, self)

    @extend_schema(request=PostingIn, responses={201: PostingDetail}, tags=["jobs"])
    def post(self, request: Request) -> Response:
        """Publish a posting for one of one's companies (the only one, unless `company_id` says which)."""
        body = checked(PostingIn, request.data)
        mine = Company.objects.of(request.user)
        wanted = body.validated_data.get("company_id")
        company = mine.filter(pk=wanted).first() if wanted else mine.first()
        if company is None:
            raise NotAllowed("Only people who hire for a company can post jobs. Create your company first.")
        made = postings.publish(
            company=company,
            text=body.text(),
            stated=body.stated(),
            status=body.validated_data["status"],
            now=timezone.now(),
        )
        return Response(PostingDetail(made).data, 201)


class Job(APIView):
    def get_permissions(self) -> list[Any]:
        return [AllowAny() if self.request.method == "GET" else IsAuthenticated()]

    @extend_schema(responses=PostingDetail, tags=["jobs"])
    def get(self, request: Request, job_id: uuid.UUID) -> Response:
        return Response(PostingDetail(get_object_or_404(Posting.objects.visible_to(request.user), pk=job_id)).data)

    @extend_schema(request=PostingIn, responses=PostingDetail, tags=["jobs"])
    def put(self, request: Request, job_id: uuid.UUID) -> Response:
        posting = get_object_or_404(Posting.objects.of_companies_of(request.user), pk=job_id)
        body = checked(PostingIn, request.data)
        status = body.validated_data["status"]
        postings.revise(posting=posting, text=body.text(), stated=body.stated(), status=status, now=timezone.now())
        return Response(PostingDetail(posting).data)

    @extend_schema(responses={204: None}, tags=["jobs"])
    def delete(self, request: Request, job_id: uuid.UUID) -> Response:
        """Close the posting: applications and their history stay readable."""
        posting = get_object_or_404(Posting.objects.of_companies_of(request.user), pk=job_id)
        Posting.objects.filter(pk=posting.pk).update(status=Posting.Status.CLOSED, changed_at=timezone.now())
        return Response(status=204)


class RefreshJobs(APIView):
    permission_classes = [IsAdminUser]

    @extend_schema(request=None, responses={202: None}, tags=["jobs"])
    def post(self, request: Request) -> Response:
        """Visit every active source now."""
        sources = list(Source.objects.filter(active=True).values_list("pk", flat=True))
        for pk in sources:
            refresh_source.delay(source_id=pk)
        return Response({"sources": len(sources)}, 202)


class ProfileMatches(APIView):
    @extend_schema(
        parameters=[*PAGE, OpenApiParameter("min_score", float)], responses=MatchOut(many=True), tags=["matches"]
    )
    def get(self, request: Request, user_id: str = "me") -> Response:
        """Matches, best first."""
        user = person(request, user_id)
        rows = Match.objects.visible_to(user).for_page()
        return paged(request, MatchFilter(request.query_params, queryset=rows).qs, MatchOut, self)


class ScoreJobs(APIView):
    throttle_scope = "upload"

    @extend_schema(
        parameters=[OpenApiParameter("job_limit", int), OpenApiParameter("days_back", int)],
        request=None,
        responses={200: None},
        tags=["matches"],
    )
    def post(self, request: Request, user_id: str) -> Response:
        """Score the newest postings for one profile now (`job_limit` 50, `days_back` 1 by default)."""
        user = person(request, user_id)
        limit = _number(request, "job_limit", 50, most=500)
        since = timezone.now() - timedelta(days=_number(request, "days_back", 1, most=365))
        profile = Profile.objects.with_sections().get(pk=profile_of(user).pk)
        newest = Posting.objects.open().scorable().filter(date_posted__gte=since).values_list("pk", flat=True)[:limit]
        scored = scoring.score_newest(profile=profile, posting_ids=list(newest), now=timezone.now())
        return Response({"jobs_scored": scored})


class MatchView(APIView):
    @extend_schema(responses=MatchDetail, tags=["matches"])
    def get(self, request: Request, match_id: int) -> Response:
        """One match with its whole score: every factor, every span on both sides."""
        rows = Match.objects.visible_to(request.user).select_related("posting__company", "profile__facts")
        return Response(MatchDetail(get_object_or_404(rows, pk=match_id)).data)

    @extend_schema(request=DecisionIn, responses=MatchOut, tags=["matches"])
    def patch(self, request: Request, match_id: int) -> Response:
        match = get_object_or_404(Match.objects.visible_to(request.user), pk=match_id)
        body = checked(DecisionIn, request.data)
        return Response(MatchOut(decisions.decide(match=match, now=timezone.now(), **body.validated_data)).data)


def _number(request: Request, name: str, default: int, *, most: int) -> int:
    value = request.query_params.get(name, "")
    return max(1, min(int(value), most)) if value.isdecimal() else default
