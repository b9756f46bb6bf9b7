"""News that other apps may want. Only ids travel."""

from django.dispatch import Signal

# Sent on commit, with `profile_id`: what the scorer or the writer reads of a profile has changed.
profile_changed = Signal()

# Sent on commit, with `upload_id` and `profile_id`: a recruiter's upload has become a profile.
upload_became_profile = Signal()
