"""The instruction that makes another version of a letter or short text."""

from __future__ import annotations

import uuid

from django.http import HttpResponse
from django.views.decorators.http import require_POST

from accounts.roles import SignedIn, candidate_required
from generation import cover_letters, documents, short_texts
from generation.models import Generation
from generation.views.documents import document_page
from generation.views.drafts import letter_begun
from generation.views.mine import mine
from generation.views.texts import text_begun
from jobmatch.errors import Refused


@require_POST
@candidate_required
def studio_instruct(request: SignedIn, document_id: uuid.UUID) -> HttpResponse:
    """A new version that follows the instruction: a model's, or the rules' as far as they understand it.

    What is refused is said beside the words, which stay in their field.
    """
    document, instruction = mine(request, document_id), request.POST.get("instruction", "")
    try:
        if document.is_short:
            return text_begun(request, documents.source_of(document), short_texts.instructed(document, instruction))
        letter = cover_letters.instructed(document, instruction)
        return letter_begun(request, documents.material_of_document(document), letter)
    except Refused as refused:
        if document.document_type == Generation.Type.RESUME:
            raise
        return document_page(request, document, refused=refused)
