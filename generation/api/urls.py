from django.urls import path

from generation.api import documents, preparing, samples

urlpatterns = [
    path("samples/upload", samples.UploadSample.as_view(), name="upload-sample"),
    path("samples", samples.Samples.as_view(), name="samples"),
    path("samples/<uuid:sample_id>", samples.Sample.as_view(), name="sample"),
    path("samples/<uuid:sample_id>/activate", samples.ActivateSample.as_view(), name="activate-sample"),
    path("profile/enhance", preparing.Enhance.as_view(), name="enhance"),
    path("profile/enhancements/<uuid:enhancement_id>", preparing.EnhancementView.as_view(), name="enhancement"),
    path("profile/enhancements/items/<int:item_id>", preparing.EnhancementItemView.as_view(), name="enhancement-item"),
    path("rankings/create", preparing.CreateRanking.as_view(), name="create-ranking"),
    path("rankings/job/<uuid:job_id>", preparing.RankingView.as_view(), name="ranking"),
    path("generations/resume", documents.Resumes.as_view(), name="generate-resume"),
    path("generations/cover-letter", documents.CoverLetters.as_view(), name="generate-cover-letter"),
    path("generations/history", documents.History.as_view(), name="generations"),
    path("generations/<uuid:generation_id>", documents.Document.as_view(), name="generation"),
    path("generations/<uuid:generation_id>/export", documents.Export.as_view(), name="export-generation"),
    path("generations/<uuid:generation_id>/confirm", documents.Confirm.as_view(), name="confirm-claim"),
]
