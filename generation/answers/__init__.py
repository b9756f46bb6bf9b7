"""Answers to the questions of application forms, from the person's own facts."""

from generation.answers.model import AnswerOptions
from generation.answers.reading import Question, question_of
from generation.answers.writing import write

__all__ = ["AnswerOptions", "Question", "question_of", "write"]
