# ruff: noqa: E501 (tables of words read better unbroken)
"""English mails."""

from __future__ import annotations

from generation.letters import english as say
from generation.letters.writing import english_closing
from generation.outreach.frames import Frames, Saying


def opening(said: Saying) -> list[str]:
    if said.options.purpose == "cold":
        return _cold(said, f"{say.role(said.job)}{say.at(said.job)}")
    the = say.role(said.job)  # whose it is, the reader knows
    on = f" on {said.day}" if said.day else ""
    about = f" and about {said.options.talked}" if said.options.talked else ""
    if said.options.purpose == "applied":
        return [
            {
                "formal": f"{f'On {said.day} ' if said.day else ''}I applied for {the}, and I would like to ask how my application stands.",
                "casual": f"I applied for {the}{on} and wanted to ask how things are going.",
            }.get(said.tone, f"I applied for {the}{on} and would like to ask where things stand.")
        ]
    if said.options.purpose == "interviewed":
        again = "Thanks again for talking with me" if said.tone == "casual" else "Thank you again for our conversation"
        return [
            f"{again}{on} about {the}{about}.",
            "I would like to ask whether a decision has been made."
            if said.tone == "formal"
            else "Is there any news on your side yet?",
        ]
    thanks = {"formal": "Thank you for our conversation", "casual": "Thanks for talking with me"}
    return [f"{thanks.get(said.tone, 'Thank you for taking the time to talk with me')}{on} about {the}{about}."]


def _cold(said: Saying, the: str) -> list[str]:
    if said.options.to == "recruiter":
        return [
            {
                "formal": f"I am interested in {the} and hope that I may turn to you about it.",
                "casual": f"Are you the right person to ask about {the}?",
            }.get(said.tone, f"I am interested in {the}, and I hope you are the right person to write to.")
        ]
    return [
        {
            "formal": f"I am writing to you about {the}, for which I would like to be considered.",
            "casual": f"I saw {the} and would like to hear more about it.",
        }.get(said.tone, f"I am writing about {the}, which I would like to be considered for.")
    ]


def subject(said: Saying, name: str, label: str) -> str:
    job, day = said.job, said.day
    match said.options.purpose:
        case "cold":
            who = ", ".join(part for part in (name, label) if part) or "a question"
            named = f" “{job.title}”" if "," in job.title or "/" in job.title else ""
            return f"Your vacancy{named}: {who}" if named or not job.title else f"Your {job.title} vacancy: {who}"
        case "applied":
            return f"My application for {job.title}" if job.title else "My application"
        case "interviewed":
            return f"{f'{job.title}: our' if job.title else 'Our'} conversation{f' on {day}' if day else ''}"
        case _:
            return f"Thank you for the conversation{f' on {day}' if day else ''}"


def salutation(recipient: str, company: str, greeting: str) -> str:
    return f"{greeting or 'Dear'} {recipient or (f'{company} team' if company else 'hiring team')},"


FRAMES = Frames(
    opening=opening,
    interest={
        "applied": {"formal": "The position continues to interest me.", "plain": "I am still interested.", "casual": "I am still very interested."},
        "interviewed": {"formal": "The position continues to interest me.", "plain": "I would still like to take the role on.", "casual": "I would still love to do this."},
        "thanks": {"formal": "The position interests me all the more.", "plain": "I would like to do this work.", "casual": "I would love to do this."},
    },
    lead={
        "applied": {"formal": "In short, this is what I would bring.", "plain": "In short, this is what I would bring.", "casual": "The short version of what I would bring:"},
        "interviewed": {"formal": "In short, this is what I would bring.", "plain": "In short, this is what I would bring.", "casual": "The short version of what I would bring:"},
        "thanks": {"formal": "This is the part of my work that comes closest to it.", "plain": "This is the part of my work that comes closest to it.", "casual": "The part of my work that comes closest:"},
    },
    asking={
        "cold manager": {"formal": "Would you be available for a short call at a time that suits you? I will gladly send my full resume beforehand.", "plain": "Would you have a few minutes to talk in the coming days? I can send you my resume straight away.", "casual": "Do you have a few minutes for a call? I can send my resume right away."},
        "cold recruiter": {"formal": "If my experience suits the position, I would welcome a short call. Should a colleague be responsible for it, I would be grateful if you passed this on.", "plain": "If my experience fits, could we talk for a few minutes? And if a colleague looks after this role, I would be grateful if you passed this on.", "casual": "If that sounds right, could we talk for a few minutes? And if somebody else looks after this role, would you pass this on?"},
        "applied": {"formal": "Should any document be missing, I will send it without delay.", "plain": "If anything is missing from my application, I will send it the same day.", "casual": "If you need anything else from me, just say so."},
        "interviewed": {"formal": "Should you need anything further for your decision, I will gladly provide it.", "plain": "If you need anything else from me for your decision, please let me know.", "casual": "If you need anything else from me, just say so."},
        "thanks": {"formal": "I will gladly answer any further questions.", "plain": "If further questions come up, I am glad to answer them.", "casual": "If more questions come up, just ask."},
    },
    thanks={"formal": "Thank you for your time", "plain": "Thank you for your time", "casual": "Thanks for reading"},
    subject=subject,
    salutation=salutation,
    closing=english_closing,
)  # fmt: skip
