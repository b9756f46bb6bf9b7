"""Versions of documents, how they fared, and many at once."""

from __future__ import annotations

import uuid
from dataclasses import asdict
from typing import Any

from django.db.models import Prefetch
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.people import person
from generation import batches, documents, short_texts, versions
from generation.api.documents import document_of
from generation.api.drafts import PREFER, deferred
from generation.api.serializers import DocumentOut, DraftOut
from generation.drafts import letter, text
from generation.models import BatchItem, BatchRun, Generation
from jobmatch.api.bodies import checked
from jobmatch.errors import NotFound

NEWEST = 20
# Their PDFs stay in the database.
ITEMS = Prefetch("items", BatchItem.objects.defer("file"))


class BatchIn(serializers.Serializer[Any]):
    job_ids = serializers.ListField(child=serializers.UUIDField(), max_length=batches.MOST)
    template = serializers.CharField(max_length=40, required=False, default="plain")
    with_letters = serializers.BooleanField(required=False, default=False)
    starts_at = serializers.DateTimeField(required=False, allow_null=True, default=None)


class BatchItemOut(serializers.ModelSerializer[BatchItem]):
    job_id = serializers.UUIDField(source="posting_id", read_only=True)

    class Meta:
        model = BatchItem
        fields = ["job_id", "kind", "state", "problem", "generation_id"]


class BatchOut(serializers.ModelSerializer[BatchRun]):
    items = BatchItemOut(many=True, read_only=True)

    class Meta:
        model = BatchRun
        fields = ["id", "template", "starts_at", "created_at", "cancelled_at", "items"]


class Regenerate(APIView):
    throttle_scope = "writing"

    @extend_schema(request=None, parameters=[PREFER], responses={201: DocumentOut, 202: DraftOut}, tags=["generations"])
    def post(self, request: Request, generation_id: uuid.UUID) -> Response:
        """Another version for the same job: of a letter the next structure."""
        document, now = document_of(request, generation_id), timezone.now()
        if document.document_type == Generation.Type.RESUME:
            return Response(DocumentOut(versions.again(document, by_rules=True, now=now)).data, 201)
        if document.is_short:
            source, another = documents.source_of(document), short_texts.again(document)
            if later := deferred(request, lambda: text.begin(source, another, now=now)):
                return later
            return Response(DocumentOut(versions.again(document, now=now)).data, 201)
        material, wanted = documents.material_of_document(document), versions.next_structure(document)
        if later := deferred(request, lambda: letter.begin(material, wanted, now=now)):
            return later
        return Response(DocumentOut(versions.again(document, now=now)).data, 201)


class Compare(APIView):
    @extend_schema(responses=dict, tags=["generations"])
    def get(self, request: Request, generation_id: uuid.UUID, other_id: uuid.UUID) -> Response:
        """What differs between two documents, word by word."""
        first, second = document_of(request, generation_id), document_of(request, other_id)
        pieces = versions.difference(first.content_text, second.content_text)
        return Response({"pieces": [asdict(piece) for piece in pieces]})


class Outcomes(APIView):
    @extend_schema(responses=dict, tags=["generations"])
    def get(self, request: Request) -> Response:
        """Which versions got replies, with a 95 % interval."""
        return Response({"versions": [asdict(row) for row in versions.replies(user=person(request, "me"))]})


class Batches(APIView):
    throttle_scope = "writing"

    @extend_schema(request=BatchIn, responses={202: BatchOut}, tags=["generations"])
    def post(self, request: Request) -> Response:
        """Write documents for up to 50 jobs; ask for the run until none of its items waits."""
        body = checked(BatchIn, request.data)
        asked = dict(body.validated_data)
        run = batches.start(user=person(request, "me"), posting_ids=asked.pop("job_ids"), now=timezone.now(), **asked)
        return Response(BatchOut(run).data, 202)

    @extend_schema(responses=BatchOut(many=True), tags=["generations"])
    def get(self, request: Request) -> Response:
        """One's newest runs."""
        rows = BatchRun.objects.visible_to(request.user).prefetch_related(ITEMS)[:NEWEST]
        return Response({"batches": BatchOut(rows, many=True).data})


class Batch(APIView):
    @extend_schema(responses=BatchOut, tags=["generations"])
    def get(self, request: Request, run_id: uuid.UUID) -> Response:
        return Response(BatchOut(_run(request, run_id)).data)

    @extend_schema(responses={204: None}, tags=["generations"])
    def delete(self, request: Request, run_id: uuid.UUID) -> Response:
        """Stop a run; what is written stays."""
        batches.cancel(run=_run(request, run_id), now=timezone.now())
        return Response(status=204)


def _run(request: Request, run_id: uuid.UUID) -> BatchRun:
    found = BatchRun.objects.visible_to(request.user).prefetch_related(ITEMS).filter(pk=run_id).first()
    if found is None:
        raise NotFound("There is no such run.", code="no_run")
    return found
