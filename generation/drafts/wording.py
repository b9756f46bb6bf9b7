"""Better wording for a whole profile on its way."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from accounts.models import User
from generation import drafting, enhancement
from generation.drafts.kind import Keep, Kind, listed
from generation.models import Draft
from jobmatch.ai.gateway import GoOn


def begin(*, user: User, custom_prompt: str, now: datetime) -> Draft:
    """Raises NotFound `no_profile`."""
    enhancement.profile_of(user)
    return drafting.begin(user=user, kind=Draft.Kind.WORDING, options={"custom_prompt": custom_prompt}, now=now)


def compose(draft: Draft, *, go_on: GoOn | None, by_rules: bool, now: datetime) -> Keep:
    wish = draft.options["custom_prompt"]
    proposed = enhancement.propose(user=draft.user, custom_prompt=wish, go_on=go_on, by_rules=by_rules, now=now)

    def keep() -> dict[str, Any]:
        return {"result": {"enhancement": str(proposed.keep().pk)}}

    return keep


KIND = Kind(compose, listed("items", "text"))
