"""Eight out of Word, a text pasted into a form, a web page; each for people who would have it so, half held back."""

from __future__ import annotations

from collections.abc import Callable

from tests.corpus.dates import DateStyle
from tests.corpus.layout import Layout
from tests.corpus.people import Person, everyone
from tests.corpus.sixth.people import rich_unseen
from tests.corpus.tenth import europe, fresher, gallery, office, online, sidebar
from tests.corpus.tenth.people import ordinary
from tests.corpus.view import Showing, View

# An odd variant says "Technologies:" before a project's means; without it nobody could tell what that line is.
SHEET = ("work", "education", "certificates", "languages", "skills", "volunteer", "interests")
CHRONOLOGICAL = Showing(
    ("summary", "work", "education", "skills", "certificates", "languages", "awards", "volunteer", "interests"),
    DateStyle("long", " – ", degree_end_only=True), groups=False, places=False, label=False,
)  # fmt: skip
ASIDE = Showing(
    ("summary", "skills", "work", "education", "certificates", "languages", "awards", "volunteer", "interests"),
    DateStyle("long", " – "),
)  # fmt: skip
SIDEBAR = Showing(
    ("summary", "work", "education", "skills", "certificates", "projects", "languages", "awards", "volunteer",
     "interests"), DateStyle("short", " – "), groups=False, variant=5,
)  # fmt: skip
OFFICE = Showing(
    ("education", "work", "projects", "volunteer", "awards", "skills", "languages", "certificates", "interests"),
    DateStyle("short", " – ", degree_end_only=True), groups=False, label=False, variant=5,
)  # fmt: skip
LEBENSLAUF = Showing(SHEET, DateStyle("numeric", " – ", since=True), label=False)
TAB_KEY = Showing(
    ("education", "work", "certificates", "languages", "skills", "volunteer", "interests"), DateStyle("year", " - "),
    label=False,
)  # fmt: skip
FRESHER = Showing(
    ("summary", "education", "skills", "work", "projects", "certificates", "awards", "volunteer", "languages",
     "interests"), DateStyle("short", " to ", degree_end_only=True), label=False, variant=1,
    unsaid={"education": ("courses",)},
)  # fmt: skip
LICENCES = Showing(
    ("summary", "certificates", "work", "education", "skills", "volunteer", "languages", "interests"),
    DateStyle("long", "word"), groups=False,
)  # fmt: skip
PASTED = Showing(
    ("summary", "work", "education", "projects", "skills", "certificates", "awards", "volunteer", "languages",
     "interests"), DateStyle("short", " - "), variant=5,
)  # fmt: skip
WEBSITE = Showing(
    ("summary", "work", "projects", "education", "skills", "languages", "certificates", "publications", "awards",
     "volunteer", "interests"), DateStyle("year", "–"), groups=False, variant=5,
)  # fmt: skip

# Who is set in what, by the end of their key.
CAST = {
    "word_chronological": "denise-kovachart marisol-vance isabel-stone darnell-hughes ximena-rosales pt-tomas",
    "headings_aside": "denise-kovachart darnell-hughes gareth-llewelyn it-niccolo-desantis es-lucia-fernandez "
                      "kasper-vanrijswijck",
    "shaded_sidebar": "solene-marchal bastien-quemeneur fr-anais-belanger ximena-rosales fleur-terhorst pt-tomas",
    "career_office": "denise-kovachart marisol-vance b-lindqvist aarav-deshmukh ravi-subramaniam isabel-stone",
    "lebenslauf": "korbinian-achleitner s-petersen-luedke de-m-oedenwald pl-z-dabrowski razvan-dumitrascu",
    "tab_key": "it-niccolo-desantis nuria-pallares pl-z-dabrowski kasper-vanrijswijck es-lucia-fernandez "
               "korbinian-achleitner",
    "fresher": "meenakshi-sundararajan aarav-deshmukh ravi-subramaniam priyanka-r",
    "licences_first": "gareth-llewelyn fleur-terhorst pl-z-dabrowski s-petersen-luedke nuria-pallares isabel-stone",
    "pasted": "gareth-llewelyn ximena-rosales marisol-vance solene-marchal kasper-vanrijswijck meenakshi-sundararajan",
    "personal_page": "ximena-rosales ravi-subramaniam kasper-vanrijswijck solene-marchal aarav-deshmukh pt-tomas",
}  # fmt: skip
# Held back till they have been read; the others are developed on.
READ = {"career_office", "tab_key", "fresher", "pasted", "personal_page"}


def people_of(name: str) -> tuple[Person, ...]:
    known = (*ordinary(), *rich_unseen(), *everyone())
    return tuple(next(one for one in known if one.key.endswith(end)) for end in CAST[name].split())


def layouts() -> tuple[Layout, ...]:
    def of(name: str, suffix: str, showing: Showing, make: Callable[[View], bytes]) -> Layout:
        cast = people_of(name)
        kind = "docx_" if suffix == "docx" else ""
        return Layout(f"tenth_{kind}{name}", suffix, name not in READ, showing, make, len(cast), chosen=cast)

    return (
        of("word_chronological", "docx", CHRONOLOGICAL, gallery.chronological),
        of("headings_aside", "docx", ASIDE, gallery.headings_aside),
        of("shaded_sidebar", "docx", SIDEBAR, sidebar.shaded_sidebar),
        of("career_office", "docx", OFFICE, office.career_office),
        of("lebenslauf", "docx", LEBENSLAUF, europe.lebenslauf),
        of("tab_key", "docx", TAB_KEY, europe.tab_key),
        of("fresher", "docx", FRESHER, fresher.fresher),
        of("licences_first", "docx", LICENCES, office.licences_first),
        of("pasted", "txt", PASTED, online.pasted),
        of("personal_page", "html", WEBSITE, online.personal_page),
    )
