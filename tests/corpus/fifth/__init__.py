"""Layouts to develop against, made without sight of the reader, for people who have more to say."""
