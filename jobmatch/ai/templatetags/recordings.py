"""Whether prompts are being recorded, for the admin's banner."""

from __future__ import annotations

from django import template
from django.utils import timezone

from jobmatch.ai import recording
from jobmatch.ai.models import Recording

register = template.Library()


@register.simple_tag
def running_recordings() -> list[Recording]:
    return recording.running(now=timezone.now())
