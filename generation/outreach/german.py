# ruff: noqa: E501 (tables of words read better unbroken)
"""German mails. The first sentence goes on from the salutation, so it begins small."""

from __future__ import annotations

from generation.letters import german
from generation.letters.posting import Job
from generation.outreach.frames import Frames, Saying, in_every_tone


def _role(job: Job, *, dative: bool = False, named: bool = False) -> str:
    """named: with the company, which the reader of a follow-up knows."""
    at = f" bei {job.company}" if job.company and named else ""
    if not job.title:
        return f"{'der ausgeschriebenen' if dative else 'die ausgeschriebene'} Stelle{at}"
    return f"{'der' if dative else 'die'} Stelle „{job.title}“{at}"


def opening(said: Saying) -> list[str]:
    job, options = said.job, said.options
    on = f" am {said.day}" if said.day else ""
    about = f" und über {options.talked}" if options.talked else ""
    match options.purpose:
        case "cold":
            return _cold(said)
        case "applied":
            first = f"am {said.day} habe ich mich" if said.day else "ich habe mich"
            ask = {
                "formal": "möchte mich nach dem Stand meiner Bewerbung erkundigen",
                "casual": "wollte einmal nachfragen, wie es aussieht",
            }
            return [f"{first} um {_role(job)} beworben und {ask.get(said.tone, 'möchte fragen, wie der Stand ist')}."]
        case "interviewed":
            ask = {
                "formal": "Darf ich fragen, ob bereits eine Entscheidung gefallen ist?",
                "casual": "Gibt es bei Ihnen schon etwas Neues?",
            }
            return [
                f"vielen Dank noch einmal für unser Gespräch{on} über {_role(job)}{about}.",
                ask.get(said.tone, "Ich möchte fragen, ob es schon eine Entscheidung gibt."),
            ]
        case _:
            return [
                f"{'danke' if said.tone == 'casual' else 'vielen Dank'} für unser Gespräch{on} über {_role(job)}{about}."
            ]


def _cold(said: Saying) -> list[str]:
    if said.options.to == "recruiter":
        return [
            {"formal": f"ich interessiere mich für {_role(said.job, named=True)} und wende mich damit an Sie."}.get(
                said.tone,
                f"mich interessiert {_role(said.job, named=True)}, und ich hoffe, dass ich bei Ihnen richtig bin.",
            )
        ]
    return [
        {
            "formal": f"ich schreibe Ihnen wegen {_role(said.job, dative=True, named=True)}, für die ich mich gern vorstellen möchte.",
            "casual": f"ich bin auf {_role(said.job, named=True)} aufmerksam geworden und möchte gern mehr darüber erfahren.",
        }.get(
            said.tone,
            f"ich schreibe Ihnen wegen {_role(said.job, dative=True, named=True)}, die mich sehr interessiert.",
        )
    ]


def subject(said: Saying, name: str, label: str) -> str:
    title, day = said.job.title, f" am {said.day}" if said.day else ""
    match said.options.purpose:
        case "cold":
            who = ", ".join(part for part in (name, label) if part) or "eine Frage"
            return f"Ihre Stelle {f'„{title}“' if title else ''}".strip() + f": {who}"
        case "applied":
            return f"Meine Bewerbung: {title}" if title else "Meine Bewerbung"
        case "interviewed":
            return f"{f'{title}: unser' if title else 'Unser'} Gespräch{day}"
        case _:
            return f"Vielen Dank für das Gespräch{day}"


FRAMES = Frames(
    opening=opening,
    interest=in_every_tone({
        "applied": "Ich bin weiterhin sehr interessiert.",
        "interviewed": "Die Stelle interessiert mich weiterhin.",
        "thanks": "Diese Arbeit würde ich gern übernehmen.",
    }),
    lead=in_every_tone({
        "applied": "Kurz gesagt bringe ich Folgendes mit.",
        "interviewed": "Kurz gesagt bringe ich Folgendes mit.",
        "thanks": "Aus meiner bisherigen Arbeit passt das Folgende am besten dazu.",
    }),
    asking={
        "cold manager": {"formal": "Hätten Sie in den nächsten Tagen Zeit für ein kurzes Telefonat? Meinen Lebenslauf sende ich Ihnen gern vorab.", "plain": "Hätten Sie in den nächsten Tagen ein paar Minuten für ein Gespräch? Meinen Lebenslauf schicke ich Ihnen gern sofort.", "casual": "Hätten Sie Zeit für ein kurzes Gespräch? Meinen Lebenslauf schicke ich Ihnen gern."},
        "cold recruiter": {"formal": "Sollte mein Werdegang passen, freue ich mich über ein kurzes Gespräch. Falls jemand anderes die Stelle betreut, danke ich Ihnen, wenn Sie meine Nachricht weitergeben.", "plain": "Wenn mein Werdegang passt, spreche ich gern mit Ihnen. Falls jemand anderes die Stelle betreut, danke ich Ihnen, wenn Sie meine Nachricht weitergeben.", "casual": "Wenn das passt, sprechen wir gern. Und falls jemand anderes die Stelle betreut: Geben Sie meine Nachricht bitte weiter?"},
        "applied": {"formal": "Sollten noch Unterlagen fehlen, reiche ich sie umgehend nach.", "plain": "Falls noch etwas fehlt, reiche ich es umgehend nach.", "casual": "Falls noch etwas fehlt, melden Sie sich gern."},
        "interviewed": {"formal": "Sollten Sie für Ihre Entscheidung noch etwas benötigen, reiche ich es gern nach.", "plain": "Wenn Sie für Ihre Entscheidung noch etwas brauchen, schicke ich es gern.", "casual": "Wenn Sie noch etwas brauchen, melden Sie sich gern."},
        "thanks": {"formal": "Weitere Fragen beantworte ich Ihnen gern.", "plain": "Weitere Fragen beantworte ich gern.", "casual": "Wenn noch Fragen auftauchen, melden Sie sich gern."},
    },
    thanks={"formal": "Ich danke Ihnen für Ihre Zeit", "plain": "Vielen Dank für Ihre Zeit", "casual": "Danke fürs Lesen"},
    subject=subject,
    salutation=german.salutation,
    closing=german.VOICE.closing,
)  # fmt: skip
