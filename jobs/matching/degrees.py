# ruff: noqa: E501 (tables of words read better unbroken)
"""Levels of education in words, as ranks: 1 secondary, 2 vocational, 3 associate, 4 bachelor, 5 master, 6 doctorate."""

from __future__ import annotations

import re

RANKS = {"secondary": 1, "vocational": 2, "associate": 3, "bachelor": 4, "master": 5, "doctorate": 6}
_PATTERNS = tuple(
    (rank, re.compile(rf"(?<![\w.])(?:{form})(?!\w)", re.IGNORECASE))
    for rank, form in (
        (6, r"ph\.? ?d\.?|d\.?phil|doctora(?:te|l|l degree|do)|doctor of \w+|dr\.-ing|promotion|m\.?d\.(?=\W|$)|j\.?d\.(?=\W|$)|ed\.?d|doktor"),
        (5, r"master(?:['’]?s)?(?: of| in| degree|['’]?s)?|m\.?sc\.?|m\.a\.|mba|m\.?eng\.?|m\.?tech|m\.?ed\.?|m\.?phil|llm|mca|magister|diplom(?:-\w+)?|diplom-ingenieur|maestría|máster|postgraduate"),
        (4, r"bachelor(?:['’]?s)?|b\.?sc\.?|b\.a\.|b\.?eng\.?|b\.?tech|b\.?com|b\.?ed|bba|bca|llb|undergraduate degree|licenciatura|licence (?:en|de|professionnelle|ès)|grado|college degree|university degree|degree|hochschulabschluss|studium"),
        (3, r"associate(?:['’]?s)? (?:degree|of|in)|a\.a\.s?\.?|foundation degree|hnd|higher national diploma|bts|dut"),
        (2, r"diploma|apprenticeship|trade (?:school|certificate)|nvq|btec|city (?:&|and) guilds|vocational|ausbildung|berufsausbildung|gesellenbrief|meister|cap|certificate (?:iii|iv)|technical school"),
        (1, r"high school|secondary school|ged|gcses?|a[- ]levels?|abitur|baccalaur[ée]at|bachillerato|matric(?:ulation)?|school leaving certificate|12th|leaving cert"),
    )
)  # fmt: skip


def rank_of(text: str) -> int | None:
    """The highest level the words state, None where they state none."""
    return next((rank for rank, pattern in _PATTERNS if pattern.search(text)), None)


def lowest_rank_in(text: str) -> int | None:
    """The lowest level the words state: "Bachelor's or Master's degree" asks for a bachelor."""
    return next((rank for rank, pattern in reversed(_PATTERNS) if pattern.search(text)), None)
