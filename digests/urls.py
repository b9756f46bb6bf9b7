from django.urls import path

from digests import views

urlpatterns = [
    path("digest/", views.digest, name="digest"),
    path("digest/<int:digest_id>/", views.digest, name="digest_of_day"),
]
