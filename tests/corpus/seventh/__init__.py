"""Layouts made without sight of the reader and read since: four Word documents, and four PDFs of other programs."""
