"""Plain text in any encoding: byte order marks first, then UTF-8, then a guess by charset-normalizer."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator

from jobmatch.documents.drafts import DraftLine, Reading, Span, line_of
from jobmatch.documents.model import Limits

_WESTERN = frozenset("äöüÄÖÜßéèêëàâáãåæçíìîïñóòôõøúùûÿœÉÈÊËÀÂÁÃÅÆÇÍÌÎÏÑÓÒÔÕØÚÙÛŒ€£§°·•–—‘’‚“”„«»…´`¨ªº¿¡½¼²©®™\xa0\xad")
_HIGH_RUN = re.compile(rb"[\x80-\xff]{4}")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSED_BYTES = 64 * 1024
_LIVING = ("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "koi8_r", "iso8859_2",
           "shift_jis", "cp932", "euc_jp", "gb18030", "big5", "euc_kr", "cp949", "mac_roman")  # fmt: skip


def read(data: bytes, *, limits: Limits, progress: Callable[[int, int], None]) -> Reading:
    return Reading(lines=list(lines_of(decoded(data))), reader="plain")


def decoded(data: bytes) -> str:
    """The text of the bytes; bytes that the encoding cannot say become U+FFFD."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    even, odd = data[::2].count(0), data[1::2].count(0)
    if max(even, odd) > len(data) * 0.1:
        return data.decode("utf-16-be" if even > odd else "utf-16-le", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # cp1252 where nothing is likely, because it is what old office programs wrote.
        return data.decode(_most_plausible(data[:_GUESSED_BYTES]) or "cp1252", errors="replace")


def _most_plausible(sample: bytes) -> str | None:
    """Western European where every byte beyond ASCII is a letter of it; else what charset-normalizer finds.

    Its free guess on a short text may be a code page nobody used since 1985, so only living ones compete.
    """
    if _is_western(sample):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(_LIVING), threshold=0.3, enable_fallback=False).best()
    return best.encoding if best else None


def _is_western(sample: bytes) -> bool:
    """True for mostly ASCII letters and, beyond ASCII, only letters and marks that western languages use often.

    Words of other scripts are long runs of high bytes; western words have one here and there.
    """
    high = bytes(byte for byte in sample if byte >= 0x80)
    letters = sum(65 <= byte <= 90 or 97 <= byte <= 122 for byte in sample)
    if len(high) > 0.5 * letters or _HIGH_RUN.search(sample):
        return False
    return set(high.decode("cp1252", "replace")) <= _WESTERN


def lines_of(text: str) -> Iterator[DraftLine]:
    """One draft a line, blocks apart at blank lines, pages are not known (a form feed is a blank line)."""
    block = 0
    for row in text.replace("\r\n", "\n").replace("\f", "\n\n").splitlines():
        if not row.strip():
            block += 1
            continue
        draft = line_of([Span(_wide_gaps(row.expandtabs(8) if row[:1] == "\t" else row))])
        yield DraftLine(text=draft.text, runs=draft.runs, block=block)


def _wide_gaps(row: str) -> str:
    """Three spaces or more inside a line align something (a date at the right): that is a tab."""
    lead = len(row) - len(row.lstrip())
    body = row[lead:]
    while "    " in body:
        body = body.replace("    ", "\t")
    return body.replace("   ", "\t")
