"""Makes `{{ form }}` and `{{ form.email.as_field_group }}` come out as our components."""

from __future__ import annotations

from django.forms.renderers import TemplatesSetting


class ComponentRenderer(TemplatesSetting):
    """Widgets keep Django's own templates; the form and the group around a field are ours."""

    form_template_name = "components/form.html"
    field_template_name = "components/field.html"
