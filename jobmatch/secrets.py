"""Secrets that one machine makes for itself, once."""

from __future__ import annotations

import base64
import os
from pathlib import Path


def made_once(path: Path) -> str:
    """The secret in `path`, made there first if it is not: 32 random bytes, url-safe base64 (a valid Fernet key).

    Two processes starting together agree: the file appears whole, by link, and the first link wins.
    """
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = path.with_name(f".{path.name}.{os.getpid()}")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(base64.urlsafe_b64encode(os.urandom(32)).decode())
        try:
            os.link(draft, path)
        except FileExistsError:
            # Another process was first; its secret holds.
            return path.read_text().strip()
        finally:
            draft.unlink()
    return path.read_text().strip()
