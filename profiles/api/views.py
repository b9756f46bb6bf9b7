"""Profile endpoints: the same use cases as the pages."""

from __future__ import annotations

import uuid

from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.pagination import LimitOffsetPagination
from rest_framework.parsers import FormParser, MultiPartParser
from rest_framework.permissions import IsAdminUser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.people import person
from accounts.models import User
from jobmatch.api.bodies import JsonBody, checked
from profiles import acceptance, editing, intake
from profiles.api.serializers import AcceptIn, ProfileIn, ProfileOut, ResumeFileIn, ResumeTextIn, UploadOut
from profiles.models import Profile, Upload


class ProfileView(APIView):
    """`user_id` is "me", one's own id, or for operators anyone's."""

    @extend_schema(responses=ProfileOut, tags=["profiles"])
    def get(self, request: Request, user_id: str) -> Response:
        return Response(_answer(person(request, user_id)))

    @extend_schema(request=ProfileIn, responses=ProfileOut, tags=["profiles"])
    def put(self, request: Request, user_id: str) -> Response:
        user = person(request, user_id)
        body = checked(ProfileIn, request.data)
        data, now = body.validated_data, timezone.now()
        profile = acceptance.profile_of(user)
        if "resume" in data:
            profile = editing.replace(profile=profile, resume=data["resume"], reason="Before an API change", now=now)
        if "personal_info" in data:
            profile = editing.set_personal(profile=profile, values=data["personal_info"], now=now)
        if "preferences" in data:
            values = dict(data["preferences"])
            if "job_types" in values:
                values["job_types"] = sorted(values["job_types"])
            editing.set_preferences(profile=profile, values=values, now=now)
        return Response(_answer(user))


class UploadResume(APIView):
    parser_classes = [MultiPartParser]
    throttle_scope = "upload"

    @extend_schema(request={"multipart/form-data": ResumeFileIn}, responses={202: UploadOut}, tags=["profiles"])
    def post(self, request: Request, user_id: str) -> Response:
        """Take a resume file in. Ask `/uploads/{id}` until its state is `read`, then accept it."""
        user = person(request, user_id)
        body = checked(ResumeFileIn, request.data)
        file = body.validated_data["file"]
        upload = intake.receive(user=user, filename=file.name, data=file.read(), now=timezone.now())
        upload.refresh_from_db()
        return Response(UploadOut(upload).data, 202)


class ParseText(APIView):
    parser_classes = [FormParser, JsonBody]
    throttle_scope = "upload"

    @extend_schema(request=ResumeTextIn, responses={202: UploadOut}, tags=["profiles"])
    def post(self, request: Request, user_id: str) -> Response:
        """As upload-resume, for pasted text."""
        user = person(request, user_id)
        body = checked(ResumeTextIn, request.data)
        upload = intake.receive_text(user=user, text=body.validated_data["resume_text"], now=timezone.now())
        upload.refresh_from_db()
        return Response(UploadOut(upload).data, 202)


class UploadView(APIView):
    @extend_schema(responses=UploadOut, tags=["profiles"])
    def get(self, request: Request, upload_id: uuid.UUID) -> Response:
        return Response(UploadOut(get_object_or_404(Upload.objects.visible_to(request.user), pk=upload_id)).data)


class AcceptUpload(APIView):
    @extend_schema(request=AcceptIn, responses=ProfileOut, tags=["profiles"])
    def post(self, request: Request, upload_id: uuid.UUID) -> Response:
        """Write what was read into one's profile; the profile before is kept as a version."""
        upload = get_object_or_404(Upload.objects.visible_to(request.user).filter(company=None), pk=upload_id)
        body = checked(AcceptIn, request.data)
        resume = body.validated_data.get("resume") or upload.parsed.get("resume") or {}
        sections = body.validated_data.get("sections") or acceptance.REVIEWED
        acceptance.accept(upload=upload, resume=resume, sections=sections, now=timezone.now())
        return Response(_answer(upload.user))


class Users(APIView):
    permission_classes = [IsAdminUser]

    @extend_schema(responses=ProfileOut(many=True), tags=["profiles"])
    def get(self, request: Request) -> Response:
        """All candidates' profiles, for operators. `limit` and `offset` (also `skip`) page."""
        pager = LimitOffsetPagination()
        pager.default_limit, pager.max_limit = 100, 500
        rows = Profile.objects.with_sections().filter(user__isnull=False).order_by("created_at", "id")
        page = pager.paginate_queryset(rows, request, view=self)
        return pager.get_paginated_response(ProfileOut(page, many=True, context=_context()).data)


def _answer(user: User) -> dict[str, object]:
    profile = acceptance.profile_of(user)
    return dict(ProfileOut(Profile.objects.with_sections().get(pk=profile.pk), context=_context()).data)


def _context() -> dict[str, object]:
    return {"today": timezone.now().date()}
