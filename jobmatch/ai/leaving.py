"""What goes with a person who leaves: the kernel knows people by their ids, so no cascade reaches its rows."""

from __future__ import annotations

from typing import Any

from jobmatch.ai.models import Budget, Call, Endpoint, RecordedPrompt


def forget(instance: Any, **_signal: Any) -> None:
    """Their key, their budget and their recorded words go; what they cost stays, as nobody's."""
    Endpoint.objects.filter(user_id=instance.pk).delete()
    Budget.objects.filter(scope=Budget.Scope.PERSON, user_id=instance.pk).delete()
    RecordedPrompt.objects.filter(user_id=instance.pk).delete()
    Call.objects.filter(user_id=instance.pk).update(user_id=None)
