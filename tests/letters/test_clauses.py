"""Highlights as words after "I": tense, irregular verbs, participles, noun phrases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generation.letters import french, german, spanish
from generation.letters.clauses import clause_of


@pytest.mark.parametrize(
    ("line", "current", "words"),
    [
        ("Reduced deployment time by 75%", False, "reduced deployment time by 75%"),
        ("Lead a team of 16 nurses", True, "lead a team of 16 nurses"),
        ("Lead a team of 16 nurses", False, "led a team of 16 nurses"),
        ("Managing a staff of five", False, "managed a staff of five"),
        ("Managing a staff of five", True, "manage a staff of five"),
        ("Builds dashboards for the sales team", True, "build dashboards for the sales team"),
        ("Cut falls on the ward by 28%", True, "cut falls on the ward by 28%"),
        ("Wrote the first integration tests", False, "wrote the first integration tests"),
        ("Keep HACCP and allergen records", True, "keep HACCP and allergen records"),
        ("Look after two juniors and the handbook", False, "looked after two juniors and the handbook"),
        ("Troubleshot motor controls and drives", False, "troubleshot motor controls and drives"),
        ("Teach, mark and moderate GCSE papers", False, "taught, marked and moderated GCSE papers"),
        ("Promoted to head of year in 2022", False, "was promoted to head of year in 2022"),
        ("Promoted the brand at four fairs", False, "promoted the brand at four fairs"),
        ("Trained 12 new starters", False, "trained 12 new starters"),
        ("Trained in sepsis recognition", False, "was trained in sepsis recognition"),
        ("Awarded Nurse of the Year", False, "was awarded Nurse of the Year"),
        ("Responsible for 340 people and 28 trams", True, "am responsible for 340 people and 28 trams"),
        ("Responsible for managing and training staff", False, "managed and trained staff"),
        ("Pastoral lead for 210 pupils", True, "serve as pastoral lead for 210 pupils"),
        ("Partner to four engineering directors", False, "served as partner to four engineering directors"),
        ("On call one week in four", True, "am on call one week in four"),
        ("• I built the carrier rate API.", False, "built the carrier rate API"),
        ("SAP rollout led for three plants", True, None),
        ("Zero accidents in two years", True, None),
        ("31 of 34 projects on schedule", True, None),
        ("Sales rose by a third", False, None),
        ("Cook", True, None),
    ],
)
def test_a_highlight_follows_i(line: str, current: bool, words: str | None) -> None:
    found = clause_of(line, current=current)
    assert (found.words if found and found.kind == "verb" else None) == words


@pytest.mark.parametrize("line", ["Triage of 40 patients a shift", "Personal care for thirty residents"])
def test_a_noun_phrase_is_told_as_part_of_the_work(line: str) -> None:
    found = clause_of(line, current=False)
    assert found is not None
    assert (found.kind, found.words) == ("nouns", line[0].lower() + line[1:])


@pytest.mark.parametrize(
    ("line", "words", "kind"),
    [
        ("Leitung einer Kolonne von sechs Monteuren", "die Leitung einer Kolonne von sechs Monteuren", "nouns"),
        ("Aufbau der automatischen Tests", "der Aufbau der automatischen Tests", "nouns"),
        ("Technischer Vertrieb im Norden", "der technische Vertrieb im Norden", "nouns"),
        ("Wartungspläne um ein Drittel gekürzt", "habe ich Wartungspläne um ein Drittel gekürzt", "verb"),
        ("Leitete ein Team von acht Pflegenden", "leitete ich ein Team von acht Pflegenden", "verb"),
    ],
)
def test_german_highlights_get_their_article_or_verb(line: str, words: str, kind: str) -> None:
    found = german.phrase(line, current=False)
    assert found is not None
    assert (found.words, found.kind) == (words, kind)


@pytest.mark.parametrize(
    ("line", "words", "kind"),
    [
        ("Coordination de 45 patients", "la coordination de 45 patients", "nouns"),
        ("Encadrement de trois développeurs", "l'encadrement de trois développeurs", "nouns"),
        ("Suivi des dossiers", "le suivi des dossiers", "nouns"),
        ("Coordonné une équipe de huit soignants", "ai coordonné une équipe de huit soignants", "verb"),
        ("Sécurité des chantiers", "la sécurité des chantiers", "nouns"),
        ("Gérer les stocks de la boutique", "gérer les stocks de la boutique", "infinitive"),
    ],
)
def test_french_highlights_get_their_article_or_verb(line: str, words: str, kind: str) -> None:
    found = french.phrase(line, current=False)
    assert found is not None
    assert (found.words, found.kind) == (words, kind)


@pytest.mark.parametrize(
    ("line", "words", "kind"),
    [
        ("Coordinación de 24 docentes", "la coordinación de 24 docentes", "nouns"),
        ("Modelo de demanda que redujo el error", "un modelo de demanda que redujo el error", "nouns"),
        ("Coordiné un equipo de seis personas", "coordiné un equipo de seis personas", "verb"),
        ("Atender a los clientes en caja", "atender a los clientes en caja", "infinitive"),
    ],
)
def test_spanish_highlights_get_their_article_or_verb(line: str, words: str, kind: str) -> None:
    found = spanish.phrase(line, current=False)
    assert found is not None
    assert (found.words, found.kind) == (words, kind)


@given(st.text(max_size=80), st.booleans())
def test_no_line_breaks_any_language(line: str, current: bool) -> None:
    for told in (
        clause_of(line, current=current),
        german.phrase(line, current),
        french.phrase(line, current),
        spanish.phrase(line, current),
    ):
        assert told is None or told.words
