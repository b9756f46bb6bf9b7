from django.urls import path

from generation.views import batches, checking, documents, letters, own_model, studio, wording

urlpatterns = [
    path("studio/", studio.studio, name="studio"),
    path("studio/for/<uuid:posting_id>/", studio.studio_new, name="studio_new"),
    path("studio/letters/<uuid:draft_id>/", letters.studio_letter, name="studio_letter"),
    path("studio/letters/<uuid:draft_id>/cancel/", letters.studio_letter_cancel, name="studio_letter_cancel"),
    path("studio/wording/", wording.wording, name="wording"),
    path("studio/wording/<int:item_id>/", wording.wording_decide, name="wording_decide"),
    path("studio/wording/<uuid:enhancement_id>/all/", wording.wording_accept_all, name="wording_accept_all"),
    path("studio/check/", checking.check_file, name="check_file"),
    path("studio/model/", own_model.own_model, name="own_model"),
    path("studio/samples/", wording.writing_samples, name="writing_samples"),
    path("studio/samples/<uuid:sample_id>/", wording.writing_sample_change, name="writing_sample_change"),
    path("studio/batch/", batches.batch_new, name="batch_new"),
    path("studio/batch/<uuid:run_id>/", batches.batch, name="batch"),
    path("studio/batch/<uuid:run_id>/cancel/", batches.batch_cancel, name="batch_cancel"),
    path("studio/batch/<uuid:run_id>/zip/", batches.batch_zip, name="batch_zip"),
    path("studio/<uuid:document_id>/", documents.studio_document, name="studio_document"),
    path("studio/<uuid:document_id>/edit/", documents.studio_edit, name="studio_edit"),
    path("studio/<uuid:document_id>/look/", documents.studio_look, name="studio_look"),
    path("studio/<uuid:document_id>/suggestions/", documents.studio_suggestions, name="studio_suggestions"),
    path("studio/<uuid:document_id>/section/<str:name>/", documents.studio_section, name="studio_section"),
    path("studio/<uuid:document_id>/claim/", documents.studio_claim, name="studio_claim"),
    path("studio/<uuid:document_id>/page/<int:number>.png", documents.studio_page, name="studio_page"),
    path("studio/<uuid:document_id>/file/<str:format>/", documents.studio_file, name="studio_file"),
    path("studio/<uuid:document_id>/again/", documents.studio_again, name="studio_again"),
    path("studio/<uuid:document_id>/compare/<uuid:other_id>/", documents.studio_compare, name="studio_compare"),
    path("studio/<uuid:document_id>/outcome/", documents.studio_outcome, name="studio_outcome"),
    path("studio/<uuid:document_id>/delete/", documents.studio_delete, name="studio_delete"),
    path("studio/<uuid:document_id>/undelete/", documents.studio_undelete, name="studio_undelete"),
]
