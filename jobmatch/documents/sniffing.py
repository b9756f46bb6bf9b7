"""What kind of file bytes are: by their content first, by the name only among kinds that look the same."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePath

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
RTF = "application/rtf"
HTML = "text/html"
MARKDOWN = "text/markdown"
PLAIN = "text/plain"
JPEG, PNG, TIFF, WEBP, HEIC = "image/jpeg", "image/png", "image/tiff", "image/webp", "image/heic"
UNKNOWN = "application/octet-stream"

# Kinds that are known by their first bytes. DOC shares its container with XLS, PPT and encrypted DOCX.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", PDF),
    (b"{\\rtf", RTF),
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"GIF8", "image/gif"),
    (b"%!PS", "application/postscript"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"MZ", "application/x-msdownload"),
    (b"\x7fELF", "application/x-executable"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
)
_HEIC_BRANDS = {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"}
_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_TAGS = re.compile(rb"</?(p|div|span|br|ul|li|h[1-6]|table|tr|td|section|article|strong|b)\b[^>]*>", re.IGNORECASE)
_MARKDOWN_NAMES = {".md", ".markdown", ".mdown", ".mkd"}
_HTML_NAMES = {".html", ".htm", ".xhtml"}


def media_type_of(data: bytes, *, filename: str = "") -> str:
    """The media type of the content; `filename` only tells Markdown, HTML fragments, JSON and XML from plain text."""
    head = data[:1024]
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(data)
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return WEBP
    if head[4:8] == b"ftyp":
        return HEIC if head[8:12] in _HEIC_BRANDS else "video/mp4"
    # PDF allows junk before its header within the first kilobyte; mail gateways add it.
    if b"%PDF-" in head:
        return PDF
    return _text_kind(data, PurePath(filename.lower()).suffix)


def _zip_kind(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist()[:5000])
            declared = (
                archive.read("mimetype")[:200]
                if "mimetype" in names and archive.getinfo("mimetype").file_size < 200
                else b""
            )
    except Exception:  # a damaged archive: zipfile raises many kinds; what is left is the local header's name
        return DOCX if b"word/" in data[:4096] or b"[Content_Types].xml" in data[:4096] else "application/zip"
    if declared.decode("latin-1").strip() == ODT or (not declared and {"content.xml", "styles.xml"} <= names):
        return ODT
    if any(name.startswith("word/") for name in names) or _main_part_is_word(names):
        return DOCX
    return "application/zip"


def _main_part_is_word(names: set[str]) -> bool:
    """A package whose main part lies elsewhere than word/ (allowed, rare) still names its relations."""
    return (
        "[Content_Types].xml" in names
        and "_rels/.rels" in names
        and not any(n.startswith(("xl/", "ppt/")) for n in names)
    )


def _text_kind(data: bytes, suffix: str) -> str:
    sample = data[:65536]
    if not looks_like_text(sample):
        return UNKNOWN
    ascii_sample = sample.replace(b"\x00", b"") if sample[:2] in (b"\xff\xfe", b"\xfe\xff") else sample
    body = ascii_sample.lstrip(b"\xef\xbb\xbf\xff\xfe\xfe\xff \t\r\n")
    if body[:1] in (b"{", b"[") and suffix in {".json", ""} and _closes(data):
        return "application/json"
    if _HTML.search(body[:4096]) or (suffix in _HTML_NAMES and _TAGS.search(body)):
        return HTML
    if body.startswith(b"<?xml") or suffix == ".xml":
        return "application/xml"
    if body.startswith(b"<") and len(_TAGS.findall(body)) >= 2:
        return HTML
    if suffix in _MARKDOWN_NAMES:
        return MARKDOWN
    return PLAIN


def _closes(data: bytes) -> bool:
    return data.rstrip()[-1:] in (b"}", b"]")


def looks_like_text(sample: bytes) -> bool:
    """True where the bytes could be text in some encoding: few control bytes, or UTF-16/32 by mark or by its zeros."""
    if sample[:2] in (b"\xff\xfe", b"\xfe\xff") or sample[:4] == b"\x00\x00\xfe\xff":
        return True
    if not sample:
        return False
    zeros = sample.count(0)
    if zeros:
        # UTF-16 without a mark has its zeros on one side only; anything else with zeros is binary.
        even, odd = sample[::2].count(0), sample[1::2].count(0)
        return zeros > len(sample) * 0.2 and min(even, odd) < 0.05 * max(even, odd)
    control = sum(sample.count(byte) for byte in range(32) if byte not in (8, 9, 10, 11, 12, 13, 27, 30, 31))
    return control <= len(sample) * 0.01
