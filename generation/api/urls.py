from django.urls import path

from generation.api import advising, documents, drafts, evaluating, preparing, samples, versions

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
    path("generations/drafts/<uuid:draft_id>", drafts.DraftView.as_view(), name="draft"),
    path("generations/history", documents.History.as_view(), name="generations"),
    path("generations/<uuid:generation_id>", documents.Document.as_view(), name="generation"),
    path("generations/<uuid:generation_id>/export", documents.Export.as_view(), name="export-generation"),
    path("generations/<uuid:generation_id>/confirm", documents.Confirm.as_view(), name="confirm-claim"),
    path("generations/<uuid:generation_id>/regenerate", versions.Regenerate.as_view(), name="regenerate"),
    path("generations/<uuid:generation_id>/compare/<uuid:other_id>", versions.Compare.as_view(), name="compare"),
    path("generations/<uuid:generation_id>/suggestions", advising.Suggestions.as_view(), name="suggestions"),
    path("generations/<uuid:generation_id>/optimize", advising.Optimize.as_view(), name="optimize"),
    path("generations/outcomes", versions.Outcomes.as_view(), name="outcomes"),
    path("generations/batches", versions.Batches.as_view(), name="batches"),
    path("generations/batches/<uuid:run_id>", versions.Batch.as_view(), name="batch"),
    path("ats", evaluating.AtsOfFile.as_view(), name="ats"),
    path("resume-analysis", evaluating.AnalysisOfFile.as_view(), name="resume-analysis"),
    path("tailored-resume", evaluating.TailoredOfFile.as_view(), name="tailored-resume"),
]
