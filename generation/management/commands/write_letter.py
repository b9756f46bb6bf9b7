"""`manage.py write_letter --resume FILE --job FILE [--sample FILE]`: a letter and its claims, as JSON."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jobmatch.commands import JsonCommand, read_input

if TYPE_CHECKING:
    from generation.letters import Written
    from profiles.writing_style import WritingStyle


class Command(JsonCommand):
    help = "Write a letter by rules from a resume and a posting. No database and no model needed."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--resume", required=True, help="PDF, DOCX, text, … or JSON Resume; - for stdin")
        parser.add_argument("--job", required=True, help="text or HTML")
        parser.add_argument("--sample", default="", help="a letter or resume of the person's own: its style is used")
        parser.add_argument("--variant", type=int, default=0, help="structure, 0 to 3")
        parser.add_argument("--hiring-manager", default="", help="name for the salutation")
        parser.add_argument("--company", default="", help="default: the posting's")
        parser.add_argument("--max-paragraphs", type=int, default=4, help="3 to 6")
        parser.add_argument("--language", default="", help="en, de, fr or es; default: the posting's")
        parser.add_argument(
            "--supplied", action="append", default=[], metavar="FACT", help="a fact about the company; repeatable"
        )
        parser.add_argument("--today", type=date.fromisoformat, default=None, help="YYYY-MM-DD (default: today)")

    def answer(self, *, resume: str, job: str, sample: str, today: date | None, **chosen: Any) -> Any:
        from generation.letters import LetterOptions, write
        from jobs.management.commands.parse_job import decoded
        from jobs.parsing import parse_posting
        from profiles.parsing import parse_file

        day = today or date.today()
        options = LetterOptions(
            company_name=chosen["company"],
            hiring_manager_name=chosen["hiring_manager"],
            max_paragraphs=chosen["max_paragraphs"],
            variant=chosen["variant"],
            language=chosen["language"],
            supplied=tuple(chosen["supplied"]),
        )
        style = _style_of(sample) if sample else None
        posting = parse_posting(decoded(read_input(job)))
        parsed = parse_file(read_input(resume), filename=Path(resume).name, today=day)
        return as_json(write(parsed.resume, posting, style=style, options=options, today=day), style)


def _style_of(sample: str) -> WritingStyle:
    from jobmatch.documents import read_isolated
    from profiles.writing_style import fingerprint

    return fingerprint(read_isolated(read_input(sample), filename=Path(sample).name).text)


def as_json(written: Written, style: WritingStyle | None) -> dict[str, Any]:
    letter = written.letter
    return {
        "letter": written.text,
        "paragraphs": list(letter.paragraphs),
        "salutation": letter.salutation,
        "closing": letter.closing,
        "subject": letter.subject,
        "language": letter.language,
        "claims": [claim.to_json() for claim in written.claims],
        "style": style.to_json() if style else None,
        "variant": written.variant,
        "engine": "rules",
    }
