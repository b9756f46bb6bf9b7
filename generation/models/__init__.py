"""What is written for a person: their samples, the order of their facts for a job, and the documents."""

from generation.models.batch import BatchItem, BatchRun
from generation.models.confirmation import Confirmation
from generation.models.draft import Draft
from generation.models.enhancement import Enhancement, EnhancementItem
from generation.models.generation import Generation
from generation.models.ranking import Ranking
from generation.models.sample import SampleDocument

__all__ = [
    "BatchItem",
    "BatchRun",
    "Confirmation",
    "Draft",
    "Enhancement",
    "EnhancementItem",
    "Generation",
    "Ranking",
    "SampleDocument",
]
