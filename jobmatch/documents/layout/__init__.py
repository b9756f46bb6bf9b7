"""Words with places on a page → lines in reading order. Knows no file format: PDF and OCR both feed it."""
