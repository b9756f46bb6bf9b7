from django.urls import path

from generation.api import evaluating

urlpatterns = [
    path("ats", evaluating.AtsOfText.as_view(), name="ats-text"),
    path("resume-analysis", evaluating.AnalysisOfText.as_view(), name="resume-analysis-text"),
    path("tailored-resume", evaluating.TailoredOfText.as_view(), name="tailored-resume-text"),
]
