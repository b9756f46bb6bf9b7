"""`python -m tests.platform.run_code CODE ARGUMENTS…`: a process of its own for a few lines."""

import os
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobmatch.settings")
if __name__ == "__main__":
    code = sys.argv.pop(1)
    exec(code)
