from django.urls import path

from generation.api import evaluating, texts

urlpatterns = [
    path("ats", evaluating.AtsOfText.as_view(), name="ats-text"),
    path("resume-analysis", evaluating.AnalysisOfText.as_view(), name="resume-analysis-text"),
    path("tailored-resume", evaluating.TailoredOfText.as_view(), name="tailored-resume-text"),
    path("cold-mail", texts.ColdMail.as_view(), name="cold-mail-text"),
    path("follow-up", texts.FollowUp.as_view(), name="follow-up-text"),
    path("linkedin", texts.LinkedInText.as_view(), name="linkedin-text"),
    path("answers", texts.Answer.as_view(), name="answer-text"),
    path("generations/<uuid:generation_id>/instruct", texts.Instruct.as_view(), name="instruct-text"),
]
