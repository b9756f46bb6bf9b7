"""What is on its way: asked for with `Prefer: respond-async` (RFC 7240), looked at, stopped."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from django.urls import reverse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.people import person
from generation import drafting
from generation.api.serializers import DraftOut
from generation.models import Draft
from jobmatch.errors import NotFound

PREFER = OpenApiParameter(
    "Prefer",
    OpenApiTypes.STR,
    OpenApiParameter.HEADER,
    description="`respond-async`: where a model writes, answer 202 with a draft to look at instead of waiting for it.",
)


class DraftView(APIView):
    @extend_schema(responses=DraftOut, tags=["generations"])
    def get(self, request: Request, draft_id: uuid.UUID) -> Response:
        """How far it is. `generation_id` or `result` says what came of it once its state is `done`."""
        return Response(DraftOut(_draft(request, draft_id)).data)

    @extend_schema(responses={204: None}, tags=["generations"])
    def delete(self, request: Request, draft_id: uuid.UUID) -> Response:
        """Stop it; what it had come to is not kept."""
        drafting.cancel(_draft(request, draft_id))
        return Response(status=204)


def deferred(request: Request, begin: Callable[[], Draft], *, role: str = "writing") -> Response | None:
    """202 with a draft, where the client would rather not wait and a model works; None to answer at once."""
    if "respond-async" not in request.headers.get("Prefer", "").lower().replace(";", ",").split(","):
        return None
    if not drafting.model_for(person(request, "me"), role=role):
        return None
    draft = begin()
    headers = {"Location": reverse("v1:draft", args=[draft.pk]), "Preference-Applied": "respond-async"}
    return Response(DraftOut(draft).data, 202, headers=headers)


def _draft(request: Request, draft_id: uuid.UUID) -> Draft:
    found = Draft.objects.visible_to(request.user).filter(pk=draft_id).first()
    if found is None:
        raise NotFound("There is nothing on its way by this id.", code="no_draft")
    return found
