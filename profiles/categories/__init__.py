"""The job categories of a resume (the 25 of the reference documents), by a linear model with its reasons."""

from profiles.categories.predicting import Category, categories_of

__all__ = ["Category", "categories_of"]
