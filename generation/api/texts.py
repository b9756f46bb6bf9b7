"""Mails, LinkedIn texts and answers, and their changes by instruction."""

from __future__ import annotations

import uuid
from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.people import person
from generation import short_texts
from generation.answers.model import DEFAULT_LIMIT, FEWEST_CHARACTERS, LONGEST_QUESTION, MOST_CHARACTERS
from generation.api.documents import document_of
from generation.api.drafts import PREFER, deferred
from generation.api.serializers import LONGEST_PROMPT, DocumentOut, DraftOut
from generation.documents import source_of
from generation.drafts import text as text_draft
from generation.instructions import LONGEST
from generation.letters.manner import LANGUAGES, LENGTHS, MOST_WISHES, TONES
from generation.linkedin import KINDS
from generation.material import Own, material_of, own_of
from generation.models import Generation
from generation.outreach import PURPOSES
from generation.outreach.model import LONGEST_ABOUT, READERS
from generation.short_texts import Wanted
from jobmatch.api.bodies import checked
from jobmatch.errors import Refused


class TextIn(serializers.Serializer[Any]):
    tone = serializers.ChoiceField(
        choices=TONES, required=False, default="", allow_blank=True, help_text="Empty: as the sample in use sounds."
    )
    length = serializers.ChoiceField(choices=LENGTHS, required=False, default="medium")
    language = serializers.ChoiceField(
        choices=("", *LANGUAGES),
        required=False,
        default="",
        allow_blank=True,
        help_text="Empty: the posting's, the question's or the profile's.",
    )
    variant = serializers.IntegerField(min_value=0, max_value=20, required=False, default=0)
    mention = serializers.ListField(
        child=serializers.CharField(max_length=120), max_length=MOST_WISHES, required=False, default=list
    )
    leave_out = serializers.ListField(
        child=serializers.CharField(max_length=120), max_length=MOST_WISHES, required=False, default=list
    )
    custom_prompt = serializers.CharField(max_length=LONGEST_PROMPT, required=False, allow_blank=True, default="")


class MailIn(TextIn):
    job_id = serializers.UUIDField()
    to = serializers.ChoiceField(choices=READERS, required=False, default="manager")
    recipient_name = serializers.CharField(max_length=120, required=False, allow_blank=True, default="")
    company_name = serializers.CharField(max_length=200, required=False, allow_blank=True, default="")


class FollowUpIn(MailIn):
    purpose = serializers.ChoiceField(choices=PURPOSES[1:], required=False, default="applied")
    on = serializers.DateField(required=False, allow_null=True, default=None, help_text="When you applied, or talked.")
    about = serializers.CharField(
        max_length=LONGEST_ABOUT, required=False, allow_blank=True, default="", help_text="What you talked about."
    )


class LinkedInIn(TextIn):
    kind = serializers.ChoiceField(choices=KINDS)
    looking = serializers.BooleanField(required=False, default=False)
    project = serializers.IntegerField(
        min_value=0,
        max_value=1000,
        required=False,
        allow_null=True,
        default=None,
        help_text="Its place in the profile, from 0.",
    )


class AnswerIn(TextIn):
    question = serializers.CharField(max_length=LONGEST_QUESTION)
    job_id = serializers.UUIDField(required=False, allow_null=True, default=None)
    max_characters = serializers.IntegerField(
        min_value=FEWEST_CHARACTERS, max_value=MOST_CHARACTERS, required=False, default=DEFAULT_LIMIT
    )


class InstructionIn(serializers.Serializer[Any]):
    instruction = serializers.CharField(max_length=LONGEST)


class Written(APIView):
    """What the endpoints of all kinds have in common."""

    throttle_scope = "writing"

    def written(self, request: Request, source: Own, kind: str, asked: dict[str, Any]) -> Response:
        manner = {name: asked.pop(name) for name in ("tone", "length", "language", "variant", "mention", "leave_out")}
        wish = asked.pop("custom_prompt")
        asked.pop("job_id", None)
        day = asked.get("on")
        options = {**asked, "manner": manner, **({"on": day.isoformat()} if day else {})}
        return answered(request, source, Wanted(kind, options, wish))


def answered(request: Request, source: Own, wanted: Wanted) -> Response:
    now = timezone.now()
    if short_texts.asks_a_model(source, wanted, now=now):
        later = deferred(request, lambda: text_draft.begin(source, wanted, now=now))
        if later is not None:
            return later
    made = short_texts.compose(source, wanted, now=now)
    made.save()
    return Response(DocumentOut(made).data, 201)


class ColdMail(Written):
    @extend_schema(
        request=MailIn, parameters=[PREFER], responses={201: DocumentOut, 202: DraftOut}, tags=["generations"]
    )
    def post(self, request: Request) -> Response:
        """Write a first mail about a job to somebody who hires; `engine` says who wrote it."""
        asked = dict(checked(MailIn, request.data).validated_data)
        source = material_of(user=person(request, "me"), posting_id=asked["job_id"])
        return self.written(request, source, Generation.Type.COLD_MAIL, asked)


class FollowUp(Written):
    @extend_schema(
        request=FollowUpIn, parameters=[PREFER], responses={201: DocumentOut, 202: DraftOut}, tags=["generations"]
    )
    def post(self, request: Request) -> Response:
        """Write a mail after an application or an interview, or thanks for one."""
        asked = dict(checked(FollowUpIn, request.data).validated_data)
        source = material_of(user=person(request, "me"), posting_id=asked["job_id"])
        return self.written(request, source, Generation.Type.FOLLOW_UP, asked)


class LinkedInText(Written):
    @extend_schema(
        request=LinkedInIn, parameters=[PREFER], responses={201: DocumentOut, 202: DraftOut}, tags=["generations"]
    )
    def post(self, request: Request) -> Response:
        """Write a headline, an About or a post from one's profile. Nothing is posted anywhere."""
        asked = dict(checked(LinkedInIn, request.data).validated_data)
        return self.written(request, own_of(person(request, "me")), Generation.Type.LINKEDIN, asked)


class Answer(Written):
    @extend_schema(
        request=AnswerIn, parameters=[PREFER], responses={201: DocumentOut, 202: DraftOut}, tags=["generations"]
    )
    def post(self, request: Request) -> Response:
        """Answer one question of an application form from one's own facts.

        422 `nothing_stated` names the field to fill where nothing is stated; `own_words` what only oneself can answer.
        """
        asked = dict(checked(AnswerIn, request.data).validated_data)
        user = person(request, "me")
        source = material_of(user=user, posting_id=asked["job_id"]) if asked["job_id"] else own_of(user)
        return self.written(request, source, Generation.Type.ANSWER, asked)


class Instruct(APIView):
    throttle_scope = "writing"

    @extend_schema(
        request=InstructionIn, parameters=[PREFER], responses={201: DocumentOut, 202: DraftOut}, tags=["generations"]
    )
    def post(self, request: Request, generation_id: uuid.UUID) -> Response:
        """A new version of a mail, LinkedIn text or answer that follows an instruction; the old one stays.

        Without a model rules follow what they understand and refuse the rest: `not_understood`, `not_in_profile`,
        `no_change`.
        """
        document = document_of(request, generation_id)
        body = checked(InstructionIn, request.data)
        if not document.is_short:
            raise Refused("Resumes and letters are changed by their own endpoints.", code="not_a_short_text")
        wanted = short_texts.instructed(document, body.validated_data["instruction"])
        return answered(request, source_of(document), wanted)
