"""Layouts made without sight of the reader, and read since."""
