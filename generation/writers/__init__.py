"""The kinds of short texts: what each is written from, by rules and by a model."""

from generation.models import Generation
from generation.writers import answers, linkedin, mails
from generation.writers.writer import Writer

WRITERS: dict[str, Writer] = {
    Generation.Type.COLD_MAIL: mails.FIRST,
    Generation.Type.FOLLOW_UP: mails.FOLLOW_UP,
    Generation.Type.LINKEDIN: linkedin.WRITER,
    Generation.Type.ANSWER: answers.WRITER,
}

__all__ = ["WRITERS", "Writer"]
