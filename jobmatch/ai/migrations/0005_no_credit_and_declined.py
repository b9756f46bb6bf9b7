from django.db import migrations, models

OUTCOMES = [
    ("ok", "Answered"),
    ("repaired", "Answered after a repair"),
    ("cached", "From the cache"),
    ("invalid", "Wrong shape twice"),
    ("timeout", "Timed out"),
    ("rate_limited", "Rate limited"),
    ("refused", "Refused by the provider"),
    ("no_credit", "Out of credit"),
    ("declined", "Declined by the model"),
    ("unavailable", "Not reachable"),
    ("truncated", "Cut off"),
    ("cancelled", "Cancelled"),
]


class Migration(migrations.Migration):
    dependencies = [("ai", "0004_recordings")]

    operations = [
        migrations.AlterField(
            model_name=model, name="outcome", field=models.CharField(choices=OUTCOMES, max_length=12)
        )
        for model in ("call", "recordedprompt")
    ]
