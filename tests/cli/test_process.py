"""The command as a process of its own: what only shows there."""

import os
import signal
import subprocess
import sys
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "granvik-ks-2024-03-05.txt"
COMMAND = [sys.executable, "-m", "beslut.cli"]


def test_the_command_prints_and_ends_with_its_exit_code(tmp_path):
    done = subprocess.run([*COMMAND, "decisions", EXAMPLE, "missing.txt"], capture_output=True, cwd=tmp_path)
    assert done.returncode == 2
    assert "Norrby" in done.stdout.decode()
    assert done.stderr.decode().startswith("missing.txt")


def test_a_reader_that_goes_away_is_no_crash():
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*COMMAND, "attendance", EXAMPLE], stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_the_report_is_given_though_nobody_reads_the_errors():
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*COMMAND, "decisions", EXAMPLE, "missing.txt"], stdout=subprocess.PIPE, stderr=writing
    )
    os.close(writing)
    assert done.returncode == 2
    assert "Norrby" in done.stdout.decode()


def test_a_terminal_without_the_letters_still_gets_the_report():
    done = subprocess.run(
        [*COMMAND, "decisions", EXAMPLE],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert done.returncode == 0
    assert b"Norrby" in done.stdout


def test_an_interrupt_ends_the_run_without_a_trace(tmp_path):
    pipe = tmp_path / "slow.txt"
    os.mkfifo(pipe)
    process = subprocess.Popen(
        [*COMMAND, "decisions", pipe],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=_heed_interrupts,
    )
    try:
        with pipe.open("wb"):  # opens once the command has begun to read
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)
    finally:
        process.kill()
    assert (process.returncode, out, err) == (130, b"", b"")


def test_an_interrupt_ends_every_process_without_a_trace(tmp_path):
    for n in range(5):
        os.mkfifo(tmp_path / f"slow{n}.txt")
    process = subprocess.Popen(
        [*COMMAND, "decisions", tmp_path, "--jobs", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=_heed_interrupts,
        start_new_session=True,
    )
    try:
        with (tmp_path / "slow0.txt").open("wb"), (tmp_path / "slow1.txt").open("wb"):  # both processes read
            os.killpg(process.pid, signal.SIGINT)
            out, err = process.communicate(timeout=60)
    finally:
        os.killpg(process.pid, signal.SIGKILL) if process.poll() is None else None
    assert (process.returncode, out, err) == (130, b"", b"")


def _heed_interrupts():
    """A run in the background ignores interrupts, and so do the processes that it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
