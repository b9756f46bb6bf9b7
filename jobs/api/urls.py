from django.urls import path

from jobs.api import hiring, views

urlpatterns = [
    path("jobs", views.Jobs.as_view(), name="jobs"),
    path("jobs/refresh", views.RefreshJobs.as_view(), name="refresh-jobs"),
    path("jobs/<uuid:job_id>", views.Job.as_view(), name="job"),
    path("jobs/<uuid:job_id>/candidates", hiring.Candidates.as_view(), name="candidates"),
    path("jobs/<uuid:job_id>/candidates/<uuid:resume_id>", hiring.Candidate.as_view(), name="candidate"),
    path("resumes/upload", hiring.UploadForJob.as_view(), name="upload-for-job"),
    path("profiles/matches/<str:user_id>", views.ProfileMatches.as_view(), name="profile-matches"),
    path("profiles/score-jobs/<str:user_id>", views.ScoreJobs.as_view(), name="score-jobs"),
    path("matches", views.ProfileMatches.as_view(), name="matches"),
    path("matches/<int:match_id>", views.MatchView.as_view(), name="match"),
]
