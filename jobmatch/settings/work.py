"""Work behind the pages: the queue, its workers, and what runs by the clock."""

from __future__ import annotations

from celery.schedules import crontab

from jobmatch.queue import broker
from jobmatch.settings.environment import TESTING, env
from jobmatch.settings.storage import DATABASES

QUEUE_VISIBILITY_SECONDS = env.int("QUEUE_VISIBILITY_SECONDS", default=660)
CELERY_BROKER_URL = env("CELERY_BROKER_URL", default="")
# Without a broker of its own, the queue lies in the database.
QUEUE_IN_DATABASE = not CELERY_BROKER_URL
if QUEUE_IN_DATABASE:
    CELERY_BROKER_URL = broker.URL
    CELERY_BROKER_TRANSPORT_OPTIONS = broker.transport_options(
        DATABASES["default"], visibility=QUEUE_VISIBILITY_SECONDS
    )
elif CELERY_BROKER_URL.startswith("redis"):
    CELERY_BROKER_TRANSPORT_OPTIONS = {"visibility_timeout": QUEUE_VISIBILITY_SECONDS}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_DEFAULT_QUEUE = "jobmatch"
QUEUES = ["people", "letters", "jobmatch"]
CELERY_TASK_ALWAYS_EAGER = env.bool("CELERY_TASK_ALWAYS_EAGER", default=TESTING)
CELERY_TASK_EAGER_PROPAGATES = TESTING
CELERY_TASK_IGNORE_RESULT = True
# A task is acknowledged when it is done: a killed worker's task comes back and is done once more.
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_CONCURRENCY = env.int("WORKER_CONCURRENCY", default=2)
# A worker process that grew past this (kilobytes, embedder included) is replaced after its task.
CELERY_WORKER_MAX_MEMORY_PER_CHILD = env.int("WORKER_MEMORY_MB", default=1500) * 1024
# Nobody reads task events, and remote control would cost a queue a worker.
CELERY_WORKER_ENABLE_REMOTE_CONTROL = False
CELERY_WORKER_SEND_TASK_EVENTS = False
CELERY_TASK_TIME_LIMIT = env.int("TASK_TIME_LIMIT_SECONDS", default=600)
CELERY_TASK_SOFT_TIME_LIMIT = max(1, CELERY_TASK_TIME_LIMIT - 30)
CELERY_BEAT_SCHEDULER = "django_celery_beat.schedulers:DatabaseScheduler"
CELERY_TIMEZONE = "UTC"
# People wait for these; imports and rescoring, which nobody watches, have a worker and a queue of their own.
CELERY_TASK_ROUTES = {
    "profiles.tasks.read": {"queue": "people"},
    "jobs.tasks.refresh_profile": {"queue": "people"},
    "jobs.tasks.score_application": {"queue": "people"},
    # Waits for a model, not for this machine: its worker has many hands (threads) and stands in nobody's way.
    "generation.tasks.write_draft": {"queue": "letters"},
    "generation.tasks.refine_sample": {"queue": "letters"},
}
# Written into the database when beat starts; intervals set in the admin are set back then, switching off is kept.
CELERY_BEAT_SCHEDULE = {
    "read uploads left behind": {"task": "profiles.tasks.read_left_behind", "schedule": 300.0},
    "clear what reviews left": {"task": "profiles.tasks.clear_leftovers", "schedule": crontab(minute=25)},
    "write what was left unwritten": {"task": "generation.tasks.ring_again", "schedule": crontab()},
    "clear old documents": {"task": "generation.tasks.tidy", "schedule": crontab(hour=4, minute=15)},
    "delete recorded prompts": {"task": "jobmatch.ai.tasks.purge_recorded", "schedule": 300.0},
    "compose digests": {"task": "digests.tasks.compose_all", "schedule": crontab(hour=6, minute=30)},
    "refresh due sources": {"task": "jobs.tasks.refresh_due_sources", "schedule": 60.0, "options": {"expires": 55.0}},
}
