"""Pictures of pages → words, by rapidocr (its models come inside its wheel), then the same layout as for PDF."""
