"""Where allauth asks the product: where a person lands after signing in."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Only the defaults hold today; the class is the seam that settings name."""
