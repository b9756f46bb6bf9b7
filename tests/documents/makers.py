"""Small real files of every kind, made here."""

from __future__ import annotations

import io
import zipfile
import zlib

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)


def zipped(parts: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx(body: str, *, relations: str = "", **parts: str) -> bytes:
    """A DOCX around a body; other parts by their name under word/ with `_` for the dot."""
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" Type="{OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{WORD}" xmlns:r="{OFFICE}" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"<w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELATIONS}">{relations}</Relationships>',
    }
    files.update({f"word/{name.replace('_', '.')}": content for name, content in parts.items()})
    return zipped(files)


def paragraph(text: str, *, style: str = "", bold: bool = False, extra: str = "") -> str:
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    run = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f"<w:p><w:pPr>{look}{extra}</w:pPr><w:r>{run}<w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"


def odt(body: str, *, styles: str = "") -> bytes:
    spaces = " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
                             ("fo", "xsl-fo-compatible"), ("draw", "drawing"))
    )  # fmt: skip
    return zipped({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f'<office:document-content {spaces} xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
    })  # fmt: skip


def pdf_pages(count: int, text: str = "page") -> bytes:
    """A PDF of `count` pages, each with a line of text, written by hand."""
    kids = " ".join(f"{10 + 2 * index} 0 R" for index in range(count))
    objects = {1: "<</Type/Catalog/Pages 2 0 R>>", 2: f"<</Type/Pages/Kids[{kids}]/Count {count}>>",
               3: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"}  # fmt: skip
    for index in range(count):
        stream = f"BT /F1 12 Tf 72 700 Td ({text} {index}) Tj ET"
        objects[10 + 2 * index] = (
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
            f"/Contents {11 + 2 * index} 0 R>>"
        )
        objects[11 + 2 * index] = f"<</Length {len(stream)}>>stream\n{stream}\nendstream"
    return _pdf(objects)


def pdf_of(stream: bytes, *, rotate: int = 0, filters: str = "") -> bytes:
    """A one-page PDF with this content stream and Helvetica as /F1, Helvetica-Bold as /F2."""
    objects: dict[int, str | bytes] = {
        1: "<</Type/Catalog/Pages 2 0 R>>",
        2: "<</Type/Pages/Kids[4 0 R]/Count 1>>",
        3: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        5: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        4: f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate {rotate}"
        "/Resources<</Font<</F1 3 0 R/F2 5 0 R>>>>/Contents 6 0 R>>",
        6: f"<<{filters}/Length {len(stream)}>>stream\n".encode() + stream + b"\nendstream",
    }
    return _pdf(objects)


def _pdf(objects: dict[int, str] | dict[int, str | bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number in sorted(objects):
        body = objects[number]
        places[number] = len(out)
        out += f"{number} 0 obj\n".encode() + (body.encode() if isinstance(body, str) else body) + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number in sorted(places):
        out += f"{number} 1\n{places[number]:010d} 00000 n \n".encode()
    return bytes(out + f"trailer<</Size {max(objects) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n".encode())


def bomb_stream(megabytes: int) -> bytes:
    """A deflated content stream that inflates to that many megabytes of blanks."""
    packer = zlib.compressobj(9)
    block = b" " * (1024 * 1024)
    return b"".join([*(packer.compress(block) for _ in range(megabytes)), packer.flush()])
