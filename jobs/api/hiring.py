"""Endpoints of hiring: candidates of a posting, their stage, and resumes that a recruiter uploads."""

from __future__ import annotations

import uuid

from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.people import person
from jobmatch.api.bodies import checked
from jobs.api.serializers import CandidateOut, ResumeUploadIn, StageIn
from jobs.api.views import PAGE, paged
from jobs.hiring import pipeline, screening
from jobs.models import Application, Posting
from profiles import intake
from profiles.api.serializers import UploadOut


class Candidates(APIView):
    @extend_schema(parameters=PAGE, responses=CandidateOut(many=True), tags=["hiring"])
    def get(self, request: Request, job_id: uuid.UUID) -> Response:
        """Everyone in the posting's pipeline, best score first."""
        posting = get_object_or_404(Posting.objects.of_companies_of(request.user), pk=job_id)
        return paged(request, screening.candidates(posting), CandidateOut, self)


class Candidate(APIView):
    @extend_schema(request=StageIn, responses=CandidateOut, tags=["hiring"])
    def patch(self, request: Request, job_id: uuid.UUID, resume_id: uuid.UUID) -> Response:
        """Move a candidate to another stage."""
        posting = get_object_or_404(Posting.objects.of_companies_of(request.user), pk=job_id)
        application = get_object_or_404(Application.objects.received(), posting=posting, profile=resume_id)
        body = checked(StageIn, request.data)
        pipeline.advance(
            application=application, to=body.validated_data["status"], by=person(request, "me"), now=timezone.now()
        )
        return Response(CandidateOut(screening.candidates(posting).get(pk=application.pk)).data)


class UploadForJob(APIView):
    parser_classes = [MultiPartParser]
    throttle_scope = "upload"

    @extend_schema(request={"multipart/form-data": ResumeUploadIn}, responses={202: UploadOut}, tags=["hiring"])
    def post(self, request: Request) -> Response:
        """Add a resume to a posting's pipeline. It is read, scored and ranked with the others."""
        body = checked(ResumeUploadIn, request.data)
        posting = get_object_or_404(Posting.objects.of_companies_of(request.user), pk=body.validated_data["job_id"])
        file = body.validated_data["file"]
        upload = intake.receive(
            user=person(request, "me"),
            filename=file.name,
            data=file.read(),
            company=posting.company,
            posting_id=posting.pk,
            now=timezone.now(),
        )
        upload.refresh_from_db()
        return Response(UploadOut(upload).data, 202)
