import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobmatch.settings")
application = get_wsgi_application()

# Read every address and view now: with --preload the processes share them, the first visitor does not wait, and what
# cannot be imported stops the start instead of every request.
from django.urls import get_resolver  # noqa: E402

get_resolver().url_patterns  # noqa: B018
