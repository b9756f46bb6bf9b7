"""Templates: what the content security policy forbids, and the tags that pages are composed with."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.contrib.auth.models import AnonymousUser
from django.template import Context, Template, TemplateSyntaxError
from django.template.loader import get_template
from django.test import RequestFactory

from jobmatch import navigation, styleguide
from jobmatch.errors import refuse_file
from jobmatch.templatetags import components

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
# Mails and printed documents carry their styles with them; no policy of ours reaches those.
ELSEWHERE = re.compile(r"(^|/)(email|documents)/")
PAGES = sorted(p for p in TEMPLATES.rglob("*.html") if not ELSEWHERE.search(p.relative_to(TEMPLATES).as_posix()))
FORBIDDEN = {
    "a style attribute": re.compile(r"<[a-z][^>]*\sstyle\s*=", re.IGNORECASE),
    "an inline handler": re.compile(r"<[a-z][^>]*\son[a-z]+\s*=", re.IGNORECASE),
    "a style element": re.compile(r"<style\b", re.IGNORECASE),
    "an inline script": re.compile(r"<script\b(?![^>]*\b(?:src=|type=\"application/(?:ld\+)?json\"))", re.IGNORECASE),
    "hx-on": re.compile(r"\shx-on[:-]"),
}


def page_request(**cookies: str):
    request = RequestFactory().get("/styleguide/")
    request.COOKIES.update(cookies)
    request.user = AnonymousUser()
    return request


def rendered(source: str, **context: object) -> str:
    return Template("{% load components %}" + source).render(Context(context))


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(TEMPLATES).as_posix())
def test_nothing_inline_that_the_policy_forbids(page: Path) -> None:
    text = re.sub(r"\{% comment %\}.*?\{% endcomment %\}", "", page.read_text(), flags=re.DOTALL)
    assert [what for what, pattern in FORBIDDEN.items() if pattern.search(text)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(TEMPLATES).as_posix())
def test_every_template_compiles(page: Path) -> None:
    assert get_template(page.relative_to(TEMPLATES).as_posix())


def test_the_style_guide_renders_without_a_database() -> None:
    html = styleguide.styleguide(page_request()).content.decode()
    for part in ("evidence", "meter", "score", "file-drop", "pagination", "toast", "dialog", "drawer", "skeleton"):
        assert f'class="{part}' in html, part


def test_the_theme_of_the_cookie_is_in_the_first_byte_of_the_page() -> None:
    assert '<html lang="en" data-theme="dark">' in styleguide.styleguide(page_request(theme="dark")).content.decode()
    assert 'data-theme="system"' in styleguide.styleguide(page_request()).content.decode()
    assert "<script>x" not in styleguide.styleguide(page_request(theme='"><script>x')).content.decode()


@pytest.mark.parametrize("name", ["400.html", "404.html", "403.html", "403_csrf.html", "429.html", "500.html"])
def test_error_pages_need_nothing(name: str) -> None:
    html = get_template(name).render({})
    assert html.count("<h1>") == 1
    assert "<code>" in html


def test_a_refusal_says_what_to_do_on_its_page_and_in_its_toast() -> None:
    error = refuse_file("encrypted")
    for name in ("errors/domain.html", "components/error_toast.html"):
        html = get_template(name).render({"error": error}, page_request())
        assert error.message in html
        assert "encrypted" in html


def test_hyphenated_parameters_become_attributes_and_are_escaped() -> None:
    given = {"label": "<Go>", "url": '/a"b', "yes": True, "no": None}
    html = rendered('{% ui "button" label=label hx-post=url data-on=yes data-off=no %}', **given)
    assert "&lt;Go&gt;" in html
    assert 'hx-post="/a&quot;b"' in html
    assert " data-on>" in html
    assert "data-off" not in html


def test_a_part_sees_only_what_it_is_given() -> None:
    assert "secret" not in rendered('{% ui "badge" tone="accent" %}', label="secret")


def test_wrapped_content_and_its_parts_arrive_in_their_places() -> None:
    html = rendered(
        '{% wrap "card" title="Outer" %}in {% wrap "card" title="Inner" %}deep{% part "foot" %}inner foot{% endpart %}'
        '{% endwrap %}{% part "foot" %}outer foot{% endpart %}{% endwrap %}'
    )
    assert html.index("Outer") < html.index("Inner") < html.index("inner foot") < html.index("outer foot")
    assert html.count("card-foot") == 2


def test_a_stray_word_in_a_tag_is_refused() -> None:
    with pytest.raises(TemplateSyntaxError, match="name=value"):
        rendered('{% ui "button" primary %}')


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Ada Lovelace", "AL"), ("Mary Ann van der Berg", "MB"), ("cher", "C"), ("a.moreau@example.org", "AO"), ("", "")],
)
def test_initials(name: str, letters: str) -> None:
    assert components.initials(name) == letters


@pytest.mark.parametrize(("value", "share"), [(None, 0), (0, 0), (41.26, 41.3), (100, 100), (250, 100), (-3, 0)])
def test_share_is_a_percentage_whatever_comes_in(value: float | None, share: float) -> None:
    assert components.share(value) == share


def test_a_field_names_its_error_for_screen_readers() -> None:
    form = styleguide.SampleForm({"title": "x", "email": "alice@", "contract": "f"})
    html = components.field(form["email"])
    assert 'aria-invalid="true"' in html
    assert 'aria-describedby="id_email_error"' in html
    assert 'id="id_email_error"' in html


def test_a_visitor_has_no_navigation_and_an_unknown_address_no_entry() -> None:
    assert navigation.for_user(AnonymousUser(), "/").rail == ()
    recruiter = styleguide.SamplePerson(is_recruiter=True)
    assert "Postings" not in [link.label for link in navigation.for_user(recruiter, "/").rail]


def test_the_page_one_is_on_is_the_only_current_one() -> None:
    links = navigation.for_user(styleguide.SamplePerson(), "/accounts/email/").pages
    assert [link.label for link in links if link.current] == ["Email addresses"]
