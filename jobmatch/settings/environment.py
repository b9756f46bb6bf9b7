"""What is read from the environment and `.env`, and where this site stands. No secret has a production default."""

from __future__ import annotations

import sys
from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent.parent
env = environ.Env()
environ.Env.read_env(BASE_DIR / ".env")

DEBUG = env.bool("DEBUG", default=False)
TESTING = "pytest" in sys.modules
# Everything a single machine writes: database, generated secrets, development mail.
STATE_DIR = Path(env("JOBMATCH_STATE_DIR", default=str(BASE_DIR / "var")))
SITE_URL = env("SITE_URL", default="http://localhost:8000").rstrip("/")


def secret(name: str) -> str:
    """From the environment; on one machine without it, made once and kept in the state folder, readable by us only."""
    value = env(name, default="")
    if value:
        return value
    if env("DATABASE_URL", default="") and not DEBUG and not TESTING:
        raise ImproperlyConfigured(f"Set {name}: a server with its own database needs a secret of its own.")
    from jobmatch.secrets import made_once

    return made_once(STATE_DIR / "secrets" / name.lower())
