"""The truth check: every claim of a text, traced to a fact of the profile or the posting, or marked."""
