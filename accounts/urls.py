from django.urls import path

from accounts import settings_views, views

urlpatterns = [
    path("home/", views.home, name="home"),
    path("settings/", settings_views.overview, name="settings"),
    path("settings/theme/", settings_views.theme, name="theme"),
    path("settings/export/", settings_views.export, name="settings_export"),
    path("settings/erase/", settings_views.erase, name="settings_erase"),
]
