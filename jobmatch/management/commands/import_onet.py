"""manage.py import_onet DIR: widen the skill taxonomy by O*NET's technology skills."""

from __future__ import annotations

from jobmatch.skills import onet
from jobmatch.skills.importing import ImportCommand


class Command(ImportCommand):
    help = "Extend the skills by the O*NET database (text version): “Technology Skills.txt” in DIR."
    source = "onet"
    credit = onet.CREDIT
    run_import = staticmethod(onet.import_onet)
