"""An HTML page as the themes for resumes kept as data make them: blocks with the dates beside the title."""

from __future__ import annotations

from html import escape

from tests.corpus.entries import tag
from tests.corpus.tenth.online import linked
from tests.corpus.third.lists import hobbies, levels
from tests.corpus.view import Item, View
from tests.corpus.wild.heads import label_of
from tests.corpus.word import DATED, present

STYLE = """
body { font: 15px/1.5 "Helvetica Neue", Arial, sans-serif; color: #333; margin: 0; background: #fff }
.page { max-width: 800px; margin: 0 auto; padding: 24px } .name { font-size: 34px; font-weight: 700; margin: 0 }
.label { font-size: 18px; color: #777; margin: 0 } .reach { display: flex; flex-wrap: wrap; gap: 4px 18px; color: #555 }
section > h2 { font-size: 20px; border-bottom: 2px solid #eee; margin: 26px 0 10px }
.item { margin-bottom: 14px } .item > header { display: flex; justify-content: space-between }
.item h3 { font-size: 16px; margin: 0 } .date, .location { color: #999; font-size: 14px } .organization { color: #555 }
.keywords { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 6px }
.keywords li { background: #eee; border-radius: 3px; padding: 0 8px } .group { margin-bottom: 8px }
"""


def theme_page(view: View) -> bytes:
    """Name, label, summary and ways to reach; a section for each part, in it an item for each entry."""
    parts = "\n".join(part(view, name) for name in present(view) if name != "summary")
    reach = "\n".join(f'<div class="{kind}">{linked(kind, said)}</div>' for kind, said in view.contacts)
    name = escape(view.name)
    return f"""<!DOCTYPE html>
<html lang="{view.language}">
<head>
<meta charset="utf-8">
<title>{name}</title>
<style>{STYLE}</style>
</head>
<body>
<div class="page">
<header id="header">
<h1 class="name">{name}</h1>
{tag("label", label_of(view), "h2")}
<div class="reach">
{reach}
</div>
{tag("summary", view.truth["basics"].get("summary", ""), "p")}
</header>
{parts}
</div>
</body>
</html>
""".encode()


def part(view: View, section: str) -> str:
    title = tag("title", view.heading(section), "h2")
    return f'<section id="{section}">\n{title}\n{inside(view, section)}\n</section>'


def inside(view: View, section: str) -> str:
    if section in view.items:
        return "\n".join(item_block(item, wide=section in DATED) for item in view.items[section])
    if section == "skills":
        groups = ((group["name"], group["keywords"]) for group in view.truth["skills"])
        return "\n".join(
            f'<div class="group">{tag("group-name", name, "h3")}{words(said)}</div>' for name, said in groups
        )
    if section == "languages":
        pairs = ((tag("language", name, "strong"), tag("fluency", level, "span")) for name, level in levels(view))
        return "\n".join(f'<div class="group">{name} {level}</div>' for name, level in pairs)
    return words(hobbies(view))


def words(said: list[str]) -> str:
    return f'<ul class="keywords">{"".join(tag("keyword", word, "li") for word in said)}</ul>'


def item_block(item: Item, *, wide: bool) -> str:
    """Title and dates in the item's head; employer, place, a text, points, and means under it."""
    head = f"<header>{tag('position', item.title, 'h3')}{tag('date', item.dates, 'span')}</header>"
    if not wide:
        return f'<div class="item">{head}{tag("organization", item.organisation)}</div>'
    where = tag("organization", item.organisation) + tag("location", item.place)
    points = "".join(f"<li>{escape(bullet)}</li>" for bullet in item.bullets)
    done = f'<ul class="highlights">{points}</ul>' if points else ""
    return f'<div class="item">{head}{where}{tag("text", item.text, "p")}{done}{tag("tail", item.tail, "p")}</div>'
