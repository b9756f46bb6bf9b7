"""Puts a view on a page: a Design says how, `document` gives the HTML that WeasyPrint (or a browser) sets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape

from tests.corpus import entries, lists, words
from tests.corpus.dates import DateStyle
from tests.corpus.view import ALL, Item, Showing, View

ICONS = {
    "unicode": {"place": "⌂ ", "phone": "☎ ", "email": "✉ ", "web": "➤ "},
    "private": {"place": "\uf041", "phone": "\uf095", "email": "\uf0e0", "web": "\uf0c1"},
}
DATED = ("work", "education", "projects", "volunteer")
ASIDE = ("skills", "languages", "certificates", "interests")


@dataclass(frozen=True)
class Design:
    """aside: sections in the sidebar, set in the stream before or after the main column by `aside_first`.

    header: block, band, split, labelled, title (a "Curriculum Vitae" line first). header_in: top, main, aside, foot.
    contact_in: header, aside. untitled: sections without heading. own_words: headings nobody else uses.
    short: how certificates, awards, publications are set. ligatures: fi as one character.
    head, foot: markup of their own in place of `header`, and after the last section. employers: sets all work at once.
    named: `skills` shows the groups' names. own: sections (the sidebar's contact too) set by a function.
    prose, practised, brief, oldest_first, unsaid: as in Showing. titles: headings of the design's own, by language
    and section.
    """

    name: str
    css: str
    held: bool = False
    sections: tuple[str, ...] = ALL
    aside: tuple[str, ...] = ()
    aside_first: bool = False
    header: str = "block"
    header_in: str = "top"
    contact_in: str = "header"
    contact_by: str = " | "
    icons: str = ""
    entry: entries.Setter = entries.title_right
    education: entries.Setter | None = None
    skills: lists.Lister = lists.comma
    languages: str | Callable[[View], str] = "dash"
    short: str | entries.Setter = "comma"
    dates: DateStyle = field(default_factory=DateStyle)
    variant: int = 0
    between: str = ", "
    label: bool = True
    grouped: bool = False
    ligatures: bool = False
    upper: bool = False
    spaced: bool = False
    untitled: tuple[str, ...] = ()
    own_words: bool = False
    contact_last: bool = False
    head: Callable[[View], str] | None = None
    foot: Callable[[View], str] | None = None
    projects: entries.Setter | None = None
    employers: Callable[[list[Item], str], str] | None = None
    named: bool = False
    own: dict[str, Callable[[View], str]] = field(default_factory=dict)
    prose: str = ""
    practised: bool = False
    brief: int | None = None
    oldest_first: bool = False
    titles: dict[str, dict[str, str]] = field(default_factory=dict)
    unsaid: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def showing(self) -> Showing:
        return Showing(
            sections=tuple(name for name in ALL if name in (*self.sections, *self.aside)), dates=self.dates,
            variant=self.variant, groups=self.named or self.skills in (lists.rows, lists.headed),
            fluency=self.languages != "dots", label=self.label, between=self.between,
            prose=self.prose, practised=self.practised, brief=self.brief, oldest_first=self.oldest_first,
            unsaid=self.unsaid,
        )  # fmt: skip


BASE = """
@page { size: A4; margin: 17mm 18mm }
body { font: 10pt/1.4 "Noto Sans", sans-serif; margin: 0; color: #1d1d1f; font-variant-ligatures: none }
h1, h2, p, ul { margin: 0; padding: 0 } h1 { font-size: 22pt; line-height: 1.15 }
h2 { font-size: 12.5pt; margin: 12pt 0 4pt; break-after: avoid } ul { padding-left: 13pt }
.row { display: table; width: 100% } .row > .l, .row > .r { display: table-cell; vertical-align: baseline }
.row > .r { text-align: right; white-space: nowrap; padding-left: 10pt }
.tr { display: table; width: 100%; table-layout: fixed } .tr > div { display: table-cell; vertical-align: top }
.td1, .td3 { width: 27% } .td3 { text-align: right } .e { margin-bottom: 7pt } .h, .t, .employer { font-weight: bold }
b.t, b.o { font-weight: bold } .d, .p { color: #555 } .contact { color: #444 }
.aside p, .aside .e { margin-bottom: 4pt }
.bar { background: #ddd; height: 3pt; margin: 1pt 0 4pt } .bar div { background: #567; height: 3pt }
.dots i { display: inline-block; width: 5pt; height: 5pt; border-radius: 3pt; background: #678; margin-left: 3pt }
.both { position: relative } .cols { columns: 3 } .aside .d, .aside .p { color: inherit }
td { padding: 1pt 14pt 1pt 0 } .chip { border: .6pt solid #888; border-radius: 6pt; padding: 0 5pt;
  display: inline-block }
"""


def contact_markup(view: View, design: Design, *, stacked: bool) -> str:
    icons = ICONS.get(design.icons, {})
    labels = dict(zip(("email", "phone", "place"), words.LABELS[view.language], strict=True))
    labelled = design.header in ("labelled", "title")
    out = []
    for kind, said in view.contacts:
        icon = f'<span class="icon">{icons[kind]}</span>' if icons else ""
        label = f"{labels.get(kind, 'Web')}: " if labelled else ""
        out.append(f"<span>{icon}{escape(label + said)}</span>")
    out += [f"<span>{escape(f'{label}: {said}')}</span>" for label, said in view.person.extra if labelled]
    if stacked:
        return "".join(f'<div class="c">{part}</div>' for part in out)
    return escape(design.contact_by).join(out)


def header_markup(view: View, design: Design) -> str:
    if design.head:
        return design.head(view)
    name = view.name.upper() if design.upper else view.name
    name = "  ".join(" ".join(word) for word in name.upper().split()) if design.spaced else name
    name = name.replace(" ", "\u00a0") if design.spaced else name
    label = entries.tag("label", view.truth["basics"].get("label", ""))
    head = f"<h1>{escape(name)}</h1>{label}"
    if design.header == "title":
        head = f'<div class="cv">{words.TITLES[view.language]}</div>{head}'
    if design.contact_in != "header":
        return f'<div class="header">{head}</div>'
    stacked = design.header in ("split", "labelled", "title")
    contact = f'<div class="contact">{contact_markup(view, design, stacked=stacked)}</div>'
    inner = entries.row(head, contact) if design.header == "split" else head + contact
    return f'<div class="header">{inner}</div>'


def short_markup(item: Item, form: str | entries.Setter, language: str) -> str:
    if callable(form):
        return f'<div class="e">{form(item, language)}</div>'
    if form == "right":
        return entries.row(escape(entries.joined(item.title, item.organisation)), escape(item.dates))
    if form == "stacked":
        heads = entries.tag("t", item.title), entries.tag("o", item.organisation), entries.tag("d", item.dates)
        return f'<div class="e">{"".join(heads)}</div>'
    if form == "dash":
        dates = f" ({item.dates})" if item.dates else ""
        return entries.tag("c", entries.joined(item.title, item.organisation, by=" – ") + dates)
    return entries.tag("c", entries.joined(item.title, item.organisation, item.dates))


def content(view: View, design: Design, section: str) -> str:
    truth = view.truth
    if section in design.own:
        return design.own[section](view)
    if section == "summary":
        return f"<p>{escape(truth['basics']['summary'])}</p>"
    if section == "skills":
        return design.skills(truth["skills"])
    if section == "languages":
        form = design.languages
        return form(view) if callable(form) else lists.languages(view, form)
    if section == "interests":
        return f"<p>{escape(', '.join(entry['name'] for entry in truth['interests']))}</p>"
    items = view.items[section]
    if section == "work" and (design.employers or design.grouped):
        return (design.employers or entries.grouped)(items, view.language)
    if section in DATED:
        setter = {"education": design.education, "projects": design.projects}.get(section) or design.entry
        return "".join(f'<div class="e">{setter(item, view.language)}</div>' for item in items)
    return "".join(short_markup(item, design.short, view.language) for item in items)


def has(view: View, section: str) -> bool:
    return bool(view.truth["basics"].get("summary") if section == "summary" else view.truth.get(section))


def heading(view: View, design: Design, section: str) -> str:
    own = words.OWN_WORDS if design.own_words else design.titles
    return own.get(view.language, {}).get(section) or view.heading(section)


def section_markup(view: View, design: Design, section: str) -> str:
    inner = content(view, design, section)
    title = "" if section in design.untitled else f"<h2>{escape(heading(view, design, section))}</h2>"
    return f'<div class="section {section}">{title}<div class="in">{inner}</div></div>'


def document(view: View, design: Design) -> str:
    """The whole HTML document, styles inside."""
    main = [name for name in design.sections if name not in design.aside and has(view, name)]
    side = [name for name in design.aside if has(view, name)]
    header = header_markup(view, design)
    column = "".join(section_markup(view, design, name) for name in main)
    aside = side_sections = "".join(section_markup(view, design, name) for name in side)
    if design.contact_in == "aside":
        own = design.own.get("contact")
        inner = own(view) if own else contact_markup(view, design, stacked=True)
        aside = f'<div class="section contact"><h2>{escape(heading(view, design, "contact"))}</h2>{inner}</div>'
        aside = side_sections + aside if design.contact_last else aside + side_sections
    if design.header_in == "main":
        column, header = header + column, ""
    elif design.header_in == "aside":
        aside, header = header + aside, ""
    elif design.header_in == "foot":
        column, header = column + header, ""
    if design.foot:
        column += design.foot(view)
    parts = [f'<div class="main">{column}</div>']
    if aside:
        parts.insert(0 if design.aside_first else 1, f'<div class="aside">{aside}</div>')
    inside = f'{header}<div class="both">{"".join(parts)}</div>'
    if design.ligatures:
        inside = ligated(inside)
    css = BASE + design.css.replace("NAME", view.name).replace("PAGES", page_label(view.language))
    return (
        f'<!DOCTYPE html><html lang="{view.language}"><head><meta charset="utf-8"><title>{escape(view.name)}</title>'
        f"<style>{css}</style></head><body>{inside}</body></html>"
    )


def page_label(language: str) -> str:
    """CSS content for "page 1 of 2" in the language."""
    return '"' + words.PAGES[language].format('" counter(page) "', '" counter(pages)') + ' ""'


def ligated(markup: str) -> str:
    """Typographic ligatures as single characters, as old typesetting programs leave them; tags are left alone."""
    out = []
    for number, part in enumerate(markup.replace(">", "<").split("<")):
        is_words = number % 2 == 0
        out.append(
            part.replace("ffi", "ﬃ").replace("ff", "ﬀ").replace("fi", "ﬁ").replace("fl", "ﬂ")
            if is_words
            else f"<{part}>"
        )
    return "".join(out)
