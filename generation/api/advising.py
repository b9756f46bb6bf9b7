"""Advice on one document."""

from __future__ import annotations

import uuid
from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from generation import advising
from generation.api.documents import document_of
from generation.api.drafts import PREFER, deferred
from generation.api.serializers import DocumentOut, DraftOut
from generation.drafts import section
from jobmatch.api.bodies import checked


class ApplyIn(serializers.Serializer[Any]):
    number = serializers.IntegerField(min_value=0, help_text="Place in `say_it`, from 0.")
    changed_at = serializers.DateTimeField(required=False)


class OptimizeIn(serializers.Serializer[Any]):
    pointer = serializers.CharField(
        max_length=200, help_text="JSON Pointer into `content`, such as /work/0/highlights/1"
    )


class Suggestions(APIView):
    throttle_scope = "writing"

    @extend_schema(responses=dict, tags=["generations"])
    def get(self, request: Request, generation_id: uuid.UUID) -> Response:
        """Five to seven things to do, each with the gain that rescoring measured, and what must not be claimed."""
        return Response(advising.suggestions_for(document_of(request, generation_id), now=timezone.now()))

    @extend_schema(request=ApplyIn, responses=DocumentOut, tags=["generations"])
    def post(self, request: Request, generation_id: uuid.UUID) -> Response:
        """Take one suggestion into the document."""
        document = document_of(request, generation_id)
        body = checked(ApplyIn, request.data)
        asked = body.validated_data
        made = advising.apply(document, number=asked["number"], version=asked.get("changed_at"), now=timezone.now())
        return Response(DocumentOut(made).data)


class Optimize(APIView):
    throttle_scope = "writing"

    @extend_schema(
        request=OptimizeIn,
        parameters=[PREFER],
        responses={200: dict, 202: DraftOut},
        tags=["generations"],
    )
    def post(self, request: Request, generation_id: uuid.UUID) -> Response:
        """A section, entry or line as it would read nearer to the posting. A proposal: nothing is changed.

        `engine` says who reworded it: prose a model where there is one, the rest rules.
        """
        document = document_of(request, generation_id)
        body = checked(OptimizeIn, request.data)
        pointer, now = body.validated_data["pointer"], timezone.now()
        if later := deferred(request, lambda: section.begin(document, name="", pointer=pointer, now=now)):
            return later
        return Response(advising.section_for(document, pointer=pointer, now=now))
