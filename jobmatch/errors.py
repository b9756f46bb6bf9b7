"""Errors that the domain raises and that people and programs are shown.

Each carries a stable `code` (for programs), a `message` (a sentence that tells a person what to do) and the
HTTP `status` that both doors answer with. `jobmatch.http` turns them into pages, `jobmatch.api` into API answers;
commands print them on stderr and exit 2.
"""

from __future__ import annotations

from collections.abc import Mapping


class DomainError(Exception):
    """A refusal with a reason. Raise a child, or this with a code of its own."""

    status = 400
    code = "invalid"

    def __init__(self, message: str, *, code: str | None = None, fields: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or self.code
        self.fields = dict(fields or {})


class Refused(DomainError):
    """The input was read and cannot be used: nothing was changed."""

    status = 422
    code = "refused"


class NotFound(DomainError):
    """The thing does not exist for this person. Outsiders get this too, never a 403 that would confirm it exists."""

    status = 404
    code = "not_found"


class Conflict(DomainError):
    """The state moved meanwhile, or the same thing exists already."""

    status = 409
    code = "conflict"


class NotAllowed(DomainError):
    """The person is known, may see the thing, and may not do this to it."""

    status = 403
    code = "not_allowed"


class Unavailable(DomainError):
    """Something outside did not answer. Trying again later may work."""

    status = 503
    code = "unavailable"


class BodyTooLarge(DomainError):
    """What was sent is more than this site reads at once."""

    status = 413
    code = "body_too_large"

    def __init__(self) -> None:
        super().__init__("The body is larger than this site reads. Send less at a time, or long documents as files.")


# Refusal codes for files: the same in commands, pages and API.
FILE_MESSAGES: dict[str, str] = {
    "unsupported_type": "This kind of file cannot be read. Use PDF, DOCX, ODT, RTF, HTML, Markdown or plain text.",
    "too_large": "The file is larger than {limit}. Save it smaller, or paste the text instead.",
    "encrypted": "The file is protected by a password. Save a copy without one and upload that.",
    "corrupt": "The file is damaged and cannot be opened. Save it again from the program that made it.",
    "no_text": "No readable text was found. If this is a scan, use a sharper one; otherwise paste the text.",
    "too_many_pages": "The document has more than {limit} pages. Upload only the pages of the resume.",
    "decompression_bomb": "The file unpacks to far more than its size allows and was not opened.",
}


def refuse_file(code: str, **values: object) -> Refused:
    """The refusal for a file, by its code in FILE_MESSAGES. `values` fill the sentence (`limit`)."""
    return Refused(FILE_MESSAGES[code].format(**values), code=code)
