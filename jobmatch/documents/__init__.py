"""Any file a person has → text with the place of every line (`Document`). The one door to file formats.

`read` works in this process, `read_isolated` in a child with limits on memory and time: use that for files from
strangers. Both raise Refused with a code of FILE_MESSAGES. Nothing heavy is imported until a format needs it.
"""

from jobmatch.documents.isolation import pictures_isolated, read_isolated
from jobmatch.documents.model import Box, Document, Limits, Line, Link, PageInfo, PagePicture, Run, Trait
from jobmatch.documents.reading import read

__all__ = [
    "Box",
    "Document",
    "Limits",
    "Line",
    "Link",
    "PageInfo",
    "PagePicture",
    "Run",
    "Trait",
    "pictures_isolated",
    "read",
    "read_isolated",
]
