"""Document endpoints: resumes, letters, history, and what can be done with one document."""

from __future__ import annotations

import uuid

from django.http import HttpResponse
from django.utils import timezone
from django.utils.http import content_disposition_header
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.people import person
from generation import cover_letters, documents, short_texts
from generation.api.drafts import PREFER, deferred
from generation.api.serializers import (
    ConfirmIn,
    DocumentOut,
    DraftOut,
    EditIn,
    ExportQuery,
    HistoryQuery,
    HistoryRow,
    LetterIn,
    ResumeIn,
)
from generation.drafts import letter
from generation.exporting import export
from generation.letters import LetterOptions
from generation.material import material_of
from generation.models import Generation
from generation.resumes import ResumeOptions
from jobmatch.api.bodies import checked
from jobmatch.errors import NotFound


class Resumes(APIView):
    throttle_scope = "writing"

    @extend_schema(request=ResumeIn, responses=DocumentOut, tags=["generations"])
    def post(self, request: Request) -> Response:
        """Compile a resume for a job from one's profile by its ranking; a model orders only with a wish."""
        body = checked(ResumeIn, request.data)
        asked = body.validated_data
        made = documents.write_resume(
            material_of(user=person(request, "me"), posting_id=asked["job_id"]),
            options=ResumeOptions(
                max_experiences=asked["max_experiences"],
                max_projects=asked["max_projects"],
                include_summary=asked["include_summary"],
            ),
            template=asked["template"],
            look=asked["look"],
            custom_prompt=asked["custom_prompt"],
            # Only a wish, which rules cannot follow, is worth waiting for a model's order.
            by_rules=not asked["custom_prompt"],
            now=timezone.now(),
        )
        return Response(DocumentOut(made).data)


class CoverLetters(APIView):
    throttle_scope = "writing"

    @extend_schema(
        request=LetterIn, parameters=[PREFER], responses={200: DocumentOut, 202: DraftOut}, tags=["generations"]
    )
    def post(self, request: Request) -> Response:
        """Write a cover letter; `engine` says whether the model or the rules wrote it."""
        body = checked(LetterIn, request.data)
        asked = body.validated_data
        wanted = cover_letters.Wanted(
            LetterOptions.read(asked),
            asked["template"],
            asked["look"],
            asked["custom_prompt"],
        )
        material, now = material_of(user=person(request, "me"), posting_id=asked["job_id"]), timezone.now()
        if later := deferred(request, lambda: letter.begin(material, wanted, now=now)):
            return later
        made = cover_letters.compose(material, wanted, now=now)
        made.save()
        return Response(DocumentOut(made).data)


class History(APIView):
    @extend_schema(parameters=[HistoryQuery], responses=HistoryRow(many=True), tags=["generations"])
    def get(self, request: Request) -> Response:
        query = checked(HistoryQuery, request.query_params)
        asked = query.validated_data
        rows = documents.history(
            user=person(request, "me"), document_type=asked.get("document_type", ""), posting_id=asked.get("job_id")
        )
        total, limit, offset = rows.count(), asked["limit"], asked["offset"]
        page = {"limit": limit, "offset": offset, "total": total, "hasMore": offset + limit < total}
        found = HistoryRow(rows[offset : offset + limit], many=True).data
        return Response({"generations": found, "total": total, "pagination": page})


class Document(APIView):
    @extend_schema(responses=DocumentOut, tags=["generations"])
    def get(self, request: Request, generation_id: uuid.UUID) -> Response:
        return Response(DocumentOut(document_of(request, generation_id)).data)

    @extend_schema(request=EditIn, responses=DocumentOut, tags=["generations"])
    def patch(self, request: Request, generation_id: uuid.UUID) -> Response:
        """Change content, look or outcome; words that change are checked again."""
        document = document_of(request, generation_id)
        body = checked(EditIn, request.data)
        asked, now = body.validated_data, timezone.now()
        if "content" in asked:
            write = short_texts.rewrite if document.is_short else documents.edit
            document = write(document, content=asked["content"], version=asked.get("changed_at"), now=now)
        if not document.is_short and ("template" in asked or "look" in asked):
            look = asked.get("look", document.options.get("look", {}))
            document = documents.restyle(
                document, template=asked.get("template", document.template), look=look, now=now
            )
        if "outcome" in asked:
            document = documents.set_outcome(document, outcome=asked["outcome"], now=now)
        return Response(DocumentOut(document).data)

    @extend_schema(responses={204: None}, tags=["generations"])
    def delete(self, request: Request, generation_id: uuid.UUID) -> Response:
        documents.delete(document_of(request, generation_id), now=timezone.now())
        return Response(status=204)


class Export(APIView):
    throttle_scope = "writing"

    @extend_schema(
        parameters=[OpenApiParameter("type", str, enum=["pdf", "docx", "txt", "md", "json"])],
        responses={200: OpenApiResponse(OpenApiTypes.BINARY)},
        tags=["generations"],
    )
    def get(self, request: Request, generation_id: uuid.UUID) -> HttpResponse:
        """The document as a file."""
        query = checked(ExportQuery, request.query_params)
        file = export(document_of(request, generation_id), format=query.validated_data["type"])
        headers = {"Content-Disposition": content_disposition_header(as_attachment=True, filename=file.name) or ""}
        return HttpResponse(file.data, content_type=file.content_type, headers=headers)


class Confirm(APIView):
    @extend_schema(request=ConfirmIn, responses=DocumentOut, tags=["generations"])
    def post(self, request: Request, generation_id: uuid.UUID) -> Response:
        """Vouch for a claim: it counts as a fact of the profile from now on."""
        document = document_of(request, generation_id)
        body = checked(ConfirmIn, request.data)
        documents.confirm(document, fact=body.validated_data["fact"], now=timezone.now())
        return Response(DocumentOut(document).data)


def document_of(request: Request, generation_id: uuid.UUID) -> Generation:
    rows = Generation.objects.visible_to(request.user).select_related("posting", "profile")
    found = rows.filter(pk=generation_id).first()
    if found is None:
        raise NotFound("Generation not found", code="no_generation")
    return found
