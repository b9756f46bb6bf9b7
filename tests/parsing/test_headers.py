"""The tops of resumes as people write them: names, mails, phones and headlines, through real PDFs."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from profiles.parsing import parse_file
from tests.corpus.pdf import pdf_of

_STYLE = (
    "<style>@page { size: A4; margin: 16mm } body { font: 10pt 'Noto Sans' } h1 { font-size: 20pt; margin: 0 }"
    " h2 { font-size: 12pt } p, ul { margin: 3pt 0 } .r { float: right; text-align: right }"
    " table { width: 100% }</style>"
)
_BODY = (
    "<h2>Experience</h2><p><b>Warehouse Supervisor</b>, Larkhill Freight, Leeds<br>Jan 2019 – Present</p>"
    "<ul><li>Led a team of 9 on two shifts</li></ul>"
    "<h2>Education</h2><p>Certificate in Logistics, Aire College, Leeds<br>2013 – 2014</p>"
)
HEADERS = [
    (
        "two rows of a table",
        "<table><tr><td><h1>Sam<br>Okafor</h1></td><td class=r>07700 900412<br>sam@okafor.example</td></tr></table>",
        ("Sam Okafor", "sam@okafor.example", "07700 900412"),
    ),
    (
        "small letters",
        "<h1>okafor, samuel</h1><p>M: 07700-900412 | E: s.okafor@mail.example | L: Leeds</p>",
        ("okafor, samuel", "s.okafor@mail.example", "07700-900412"),
    ),
    (
        "courtesy and degrees",
        "<p>RESUME</p><p style='font-size:16pt'>Ms. Anjali R. Deshmukh, M.Com, ACCA</p>"
        "<p>Pune 411014<br>Mob: +91-98200-55512<br>E-mail : anjali.deshmukh@postbox.example</p>",
        ("Anjali R. Deshmukh", "anjali.deshmukh@postbox.example", "+91-98200-55512"),
    ),
    (
        "pronouns",
        "<h1>Tomás Ó Súilleabháin (he/him)</h1><p>Cork • +353 85 555 0142 • tomas.os@post.example</p>",
        ("Tomás Ó Súilleabháin", "tomas.os@post.example", "+353 85 555 0142"),
    ),
    (
        "a name over two lines, its first ending in a particle",
        "<div class=r>Telefon 0711 / 555 0142<br>E-Mail max.muster-mann@beispiel.example</div>"
        "<h1>Dr. Maximilian Freiherr von Mustermann</h1><p>70173 Stuttgart</p>",
        ("Dr. Maximilian Freiherr von Mustermann", "max.muster-mann@beispiel.example", "0711 / 555 0142"),
    ),
    (
        "two numbers",
        "<p>Name: Priya Venkataraman</p><p>Contact No.: 98400 55513 / 044-25550142</p>"
        "<p>Email ID: priya.v@mailbox.example</p>",
        ("Priya Venkataraman", "priya.v@mailbox.example", "98400 55513"),
    ),
    (
        "an address hidden from robots",
        "<h1>Lars Ødegård</h1><p>lars.odegard [at] post.example · +47 455 50 142 · Oslo</p>",
        ("Lars Ødegård", "lars.odegard@post.example", "+47 455 50 142"),
    ),
    (
        "a post code that is no phone",
        "<p style='text-align:center'><b>Maria João Pereira dos Santos</b><br>Rua das Flores 25, 4050-262 Porto<br>"
        "Tlm.: 912 555 014<br>maria.santos@correio.example</p>",
        ("Maria João Pereira dos Santos", "maria.santos@correio.example", "912 555 014"),
    ),
    (
        "a birth date beside the phone",
        "<h1>Giulia D’Amico</h1><p>Data di nascita: 04/07/1991 | Cell. 333 555 0142 | giulia.damico@posta.example</p>",
        ("Giulia D’Amico", "giulia.damico@posta.example", "333 555 0142"),
    ),
    (
        "a narrow column",
        "<div style='float:left;width:28%'><b>CONTACT</b><br>+1 604 555<br>0148<br>hannah.<br>lindqvist@mail.example"
        "</div><div style='margin-left:34%'><h1>Hannah Lindqvist</h1><p>Marketing Manager</p></div>"
        "<div style='clear:both'></div>",
        ("Hannah Lindqvist", "hannah.lindqvist@mail.example", "+1 604 555 0148"),
    ),
    (
        "a licence that is no phone",
        "<h1>Lucía Fernández</h1><p>DNI 12345678 · Tel. (+34) 655-550-142 · lucia.fernandez@correo.example</p>",
        ("Lucía Fernández", "lucia.fernandez@correo.example", "655-550-142"),
    ),
    (
        "the word for the paper as large as the name",
        "<h1>CV</h1><h1>Piotr Zawadzki</h1><p>tel. +48 600 555 142 | e-mail: p.zawadzki@poczta.example</p>",
        ("Piotr Zawadzki", "p.zawadzki@poczta.example", "+48 600 555 142"),
    ),
    (
        "a double name with a dash",
        "<h1>Ingrid van der Meulen - de Vries</h1><p>Mobiel: 06 5550 1422</p><p>E-mail: ingrid@vdmeulen.example</p>",
        ("Ingrid van der Meulen - de Vries", "ingrid@vdmeulen.example", "06 5550 1422"),
    ),
]


def basics_of(markup: str) -> dict[str, Any]:
    pdf = pdf_of(_STYLE + markup + _BODY)
    basics: dict[str, Any] = parse_file(pdf, filename="resume.pdf", today=date(2026, 11, 21), isolated=False).resume[
        "basics"
    ]
    return basics


def _digits(number: str) -> str:
    return "".join(character for character in number if character.isdigit())[-8:]


@pytest.mark.parametrize(("markup", "truth"), [header[1:] for header in HEADERS], ids=[h[0] for h in HEADERS])
def test_who_it_is(markup: str, truth: tuple[str, str, str]) -> None:
    basics = basics_of(markup)
    assert " ".join(basics["name"].split()) == truth[0]
    assert basics["email"] == truth[1]
    assert _digits(basics["phone"]) == _digits(truth[2])


@pytest.mark.parametrize(
    ("markup", "label"),
    [
        ("<p>Warehouse Supervisor</p><h1>Chidi Eze</h1><p>chidi.eze@mail.example</p>", "Warehouse Supervisor"),
        ("<h1>Bruce Wayne-Thompson – Electrical Engineer</h1><p>bruce.wt@mail.example</p>", "Electrical Engineer"),
    ],
)
def test_a_headline_beside_or_above_the_name(markup: str, label: str) -> None:
    assert basics_of(markup)["label"] == label


def test_an_address_broken_after_a_slash_goes_on_in_the_next_line() -> None:
    basics = basics_of(
        "<h1>Wei-Ling Chen</h1><p>weiling@mail.example | linkedin.com/in/<br>weiling-chen-cpa | github.com/wlc</p>"
    )
    assert {profile["username"] for profile in basics["profiles"]} == {"weiling-chen-cpa", "wlc"}
