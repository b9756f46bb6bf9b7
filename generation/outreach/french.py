# ruff: noqa: E501 (tables of words read better unbroken)
"""French mails."""

from __future__ import annotations

from generation.letters import french
from generation.letters.posting import Job
from generation.outreach.frames import Frames, Saying, in_every_tone


def _role(job: Job, *, named: bool) -> str:
    """What follows "le", "du" or "au": "poste de « Infirmière » chez Hospices". named: with the company."""
    at = f" chez {job.company}" if job.company and named else ""
    return f"poste de « {job.title} »{at}" if job.title else f"poste que vous proposez{at}"


def opening(said: Saying) -> list[str]:
    options = said.options
    role = _role(said.job, named=options.purpose == "cold")
    exchange = f"notre échange{f' du {said.day}' if said.day else ''} au sujet du {role}"
    about = [f"Nous avons aussi parlé de ceci : {options.talked}."] if options.talked else []
    match options.purpose:
        case "cold":
            return _cold(said, role)
        case "applied":
            first = f"Le {said.day}, j'ai postulé" if said.day else "J'ai postulé"
            polite = "je me permets de vous demander où en est ma candidature"
            stands = polite if said.tone == "formal" else "j'aimerais savoir où en est ma candidature"
            return [f"{first} au {role}, et {stands}."]
        case "interviewed":
            ask = {
                "formal": "Puis-je vous demander si une décision a été prise ?",
                "casual": "Avez-vous déjà des nouvelles ?",
            }
            return [
                f"Merci encore pour {exchange}.",
                *about,
                ask.get(said.tone, "J'aimerais savoir si une décision a été prise."),
            ]
        case _:
            return [f"{'Je vous remercie de' if said.tone == 'formal' else 'Merci pour'} {exchange}.", *about]


def _cold(said: Saying, role: str) -> list[str]:
    if said.options.to == "recruiter":
        return [
            f"Le {role} m'intéresse, et je me permets de m'adresser à vous."
            if said.tone == "formal"
            else f"Le {role} m'intéresse, et j'espère m'adresser à la bonne personne."
        ]
    return [
        {
            "formal": f"Je me permets de vous écrire au sujet du {role}, qui retient toute mon attention.",
            "casual": f"J'ai vu le {role} et j'aimerais en savoir plus.",
        }.get(said.tone, f"Je vous écris au sujet du {role}, qui m'intéresse beaucoup.")
    ]


def subject(said: Saying, name: str, label: str) -> str:
    title, day = said.job.title, f" du {said.day}" if said.day else ""
    match said.options.purpose:
        case "cold":
            who = ", ".join(part for part in (name, label) if part) or "une question"
            return f"Votre poste {f'de « {title} »' if title else ''}".strip() + f" : {who}"
        case "applied":
            return f"Ma candidature : {title}" if title else "Ma candidature"
        case "interviewed":
            return f"{f'{title} : notre' if title else 'Notre'} échange{day}"
        case _:
            return f"Merci pour notre échange{day}"


FRAMES = Frames(
    opening=opening,
    interest=in_every_tone({
        "applied": "Ce poste m'intéresse toujours.",
        "interviewed": "Ce poste m'intéresse toujours.",
        "thanks": "Ce travail me plairait.",
    }),
    lead=in_every_tone({
        "applied": "En bref, voici ce que j'apporterais.",
        "interviewed": "En bref, voici ce que j'apporterais.",
        "thanks": "Voici ce qui, dans mon parcours, s'en rapproche le plus.",
    }),
    asking={
        "cold manager": {"formal": "Auriez-vous quelques minutes pour un entretien téléphonique, à la date de votre choix ? Je vous adresserai volontiers mon CV au préalable.", "plain": "Auriez-vous quelques minutes pour en parler dans les prochains jours ? Je peux vous envoyer mon CV dès maintenant.", "casual": "Auriez-vous quelques minutes pour un appel ? Je vous envoie volontiers mon CV."},
        "cold recruiter": {"formal": "Si mon parcours correspond au poste, je me tiens à votre disposition pour un entretien. Si une autre personne s'en occupe, je vous remercie de lui transmettre ce message.", "plain": "Si mon parcours correspond, j'en parlerai volontiers avec vous. Si une autre personne s'occupe de ce poste, merci de lui transmettre ce message.", "casual": "Si cela correspond, parlons-en. Et si quelqu'un d'autre s'occupe de ce poste, merci de lui transmettre ce message."},
        "applied": {"formal": "S'il manque une pièce à mon dossier, je vous l'adresserai sans délai.", "plain": "S'il manque un document à mon dossier, je vous l'enverrai aussitôt.", "casual": "S'il vous manque quelque chose, dites-le-moi."},
        "interviewed": {"formal": "S'il vous faut un autre élément pour votre décision, je vous l'adresserai volontiers.", "plain": "S'il vous faut autre chose pour votre décision, je vous l'enverrai volontiers.", "casual": "S'il vous faut autre chose, dites-le-moi."},
        "thanks": {"formal": "Je répondrai volontiers à toute autre question.", "plain": "Je répondrai volontiers à d'autres questions.", "casual": "Si d'autres questions se posent, n'hésitez pas."},
    },
    thanks={"formal": "Je vous remercie de votre attention", "plain": "Merci de votre attention", "casual": "Merci de votre lecture"},
    subject=subject,
    salutation=french.salutation,
    closing=french.VOICE.closing,
)  # fmt: skip
