"""Layouts after real templates, made without sight of the reader and read since."""
