"""Layouts made without sight of the reader and read since: four as people make them in Word, four as they come out of other programs as PDF."""
