from django.urls import path

from profiles import entry_views, profile_views, views

urlpatterns = [
    path("profile/", profile_views.profile, name="profile"),
    path("profile/about/", profile_views.about, name="about"),
    path("profile/removed/<uuid:removed_id>/", entry_views.entry_take_back, name="entry_take_back"),
    path("profile/sections/<str:section>/new/", entry_views.entry_new, name="entry_new"),
    path("profile/sections/<str:section>/order/", entry_views.section_order, name="section_order"),
    path("profile/sections/<str:section>/<uuid:entry_id>/", entry_views.entry, name="entry"),
    path("profile/sections/<str:section>/<uuid:entry_id>/remove/", entry_views.entry_remove, name="entry_remove"),
    path("profile/personal/", profile_views.personal, name="personal"),
    path("profile/preferences/", profile_views.preferences, name="preferences"),
    path("profile/resume.json", profile_views.profile_json, name="profile_json"),
    path("profile/history/", profile_views.profile_history, name="profile_history"),
    path("profile/history/compare/", profile_views.profile_compare, name="profile_compare"),
    path("profile/history/<int:number>/restore/", profile_views.profile_restore, name="profile_restore"),
    path("profile/upload/", views.upload, name="upload"),
    path("profile/uploads/<uuid:upload_id>/", views.upload_detail, name="upload_detail"),
    path("profile/uploads/<uuid:upload_id>/pages/<int:number>.webp", views.upload_page, name="upload_page"),
    path("profile/uploads/<uuid:upload_id>/cards/<str:key>/", views.upload_card, name="upload_card"),
    path("profile/uploads/<uuid:upload_id>/cards/<str:key>/reopen/", views.upload_reopen, name="upload_reopen"),
    path("profile/uploads/<uuid:upload_id>/merge/", views.upload_merge, name="upload_merge"),
    path("profile/uploads/<uuid:upload_id>/accept/", views.upload_accept, name="upload_accept"),
]
