"""The database of one machine: started once whoever asks, stopped by the last, wherever its folder lies."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from jobmatch import embedded
from jobmatch.errors import Unavailable

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "postgres"
    yield folder
    embedded.stop(folder)


def test_two_starts_at_once_agree(data: Path) -> None:
    code = (
        "import psycopg, sys; from pathlib import Path; from jobmatch import embedded; data = Path(sys.argv[1])\n"
        "lease = embedded.start(data); embedded.ensure_database(data, 'jobs')\n"
        "print(psycopg.connect(**embedded.address(data, 'jobs')).execute('select system_identifier from "
        "pg_control_system()').fetchone()[0], flush=True); sys.stdin.readline(); print(lease.leave())"
    )
    command = [sys.executable, "-c", code, str(data)]
    starters = [
        subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    identities = [starter.stdout.readline() for starter in starters if starter.stdout]
    assert identities[0] == identities[1] != ""
    left = [starter.communicate("\n")[0].strip() for starter in starters]
    # The first to leave does not take the database away from the other.
    assert left == ["False", "True"]
    assert not embedded.answers(data)


def test_a_path_too_long_and_too_odd_for_a_socket_works(tmp_path: Path) -> None:
    data = tmp_path / ("a long, odd $(name) " * 8) / "postgres"
    assert embedded.socket_folder(data) != data
    lease = embedded.start(data)
    try:
        assert embedded.answers(data)
    finally:
        assert lease.leave()


def test_a_short_path_keeps_its_socket_beside_its_data() -> None:
    assert embedded.socket_folder(Path("/srv/jobmatch/var/postgres")) == Path("/srv/jobmatch/var/postgres")


def test_a_crash_and_a_stale_pid_file_do_not_keep_it_from_starting(data: Path) -> None:
    embedded.start(data).leave()
    # After a reboot the number may belong to any process: here, to this one.
    (data / "postmaster.pid").write_text(f"{os.getpid()}\n{data}\n0\n5432\n{data}\n\n\n\n")
    lease = embedded.start(data)
    assert embedded.answers(data)
    assert lease.leave()


def test_one_that_was_started_to_stay_stays(data: Path) -> None:
    assert not embedded.start(data, stay=True).leave()
    assert not embedded.start(data).leave()
    assert embedded.answers(data)
    assert embedded.stop(data)
    assert not embedded.stop(data)


def test_databases_made_later_have_vectors(data: Path) -> None:
    lease = embedded.start(data)
    with psycopg.connect(**embedded.address(data), autocommit=True) as connection:
        connection.execute("CREATE DATABASE later")
    with psycopg.connect(**embedded.address(data, "later")) as connection:
        assert connection.execute("SELECT '[1,0]'::vector <=> '[1,0]'::vector").fetchone() == (0.0,)
    lease.leave()


def test_data_of_another_release_is_refused_with_a_way_out(data: Path) -> None:
    data.mkdir()
    (data / "PG_VERSION").write_text("9.6\n")
    with pytest.raises(Unavailable, match=r"made by PostgreSQL 9\.6.*DATABASE_URL"):
        embedded.start(data)


def test_a_folder_that_is_no_database_is_left_alone(data: Path) -> None:
    data.mkdir()
    (data / "letters.txt").write_text("mine")
    with pytest.raises(Unavailable, match="is not a database"):
        embedded.start(data)
    assert (data / "letters.txt").read_text() == "mine"
