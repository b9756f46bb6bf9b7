"""How what a text says stands to the writer: the writer's own, the reader's house's, denied, wished, or anybody's."""

from generation.grounding.standing.clauses import clause
from generation.grounding.standing.others import general, of_somebody
from generation.grounding.standing.owning import asserted, carried, listed
from generation.grounding.standing.telling import Standing, standing, wishes

__all__ = ["Standing", "asserted", "carried", "clause", "general", "listed", "of_somebody", "standing", "wishes"]
