"""The fingerprint of a sample: every measure by a rule that can be read here."""

from __future__ import annotations

import re
from collections import Counter
from statistics import fmean, pstdev

from profiles.writing_style import lexicon
from profiles.writing_style.body import WORD, Sample, sample_of
from profiles.writing_style.model import WritingStyle
from profiles.writing_style.phrases import favoured

SHORT_SENTENCE, LONG_SENTENCE = 13.0, 22.0  # words: below reads as direct, above as elaborate
VARIED = 8.0  # words of standard deviation from which sentences differ to the ear
PLAIN_WORD, ADVANCED_WORD = 4.5, 5.3  # mean letters a word in English prose
LONGER_WORDS = {"de": 1.0, "fr": 0.1, "es": 0.3}  # letters that the language's words have over English ones


def fingerprint(text: str) -> WritingStyle:
    """The style of a letter or resume. Never raises; a text without a sentence gives the neutral style."""
    sample = sample_of(text)
    if not sample.sentences:
        return WritingStyle(language=sample.language, greeting=sample.greeting, sign_off=sample.sign_off)
    lengths = [len(WORD.findall(sentence)) for sentence in sample.sentences]
    words = [word for sentence in sample.sentences for word in WORD.findall(sentence)]
    body = " ".join(sample.sentences)
    mean, spread = fmean(lengths), pstdev(lengths)
    letters = fmean(len(word) for word in words)
    contractions = _contractions(body) if sample.language == "en" else 0.0
    exclamations = _a_sentence(body, r"!", sample)
    formality = _formality(sample, words, mean, contractions, exclamations)
    tone_words = _tone_words(words)
    return WritingStyle(
        tone=_tone(formality, mean, exclamations, words),
        vocabulary_level=_vocabulary(letters, words, sample.language),
        sentence_structure=_structure(mean, spread),
        key_phrases=favoured(sample.sentences, sample.language),
        tone_words=tone_words,
        language=sample.language,
        sentence_words=round(mean, 1),
        sentence_spread=round(spread, 1),
        word_letters=round(letters, 2),
        formality=formality,
        contractions=contractions,
        person=_person(body, sample.language),
        greeting=sample.greeting,
        opening=_opening(sample),
        sign_off=sample.sign_off,
        thanks=bool(lexicon.THANKS.search(" ".join(sample.sentences[-3:]))),
        dashes=_a_sentence(body, r"\s[–—-]\s|—", sample),
        exclamations=exclamations,
        semicolons=_a_sentence(body, r";", sample),
    )


def _a_sentence(body: str, pattern: str, sample: Sample) -> float:
    return round(len(re.findall(pattern, body)) / len(sample.sentences), 2)


def _contractions(body: str) -> float:
    short, full = len(lexicon.CONTRACTED.findall(body)), len(lexicon.EXPANDED.findall(body))
    return round(short / (short + full), 2) if short else 0.0


def _person(body: str, language: str) -> str:
    """ "I" or "we", whichever the text says more; "" where it says neither."""
    if language not in lexicon.FIRST_PERSON:
        return ""
    one, many = (len(re.findall(pattern, body)) for pattern in lexicon.FIRST_PERSON[language])
    return "" if not one + many else "I" if one >= many else "we"


def _opening(sample: Sample) -> str:
    if not sample.greeting:
        return ""
    first = sample.sentences[0]
    return next((kind for kind, pattern in lexicon.OPENINGS if pattern.search(first)), "")


def _formality(sample: Sample, words: list[str], mean: float, contractions: float, exclamations: float) -> float:
    """.5, moved by register words a sentence, contractions, exclamations, sentence length, greeting and sign-off."""
    low = [word.casefold() for word in words]
    formal = sum(word in lexicon.FORMAL_SETS.get(sample.language, ()) for word in low) / len(sample.sentences)
    casual = sum(word in lexicon.CASUAL_SETS.get(sample.language, ()) for word in low) / len(sample.sentences)
    value = 0.5 + min(0.25, formal) - min(0.25, casual) - 0.2 * contractions - min(0.15, exclamations / 2)
    value += 0.1 * max(-1.0, min(1.0, (mean - 17) / 8))
    value += {
        "Dear": 0.05,
        "To whom it may concern": 0.15,
        "Sehr geehrte": 0.1,
        "Madame, Monsieur": 0.1,
        "Estimad": 0.05,
    }.get(sample.greeting, -0.1 if sample.greeting in _CHATTY else 0.0)
    return round(max(0.0, min(1.0, value)), 2)


_CHATTY = frozenset(("Hello", "Hi", "Greetings", "Hallo", "Moin", "Liebe", "Bonjour", "Hola"))


def _tone_words(words: list[str]) -> tuple[str, ...]:
    counted = Counter(
        low for word in words if any((low := word.casefold()) in found for found in lexicon.TONE_SETS.values())
    )
    return tuple(word for word, _ in counted.most_common(8))


def _tone(formality: float, mean: float, exclamations: float, words: list[str]) -> str:
    """ "professional and warm": the register, then the strongest colour where there is one."""
    register = "formal" if formality >= 0.65 else "conversational" if formality < 0.35 else "professional"
    counted = {tone: sum(word.casefold() in found for word in words) for tone, found in lexicon.TONE_SETS.items()}
    if exclamations >= 0.2:
        counted["enthusiastic"] += 2
    strongest = max(counted, key=lambda tone: counted[tone])
    if counted[strongest] >= 2:
        return f"{register} and {strongest}"
    return f"{register} and direct" if mean < SHORT_SENTENCE else register


def _vocabulary(letters: float, words: list[str], language: str) -> str:
    plain = letters - LONGER_WORDS.get(language, 0.0)
    long_words = sum(len(word) >= 10 for word in words) / len(words)
    if plain >= ADVANCED_WORD or long_words >= 0.16:
        return "advanced"
    return "plain" if plain < PLAIN_WORD and long_words < 0.08 else "intermediate"


def _structure(mean: float, spread: float) -> str:
    length = "short" if mean < SHORT_SENTENCE else "long" if mean > LONG_SENTENCE else "medium"
    return f"{length} sentences, {'varied in length' if spread >= VARIED else 'of even length'}"
