"""List prices in USD per million tokens, as published by the providers; operators edit them in the admin."""

from decimal import Decimal

from django.db import migrations

PRICES = {
    "gpt-4o-mini": ("0.15", "0.075", "0.60"),
    "gpt-4o": ("2.50", "1.25", "10.00"),
    "gpt-4.1-nano": ("0.10", "0.025", "0.40"),
    "gpt-4.1-mini": ("0.40", "0.10", "1.60"),
    "gpt-4.1": ("2.00", "0.50", "8.00"),
    "llama-3.1-8b-instant": ("0.05", None, "0.08"),
    "llama-3.3-70b-versatile": ("0.59", None, "0.79"),
}


def add(apps, schema_editor):
    Price = apps.get_model("ai", "Price")
    for model, (given, cached, output) in PRICES.items():
        values = {
            "input": Decimal(given),
            "cached_input": None if cached is None else Decimal(cached),
            "output": Decimal(output),
        }
        Price.objects.get_or_create(model=model, defaults=values)


class Migration(migrations.Migration):
    dependencies = [("ai", "0001_initial")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
