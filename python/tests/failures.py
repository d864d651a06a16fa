"""How calls of the launcher fail."""

from __future__ import annotations

from typing import Any

import pytest
from dyrelu import cuda

# Statuses of DyreluStatus.
INVALID_ARGUMENT, CHECK_FAILED, INVALID_DESCRIPTION, INVALID_IMAGE = 1, 2, 3, 4
CANNOT_READ, NO_DRIVER, NO_DEVICE, NO_CONTEXT, WRONG_CHIP, DRIVER_FAILED = range(5, 11)
OUT_OF_MEMORY = 11


def fails(
    status: int, message: str, body: Any, *arguments: Any, **options: Any
) -> None:
    """A call that fails so, in one line."""
    with pytest.raises(cuda.Error) as error:
        body(*arguments, **options)
    text = str(error.value)
    assert (text, error.value.status) == (message, status)
    assert "\n" not in text
