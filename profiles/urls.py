from django.urls import path

from profiles import profile_views, views

urlpatterns = [
    path("profile/", profile_views.profile, name="profile"),
    path("profile/personal/", profile_views.personal, name="personal"),
    path("profile/preferences/", profile_views.preferences, name="preferences"),
    path("profile/resume.json", profile_views.profile_json, name="profile_json"),
    path("profile/history/", profile_views.profile_history, name="profile_history"),
    path("profile/history/<int:number>/restore/", profile_views.profile_restore, name="profile_restore"),
    path("profile/upload/", views.upload, name="upload"),
    path("profile/uploads/<uuid:upload_id>/", views.upload_detail, name="upload_detail"),
    path("profile/uploads/<uuid:upload_id>/accept/", views.upload_accept, name="upload_accept"),
]
