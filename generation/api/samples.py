"""Sample endpoints."""

from __future__ import annotations

import uuid

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.people import person
from generation import samples
from generation.api.serializers import SampleDetail, SampleIn, SampleOut, SampleQuery
from generation.models import SampleDocument
from jobmatch.api.bodies import checked
from jobmatch.errors import NotFound


class UploadSample(APIView):
    parser_classes = [MultiPartParser]
    throttle_scope = "upload"

    @extend_schema(request={"multipart/form-data": SampleIn}, responses={201: SampleOut}, tags=["samples"])
    def post(self, request: Request) -> Response:
        """Keep a resume or letter of one's own as a sample; it takes the place of the one in use."""
        body = checked(SampleIn, request.data)
        file = body.validated_data["file"]
        kept = samples.store(
            user=person(request, "me"),
            document_type=body.validated_data["document_type"],
            filename=file.name,
            data=file.read(samples.LIMIT_BYTES + 1),
            now=timezone.now(),
        )
        return Response(SampleOut(kept).data, 201)


class Samples(APIView):
    @extend_schema(
        parameters=[SampleQuery],
        responses=SampleOut(many=True),
        tags=["samples"],
    )
    def get(self, request: Request) -> Response:
        query = checked(SampleQuery, request.query_params)
        wanted = {name: value for name, value in query.validated_data.items() if value is not None}
        rows = SampleDocument.objects.visible_to(request.user).filter(**wanted).defer("full_text")
        found = SampleOut(rows, many=True).data
        return Response({"samples": found, "total": len(found)})


class Sample(APIView):
    @extend_schema(responses=SampleDetail, tags=["samples"])
    def get(self, request: Request, sample_id: uuid.UUID) -> Response:
        return Response(SampleDetail(_sample(request, sample_id)).data)

    @extend_schema(responses={204: None}, tags=["samples"])
    def delete(self, request: Request, sample_id: uuid.UUID) -> Response:
        samples.remove(sample=_sample(request, sample_id), now=timezone.now())
        return Response(status=204)


class ActivateSample(APIView):
    @extend_schema(request=None, responses=SampleOut, tags=["samples"])
    def post(self, request: Request, sample_id: uuid.UUID) -> Response:
        """Put an older sample to use again."""
        return Response(SampleOut(samples.activate(sample=_sample(request, sample_id), now=timezone.now())).data)


def _sample(request: Request, sample_id: uuid.UUID) -> SampleDocument:
    found = SampleDocument.objects.visible_to(request.user).filter(pk=sample_id).first()
    if found is None:
        raise NotFound("Sample document not found", code="no_sample")
    return found
