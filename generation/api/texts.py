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
from generation import cover_letters, short_texts
from generation.answers.model import DEFAULT_LIMIT, FEWEST_CHARACTERS, LONGEST_QUESTION, MOST_CHARACTERS
from generation.api.documents import document_of
from generation.api.drafts import PREFER, deferred
from generation.api.serializers import LONGEST_PROMPT, DocumentOut, DraftOut, MannerIn
from generation.documents import material_of_document, source_of
from generation.drafts import letter as letter_draft
from generation.drafts import text as text_draft
from generation.instructions import LONGEST
from generation.letters.manner import LANGUAGES
from generation.linkedin import KINDS
from generation.material import Own, material_of, own_of
from generation.models import Generation
from generation.outreach import PURPOSES
from generation.outreach.model import LONGEST_ABOUT, READERS
from generation.short_texts import Wanted
from jobmatch.api.bodies import checked

WRITES: dict[str, Any] = {
    "parameters": [PREFER],
    "responses": {201: DocumentOut, 202: DraftOut},
    "tags": ["generations"],
}


class TextIn(MannerIn):
    language = serializers.ChoiceField(
        choices=("", *LANGUAGES),
        required=False,
        default="",
        allow_blank=True,
        help_text="Empty: the posting's, the question's or the profile's.",
    )
    variant = serializers.IntegerField(min_value=0, max_value=20, required=False, default=0)
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

    def written(self, request: Request, body: type[TextIn], kind: str) -> Response:
        """Written for the job that is named, from the profile alone where none is."""
        asked = dict(checked(body, request.data).validated_data)
        user, job = person(request, "me"), asked.pop("job_id", None)
        source = material_of(user=user, posting_id=job) if job else own_of(user)
        manner = {name: asked.pop(name) for name in (*MannerIn().fields, "language", "variant")}
        wish = asked.pop("custom_prompt")
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
    @extend_schema(request=MailIn, **WRITES)
    def post(self, request: Request) -> Response:
        """Write a first mail about a job to somebody who hires; `engine` says who wrote it."""
        return self.written(request, MailIn, Generation.Type.COLD_MAIL)


class FollowUp(Written):
    @extend_schema(request=FollowUpIn, **WRITES)
    def post(self, request: Request) -> Response:
        """Write a mail after an application or an interview, or thanks for one."""
        return self.written(request, FollowUpIn, Generation.Type.FOLLOW_UP)


class LinkedInText(Written):
    @extend_schema(request=LinkedInIn, **WRITES)
    def post(self, request: Request) -> Response:
        """Write a headline, an About or a post from one's profile. Nothing is posted anywhere."""
        return self.written(request, LinkedInIn, Generation.Type.LINKEDIN)


class Answer(Written):
    @extend_schema(request=AnswerIn, **WRITES)
    def post(self, request: Request) -> Response:
        """Answer one question of an application form from one's own facts.

        422 `nothing_stated` names the field to fill where nothing is stated; `own_words` what only oneself can answer.
        """
        return self.written(request, AnswerIn, Generation.Type.ANSWER)


class Instruct(APIView):
    throttle_scope = "writing"

    @extend_schema(request=InstructionIn, **WRITES)
    def post(self, request: Request, generation_id: uuid.UUID) -> Response:
        """A new version of a letter, mail, LinkedIn text or answer that follows an instruction; the old one stays.

        Without a model rules follow what they understand and refuse the rest: `not_understood`, `not_in_profile`,
        `not_told`, `not_left_out`, `no_change`. A resume is changed by its own options: `not_by_instruction`.
        """
        document = document_of(request, generation_id)
        said = checked(InstructionIn, request.data).validated_data["instruction"]
        if document.is_short:
            return answered(request, source_of(document), short_texts.instructed(document, said))
        wanted, now = cover_letters.instructed(document, said), timezone.now()
        material = material_of_document(document)
        if later := deferred(request, lambda: letter_draft.begin(material, wanted, now=now)):
            return later
        made = cover_letters.compose(material, wanted, now=now)
        made.save()
        return Response(DocumentOut(made).data, 201)
