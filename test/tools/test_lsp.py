"""dyrelu-lsp-server over the protocol that editors speak with it."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

TIME_LIMIT = 60  # seconds for one test
URI = "file:///b.mlir"
GOOD = """func.func @main(%x: tensor<2x8x6x6xf32>, %w1: tensor<4x8xf32>,
                %w2: tensor<32x4xf32>) -> tensor<2x8x6x6xf32> {
  %y = dyrelu.b %x fc1(%w1 : tensor<4x8xf32>) fc2(%w2 : tensor<32x4xf32>)
         : tensor<2x8x6x6xf32>
  return %y : tensor<2x8x6x6xf32>
}
"""
# The verifier's error is at the op.
BAD = GOOD.replace("4x8xf32", "4x9xf32")


class Server:
    """A running server; messages are JSON after a header with their length."""

    def __init__(self, path: Path) -> None:
        self.process = subprocess.Popen(
            [str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        # A server that answers nothing is ended, so that reading from it ends.
        self.watchdog = threading.Timer(TIME_LIMIT, self.process.kill)
        self.watchdog.start()
        self.number = 0
        self.waiting: list[dict[str, Any]] = []

    def send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the server has ended"
        return json.loads(self.process.stdout.read(length))

    def request(self, method: str, **params: Any) -> Any:
        """The result of a request; what arrives meanwhile waits."""
        self.number += 1
        self.send(id=self.number, method=method, params=params)
        while (message := self.receive()).get("id") != self.number:
            self.waiting.append(message)
        assert "error" not in message, message
        return message["result"]

    def notify(self, method: str, **params: Any) -> None:
        self.send(method=method, params=params)

    def diagnostics(self) -> list[dict[str, Any]]:
        """The next that are published."""
        while True:
            message = self.waiting.pop(0) if self.waiting else self.receive()
            if message.get("method") == "textDocument/publishDiagnostics":
                assert message["params"]["uri"] == URI
                return message["params"]["diagnostics"]

    def at(self, method: str, line: int, character: int) -> Any:
        """Asks about a place in the document."""
        return self.request(
            f"textDocument/{method}",
            textDocument={"uri": URI},
            position={"line": line, "character": character},
        )


@pytest.fixture
def server(build_dir: Path) -> Iterator[Server]:
    """A server that is shut down in order."""
    server = Server(build_dir / "bin" / "dyrelu-lsp-server")
    try:
        result = server.request("initialize", processId=None, capabilities={})
        capabilities = result["capabilities"]
        assert capabilities["hoverProvider"]
        assert capabilities["definitionProvider"]
        assert capabilities["completionProvider"]
        server.notify("initialized")
        yield server
        assert server.request("shutdown") is None
        server.notify("exit")
        assert server.process.wait(timeout=20) == 0
    finally:
        server.watchdog.cancel()
        server.process.kill()
        server.process.wait()


def open_document(server: Server, text: str) -> None:
    """Opens it."""
    document = {"uri": URI, "languageId": "mlir", "version": 1, "text": text}
    server.notify("textDocument/didOpen", textDocument=document)


def test_diagnostics(server: Server) -> None:
    """The verifier's message stands at the op, and goes when the text is mended."""
    open_document(server, BAD)
    (error,) = server.diagnostics()
    assert "'dyrelu.b' op" in error["message"]
    assert error["range"]["start"]["line"] == 2
    server.notify(
        "textDocument/didChange",
        textDocument={"uri": URI, "version": 2},
        contentChanges=[{"text": GOOD}],
    )
    assert server.diagnostics() == []


def test_syntax_error(server: Server) -> None:
    """So does the parser's."""
    open_document(server, GOOD.replace("fc2(", "fc3("))
    (error,) = server.diagnostics()
    assert error["range"]["start"]["line"] == 2


def test_hover(server: Server) -> None:
    """An op says what it is."""
    open_document(server, GOOD)
    assert server.diagnostics() == []
    hover = server.at("hover", 2, GOOD.splitlines()[2].index("dyrelu.b") + 3)
    assert '"dyrelu.b"' in hover["contents"]["value"]


def test_definition_and_references(server: Server) -> None:
    """%x of the op is the argument, which the op uses."""
    open_document(server, GOOD)
    place = GOOD.splitlines()[2].index("%x") + 1
    (definition,) = server.at("definition", 2, place)
    assert definition["uri"] == URI
    assert definition["range"]["start"] == {
        "line": 0,
        "character": GOOD.index("%x"),
    }
    references = server.request(
        "textDocument/references",
        textDocument={"uri": URI},
        position={"line": 2, "character": place},
        context={"includeDeclaration": False},
    )
    assert {reference["range"]["start"]["line"] for reference in references} >= {2}


def test_completion(server: Server) -> None:
    """After `dyrelu.` the ops are offered."""
    open_document(server, GOOD.replace("  return", "  %z = dyrelu.\n  return"))
    server.diagnostics()
    items = server.at("completion", 4, len("  %z = dyrelu."))["items"]
    labels = {item["label"] for item in items}
    assert {"apply", "aprelu", "pool"} <= {
        label.removeprefix("dyrelu.") for label in labels
    }
