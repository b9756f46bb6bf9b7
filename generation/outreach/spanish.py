# ruff: noqa: E501 (tables of words read better unbroken)
"""Spanish mails. What is asked is worded so that it suits one reader and several."""

from __future__ import annotations

from generation.letters import spanish
from generation.letters.posting import Job
from generation.outreach.frames import Frames, Saying, in_every_tone


def _role(job: Job, *, named: bool) -> str:
    """What follows "el", "al" or "del": "puesto de Enfermera en Hospital Sur". named: with the company."""
    at = f" en {job.company}" if job.company and named else ""
    return f"puesto de {job.title}{at}" if job.title else f"puesto que anuncian{at}"


def opening(said: Saying) -> list[str]:
    options = said.options
    role = _role(said.job, named=options.purpose == "cold")
    talk = f"nuestra conversación{f' del {said.day}' if said.day else ''} sobre el {role}"
    about = [f"También hablamos de lo siguiente: {options.talked}."] if options.talked else []
    match options.purpose:
        case "cold":
            return _cold(said, role)
        case "applied":
            first = f"El {said.day} presenté" if said.day else "He presentado"
            ask = {"formal": "quisiera saber en qué estado se encuentra", "casual": "quería preguntar cómo va"}
            return [f"{first} mi candidatura al {role} y {ask.get(said.tone, 'me gustaría saber en qué punto está')}."]
        case "interviewed":
            ask = {"formal": "¿Se ha tomado ya una decisión?", "casual": "¿Hay ya alguna novedad?"}
            return [
                f"Gracias de nuevo por {talk}.",
                *about,
                ask.get(said.tone, "Me gustaría saber si ya hay una decisión."),
            ]
        case _:
            return [f"{'Agradezco mucho' if said.tone == 'formal' else 'Gracias por'} {talk}.", *about]


def _cold(said: Saying, role: str) -> list[str]:
    you = "usted" if said.options.recipient_name else "ustedes"
    if said.options.to == "recruiter":
        return [
            {
                "formal": f"Me interesa el {role}, y por ello me dirijo a {you}.",
                "casual": f"Me interesa el {role}. ¿Escribo a la persona adecuada?",
            }.get(said.tone, f"Me interesa el {role} y espero escribir a la persona adecuada.")
        ]
    return [
        {
            "formal": f"Me dirijo a {you} en relación con el {role}, para el que deseo presentar mi candidatura.",
            "casual": f"He visto el {role} y me gustaría saber más.",
        }.get(said.tone, f"Escribo por el {role}, que me interesa mucho.")
    ]


def subject(said: Saying, name: str, label: str) -> str:
    title, day = said.job.title, f" del {said.day}" if said.day else ""
    match said.options.purpose:
        case "cold":
            who = ", ".join(part for part in (name, label) if part) or "una pregunta"
            return f"{f'Puesto de {title}' if title else 'Su oferta de empleo'}: {who}"
        case "applied":
            return f"Mi candidatura: {title}" if title else "Mi candidatura"
        case "interviewed":
            return f"{f'{title}: nuestra' if title else 'Nuestra'} conversación{day}"
        case _:
            return f"Gracias por nuestra conversación{day}"


FRAMES = Frames(
    opening=opening,
    interest=in_every_tone({
        "applied": "El puesto me sigue interesando.",
        "interviewed": "El puesto me sigue interesando.",
        "thanks": "Me gustaría hacer este trabajo.",
    }),
    lead=in_every_tone({
        "applied": "En pocas palabras, esto es lo que aportaría.",
        "interviewed": "En pocas palabras, esto es lo que aportaría.",
        "thanks": "De mi trayectoria, esto es lo que más se le acerca.",
    }),
    asking={
        "cold manager": {"formal": "¿Sería posible mantener una breve conversación telefónica en la fecha que mejor convenga? Con gusto enviaré antes mi currículum.", "plain": "¿Podríamos hablar unos minutos en los próximos días? Puedo enviar mi currículum de inmediato.", "casual": "¿Hablamos unos minutos? Puedo enviar mi currículum ahora mismo."},
        "cold recruiter": {"formal": "Si mi trayectoria encaja con el puesto, quedo a su disposición para una breve conversación. Si se ocupa de él otra persona, agradecería que se le hiciera llegar este mensaje.", "plain": "Si mi trayectoria encaja, me gustaría hablar unos minutos. Si se ocupa de este puesto otra persona, agradecería que se le reenviara este mensaje.", "casual": "Si encaja, ¿hablamos? Y si este puesto lo lleva otra persona, agradecería que le llegara este mensaje."},
        "applied": {"formal": "Si faltara algún documento, lo enviaría sin demora.", "plain": "Si falta algún documento, lo envío enseguida.", "casual": "Si hace falta algo más, basta con decírmelo."},
        "interviewed": {"formal": "Si se necesita algún otro dato para la decisión, lo enviaré con gusto.", "plain": "Si hace falta algo más para la decisión, lo envío con gusto.", "casual": "Si hace falta algo más, basta con decírmelo."},
        "thanks": {"formal": "Responderé con gusto a cualquier otra pregunta.", "plain": "Si surgen más preguntas, las respondo con gusto.", "casual": "Si surgen más preguntas, aquí estoy."},
    },
    thanks={"formal": "Agradezco su atención", "plain": "Gracias por su tiempo", "casual": "Gracias por leerme"},
    subject=subject,
    salutation=spanish.salutation,
    closing=spanish.VOICE.closing,
)  # fmt: skip
