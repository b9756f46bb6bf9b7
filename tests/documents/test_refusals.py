"""Broken and hostile files: a document or one of the seven codes, in the child process that takes strangers' files."""

# ruff: noqa: E501 - XML reads better unbroken

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
import zipfile
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from jobmatch.documents import Limits, isolation, read, read_isolated
from jobmatch.documents.sniffing import media_type_of
from jobmatch.errors import Refused
from tests.documents.makers import bomb_stream, docx, paragraph, pdf_of, pdf_pages, zipped

TEXT_PDF = pdf_of(b"BT /F1 12 Tf 72 700 Td (Ada Lovelace, analyst) Tj ET")


def code(data: bytes, **kwargs: object) -> str:
    with pytest.raises(Refused) as refusal:
        read_isolated(data, **kwargs)  # type: ignore[arg-type]
    return refusal.value.code


def encrypted(password: str) -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(TEXT_PDF)))
    writer.encrypt(password, owner_password="owner", algorithm="AES-256")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "no_text"),
        (b" \n\t ", "no_text"),
        (b"%PDF-1.4\n", "corrupt"),
        (b"%PDF-1.7 nothing of the kind", "corrupt"),
        (TEXT_PDF[:60], "corrupt"),
        (pdf_of(b""), "no_text"),
        (b"PK\x03\x04" + b"\0" * 200, "unsupported_type"),
        (docx(paragraph("Ada"))[:-200], "corrupt"),
        (docx(""), "no_text"),
        (docx("<w:p><w:r><w:t>never closed"), "corrupt"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "unsupported_type"),
        (b'{"basics": {"name": "Ada"}}', "unsupported_type"),
        (b"<?xml version='1.0'?><LearnerInfo/>", "unsupported_type"),
        (zipped({"a.csv": "x"}), "unsupported_type"),
        (zipped({"[Content_Types].xml": "<Types/>", "_rels/.rels": "<r/>", "xl/workbook.xml": "<x/>"}), "unsupported_type"),
        (b"\x7fELF" + b"\0" * 100, "unsupported_type"),
        (bytes(range(256)) * 8, "unsupported_type"),
        (b"\xff\xd8\xff\xe0 not a picture", "corrupt"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "corrupt"),
        (b"<html><body><script>alert(1)</script></body></html>", "no_text"),
        (b"{\\rtf1}", "no_text"),
    ],
)  # fmt: skip
def test_broken_files(data: bytes, expected: str) -> None:
    assert code(data) == expected


def test_limits() -> None:
    assert code(TEXT_PDF, limits=Limits(size=100)) == "too_large"
    assert code(b"word " * 1000, limits=Limits(characters=500)) == "too_large"
    assert code(pdf_pages(1000)) == "too_many_pages"
    assert len(read_isolated(pdf_pages(30)).pages) == 30


def test_encrypted_pdf_is_refused_unless_its_password_is_empty() -> None:
    assert code(encrypted("secret")) == "encrypted"
    assert "Ada Lovelace" in read_isolated(encrypted("")).text


def test_encrypted_zip_entry() -> None:
    data = bytearray(docx(paragraph("Ada")))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = 0
        while (start := data.find(mark, start)) >= 0:
            data[start + at] |= 1
            start += 4
    assert code(bytes(data)) == "encrypted"


def test_docx_that_inflates_to_a_gigabyte() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(1024):
                part.write(b" " * (1024 * 1024))
    assert code(buffer.getvalue()) == "decompression_bomb"


def test_docx_that_lies_about_its_size() -> None:
    honest = zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": b"<a>" + b" " * 40_000_000 + b"</a>"})
    size = (40_000_007).to_bytes(4, "little")
    assert size in honest
    assert code(honest.replace(size, (90).to_bytes(4, "little"))) in ("decompression_bomb", "corrupt")


def test_package_of_too_many_entries() -> None:
    parts: dict[str, str | bytes] = {f"word/{index}.xml": "" for index in range(5000)}
    assert code(zipped(parts)) == "decompression_bomb"


def test_entity_bomb_in_docx_and_entities_that_read_files() -> None:
    entities = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10 if i else "lol"}">' for i in range(9))
    bomb = f'<?xml version="1.0"?><!DOCTYPE x [{entities}]><w:document xmlns:w="w">&l8;</w:document>'
    assert code(zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": bomb})) == "decompression_bomb"
    reach = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    assert code(zipped({"word/document.xml": reach + "<a>&f;</a>"})) == "decompression_bomb"


def test_picture_of_too_many_pixels() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")

    head = (60_000).to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    assert code(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")) == (
        "decompression_bomb"
    )


def test_pdf_that_inflates_past_its_memory_ends_the_child_and_not_us() -> None:
    bomb = pdf_of(bomb_stream(700), filters="/Filter/FlateDecode")
    assert code(bomb, limits=Limits(memory=300 * 1024 * 1024)) in ("decompression_bomb", "no_text", "corrupt")
    assert "Ada" in read_isolated(TEXT_PDF).text


def test_a_child_that_takes_too_long_is_replaced() -> None:
    picture = io.BytesIO()
    Image.effect_noise((1200, 1600), 90).convert("L").save(picture, "JPEG")
    start = time.monotonic()
    assert code(picture.getvalue(), limits=Limits(seconds=0.3)) == "corrupt"
    assert time.monotonic() - start < 10
    assert "Ada" in read_isolated(TEXT_PDF).text


def test_children_are_reused_and_end_with_us() -> None:
    script = (
        "import os, sys\nfrom jobmatch.documents import read_isolated, isolation\n"
        "read_isolated(b'Ada'); first = isolation._POOL._idle[0]._process.pid\n"
        "read_isolated(b'Bob'); assert isolation._POOL._idle[0]._process.pid == first\n"
        "print(first)"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, timeout=60, check=True
    )
    for _ in range(100):
        if not Path(f"/proc/{int(done.stdout)}").exists():
            break
        time.sleep(0.05)
    assert not Path(f"/proc/{int(done.stdout)}").exists()


def test_a_forked_process_gets_children_of_its_own() -> None:
    read_isolated(b"Ada")
    ours = {child._process.pid for child in isolation._POOL._idle}
    pid = os.fork()
    if pid == 0:
        fine = read_isolated(b"Bob").text == "Bob" and not ours & {c._process.pid for c in isolation._POOL._idle}
        isolation.close()
        os._exit(0 if fine else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert read_isolated(b"Eve").text == "Eve"


def test_macro_file_and_polyglot_are_read_as_what_they_show() -> None:
    macro = zipfile.ZipFile(buffer := io.BytesIO(docx(paragraph("Ada"))), "a")
    macro.writestr("word/vbaProject.bin", b"\xd0\xcf\x11\xe0 Sub AutoOpen()")
    macro.close()
    assert read_isolated(buffer.getvalue(), filename="cv.docm").text == "Ada"
    both = TEXT_PDF + docx(paragraph("Someone else"))
    assert read_isolated(both, filename="cv.docx").text == "Ada Lovelace, analyst"


def test_content_decides_before_the_name() -> None:
    assert media_type_of(TEXT_PDF, filename="cv.docx") == "application/pdf"
    assert media_type_of(docx(paragraph("x")), filename="cv.pdf").endswith("wordprocessingml.document")
    assert media_type_of(b"plain words", filename="cv.pdf") == "text/plain"
    assert media_type_of(b"junk from a gateway\r\n" + TEXT_PDF) == "application/pdf"


def test_old_word_is_refused_with_advice() -> None:
    with pytest.raises(Refused, match="save it as DOCX") as refusal:
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, filename="cv.doc")
    assert refusal.value.code == "unsupported_type"


SHARED = {
    "docx/blk-inner-content.docx": None,
    "docx/having-images.docx": "no_text",
    "docx/sct-inner-content.docx": None,
    "docx/test.docx": None,
    "pdf/empty.pdf": "no_text",
    "pdf/issue-598-example.pdf": None,
    "pdf/issue-71-duplicate-chars.pdf": None,
    "pdf/issue-848.pdf": None,
    "pdf/issue-987-test.pdf": None,
    "pdf/malformed-from-issue-932.pdf": None,
    "pdf/password-example.pdf": "encrypted",
    "pdf/pdffill-demo.pdf": None,
    "pdf/test-punkt.pdf": None,
}


@pytest.mark.parametrize("name", sorted(SHARED))
def test_published_odd_files(shared_data: Path, name: str) -> None:
    data = (shared_data / "files" / name).read_bytes()
    expected = SHARED[name]
    if expected:
        assert code(data, filename=name) == expected
    else:
        assert read_isolated(data, filename=name).lines


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    script = (
        "import sys, jobmatch.documents\n"
        "print([m for m in ('pypdfium2','onnxruntime','docx','rapidocr','lxml','numpy','PIL') if m in sys.modules])"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_scan_is_read_by_ocr_with_progress() -> None:
    from PIL import ImageFont

    page = Image.new("L", (1240, 1754), "white")
    pen = ImageDraw.Draw(page)
    font = ImageFont.load_default(36)
    pen.text((100, 120), "Ada Lovelace", fill=0, font=font)
    pen.text((100, 220), "Analyst at the Engine Works", fill=0, font=font)
    scan = io.BytesIO()
    page.save(scan, "PDF", resolution=150)
    told: list[tuple[int, int]] = []
    document = read_isolated(scan.getvalue(), progress=lambda done, total: told.append((done, total)))
    assert document.reader == "pdf+ocr"
    assert "Ada Lovelace" in document.text
    assert "Analyst at the Engine Works" in document.text
    assert told[-1] == (1, 1)
    assert document.warnings
