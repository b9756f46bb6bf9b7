from django.urls import path

from profiles.api import views

urlpatterns = [
    path("profiles/users", views.Users.as_view(), name="users"),
    path("profiles/profile/<str:user_id>", views.ProfileView.as_view(), name="profile"),
    path("profiles/upload-resume/<str:user_id>", views.UploadResume.as_view(), name="upload-resume"),
    path("profiles/parse-text/<str:user_id>", views.ParseText.as_view(), name="parse-text"),
    path("uploads/<uuid:upload_id>", views.UploadView.as_view(), name="upload"),
    path("uploads/<uuid:upload_id>/accept", views.AcceptUpload.as_view(), name="accept-upload"),
]
