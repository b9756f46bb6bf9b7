"""Words that postings use, by language: tables only."""
