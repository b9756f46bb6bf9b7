from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate


class JobmatchConfig(AppConfig):
    name = "jobmatch"

    def ready(self) -> None:
        # Loaded here and not with the package: the pure cores and their commands do without it.
        from jobmatch import celery  # noqa: F401
        from jobmatch.queue import schema

        # The signal comes once per app with models; the schedules belong to the queue, so theirs is the one.
        post_migrate.connect(schema.install, sender=apps.get_app_config("django_celery_beat"))
