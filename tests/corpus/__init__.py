"""Resumes with their truth: a fictional cast set in many designs, to measure the parser and the renderer with."""
