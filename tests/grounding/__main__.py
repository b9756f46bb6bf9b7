# ruff: noqa: E501 (tables of words read better unbroken)
"""`python -m tests.grounding [--failures] [--collection NAME]`: figures on the developing, held and generated parts.

false_alarms: share of the true texts with any doubt; doubted_claims: share of the `claims` in them that are doubted, which
does not grow with the length of a text. Failures are shown for the developing and generated parts only.
"""

from __future__ import annotations

import argparse
import json
import os

import django


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobmatch.settings")
    django.setup()
    from tests.grounding.authored import samples
    from tests.grounding.generated import generated
    from tests.grounding.measure import measured, unsupported

    parser = argparse.ArgumentParser()
    parser.add_argument("--failures", action="store_true")
    parser.add_argument("--collection", default="", help="one file of texts/ alone")
    parser.add_argument("--dev", action="store_true")
    chosen = parser.parse_args()
    every = [one for one in samples() if not chosen.collection or one.collection == chosen.collection]
    parts = {"developing": [one for one in every if not one.held]}
    if not chosen.collection:
        parts["generated"] = list(generated())
    if not chosen.dev:
        parts["held"] = [one for one in every if one.held]
    print(json.dumps({name: measured(part).to_json() for name, part in parts.items()}, indent=2))
    if not chosen.failures:
        return
    for one in (*parts["developing"], *parts.get("generated", ())):
        wrong = unsupported(one)
        touching = any(claim.start < one.end and one.start < claim.end for claim in wrong)
        if one.faithful and wrong:
            print(f"\nALARM {one.key} {one.person}")
            for claim in wrong:
                print(
                    f"   {claim.kind}: “{claim.claim}” {claim.reason}  in …{one.text[max(0, claim.start - 50) : claim.end + 50]!r}"
                )
        elif not one.faithful and not touching:
            print(
                f"\n{'ELSEWHERE' if wrong else 'MISSED'} {one.key} {one.person} [{one.kind}] “{one.text[one.start : one.end]}” in …{one.text[max(0, one.start - 60) : one.end + 60]!r}"
            )


if __name__ == "__main__":
    main()
