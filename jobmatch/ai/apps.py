from django.apps import AppConfig
from django.conf import settings
from django.db.models.signals import post_delete


class AiConfig(AppConfig):
    name = "jobmatch.ai"
    label = "ai"
    verbose_name = "Models"

    def ready(self) -> None:
        from jobmatch.ai.leaving import forget

        post_delete.connect(forget, sender=settings.AUTH_USER_MODEL, dispatch_uid="ai_forgets_a_person")
