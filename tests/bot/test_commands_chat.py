"""The terminal's twins of the chat, and the chat of the running sandbox."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.bot.test_cli import Terminal, _ready, enrolled, samtilsyn

__all__ = ["enrolled", "samtilsyn"]  # fixtures

CASE = "KT-2018-001"


@pytest.fixture
def at_work(enrolled: Terminal) -> Terminal:
    enrolled.good("select", "--all")
    return enrolled


@pytest.mark.parametrize("command", ["meetings", "moeder", "topics", "emner"])
def test_where_there_is_nothing_that_is_said(at_work: Terminal, command: str) -> None:
    assert at_work.good(command).out == "Intet at vise.\n"
    assert at_work.good(command, "Nord", "--json").json == []


def test_the_surveys_figures_are_counted(at_work: Terminal) -> None:
    assert at_work.good("undersoegelse").out == "Sendt: 0, besvaret: 0\n"
    assert at_work.good("figures", "--json").json == {"sent": 0, "answered": 0, "questions": {}}


def test_there_may_be_nothing_to_undo(at_work: Terminal) -> None:
    assert "intet at fortryde" in at_work.refused("undo")
    assert "intet at fortryde" in at_work.refused("fortryd", "telegram:1")


def test_a_code_goes_to_somebody_of_the_register_only(at_work: Terminal) -> None:
    assert "15 minutter" in at_work.good("chat-code", "karin@test.example").out
    mails = at_work.good("preview", "--json").json["mails"]
    assert [m["to"] for m in mails if m["why"] == "chat_code"] == ["karin@test.example"]
    assert "registret" in at_work.refused("chat-code", "ukendt@x.example")
    assert "ikke koblet" in at_work.refused("chat-code", "karin@test.example", "--cut")


def test_the_sandbox_answers_in_the_terminal_and_lives_on_after_the_end_of_input(at_work: Terminal) -> None:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("SAMTILSYN_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        env=environment | {"SAMTILSYN_HOME": str(at_work.home), "SAMTILSYN_WEB_LISTEN": "127.0.0.1:0"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        _ready(process, at_work.home)
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("hvordan går det?\n/inviter Solgården\n1\n")
        process.stdin.close()
        said = ""
        while "Indtil da kan du fortryde" not in said:
            line = process.stdout.readline()
            assert line, (said, process.poll())
            said += line
        assert "Sager: 2 udvalgt" in said
        assert "Mail til Botilbuddet Solgården: invitation" in said
        # the chat has ended, the bot has not; and another process can still take the tap back
        assert process.poll() is None
        assert "Invitér Botilbuddet Solgården" in at_work.good("undo").out
    finally:
        process.stdin = None
        process.terminate()
        _, err = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "Traceback" not in err
