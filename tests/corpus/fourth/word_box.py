"""A DOCX of the fourth set with a floating text box at its left, written twice as Word does, for new and old."""

from __future__ import annotations

from html import escape

from docx.document import Document as Docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor

from tests.corpus.entries import joined
from tests.corpus.fourth.word import begun
from tests.corpus.lists import every
from tests.corpus.third.lists import levels
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of, with_labels
from tests.corpus.wild.word import tight
from tests.corpus.word import DATED, bold, plain_lines, present, saved

BOXED = ("skills", "languages", "interests")
GREEN = RGBColor(0x2E, 0x6B, 0x4F)
EMU = 360000  # in a centimetre
LEFT, WIDTH, HEIGHT = 1.0, 5.6, 26.0  # cm of the box
FLOATING = """
<w:r {ns} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
 xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0"
 locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionV>
<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
<wp:docPr id="2" name="Text Box 2"/><wp:cNvGraphicFramePr/><a:graphic>
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E3EFE8"/></a:solidFill></wps:spPr>
<wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx><wps:bodyPr lIns="144000" tIns="180000"/></wps:wsp>
</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>
<v:shape type="#_x0000_t202" style="position:absolute;margin-left:28pt;margin-top:28pt;width:159pt;height:737pt;mso-position-horizontal-relative:page;mso-position-vertical-relative:page"
 fillcolor="#e3efe8" stroked="f"><v:textbox><w:txbxContent>{paragraphs}</w:txbxContent></v:textbox></v:shape>
</w:pict></mc:Fallback></mc:AlternateContent></w:r>
"""  # noqa: E501 - a style is one line


def floating_side_box(view: View) -> bytes:
    """Contacts, skills, languages in the box; name, profile, jobs beside it, dates and places at the right margin."""
    document = begun("Calibri", 10.5)
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin, page.right_margin = Cm(LEFT + WIDTH + 0.9), Cm(1.6)
    name = tight(document.add_paragraph())
    name._p.append(floating(box_of(view)))
    run = name.add_run(view.name)
    run.bold, run.font.size, run.font.color.rgb = True, Pt(24), GREEN
    if label_of(view):
        tight(document.add_paragraph()).add_run(label_of(view)).font.size = Pt(13)
    for section in (one for one in present(view) if one not in BOXED):
        heading = tight(document.add_paragraph())
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(12), Pt(3)
        heading.paragraph_format.keep_with_next = True
        run = heading.add_run(view.heading(section))
        run.bold, run.font.size, run.font.color.rgb = True, Pt(13), GREEN
        for item in view.items.get(section, []):
            beside(document, item, dated=section in DATED)
        if section not in view.items:
            for said in plain_lines(view, section):
                tight(document.add_paragraph(said))
    return saved(document)


def box_of(view: View) -> list[tuple[str, bool]]:
    """The box's lines; True for its headings."""
    lines = [(view.heading("contact"), True)]
    lines += [(said, False) for _, said in (*with_labels(view), *view.person.extra)]
    for section in (one for one in BOXED if one in present(view)):
        lines.append((view.heading(section), True))
        if section == "skills":
            lines += [(word, False) for word in every(view.truth["skills"])]
        elif section == "languages":
            lines += [(joined(*pair, by=": "), False) for pair in levels(view)]
        else:
            lines += [(entry["name"], False) for entry in view.truth["interests"]]
    return lines


def floating(lines: list[tuple[str, bool]]) -> BaseOxmlElement:
    """The run with the box, in both spellings."""
    out = []
    for said, heading in lines:
        space = '<w:spacing w:before="200" w:after="40"/>' if heading else '<w:spacing w:before="0" w:after="20"/>'
        look = '<w:b/><w:color w:val="2E6B4F"/><w:sz w:val="24"/>' if heading else '<w:sz w:val="19"/>'
        text = f'<w:t xml:space="preserve">{escape(said, quote=False)}</w:t>'
        out.append(f"<w:p><w:pPr>{space}</w:pPr><w:r><w:rPr>{look}</w:rPr>{text}</w:r></w:p>")
    sizes = {"left": int(LEFT * EMU), "width": int(WIDTH * EMU), "height": int(HEIGHT * EMU)}
    return parse_xml(FLOATING.format(ns=nsdecls("w", "wp", "a"), paragraphs="".join(out), **sizes))


def beside(document: Docx, item: Item, *, dated: bool) -> None:
    """ "**Employer** → place", "*Title* → dates", points; short things "Title, issuer → date"."""
    if not dated:
        apart(document, joined(item.title, item.organisation), item.dates)
        return
    if item.organisation:
        apart(document, "", item.place, strong=item.organisation)
        apart(document, item.title, item.dates)
    else:
        apart(document, "", item.dates, strong=item.title)
    for said in (item.text, *(f"» {bullet}" for bullet in item.bullets), item.tail):
        if said:
            point = said.startswith("» ")
            tight(document.add_paragraph(said), 0.5 if point else 0, -0.4 if point else 0)
    document.paragraphs[-1].paragraph_format.space_after = Pt(6)


def apart(document: Docx, left: str, right: str, strong: str = "") -> None:
    paragraph = tight(document.add_paragraph())
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(21 - LEFT - WIDTH - 2.5), WD_TAB_ALIGNMENT.RIGHT)
    bold(paragraph, strong)
    paragraph.add_run(left + (f"\t{right}" if right else ""))
