"""Training of the category model. Needs the O*NET and ESCO files, which are not part of the project."""
