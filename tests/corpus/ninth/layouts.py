"""Twelve PDFs, five held back: six for people of any language with more to say, six for those whom they are for."""

from __future__ import annotations

from dataclasses import replace

from tests.corpus.layout import Layout, of_design
from tests.corpus.ninth.designs import NINTH
from tests.corpus.ninth.designs_more import NINTH_MORE
from tests.corpus.ninth.people import called, full_cast

# Templates of one country or trade; half of each cast or more has been seen in no layout that is read.
MEANT_FOR = {
    "ninth_career_office": (
        "en-ananya-v-rao", "en-grace-adeyemi", "en-marisol-vance", "en-tja", "en-b-lindqvist", "en-marites-ocampo",
    ),
    "ninth_student_latex": (
        "en-ananya-v-rao", "en-aarav-deshmukh", "en-grace-adeyemi", "en-ravi-subramaniam", "en-jordan-blake",
        "en-ewa-sobczynska",
    ),
    "ninth_faculty_list": (
        "en-ewa-sobczynska", "en-aisha", "es-nuria-pallares", "it-chiara-bianchi", "en-isabel-stone",
        "de-f-vonthalberg",
    ),
    "ninth_lebenslauf": (
        "de-torsten-brueckmann", "de-s-petersen-luedke", "de-annalena-schaefer", "de-m-oedenwald", "de-j-grossmann",
        "de-f-vonthalberg",
    ),
    "ninth_graduate_declaration": (
        "en-ananya-v-rao", "en-aarav-deshmukh", "en-irfan-qureshi",
    ),
    "ninth_agency_form": (
        "en-marisol-vance", "en-marites-ocampo", "en-darnell-hughes", "en-b-lindqvist", "en-m-whitfield",
        "en-weiling-chen",
    ),
}  # fmt: skip


def layouts() -> tuple[Layout, ...]:
    made = tuple(of_design(design, 6) for design in (*NINTH, *NINTH_MORE))
    return tuple(
        replace(layout, chosen=called(*MEANT_FOR[layout.name]))
        if layout.name in MEANT_FOR
        else replace(layout, rich=True, full=full_cast())
        for layout in made
    )
