from django.urls import path

from profiles import views

urlpatterns = [
    path("profile/upload/", views.upload, name="upload"),
    path("profile/uploads/<uuid:upload_id>/", views.upload_detail, name="upload_detail"),
    path("profile/uploads/<uuid:upload_id>/accept/", views.upload_accept, name="upload_accept"),
]
