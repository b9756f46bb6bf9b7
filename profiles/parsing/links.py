"""Web addresses, mail addresses and social profiles in text."""

from __future__ import annotations

import re
from dataclasses import dataclass

EMAIL = re.compile(r"(?<![\w.+-])[\w](?:[\w.+%'-]*[\w])?\s?@\s?(?:[\w](?:[\w-]*[\w])?\.)+[^\W\d_]{2,24}(?![\w@])")
_URL = re.compile(
    r"(?<![\w@.])(?:https?://\s?[^\s|<>()•]+|www\.[^\s|<>()•,]+"
    r"|(?:[\w](?:[\w-]*[\w])?\.)+(?:com|org|net|io|dev|de|fr|es|it|pt|nl|pl|ro|uk|eu|me|co|ai|app|info|ch|at|be|ie|us|ca|in|example|test|edu|tech|xyz|page|site|online|blog|design|art|name|pro|biz|no|se|dk|fi|cz|br|mx|ar|cl|au|nz|gg|so|sh|to|cat|works|studio|web|work|cloud|space)"
    r"(?![\w@])(?:/[^\s|<>()•,]*)?)",
    re.IGNORECASE,
)
_NETWORKS = {
    "linkedin.com": "LinkedIn", "github.com": "GitHub", "gitlab.com": "GitLab", "twitter.com": "Twitter", "x.com": "X",
    "xing.com": "XING", "stackoverflow.com": "Stack Overflow", "facebook.com": "Facebook", "instagram.com": "Instagram",
    "medium.com": "Medium", "behance.net": "Behance", "dribbble.com": "Dribbble", "kaggle.com": "Kaggle",
    "youtube.com": "YouTube", "orcid.org": "ORCID", "researchgate.net": "ResearchGate",
    "scholar.google.com": "Google Scholar",
    "bitbucket.org": "Bitbucket", "mastodon.social": "Mastodon", "bsky.app": "Bluesky", "t.me": "Telegram",
    "leetcode.com": "LeetCode", "dev.to": "DEV", "malt.fr": "Malt", "viadeo.com": "Viadeo",
    "goldenline.pl": "GoldenLine",
}  # fmt: skip
_PATH_WORDS = frozenset(
    ["in", "pub", "profile", "profiles", "user", "users", "u", "company", "people", "@", "citations"]
)


@dataclass(frozen=True, slots=True)
class FoundLink:
    """A web address at `text[start:end]`; network and username where it is a social profile."""

    url: str
    start: int
    end: int
    network: str = ""
    username: str = ""


def find_links(text: str) -> list[FoundLink]:
    """All web addresses of a text, mail addresses left out."""
    mails = [match.span() for match in EMAIL.finditer(text)]
    found = []
    for match in _URL.finditer(text):
        if any(start < match.end() and end > match.start() for start, end in mails):
            continue
        words = match.group().rstrip(".,;:")
        if "." not in words or (not words.lower().startswith(("http", "www")) and _is_product(words)):
            continue
        url = words.replace(" ", "")
        network, username = network_of(url)
        found.append(FoundLink(absolute(url), match.start(), match.start() + len(words), network, username))
    return found


def _is_product(words: str) -> bool:
    """`ASP.NET` and `Node.io` are technologies: an address is written in small letters."""
    host = words.split("/")[0]
    return host != host.lower() and "/" not in words


def absolute(url: str) -> str:
    """The address with a scheme, as the JSON Resume schema's `uri` wants it."""
    return url if "://" in url else f"https://{url}"


def network_of(url: str) -> tuple[str, str]:
    """("LinkedIn", "priya-nair") for a profile's address, ("", "") for any other."""
    bare = re.sub(r"^(?:https?://)?(?:www\.|[a-z]{2}\.)?", "", url, flags=re.IGNORECASE)
    host, _, path = bare.partition("/")
    network = _NETWORKS.get(host.lower(), "")
    if not network:
        return "", ""
    steps = [step for step in path.split("?")[0].split("/") if step and step.lower() not in _PATH_WORDS]
    return network, steps[0].lstrip("@") if steps else ""


def network_named(words: str) -> str:
    """The network whose name the words are ("LinkedIn:", "github"), or ""."""
    folded = re.sub(r"[^a-z]", "", words.lower())
    names = {re.sub(r"[^a-z]", "", name.lower()): name for name in _NETWORKS.values()}
    return names.get(folded, "") if len(folded) > 1 else ""
