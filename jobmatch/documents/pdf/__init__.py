"""PDF files: characters with their places by pdfium, reading order by `jobmatch.documents.layout`."""
