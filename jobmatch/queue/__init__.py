"""The queue that needs no server of its own: Celery's messages in PostgreSQL, where CELERY_BROKER_URL is not set."""
