"""What comes before a document: better wording for the profile, and the ranking of its entries for a job."""

from __future__ import annotations

import uuid

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.people import person
from generation import enhancement, rankings, samples
from generation.api.drafts import PREFER, deferred
from generation.api.serializers import DraftOut, EnhanceIn, EnhancementOut, ItemIn, ItemOut, RankingIn, RankingOut
from generation.drafts import ranking, wording
from generation.material import material_of
from generation.models import Enhancement, EnhancementItem
from jobmatch.api.bodies import checked
from jobmatch.errors import NotFound


class Enhance(APIView):
    throttle_scope = "writing"

    @extend_schema(
        request=EnhanceIn, parameters=[PREFER], responses={200: EnhancementOut, 202: DraftOut}, tags=["generations"]
    )
    def post(self, request: Request) -> Response:
        """Propose better wording for the whole profile in one call, in the style of the cover letter sample in use.

        Items change the profile once accepted.
        """
        body = checked(EnhanceIn, request.data)
        user, asked, now = person(request, "me"), body.validated_data, timezone.now()
        samples.letter_in_use(user)
        enhancement.profile_of(user, asked.get("profile_id"))
        wish = asked["custom_prompt"]
        if later := deferred(request, lambda: wording.begin(user=user, custom_prompt=wish, now=now)):
            return later
        return Response(EnhancementOut(enhancement.enhance(user=user, custom_prompt=wish, now=now)).data)


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
        body = checked(ItemIn, request.data)
        return Response(ItemOut(enhancement.decide(item=item, now=timezone.now(), **body.validated_data)).data)


class CreateRanking(APIView):
    throttle_scope = "writing"

    @extend_schema(
        request=RankingIn, parameters=[PREFER], responses={200: RankingOut, 202: DraftOut}, tags=["rankings"]
    )
    def post(self, request: Request) -> Response:
        """Order one's experiences and projects for a job. Kept; the same facts give the kept one back."""
        body = checked(RankingIn, request.data)
        asked = body.validated_data
        material, now = material_of(user=person(request, "me"), posting_id=asked["job_id"]), timezone.now()
        wish = asked["custom_prompt"]
        kept = None if asked["refresh"] else rankings.holding(material, custom_prompt=wish)
        if kept is None:
            later = deferred(request, lambda: ranking.begin(material, custom_prompt=wish, now=now), role="fast")
            if later is not None:
                return later
            kept = rankings.keep(rankings.made_for(material, custom_prompt=wish, now=now))
        return Response(RankingOut(kept).data)


class RankingView(APIView):
    @extend_schema(responses=RankingOut, tags=["rankings"])
    def get(self, request: Request, job_id: uuid.UUID) -> Response:
        return Response(RankingOut(rankings.kept_for(user=person(request, "me"), posting_id=job_id)).data)
