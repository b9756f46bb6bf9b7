"""All settings, one module an idea; everything that may differ between sites is read from the environment."""

from jobmatch.settings.api import *
from jobmatch.settings.environment import *
from jobmatch.settings.limits import *
from jobmatch.settings.meaning import *
from jobmatch.settings.operators import *
from jobmatch.settings.people import *
from jobmatch.settings.security import *
from jobmatch.settings.site import *
from jobmatch.settings.storage import *
from jobmatch.settings.work import *
