"""The database of the test run has what the product needs."""

from __future__ import annotations

import pytest
from django.db import connection


@pytest.mark.django_db
def test_the_vector_extension_is_there() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT '[1,2,3]'::vector <-> '[1,2,5]'::vector")
        assert cursor.fetchone() == (2.0,)
