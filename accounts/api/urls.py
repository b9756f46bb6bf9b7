from django.urls import path

from accounts.api import views

urlpatterns = [
    path("auth/register", views.Register.as_view(), name="register"),
    path("auth/login", views.Login.as_view(), name="login"),
    path("auth/refresh", views.Refresh.as_view(), name="refresh"),
    path("auth/logout", views.Logout.as_view(), name="logout"),
    path("auth/me", views.Me.as_view(), name="me"),
]
