"""The operator's view of people and companies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import Group
from django.urls import reverse
from unfold.admin import ModelAdmin, TabularInline
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm

from accounts.models import Company, Invitation, Membership, User
from jobmatch import overview

# Groups are not used: what a person may do follows from role, membership and `is_staff`.
admin.site.unregister(Group)


@overview.tells
def people(now: datetime) -> Iterator[overview.Sign]:
    new = User.objects.filter(date_joined__gt=now - timedelta(days=7)).count()
    url = reverse("admin:accounts_user_changelist")
    yield overview.Sign("People", f"{User.objects.filter(is_active=True).count():,}", f"{new} new this week", url)


class MembershipInline(TabularInline):
    model = Membership
    extra = 0
    autocomplete_fields = ("user", "company")


@admin.register(User)
class PersonAdmin(UserAdmin, ModelAdmin):
    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = AdminPasswordChangeForm
    list_display = ("email", "full_name", "is_candidate", "is_recruiter", "is_staff", "is_active", "date_joined")
    list_filter = ("is_candidate", "is_recruiter", "is_staff", "is_active")
    search_fields = ("email", "full_name")
    ordering = ("-date_joined",)
    readonly_fields = ("date_joined", "last_login")
    fieldsets = (
        (None, {"fields": ("email", "password", "full_name", "time_zone")}),
        ("Roles", {"fields": ("is_candidate", "is_recruiter", "is_active", "is_staff", "is_superuser")}),
        ("Dates", {"fields": ("date_joined", "last_login")}),
    )
    add_fieldsets = ((None, {"classes": ("wide",), "fields": ("email", "full_name", "password1", "password2")}),)
    filter_horizontal = ()
    inlines = (MembershipInline,)


@admin.register(Company)
class CompanyAdmin(ModelAdmin):
    list_display = ("name", "place", "website", "created_at")
    search_fields = ("name", "slug")
    prepopulated_fields = {"slug": ("name",)}
    inlines = (MembershipInline,)


@admin.register(Invitation)
class InvitationAdmin(ModelAdmin):
    list_display = ("email", "company", "invited_by", "created_at", "accepted_at")
    search_fields = ("email", "company__name")
    autocomplete_fields = ("company", "invited_by")
