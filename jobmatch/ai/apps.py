from django.apps import AppConfig


class AiConfig(AppConfig):
    name = "jobmatch.ai"
    label = "ai"
