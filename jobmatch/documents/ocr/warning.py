"""What a person should know of text read by OCR."""

SCAN_WARNING = "Some of the text was read from a picture and may contain misread letters."
