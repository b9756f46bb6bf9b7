"""Resumes in other flow formats: ODT, RTF, and two habits of plain text."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

from tests.corpus.entries import joined
from tests.corpus.view import View
from tests.corpus.word import DATED, contact_line, plain_lines, present

ODT_TYPE = "application/vnd.oasis.opendocument.text"
ODT_NS = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


def outline(view: View) -> list[tuple[str, str]]:
    """(kind, words): heading, head, line or bullet, in order."""
    out = [("name", view.name), ("line", view.truth["basics"].get("label", "")), ("line", contact_line(view))]
    for section in present(view):
        out.append(("heading", view.heading(section)))
        if section not in DATED:
            out += [("line", line) for line in plain_lines(view, section)]
            continue
        for item in view.items[section]:
            out += [("head", joined(item.title, item.organisation, item.place)), ("line", item.dates)]
            out += [("line", item.text), *(("bullet", bullet) for bullet in item.bullets), ("line", item.tail)]
    return [(kind, said) for kind, said in out if said]


def odt(view: View) -> bytes:
    body, bullets = [], []

    def flush() -> None:
        if bullets:
            rows = "".join(f"<text:list-item><text:p>{bullet}</text:p></text:list-item>" for bullet in bullets)
            body.append(f"<text:list>{rows}</text:list>")
            bullets.clear()

    for kind, said in outline(view):
        if kind == "bullet":
            bullets.append(escape(said))
            continue
        flush()
        level = {"name": 1, "heading": 2, "head": 3}.get(kind)
        words = escape(said)
        body.append(f'<text:h text:outline-level="{level}">{words}</text:h>' if level else f"<text:p>{words}</text:p>")
    flush()
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {ODT_NS} office:version="1.2"><office:body>'
        f"<office:text>{''.join(body)}</office:text></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest manifest:version="1.2" '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODT_TYPE}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data, method in (
            ("mimetype", ODT_TYPE, zipfile.ZIP_STORED), ("content.xml", content, zipfile.ZIP_DEFLATED),
            ("META-INF/manifest.xml", manifest, zipfile.ZIP_DEFLATED),
        ):  # fmt: skip
            package.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, method)
    return out.getvalue()


def rtf_words(text: str) -> str:
    out = []
    for character in text:
        code = ord(character)
        if character in "\\{}":
            out.append(f"\\{character}")
        elif code < 128:
            out.append(character)
        else:
            out.append(f"\\u{code if code < 32768 else code - 65536}?")
    return "".join(out)


def rtf(view: View) -> bytes:
    rows = []
    for kind, said in outline(view):
        words = rtf_words(said)
        if kind == "bullet":
            rows.append(f"{{\\pntext\\bullet\\tab}}\\li360 {words}\\par\\pard")
        elif kind == "line":
            rows.append(f"{words}\\par")
        else:
            size = {"name": 36, "heading": 28, "head": 22}[kind]
            rows.append(f"{{\\b\\fs{size} {words}}}\\par")
    head = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\fs22\\pard"
    return "\n".join([head, *rows, "}"]).encode("ascii")


def text(view: View) -> bytes:
    """Upper-case headings with a line under them, stars for bullets."""
    rows = []
    for kind, said in outline(view):
        if kind == "heading":
            rows += ["", said.upper(), "-" * len(said)]
        elif kind == "head":
            rows += ["", said]
        else:
            rows.append(f"* {said}" if kind == "bullet" else said)
    return "\n".join(rows).encode()


def pasted(view: View) -> bytes:
    """As pasted from a web form: headings with a colon, no blank lines, typed bullets, Windows' encoding if it fits."""
    rows = []
    for kind, said in outline(view):
        rows.append(f"{said}:" if kind == "heading" else f"•\t{said}" if kind == "bullet" else said)
    words = "\r\n".join(rows)
    try:
        return words.encode("cp1252")
    except UnicodeEncodeError:
        return words.encode("utf-16")
