"""Places: reading them from strings and free text, and how far they lie apart."""

from jobmatch.places.mentions import mentions
from jobmatch.places.model import Place, distance_km
from jobmatch.places.parsing import parse_place, parse_places

__all__ = ["Place", "distance_km", "mentions", "parse_place", "parse_places"]
