"""Which network addresses a server may be sent to by a person's input: public ones, resolved once."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Collection

from jobmatch.errors import Refused, Unavailable

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
# NAT64 and 6to4 carry an IPv4 address that the far end unpacks; `sixtofour` and `teredo` know the other two.
NAT64 = ipaddress.ip_network("64:ff9b::/96")


def is_public(address: Address) -> bool:
    """False for loopback, private, link-local (cloud metadata), shared, multicast, reserved, or IPv6 wrapping one."""
    if isinstance(address, ipaddress.IPv6Address):
        wrapped = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if address in NAT64:
            wrapped = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if wrapped is not None:
            return is_public(wrapped)
    return address.is_global and not address.is_multicast


def checked_address(host: str, port: int, *, allowed: Collection[str] = ()) -> str:
    """The IP address to connect to for this host; the caller must connect to it and not resolve again.

    allowed: "host" or "host:port" names that may be private. Raises Refused `fetch_private_address` where any of the
    host's addresses is not public, Unavailable `fetch_unresolved` where it has none.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Unavailable(
            f"The name {host} is not known to the network. Check the address.", code="fetch_unresolved"
        ) from error
    # A scope ("%eth0") belongs to link-local addresses only.
    addresses = [str(entry[4][0]).split("%")[0] for entry in found]
    may_be_private = host.lower() in allowed or f"{host.lower()}:{port}" in allowed
    if not may_be_private and not all(is_public(ipaddress.ip_address(address)) for address in addresses):
        raise Refused(
            f"{host} is not on the public internet and is not fetched. Use a public address, or ask the operator to "
            "allow this host.",
            code="fetch_private_address",
        )
    return addresses[0]
