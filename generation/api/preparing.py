"""What comes before a document: better wording for the profile, and the ranking of its entries for a job."""

from __future__ import annotations

import uuid

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.people import person
from generation import enhancement, rankings
from generation.api.serializers import EnhanceIn, EnhancementOut, ItemIn, ItemOut, RankingIn, RankingOut
from generation.material import material_of
from generation.models import Enhancement, EnhancementItem
from jobmatch.errors import NotFound


class Enhance(APIView):
    throttle_scope = "writing"

    @extend_schema(request=EnhanceIn, responses=EnhancementOut, tags=["generations"])
    def post(self, request: Request) -> Response:
        """Propose better wording for the whole profile in one call. Items change the profile once accepted."""
        body = EnhanceIn(data=request.data)
        body.is_valid(raise_exception=True)
        made = enhancement.enhance(user=person(request, "me"), now=timezone.now(), **body.validated_data)
        return Response(EnhancementOut(made).data)


class EnhancementView(APIView):
    @extend_schema(responses=EnhancementOut, tags=["generations"])
    def get(self, request: Request, enhancement_id: uuid.UUID) -> Response:
        rows = Enhancement.objects.visible_to(request.user).prefetch_related("items")
        found = rows.filter(pk=enhancement_id).first()
        if found is None:
            raise NotFound("Enhancement not found", code="no_enhancement")
        return Response(EnhancementOut(found).data)


class EnhancementItemView(APIView):
    @extend_schema(request=ItemIn, responses=ItemOut, tags=["generations"])
    def patch(self, request: Request, item_id: int) -> Response:
        """Accept an item into the profile, skip it, or put it back to proposed."""
        mine = Enhancement.objects.visible_to(request.user)
        item = EnhancementItem.objects.filter(pk=item_id, enhancement__in=mine).select_related("enhancement").first()
        if item is None:
            raise NotFound("Enhancement not found", code="no_enhancement")
        body = ItemIn(data=request.data)
        body.is_valid(raise_exception=True)
        return Response(ItemOut(enhancement.decide(item=item, now=timezone.now(), **body.validated_data)).data)


class CreateRanking(APIView):
    throttle_scope = "writing"

    @extend_schema(request=RankingIn, responses=RankingOut, tags=["rankings"])
    def post(self, request: Request) -> Response:
        """Order one's experiences and projects for a job. Kept; the same facts give the kept one back."""
        body = RankingIn(data=request.data)
        body.is_valid(raise_exception=True)
        asked = body.validated_data
        made = rankings.ranked_for(
            material_of(user=person(request, "me"), posting_id=asked["job_id"]),
            custom_prompt=asked["custom_prompt"],
            fresh=asked["refresh"],
            now=timezone.now(),
        )
        return Response(RankingOut(made).data)


class RankingView(APIView):
    @extend_schema(responses=RankingOut, tags=["rankings"])
    def get(self, request: Request, job_id: uuid.UUID) -> Response:
        return Response(RankingOut(rankings.kept_for(user=person(request, "me"), posting_id=job_id)).data)
