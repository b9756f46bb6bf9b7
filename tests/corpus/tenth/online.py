"""Two that are no documents: a resume pasted into a web form's box, and a personal page somebody wrote by hand."""

from __future__ import annotations

from html import escape

from tests.corpus.entries import joined, tag
from tests.corpus.lists import every
from tests.corpus.tenth.words import PASTED, WEBSITE, title_of
from tests.corpus.third.lists import hobbies
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of
from tests.corpus.wild.lists import spoken
from tests.corpus.word import DATED, contact_line, plain_lines, present


def pasted(view: View) -> bytes:
    """What is left of a Word file in a box for text: headings in capitals, a tab before dates, list marks as signs."""
    rows = [view.name, label_of(view), contact_line(view)]
    for section in present(view):
        rows += ["\n" + title_of(view, PASTED, section).upper()]
        for number, item in enumerate(view.items.get(section, [])):
            if section in DATED:
                rows += [*([" "] if number else []), *pasted_entry(item)]
            else:
                rows.append("• " + joined(joined(item.title, item.organisation, by=" – "), item.dates))
        if section not in view.items:
            rows += spoken(view) if section == "languages" else plain_lines(view, section)
    return ("\n".join(row for row in rows if row).replace("\n \n", "\n\n") + "\n").encode()


def pasted_entry(item: Item) -> list[str]:
    """ "Title⇥dates", "Employer, Place", marks of the list that was."""
    head = f"{item.title}\t{item.dates}" if item.dates else item.title
    return [head, joined(item.organisation, item.place), item.text, *(f"• {bullet}" for bullet in item.bullets),
            item.tail]  # fmt: skip


# -- a personal page

STYLE = """
body { font: 17px/1.6 Georgia, serif; color: #222; max-width: 44em; margin: 0 auto; padding: 1em }
nav a { margin-right: 1.2em } h1 { margin-bottom: 0 } h2 { border-bottom: 1px solid #ccc } h3 { margin-bottom: 0 }
.tagline, .meta { color: #666 } .meta { margin: 0 } footer { color: #888; font-size: 85% }
"""
HREF = {"email": "mailto:", "web": "https://", "phone": "tel:"}


def personal_page(view: View) -> bytes:
    """A menu, the name, a line about oneself, links; a section with an article for each job; a line of copyright."""
    sections = present(view)
    titles = {name: escape(title_of(view, WEBSITE, name)) for name in sections}
    menu = "\n".join(f'<a href="#{name}">{title}</a>' for name, title in titles.items() if name in DATED[:3])
    parts = "\n".join(
        f'<section id="{name}">\n<h2>{titles[name]}</h2>\n{content(view, name)}\n</section>' for name in sections
    )
    contacts = "\n".join(f"<li>{linked(kind, said)}</li>" for kind, said in view.contacts)
    name = escape(view.name)
    return f"""<!DOCTYPE html>
<html lang="{view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{name}</title>
<style>{STYLE}</style>
</head>
<body>
<nav>
{menu}
</nav>
<header>
<h1>{name}</h1>
{tag("tagline", label_of(view), "p")}
<ul class="contact">
{contacts}
</ul>
</header>
<main>
{parts}
</main>
<footer><p>&copy; 2026 {name}</p></footer>
</body>
</html>
""".encode()


def linked(kind: str, said: str) -> str:
    href = HREF.get(kind)
    return f'<a href="{href}{escape(said.replace(" ", ""))}">{escape(said)}</a>' if href else escape(said)


def content(view: View, section: str) -> str:
    if section == "summary":
        return tag("about", view.truth["basics"]["summary"], "p")
    if section in DATED:
        return "\n".join(article(item) for item in view.items[section])
    if section == "skills":
        words = every(view.truth["skills"])
    elif section in view.items:
        words = [joined(joined(item.title, item.organisation, by=" – "), item.dates) for item in view.items[section]]
    else:
        words = spoken(view) if section == "languages" else hobbies(view)
    return listed(words)


def listed(words: list[str]) -> str:
    return "<ul>\n" + "\n".join(f"<li>{escape(word)}</li>" for word in words) + "\n</ul>" if words else ""


def article(item: Item) -> str:
    """The title as a heading, "Employer, Place · dates" in grey, a list."""
    meta = joined(joined(item.organisation, item.place), item.dates, by=" · ")
    body = tag("text", item.text, "p") + listed(list(item.bullets)) + tag("tail", item.tail, "p")
    return f"<article>\n{tag('title', item.title, 'h3')}\n{tag('meta', meta, 'p')}\n{body}\n</article>"
