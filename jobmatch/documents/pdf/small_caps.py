"""Small capitals that a program made by drawing capitals in a smaller size: the word they belong to in one piece."""

from __future__ import annotations

from jobmatch.documents.layout.words import Word

# Programs draw small letters as capitals at 70 to 80 hundredths of the size; real capitals beside them keep theirs.
_SMALLEST, _LARGEST = 0.62, 0.9
_TOUCH = 0.12  # of the size: as far as two pieces of a word stand apart
_SAME_BASE = 0.5  # points


def with_small_capitals(words: list[Word]) -> list[Word]:
    """The words, `S` and the smaller `KILLS` that touches it joined, in the larger size.

    A word of small letters alone between such words (`de` in a name) gets their size too.
    """
    made: list[Word] = []
    small = 0.0  # the size of the small letters of the word before, while the line lasts
    for word in words:
        last = made[-1] if made else None
        if last is not None and _goes_on(last, word):
            small = word.size
            _join(last, word)
            continue
        if last is not None and small == word.size < last.size and _is_beside(last, word):
            word.text, word.size = _lettered(word.text), last.size
        else:
            small = 0.0 if last is None or not _is_beside(last, word) else small
        made.append(word)
    return made


def _is_beside(last: Word, word: Word) -> bool:
    same_look = (last.bold, last.italic) == (word.bold, word.italic)
    return same_look and abs(last.base - word.base) <= _SAME_BASE and word.x0 - last.x1 + _TOUCH * last.size >= 0


def _goes_on(last: Word, word: Word) -> bool:
    """A letter of either case begins it: where one glyph stands for both, the file names whichever came first."""
    begins = last.text.isalpha() and (last.text.isupper() or len(last.text) == 1)
    if word.spaced or not begins or not word.text[0].isalpha() or not _is_beside(last, word):
        return False
    return _SMALLEST <= word.size / last.size <= _LARGEST and word.x0 - last.x1 <= _TOUCH * last.size


def _join(last: Word, word: Word) -> None:
    last.text = last.text.upper() + _lettered(word.text)
    last.x1, last.y0, last.y1 = word.x1, min(last.y0, word.y0), max(last.y1, word.y1)


def _lettered(text: str) -> str:
    return text if text.isupper() else text.lower()
