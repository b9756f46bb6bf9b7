"""Text to vectors. Importing this loads no model; the first `embed` of an unseen text does."""

from jobmatch.embeddings.embedding import DIMENSIONS, VectorStore, embed, pack, unpack

__all__ = ["DIMENSIONS", "VectorStore", "embed", "pack", "unpack"]
