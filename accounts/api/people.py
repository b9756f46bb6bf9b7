"""Who a path means: "me" for everyone; for operators also another person's id."""

from __future__ import annotations

from rest_framework.request import Request

from accounts.models import User
from jobmatch.errors import NotFound


def person(request: Request, user_id: str) -> User:
    """The signed-in person for "me" and for their own id; another person's only for staff. Raises NotFound."""
    user = request.user
    assert isinstance(user, User)
    if user_id in ("me", str(user.pk)):
        return user
    if user.is_staff and user_id.isdecimal():
        found = User.objects.filter(pk=int(user_id)).first()
        if found:
            return found
    raise NotFound("There is no such person for you.")
