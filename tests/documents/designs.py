"""The same invented person in many page designs, made with WeasyPrint. Words are told by marks, order by lists."""

# ruff: noqa: E501 - the designs read better one a line

from __future__ import annotations

from functools import cache

PERSON = {
    "name": "Marlene Okafor",
    "label": "Logistics Coordinator",
    "contact": ["marlene@okafor.example", "+44 20 7946 0018", "Hull, United Kingdom", "okafor.example"],
    "summary": "Plans inbound freight for two warehouses and keeps carriers honest about their "
    "promises. Calm when a vessel is late, quick when a dock is free, careful with every figure.",
    "work": [
        ("Logistics Coordinator", "Harbour Lane Freight", "Mar 2019 – Present", "Hull", [
            "Booked four hundred containers a year with eleven carriers and cut demurrage by a fifth within two seasons",
            "Trained six dispatchers in customs paperwork",
            "Wrote the winter plan that kept the cold store open through three storms and one long strike"]),
        ("Dispatcher", "Northgate Parcels", "Jun 2015 – Feb 2019", "Leeds", [
            "Routed ninety vans a day across the county",
            "Moved route sheets from paper to tablets without losing a single delivery day"]),
        ("Warehouse Assistant", "Quayside Stores", "Sep 2013 – May 2015", "Hull", [
            "Counted stock every Friday and reported differences the same evening"]),
    ],
    "education": [("BSc Supply Chain Management", "University of Hull", "2010 – 2013", "Hull"),
                  ("A Levels", "Wyke College", "2008 – 2010", "Hull")],
    "skills": ["Freight forwarding", "Incoterms", "SAP EWM", "Route planning", "Excel", "Customs clearance"],
    "languages": ["English – native", "Igbo – fluent", "Dutch – basic"],
}  # fmt: skip
BASE = "@page{size:A4;margin:1.6cm} body{font-family:'DejaVu Sans',sans-serif;font-size:9.5pt;margin:0;line-height:1.35}" \
    "h1{font-size:22pt;margin:0 0 2pt} h2{font-size:13pt;margin:12pt 0 4pt} h3{font-size:10pt;margin:6pt 0 0}" \
    "ul{margin:2pt 0 4pt;padding-left:12pt} p{margin:2pt 0} .d{float:right} table{border-collapse:collapse;width:100%}" \
    "td{vertical-align:top;padding:0}"  # fmt: skip


def _bullets(items: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"


def _work(entry: str) -> str:
    return "".join(
        entry.format(position=p, employer=e, dates=d, place=c, bullets=_bullets(b)) for p, e, d, c, b in PERSON["work"]
    )


def _education(entry: str) -> str:
    return "".join(
        entry.format(position=p, employer=e, dates=d, place=c, bullets="") for p, e, d, c in PERSON["education"]
    )


PLAIN_ENTRY = "<h3>{position}</h3><p>{employer}, {place}</p><p>{dates}</p>{bullets}"
DATED_ENTRY = "<h3><span class=d>{dates}</span>{position}</h3><p><span class=d>{place}</span>{employer}</p>{bullets}"
ROW_ENTRY = "<tr><td style='width:27%'>{dates}</td><td><b>{position}</b><br>{employer}, {place}{bullets}</td></tr>"
HEAD = f"<h1>{PERSON['name']}</h1><p>{PERSON['label']}</p>"
LINES = "".join(f"<p>{item}</p>" for item in PERSON["contact"])
ABOUT = f"<h2>Profile</h2><p>{PERSON['summary']}</p>"


def _jobs(entry: str) -> str:
    return f"<h2>Experience</h2>{_work(entry)}"


def _schools(entry: str) -> str:
    return f"<h2>Education</h2>{_education(entry)}"


def _lists() -> str:
    skills = "".join(f"<p>{item}</p>" for item in PERSON["skills"])
    return f"<h2>Skills</h2>{skills}<h2>Languages</h2>" + "".join(f"<p>{item}</p>" for item in PERSON["languages"])


SIDE = f"<h2>Contact</h2>{LINES}{_lists()}"


def _table(left: str, right: str, widths: tuple[int, int], css: str = "") -> str:
    return (
        f"<table><tr><td style='width:{widths[0]}%;padding-right:14pt;{css}'>{left}</td>"
        f"<td style='width:{widths[1]}%'>{right}</td></tr></table>"
    )


MAIN = ABOUT + _jobs(PLAIN_ENTRY) + _schools(PLAIN_ENTRY)
DATED_MAIN = ABOUT + _jobs(DATED_ENTRY) + _schools(DATED_ENTRY)
INLINE = " &nbsp;|&nbsp; ".join(PERSON["contact"])
DESIGNS: dict[str, str] = {
    "single": HEAD + f"<p>{INLINE}</p>" + MAIN + _lists(),
    "dated": HEAD + f"<p>{INLINE}</p>" + DATED_MAIN + _lists(),
    "left_sidebar": _table(SIDE, HEAD + MAIN, (30, 70), "background:#dde"),
    "left_sidebar_dated": _table(SIDE, HEAD + DATED_MAIN, (30, 70), "background:#dde"),
    "right_sidebar": HEAD + _table(MAIN, SIDE, (66, 34)),
    "right_sidebar_dated": f"<div style='text-align:center'>{HEAD}<p>{INLINE}</p></div>" + _table(DATED_MAIN, _lists(), (68, 32)),
    "two_equal": HEAD + f"<p>{INLINE}</p>" + _table(ABOUT + _jobs(PLAIN_ENTRY), _schools(PLAIN_ENTRY) + _lists(), (50, 50)),
    "timeline": HEAD + f"<p>{INLINE}</p>{ABOUT}<h2>Experience</h2><table>{_work(ROW_ENTRY)}</table><h2>Education</h2><table>{_education(ROW_ENTRY)}</table>" + _lists(),
    "band": f"<div style='background:#246;color:#fff;padding:14pt;text-align:center'>{HEAD}<p>{INLINE}</p></div>" + _table(SIDE.split('</h2>', 1)[0].replace('Contact', 'Tools') + '</h2>' + _lists(), DATED_MAIN, (32, 68)),
    "css_columns": HEAD + f"<p>{INLINE}</p><div style='columns:2;column-gap:16pt'>{MAIN}{_lists()}</div>",
    "split_header": f"<table><tr><td>{HEAD}</td><td style='text-align:right'>{LINES}</td></tr></table>" + DATED_MAIN + _lists(),
    "spaced_headings": HEAD + f"<p>{INLINE}</p>" + (MAIN + _lists()).replace("<h2>", "<h2 style='letter-spacing:4pt;text-transform:uppercase'>"),
    "margin_titles": HEAD + f"<p>{INLINE}</p><table>" + "".join(
        f"<tr><td style='width:22%'><b>{title.upper()}</b></td><td>{body}</td></tr>"
        for title, body in (("Profile", f"<p>{PERSON['summary']}</p>"), ("Experience", _work(PLAIN_ENTRY)),
                            ("Education", _education(PLAIN_ENTRY)))) + "</table>" + _lists(),
    "three_skill_columns": HEAD + f"<p>{INLINE}</p>" + MAIN + "<h2>Skills</h2><table><tr>" + "".join(
        f"<td>{a}<br>{b}</td>" for a, b in zip(PERSON["skills"][::2], PERSON["skills"][1::2], strict=True)) + "</tr></table>",
    "justified_columns": HEAD + f"<p>{INLINE}</p><div style='columns:2;column-gap:10pt;text-align:justify'>{DATED_MAIN}{_lists()}</div>",
}  # fmt: skip


@cache
def pdf_of(name: str) -> bytes:
    """The design as a PDF."""
    from weasyprint import HTML

    return HTML(string=f"<style>{BASE}</style>{DESIGNS[name]}").write_pdf()
