"""Compiled libraries on disk.

An entry is one file, whose name is a hash of all that the code depends on. It is
written beside its place and moved there, so that readers see all of it or nothing;
its last bytes are a checksum, so that one that a crash or a full disk cut short is
compiled again. (What follows an ELF file's sections is no part of it.)
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import warnings
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

_MAGIC = b"dyrelu-cache-1\0\0"
# Bytes that all entries together may take; the ones used longest ago go first.
_LIMIT = 1 << 30


def folder() -> Path:
    """Where entries are: $DYRELU_CACHE_DIR, or dyrelu in the user's caches.

    Absolute: the name of a file without a folder is one that the loader looks for in
    the system's.
    """
    if path := os.environ.get("DYRELU_CACHE_DIR"):
        return Path(path).absolute()
    caches = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(caches).absolute() / "dyrelu"


def key(parts: Iterable[str]) -> str:
    """The name of the entry that depends on `parts`."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode()
        digest.update(len(data).to_bytes(8, "little"))
        digest.update(data)
    return digest.hexdigest()[:40]


def _seal(contents: bytes) -> bytes:
    return contents + _MAGIC + hashlib.sha256(contents).digest()


def _is_whole(sealed: bytes) -> bool:
    end = len(sealed) - len(_MAGIC) - hashlib.sha256().digest_size
    return end > 0 and _seal(sealed[:end]) == sealed


def _write(place: Path, sealed: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(sealed)
        os.replace(name, place)
    except BaseException:
        os.unlink(name)
        raise


def _prune(where: Path) -> None:
    """Deletes what was used longest ago until the rest fits."""
    files = []
    for file in where.glob("*.so"):
        try:
            status = file.stat()
        except FileNotFoundError:  # another process prunes
            continue
        files.append((status.st_mtime, status.st_size, file))
    excess = sum(size for _, size, _ in files) - _LIMIT
    for _, size, file in sorted(files):
        if excess <= 0:
            break
        file.unlink(missing_ok=True)
        excess -= size


def _use(place: Path) -> bool:
    """Whether the entry is there, whole; it is then the one that was used last."""
    try:
        if not _is_whole(place.read_bytes()):
            return False
    except OSError:
        return False
    # Another user's is not ours to touch.
    with contextlib.suppress(OSError):
        os.utime(place)
    return True


def _keep(place: Path, sealed: bytes) -> bool:
    """Makes an entry; warns if that is not possible."""
    try:
        _write(place, sealed)
        _prune(place.parent)
    except OSError as error:
        warnings.warn(
            f"compiled code is not kept: {error}; DYRELU_CACHE_DIR names another folder",
            RuntimeWarning,
            stacklevel=6,
        )
        return False
    return True


@contextlib.contextmanager
def entry(name: str, create: Callable[[], bytes]) -> Iterator[Path]:
    """The file of the entry `name`, whose contents `create` makes if it is absent.

    Where it cannot be kept, a warning says so, and the file is gone afterwards.
    """
    place = folder() / f"{name}.so"
    if _use(place) or _keep(place, sealed := _seal(create())):
        yield place
        return
    with tempfile.TemporaryDirectory(prefix="dyrelu-") as temporary:
        place = Path(temporary) / place.name
        place.write_bytes(sealed)
        yield place
