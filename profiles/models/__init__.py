"""What the product knows of a candidate: one file an idea, all importable from here."""

from profiles.models.facts import ProfileFacts
from profiles.models.preferences import Preferences
from profiles.models.profile import Profile, ProfileVersion
from profiles.models.removed import RemovedEntry
from profiles.models.sections import (
    SECTIONS,
    Award,
    Certificate,
    Education,
    Experience,
    Interest,
    Language,
    Project,
    Publication,
    Reference,
    Section,
    Skill,
)
from profiles.models.upload import Upload, UploadPage, UploadPayload

__all__ = [
    "SECTIONS",
    "Award",
    "Certificate",
    "Education",
    "Experience",
    "Interest",
    "Language",
    "Preferences",
    "Profile",
    "ProfileFacts",
    "ProfileVersion",
    "Project",
    "Publication",
    "Reference",
    "RemovedEntry",
    "Section",
    "Skill",
    "Upload",
    "UploadPage",
    "UploadPayload",
]
