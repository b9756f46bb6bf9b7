"""Files that carry their own structure: JSON Resume, Europass XML, LinkedIn's data export."""
