"""Layouts held back: four as people make them in Word, four as they come out of other programs as PDF."""
