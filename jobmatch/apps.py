from django.apps import AppConfig


class JobmatchConfig(AppConfig):
    name = "jobmatch"
