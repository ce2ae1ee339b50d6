"""The four rooms: imports go one way, the inner two know no clock and no outside, no module hides a library."""

from __future__ import annotations

import ast
import importlib.metadata
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("messages", "handlers", "storage", "bot")
MODULES = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imported(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Every module that is imported, anywhere in the file, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide where they lead"
            yield (node.module or "", node.lineno)


def wrong_way(room: str, tree: ast.Module) -> list[str]:
    """Imports of a room further out, and of the tests."""
    further = {*ROOMS[ROOMS.index(room) + 1 :], "tests"}
    return [f"{line}: {name}" for name, line in imported(tree) if name.split(".")[0] in further]


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_imports_go_one_way(path: Path) -> None:
    assert wrong_way(path.relative_to(ROOT).parts[0], _tree(path)) == []


def test_the_check_sees_an_import_the_wrong_way() -> None:
    inside = ast.parse("def f():\n    from handlers.model import Case\n    import bot.run\n    import messages.mail")
    assert wrong_way("messages", inside) == ["2: handlers.model", "3: bot.run"]
    assert wrong_way("handlers", inside) == ["3: bot.run"]
    assert wrong_way("bot", inside) == []


# ---------------------------------------------------------------------- no clock, no outside
CLOCKS = {
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "time.time",
    "time.time_ns",
    "time.monotonic",
    "time.perf_counter",
    "time.sleep",
    "time.localtime",
    "time.gmtime",
    "asyncio.sleep",
    "uuid.uuid1",
    "uuid.uuid4",
    "random.random",
}
OUTSIDE = {
    "asyncio",
    "http",
    "httpx",
    "imaplib",
    "multiprocessing",
    "random",
    "requests",
    "secrets",
    "smtplib",
    "socket",
    "sqlalchemy",
    "sqlite3",
    "sqlmodel",
    "subprocess",
    "telegram",
    "threading",
    "time",
    "urllib.request",
}


def clocks(tree: ast.Module) -> list[str]:
    """Calls that ask what time it is, wait, or draw lots, however the module was imported."""
    named: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            named.update({a.asname or a.name: f"{node.module}.{a.name}" for a in node.names})
        elif isinstance(node, ast.Import):
            named.update({a.asname or a.name: a.name for a in node.names})
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        words = ast.unparse(node.func)
        first, _, rest = words.partition(".")
        whole = ".".join(x for x in (named.get(first, first), rest) if x)
        if any(whole == clock or whole.endswith(f".{clock}") for clock in CLOCKS):
            found.append(f"{node.lineno}: {words}")
    return found


INNER = [path for path in MODULES if path.relative_to(ROOT).parts[0] in ("messages", "handlers")]


@pytest.mark.parametrize("path", INNER, ids=_name)
def test_the_inner_rooms_are_told_the_time(path: Path) -> None:
    assert clocks(_tree(path)) == []


@pytest.mark.parametrize("path", INNER, ids=_name)
def test_the_inner_rooms_do_nothing_outside(path: Path) -> None:
    found = [n for n, _ in imported(_tree(path)) if n in OUTSIDE or n.split(".")[0] in OUTSIDE - {"urllib.request"}]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "from datetime import datetime\ndatetime.now()",
        "import datetime\ndatetime.datetime.now(datetime.UTC)",
        "import datetime as dt\ndt.datetime.utcnow()",
        "from datetime import date\ndate.today()",
        "import time\ntime.time()",
        "from time import time as now\nnow()",
        "import asyncio\nasync def f():\n    await asyncio.sleep(1)",
        "from uuid import uuid4\nuuid4()",
    ],
)
def test_the_check_sees_every_way_to_ask_the_time(code: str) -> None:
    assert len(clocks(ast.parse(code))) == 1


@pytest.mark.parametrize("code", ["from datetime import datetime\ndatetime.fromisoformat('x')", "self.now()", "now(1)"])
def test_the_check_leaves_times_alone_that_are_given(code: str) -> None:
    assert clocks(ast.parse(code)) == []


# ---------------------------------------------------------------------- names
@cache
def libraries() -> frozenset[str]:
    """Top-level modules of the standard library and of everything that is installed, but our own."""
    installed = {name for name in importlib.metadata.packages_distributions() if name not in (*ROOMS, "tests")}
    return frozenset(installed | set(sys.stdlib_module_names))


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_no_module_is_named_like_a_library(path: Path) -> None:
    assert path.stem in ("__init__", "__main__") or path.stem not in libraries()


def test_no_library_is_named_like_a_room() -> None:
    assert not set(ROOMS) & set(sys.stdlib_module_names)


@pytest.mark.parametrize("path", [p for p in MODULES if p.name == "__init__.py"], ids=_name)
def test_a_package_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(_tree(path)) or not path.read_text("utf-8").strip()
