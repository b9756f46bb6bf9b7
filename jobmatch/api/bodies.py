"""What a JSON body may hold: what the database can keep, and no more than the site reads at once."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from math import isinf
from typing import IO, TYPE_CHECKING, Any, NoReturn, TypeVar

from django.conf import settings
from rest_framework.exceptions import ParseError
from rest_framework.parsers import JSONParser

from jobmatch.errors import BodyTooLarge

if TYPE_CHECKING:
    # The framework imports this module for its parsers while its own are still on their way.
    from rest_framework.serializers import Serializer

Body = TypeVar("Body", bound="Serializer[Any]")

# How characters that no text column takes are written: NUL, and halves of surrogate pairs.
SUSPECT = re.compile(r"\\u(?:0000|d[89a-f])", re.IGNORECASE)


class JsonBody(JSONParser):
    """One object, in UTF-8 as RFC 8259 wants it. Raises ParseError and BodyTooLarge."""

    def parse(
        self, stream: IO[Any], media_type: str | None = None, parser_context: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        raw = stream.read(limit + 1)
        if len(raw) > limit:
            raise BodyTooLarge
        try:
            text = raw.decode("utf-8-sig")
            data = json.loads(text, parse_constant=_no_number, parse_float=_finite)
        except RecursionError as error:
            raise ParseError("it is nested too deeply") from error
        except ValueError as error:
            raise ParseError(str(error)) from error
        if not isinstance(data, dict):
            raise ParseError("it has to be one object, {…}")
        if SUSPECT.search(text) and not _can_be_kept(data):
            raise ParseError("it holds a character that no text can keep, NUL or half of a surrogate pair")
        return data


def checked(body: type[Body], sent: Any) -> Body:
    """What was sent as `body`, valid. Raises the framework's ValidationError, which names the wrong fields."""
    read = body(data=sent)
    read.is_valid(raise_exception=True)
    return read


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    if isinf(number):
        _no_number(digits)
    return number


def _can_be_kept(data: Any) -> bool:
    waiting = [data]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            waiting += [*part.keys(), *part.values()]
        elif isinstance(part, list):
            waiting += part
        elif isinstance(part, str) and ("\0" in part or any("\ud800" <= letter <= "\udfff" for letter in part)):
            return False
    return True
