"""Every rule on how a file is made: a file that trips it, and clean ones that do not."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from docx.oxml import parse_xml
from docx.shared import Pt, RGBColor

from generation.ats import check
from jobmatch.documents.model import Trait
from tests.ats.resumes import GOOD, file_codes, page, read, text_lines, word_file

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
FILE_GROUP = {"scanned", "picture_file", "text_layer", "hidden_text", "odd_encoding", "text_box", "contact_in_header",
              "two_columns", "table_layout", "form_field", "locked", "tracked_change", "macros", "file_type",
              "font_not_embedded", "icons", "rotated_text", "picture_words", "tiny_font", "too_many_pages",
              "link_without_words", "special_characters"}  # fmt: skip


def text() -> bytes:
    return "\n".join(text_lines()).encode()


@pytest.mark.parametrize(("make", "name"), [(text, "r.txt"), (word_file, "r.docx"), (page, "r.pdf")])
def test_a_clean_file_has_no_findings_about_the_file(make: Callable[[], bytes], name: str) -> None:
    assert not file_codes(make(), name) & FILE_GROUP


class TestPdf:
    def test_white_words_on_white_are_found_and_shown(self) -> None:
        data = page('<p style="color:#fff;font-size:4pt">Kubernetes Terraform Ansible Rust Golang</p>')
        document = read(data, "r.pdf")
        told = next(finding for finding in check(document).findings if finding.code == "hidden_text")

        assert "Terraform" in told.message
        assert told.where.page == 1
        assert "Terraform" in document.text[told.where.start : told.where.end]

    def test_white_words_on_a_dark_band_are_seen(self) -> None:
        data = page('<div style="background:#123;color:#fff;padding:8pt">Nora Feldt, Backend Developer</div>')
        assert "hidden_text" not in file_codes(data, "r.pdf")

    @pytest.mark.parametrize(
        "body",
        [
            '<div style="background:#123456;color:#123456;padding:8pt">Kubernetes Terraform Ansible</div>',
            '<div style="position:relative"><p>Kubernetes Terraform Ansible</p>'
            '<div style="position:absolute;inset:0;background:#fff"></div></div>',
            '<p style="opacity:0.01">Kubernetes Terraform Ansible</p>',
        ],
    )
    def test_words_of_the_colour_beneath_or_under_a_patch_are_hidden(self, body: str) -> None:
        assert "hidden_text" in file_codes(page(body), "r.pdf")

    def test_words_beside_the_page_are_hidden(self) -> None:
        data = page('<p style="position:absolute;left:-900pt">Kubernetes Terraform Ansible</p>')
        assert "hidden_text" in file_codes(data, "r.pdf")

    def test_a_sidebar_is_two_columns(self) -> None:
        side = "".join(f"<p>Thing {n} that I do</p>" for n in range(20))
        style = "aside{float:left;width:30%} main{margin-left:35%}"
        assert "two_columns" in file_codes(page(f"<aside>{side}</aside>", style), "r.pdf")

    def test_small_letters_turned_text_and_many_pages(self) -> None:
        assert "tiny_font" in file_codes(page("", "body{font-size:7pt}"), "r.pdf")
        turned = '<p style="position:absolute;left:-20pt;top:300pt;transform:rotate(-90deg)">Curriculum vitae</p>'
        assert "rotated_text" in file_codes(page(turned), "r.pdf")
        assert "too_many_pages" in file_codes(page("", "main p{page-break-after:always}"), "r.pdf")

    def test_a_link_on_an_icon_is_told_unless_its_address_is_written(self) -> None:
        icon = '<span style="display:inline-block;width:9pt;height:9pt"></span>'
        link = f'<a href="https://norafeldt.example/work">{icon}</a>'
        assert "link_without_words" in file_codes(page(link), "r.pdf")
        assert "link_without_words" not in file_codes(page(f"{link}<p>norafeldt.example/work</p>"), "r.pdf")

    def test_no_copying_allowed_is_told(self) -> None:
        from pypdf import PdfReader, PdfWriter
        from pypdf.constants import UserAccessPermissions

        writer = PdfWriter(clone_from=PdfReader(io.BytesIO(page())))
        writer.encrypt("", "owner", permissions_flag=UserAccessPermissions.PRINT, algorithm="AES-128")
        locked = io.BytesIO()
        writer.write(locked)
        assert "locked" in file_codes(locked.getvalue(), "r.pdf")

    @pytest.mark.parametrize(
        ("trait", "code"),
        [
            (Trait("font_not_embedded", detail="Calibri", amount=900.0), "font_not_embedded"),
            (Trait("unmapped_letters", 1, amount=400.0), "odd_encoding"),
            (Trait("icons", 1, amount=4.0), "icons"),
            (Trait("text_layer", 1, detail="Nora", amount=900.0), "text_layer"),
            (Trait("form_field", 1, amount=3.0), "form_field"),
            (Trait("picture", 1, detail="500 x 250", amount=0.3), "picture_words"),
            (Trait("picture", 1, detail="90 x 110", amount=0.02), "photo"),
        ],
    )
    def test_what_inspection_found_is_told(self, trait: Trait, code: str) -> None:
        document = read(page(), "r.pdf")
        assert document.file is not None
        assert code not in {finding.code for finding in check(document).findings}
        spoiled = replace(document, file=replace(document.file, traits=(trait,)))
        assert code in {finding.code for finding in check(spoiled).findings}

    def test_a_scan_is_an_error_that_outweighs_all_else(self) -> None:
        document = read(page(), "r.pdf")
        assert document.file is not None
        scanned = check(replace(document, file=replace(document.file, reader="pdf+ocr")))
        assert scanned.findings[0].code == "scanned"
        assert scanned.score <= 40
        picture = check(replace(document, file=replace(document.file, media_type="image/png")))
        assert picture.findings[0].code == "picture_file"

    def test_letters_that_came_out_as_nonsense(self) -> None:
        data = text().replace(b"Taught five", b"(cid:12)(cid:7)(cid:9) five")
        assert "odd_encoding" in file_codes(data)


class TestWord:
    def test_a_text_box(self) -> None:
        def boxed(document: Any) -> None:
            run = document.paragraphs[0].add_run()
            words = "<w:p><w:r><w:t>Certified in Kubernetes since 2022</w:t></w:r></w:p>"
            box = f"<v:shape><v:textbox><w:txbxContent>{words}</w:txbxContent></v:textbox></v:shape>"
            run._r.append(parse_xml(f'<w:pict {W} xmlns:v="urn:schemas-microsoft-com:vml">{box}</w:pict>'))

        assert "text_box" in file_codes(word_file(boxed), "r.docx")

    def test_a_table_of_two_columns_but_not_a_box_around_one(self) -> None:
        def tabled(columns: int) -> Callable[[Any], None]:
            def change(document: Any) -> None:
                table = document.add_table(rows=2, cols=columns)
                for row in table.rows:
                    for cell in row.cells:
                        cell.text = "Python and more"

            return change

        assert "table_layout" in file_codes(word_file(tabled(2)), "r.docx")
        assert "table_layout" not in file_codes(word_file(tabled(1)), "r.docx")

    def test_contact_that_stands_only_in_the_header(self) -> None:
        def moved(document: Any) -> None:
            line = next(each for each in document.paragraphs if "@" in each.text)
            document.sections[0].header.paragraphs[0].text = line.text
            line._p.getparent().remove(line._p)

        assert "contact_in_header" in file_codes(word_file(moved), "r.docx")

    def test_hidden_words_by_switch_by_colour_and_by_size(self) -> None:
        def hidden(change: Callable[[Any], None]) -> Callable[[Any], None]:
            def made(document: Any) -> None:
                change(document.add_paragraph().add_run("Kubernetes Terraform Ansible"))

            return made

        for change in (
            lambda run: setattr(run.font, "hidden", True),
            lambda run: setattr(run.font.color, "rgb", RGBColor(255, 255, 255)),
            lambda run: setattr(run.font, "size", Pt(1)),
        ):
            assert "hidden_text" in file_codes(word_file(hidden(change)), "r.docx")

    def test_white_words_in_a_dark_cell_are_seen(self) -> None:
        def dark(document: Any) -> None:
            cell = document.add_table(rows=1, cols=1).rows[0].cells[0]
            cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {W} w:val="clear" w:fill="112233"/>'))
            cell.paragraphs[0].add_run("Kubernetes Terraform").font.color.rgb = RGBColor(255, 255, 255)

        assert "hidden_text" not in file_codes(word_file(dark), "r.docx")

    def test_tracked_changes_and_columns(self) -> None:
        def tracked(document: Any) -> None:
            document.paragraphs[1]._p.append(parse_xml(
                f'<w:ins {W} w:id="1" w:author="N"><w:r><w:t>and architect</w:t></w:r></w:ins>'))  # fmt: skip

        def columned(document: Any) -> None:
            document.sections[0]._sectPr.append(parse_xml(f'<w:cols {W} w:num="2"/>'))

        assert "tracked_change" in file_codes(word_file(tracked), "r.docx")
        assert "two_columns" in file_codes(word_file(columned), "r.docx")

    def test_macros(self) -> None:
        data = io.BytesIO(word_file())
        with zipfile.ZipFile(data, "a") as archive:
            archive.writestr("word/vbaProject.bin", b"\x00" * 20)
        assert "macros" in file_codes(data.getvalue(), "r.docx")


def test_kinds_that_systems_do_not_take() -> None:
    assert "file_type" in file_codes(b"<html><body><h1>Nora Feldt</h1><p>Developer</p></body></html>", "r.html")
    assert "file_type" not in file_codes(text())


def test_a_resume_as_data_is_not_judged_as_a_file() -> None:
    import json

    document = read(json.dumps(GOOD).encode(), "resume.json")
    assert document.file is None
    assert check(document).score == 100.0


def test_words_that_nobody_sees_earn_nothing() -> None:
    from tests.ats.resumes import posting

    data = page('<p style="color:#fff;font-size:4pt">Terraform Ansible</p>')
    honest, cheating = check(read(page(), "r.pdf"), job=posting()), check(read(data, "r.pdf"), job=posting())
    missing = {item.what for item in cheating.coverage.of_state("missing")} if cheating.coverage else set()

    assert {"Terraform", "Ansible"} <= missing
    assert cheating.score < honest.score
