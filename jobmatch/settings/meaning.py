"""Meaning (embeddings), words (language models), and how matches are weighed."""

from __future__ import annotations

import os

from jobmatch.settings.environment import env

# Empty means the weights that come with the requirements (all-MiniLM-L6-v2, 384 dimensions).
EMBEDDING_MODEL = env("EMBEDDING_MODEL", default="")
EMBEDDING_THREADS = env.int("EMBEDDING_THREADS", default=0)
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
LLM_BASE_URL = env("LLM_BASE_URL", default="")
LLM_API_KEY = env("LLM_API_KEY", default="")
LLM_MODEL = env("LLM_MODEL", default="")
LLM_FAST_MODEL = env("LLM_FAST_MODEL", default="") or LLM_MODEL
LLM_TIMEOUT_SECONDS = env.float("LLM_TIMEOUT_SECONDS", default=30.0)
LLM_CONCURRENCY = env.int("LLM_CONCURRENCY", default=5)
LLM_USER_KEYS_ALLOWED = env.bool("LLM_USER_KEYS_ALLOWED", default=False)

MATCH_PRESET = env("MATCH_PRESET", default="balanced")
MATCH_CANDIDATES = env.int("MATCH_CANDIDATES", default=300)
