"""Pages of postings, matches and hiring: one file a kind of reader."""
