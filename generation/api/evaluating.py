"""Resumes looked at without being kept: v1 takes a file, v2 takes text, as the reference documents have it."""

from __future__ import annotations

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.parsers import FormParser, MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from generation import evaluating
from generation.evaluating import Given
from generation.resumes import ResumeOptions
from jobmatch.api.bodies import JsonBody, checked
from profiles.intake import checked_size


class PostingWords(serializers.Serializer[Any]):
    job_description = serializers.CharField(max_length=60_000, required=False, allow_blank=True, default="")
    job_title = serializers.CharField(max_length=300, required=False, allow_blank=True, default="")
    company_name = serializers.CharField(max_length=300, required=False, allow_blank=True, default="")


class FileAndPosting(PostingWords):
    file = serializers.FileField(allow_empty_file=True)


class TextAndPosting(PostingWords):
    resume_text = serializers.CharField(max_length=200_000)


class Evaluation(APIView):
    """A child says what is done with what was given."""

    throttle_scope = "upload"
    parser_classes: Any = [MultiPartParser]
    body: type[PostingWords] = FileAndPosting

    def given(self, request: Request) -> Given:
        body = checked(self.body, request.data)
        asked = body.validated_data
        words = {"posting": asked["job_description"], "title": asked["job_title"], "company": asked["company_name"]}
        if "file" in asked:
            data = asked["file"].read()
            checked_size(data)
            return Given(data, asked["file"].name, **words)
        return Given(asked["resume_text"].encode(), "pasted.txt", **words)


class OfText(Evaluation):
    parser_classes = [JsonBody, FormParser]
    body = TextAndPosting


class AtsOfFile(Evaluation):
    @extend_schema(request={"multipart/form-data": FileAndPosting}, responses=dict, tags=["evaluation"])
    def post(self, request: Request) -> Response:
        """The ATS check of a resume, with coverage of the posting where one is given. Nothing is kept."""
        return Response(evaluating.ats_of(self.given(request), today=timezone.now().date()))


class AtsOfText(OfText):
    @extend_schema(request=TextAndPosting, responses=dict, tags=["evaluation"])
    def post(self, request: Request) -> Response:
        """As `/api/v1/ats`, for pasted text."""
        return Response(evaluating.ats_of(self.given(request), today=timezone.now().date()))


class AnalysisOfFile(Evaluation):
    @extend_schema(request={"multipart/form-data": FileAndPosting}, responses=dict, tags=["evaluation"])
    def post(self, request: Request) -> Response:
        """What a resume states, its job categories and its check; with a posting also the match. Nothing is kept."""
        return Response(evaluating.analysis_of(self.given(request), today=timezone.now().date()))


class AnalysisOfText(OfText):
    @extend_schema(request=TextAndPosting, responses=dict, tags=["evaluation"])
    def post(self, request: Request) -> Response:
        """As `/api/v1/resume-analysis`, for pasted text."""
        return Response(evaluating.analysis_of(self.given(request), today=timezone.now().date()))


class TailoredOfFile(Evaluation):
    @extend_schema(request={"multipart/form-data": FileAndPosting}, responses=dict, tags=["evaluation"])
    def post(self, request: Request) -> Response:
        """A resume compiled for the posting from the one given. Nothing is kept, nothing reworded."""
        return Response(_tailored(self.given(request)))


class TailoredOfText(OfText):
    @extend_schema(request=TextAndPosting, responses=dict, tags=["evaluation"])
    def post(self, request: Request) -> Response:
        """As `/api/v1/tailored-resume`, for pasted text."""
        return Response(_tailored(self.given(request)))


def _tailored(given: Given) -> dict[str, Any]:
    return evaluating.tailored(given, options=ResumeOptions(), template="plain", today=timezone.now().date())
