"""News that other apps may want. Only ids travel."""

from django.dispatch import Signal

# Sent on commit, with `application_id`: a company has a new application.
application_received = Signal()

# Sent on commit, with `posting_ids` (list): postings were added or changed and are not scored yet.
postings_changed = Signal()

# Sent on commit, with `profile_id`: a profile's matches are up to date.
matches_refreshed = Signal()
