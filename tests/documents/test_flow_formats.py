"""DOCX, ODT, RTF, HTML, Markdown and text: what is read, in which order, with which roles."""

# ruff: noqa: E501 - XML reads better unbroken

from __future__ import annotations

from pathlib import Path

import pytest

from jobmatch.documents import Document, read
from tests.documents.makers import OFFICE, WORD, docx, odt, paragraph

STYLES = (
    f'<w:styles xmlns:w="{WORD}"><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>'
    '</w:style><w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/>'
    '</w:style><w:style w:type="paragraph" w:styleId="Lst"><w:name w:val="List Bullet"/></w:style></w:styles>'
)
STYLES_RELATION = f'<Relationship Id="s" Type="{OFFICE}/styles" Target="styles.xml"/>'


def lines(document: Document) -> list[str]:
    return [document.text[line.start : line.end] for line in document.lines]


def roles(document: Document) -> dict[str, tuple[str, int]]:
    return {document.text[line.start : line.end]: (line.role, line.level) for line in document.lines}


def test_docx_headings_by_style_name_base_style_and_outline_level() -> None:
    body = (
        paragraph("Berufserfahrung", style="berschrift1")
        + paragraph("Ausbildung", style="Mine")
        + paragraph("Sprachen", extra='<w:outlineLvl w:val="1"/>')
        + paragraph("Maschinen gebaut", style="Lst")
    )
    read_roles = roles(read(docx(body, relations=STYLES_RELATION, styles_xml=STYLES)))
    assert read_roles == {
        "Berufserfahrung": ("heading", 1),
        "Ausbildung": ("heading", 1),
        "Sprachen": ("heading", 2),
        "Maschinen gebaut": ("list", 1),
    }


def test_docx_without_styles_part() -> None:
    assert lines(read(docx(paragraph("Ada", style="Gone")))) == ["Ada"]


def test_docx_keeps_insertions_drops_deletions_hidden_text_and_field_codes() -> None:
    body = (
        "<w:p><w:ins><w:r><w:t>kept</w:t></w:r></w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "mailto:a@b.example"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve"> a@b.example</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    document = read(docx(body))
    assert document.text == "kept a@b.example"
    assert [(document.text[k.start : k.end], k.url) for k in document.links] == [("a@b.example", "mailto:a@b.example")]


def test_docx_line_breaks_tabs_hyperlinks_and_bold_runs() -> None:
    relation = f'<Relationship Id="h" Type="{OFFICE}/hyperlink" Target="https://x.example" TargetMode="External"/>'
    body = (
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Engineer</w:t></w:r><w:r><w:tab/><w:t>2019</w:t><w:br/>"
        '<w:t>Hull</w:t></w:r><w:hyperlink r:id="h"><w:r><w:t xml:space="preserve"> site</w:t></w:r></w:hyperlink></w:p>'
    )
    document = read(docx(body, relations=relation))
    assert lines(document) == ["Engineer\t2019", "Hull site"]
    assert [(document.text[r.start : r.end], r.bold) for r in document.lines[0].runs] == [
        ("Engineer", True),
        ("2019", False),
    ]
    assert [(document.text[k.start : k.end], k.url) for k in document.links] == [("site", "https://x.example")]


def test_docx_text_box_is_read_once_and_content_controls_are_looked_through() -> None:
    box = "<w:txbxContent>" + paragraph("In the box") + "</w:txbxContent>"
    body = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>" + box + "</wps:txbx>"
        "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        "<w:r><w:t>Beside</w:t></w:r></w:p><w:sdt><w:sdtPr/><w:sdtContent>"
        + paragraph("Controlled")
        + "</w:sdtContent></w:sdt>"
    )
    document = read(docx(body))
    assert lines(document) == ["Beside", "In the box", "Controlled"]
    first, inside, last = (line.column for line in document.lines)
    assert first == last == 0 != inside


def test_docx_timeline_table_reads_across_and_layout_table_column_by_column() -> None:
    def row(*cells: list[str]) -> str:
        inner = "".join("<w:tc>" + "".join(paragraph(text) for text in cell) + "</w:tc>" for cell in cells)
        return f"<w:tbl><w:tr>{inner}</w:tr></w:tbl>"

    document = read(docx(row(["2019"], ["Nurse", "Ward 3"]) + row(["Skills", "Triage"], ["Work", "Nurse at a clinic"])))
    assert lines(document) == ["2019\tNurse", "Ward 3", "Skills", "Triage", "Work", "Nurse at a clinic"]
    assert [line.column for line in document.lines] == [0, 0, 1, 1, 0, 0]


def test_docx_points_beside_their_label_stay_points() -> None:
    def cell(*said: str) -> str:
        return f"<w:tc>{''.join(said)}</w:tc>"

    points = cell(paragraph("Led nine people", style="Lst"), paragraph("Kept the rota", style="Lst"))
    grid = cell(paragraph("Role")) + cell(paragraph("Nurse")) + "</w:tr><w:tr>" + cell(paragraph("Duties")) + points
    document = read(docx(f"<w:tbl><w:tr>{grid}</w:tr></w:tbl>", relations=STYLES_RELATION, styles_xml=STYLES))
    assert [*zip(lines(document), (line.role for line in document.lines), strict=True)] == [
        ("Role\tNurse", "cell"),
        ("Duties", "cell"),
        ("Led nine people", "list"),
        ("Kept the rota", "list"),
    ]


def test_docx_record_with_two_cells_of_several_lines_reads_across() -> None:
    cells = (["Hill Ward", "Leeds"], ["2015 – 2019"], ["Nurse", "Kept the rota", "Led nine people", "Trained four"])
    row = "".join("<w:tc>" + "".join(map(paragraph, cell)) + "</w:tc>" for cell in cells)
    document = read(docx(f"<w:tbl><w:tr>{row}</w:tr></w:tbl>"))
    assert lines(document)[:3] == ["Hill Ward\t2015 – 2019\tNurse", "Leeds", "Kept the rota"]
    assert {line.column for line in document.lines} == {0}


def test_docx_headers_footers_and_notes() -> None:
    relations = "".join(
        f'<Relationship Id="{kind}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>'
        for kind in ("header", "footer", "footnotes")
    )
    parts = {
        f"{kind}_xml": f'<w:x xmlns:w="{WORD}">{paragraph(f"in the {kind}")}</w:x>'
        for kind in ("header", "footer", "footnotes")
    }
    document = read(docx(paragraph("body"), relations=relations, **parts))
    assert lines(document) == ["in the header", "body", "in the footnotes", "in the footer"]
    assert [line.role for line in document.lines] == ["header", "", "", "footer"]


def test_odt() -> None:
    styles = (
        '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    )
    body = (
        '<text:h text:outline-level="2">Work</text:h>'
        '<text:p><text:span text:style-name="B">Cook</text:span><text:tab/>2020<text:line-break/>at'
        '<text:s text:c="2"/>sea <text:a xlink:href="https://x.example">here</text:a></text:p>'
        "<text:list><text:list-item><text:p>soups</text:p></text:list-item></text:list>"
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
    )
    document = read(odt(body, styles=styles))
    assert lines(document) == ["Work", "Cook\t2020", "at sea here", "soups", "a\tb"]
    assert [line.role for line in document.lines] == ["heading", "", "", "list", "cell"]
    assert document.lines[1].runs[0].bold
    assert document.links[0].url == "https://x.example"


def test_rtf_with_unicode_and_code_page() -> None:
    source = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\f0 J\'f6rg \u321?ukasz\par Caf\u233?\tab 2019\par}"
    assert lines(read(source)) == ["Jörg Łukasz", "Café\t2019"]


def test_html_shows_what_a_person_sees() -> None:
    source = b"""<!doctype html><html><head><title>no</title><style>p{}</style></head><body><h2>Work</h2>
    <script>no()</script><p>Cook <b>at</b> sea<br>since 2019</p><div style="display: none">no</div>
    <ul><li>soups</li><li>bread</li></ul><table><tr><th>a</th><td>b</td></tr></table>
    <a href="javascript:no()">x</a></body></html>"""
    document = read(source)
    assert lines(document) == ["Work", "Cook at sea", "since 2019", "soups", "bread", "a\tb", "x"]
    assert [line.role for line in document.lines] == ["heading", "", "", "list", "list", "cell", ""]
    assert document.links == ()


def test_markdown() -> None:
    source = b"# Ada\n\n**Cook** at [sea](https://x.example)\n\n- soups\n1. bread\n\nWork\n====\n"
    document = read(source, filename="cv.md")
    assert lines(document) == ["Ada", "Cook at sea", "soups", "bread", "Work"]
    assert [line.role for line in document.lines] == ["heading", "", "list", "list", "heading"]
    assert document.links[0].url == "https://x.example"


TEXTS = {
    "cp1252": "José Núñez – développeur à Zürich, “senior”",
    "cp1250": "Paweł Żółć\nDoświadczenie zawodowe: kierownik magazynu w Łodzi, wykształcenie wyższe",
    "cp1251": "Иван Петров\nОпыт работы: инженер, Москва",
    "shift_jis": "履歴書\n山田太郎 東京都",
    "utf-8": "Łukasz 履歴書 ✓",
    "utf-8-sig": "Łukasz",
    "utf-16": "Łukasz 履歴書",
    "utf-16-le": "Plain words without a mark",
    "utf-32": "Łukasz",
}


@pytest.mark.parametrize("encoding", sorted(TEXTS))
def test_text_in_many_encodings(encoding: str) -> None:
    assert "\n".join(lines(read(TEXTS[encoding].encode(encoding), filename="cv.txt"))) == TEXTS[encoding]


def test_text_keeps_wide_gaps_as_tabs_and_blank_lines_as_blocks() -> None:
    document = read("Cook        2019\r\nHull\r\n\r\nEnglish\u00a0C1\x0bx".encode())
    assert document.text == "Cook\t2019\nHull\n\nEnglish C1\nx"


@pytest.mark.parametrize("name", ["docx_plain_de", "docx_manual_nurse", "docx_plain_nurse"])
def test_real_docx_files(shared_data: Path, name: str) -> None:
    document = read((shared_data / "resumes" / "made" / name / "resume.docx").read_bytes())
    assert "@" in document.text
    assert len(document.lines) > 15
