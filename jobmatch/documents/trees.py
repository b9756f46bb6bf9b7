"""XML from strangers: no entities, no network, no DTD, no huge trees."""

from __future__ import annotations

import re

from lxml import etree

from jobmatch.errors import refuse_file

_DOCTYPE = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)


def parsed(data: bytes) -> etree._Element:
    """The root element. Raises Refused: decompression_bomb where it declares entities, corrupt where it is no XML."""
    head = data[:4096].replace(b"\x00", b"")
    if _DOCTYPE.search(head) and b"<!ENTITY" in data.replace(b"\x00", b"")[:65536]:
        raise refuse_file("decompression_bomb")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise refuse_file("corrupt") from error
