"""What may be chosen of a mail."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from generation.letters.manner import Manner
from generation.letters.safety import name_of, sayable, tidy
from jobmatch.errors import Refused

# A first mail about a posting; after an application; after an interview without news; thanks for an interview.
PURPOSES = ("cold", "applied", "interviewed", "thanks")
READERS = ("manager", "recruiter")
LONGEST_ABOUT = 200  # characters


@dataclass(frozen=True, slots=True)
class OutreachOptions:
    """on: when the person applied, or spoke with them. about: what was talked about, as words that follow "about".

    Raises Refused `bad_options`.
    """

    purpose: str = "cold"
    to: str = "manager"
    recipient_name: str = ""
    company_name: str = ""
    on: date | None = None
    about: str = ""
    manner: Manner = field(default_factory=Manner)

    def __post_init__(self) -> None:
        if self.purpose not in PURPOSES:
            raise Refused(
                f"The purpose of a message is {', '.join(PURPOSES[:-1])} or {PURPOSES[-1]}.", code="bad_options"
            )
        if self.to not in READERS:
            raise Refused("A message is to a manager or to a recruiter.", code="bad_options")
        if len(self.about) > LONGEST_ABOUT:
            raise Refused(f"Say what you talked about in at most {LONGEST_ABOUT} characters.", code="bad_options")

    @property
    def talked(self) -> str:
        """What was talked about, where it may be said again."""
        said = tidy(self.about).rstrip(". ")
        return said if said and sayable(said) else ""

    def facts(self, title: str) -> tuple[str, ...]:
        """What the person vouches for by asking for this mail. title: of the position."""
        name, day = name_of(self.company_name), f" on {self.on.day} {self.on:%B %Y}" if self.on else ""
        position = f"the {title} position" if title else "the position"
        did = {"applied": f"I applied for {position}{day}.", "cold": ""}
        said = (
            f"The company is {name}." if name else "",
            did.get(self.purpose, f"We spoke about {position}{day}."),
            f"We talked about {self.talked}." if self.talked else "",
        )
        return tuple(fact for fact in said if fact)
