"""How much is read: of what people send, and of addresses they give us."""

from __future__ import annotations

from jobmatch.settings.environment import env

FILE_LIMIT_BYTES = env.int("FILE_LIMIT_BYTES", default=10 * 1024 * 1024)
FILE_LIMIT_PAGES = env.int("FILE_LIMIT_PAGES", default=30)
FILE_LIMIT_CHARACTERS = env.int("FILE_LIMIT_CHARACTERS", default=200_000)
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024

FETCH_LIMIT_BYTES = env.int("FETCH_LIMIT_BYTES", default=10 * 1024 * 1024)
# One attempt as a whole, and one step of it (connecting, waiting for the next bytes).
FETCH_TIMEOUT_SECONDS = env.float("FETCH_TIMEOUT_SECONDS", default=30.0)
FETCH_STEP_TIMEOUT_SECONDS = env.float("FETCH_STEP_TIMEOUT_SECONDS", default=10.0)
# "host" or "host:port" names inside your network that feeds may be read from.
FETCH_ALLOWED_PRIVATE_HOSTS = env.list("FETCH_ALLOWED_PRIVATE_HOSTS", default=[])
