from django.urls import path

from jobs.views import applications, hiring, matches, postings

urlpatterns = [
    path("matches/", matches.matches, name="matches"),
    path("matches/<uuid:posting_id>/", matches.match_detail, name="match_detail"),
    path("matches/<uuid:posting_id>/decide/", matches.match_decide, name="match_decide"),
    path("jobs/", postings.posting_list, name="jobs"),
    path("jobs/<uuid:posting_id>/", postings.posting_detail, name="posting_detail"),
    path("jobs/<uuid:posting_id>/apply/", postings.posting_apply, name="posting_apply"),
    path("applications/", applications.applications, name="applications"),
    path("applications/<uuid:application_id>/withdraw/", applications.withdraw, name="application_withdraw"),
    path("hiring/", hiring.hiring_list, name="postings"),
    path("hiring/company/", hiring.company_new, name="company_new"),
    path("hiring/new/", hiring.posting_new, name="posting_new"),
    path("hiring/<uuid:posting_id>/", hiring.candidates, name="candidates"),
    path("hiring/<uuid:posting_id>/edit/", hiring.posting_edit, name="posting_edit"),
    path("hiring/<uuid:posting_id>/status/", hiring.posting_status, name="posting_status"),
    path("hiring/candidates/<uuid:application_id>/", hiring.candidate_detail, name="candidate_detail"),
    path("hiring/candidates/<uuid:application_id>/stage/", hiring.candidate_stage, name="candidate_stage"),
]
