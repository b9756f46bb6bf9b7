from django.apps import AppConfig


class EmbeddingsConfig(AppConfig):
    name = "jobmatch.embeddings"
    label = "embeddings"
