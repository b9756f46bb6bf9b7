"""manage.py import_esco DIR: widen the skill taxonomy by the official ESCO download."""

from __future__ import annotations

from jobmatch.skills import esco
from jobmatch.skills.importing import ImportCommand


class Command(ImportCommand):
    help = "Extend the skills by an ESCO download (CSV, English): skills_en.csv and skillSkillRelations_en.csv in DIR."
    source = "esco"
    credit = esco.CREDIT
    run_import = staticmethod(esco.import_esco)
