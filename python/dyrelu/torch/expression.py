"""What takes the place of a value: calls of PyTorch functions on other values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from .values import Value


@dataclass(frozen=True, eq=False)
class Apply:
    """A call; `args` and `kwargs` hold Values, other Apply and plain Python values."""

    function: Callable[..., Any]
    args: tuple[Any, ...]
    kwargs: dict[str, Any] = field(default_factory=dict)


Expression = Value | Apply


def find_leaves(tree: Any) -> Iterator[Value]:
    """The Values that an expression is computed from."""
    if isinstance(tree, Value):
        yield tree
    elif isinstance(tree, Apply):
        yield from find_leaves((tree.args, tree.kwargs))
    elif isinstance(tree, (tuple, list)):
        for part in tree:
            yield from find_leaves(part)
    elif isinstance(tree, dict):
        yield from find_leaves(tuple(tree.values()))


def rebuild(
    tree: Any,
    of_value: Callable[[Value], Any],
    of_call: Callable[[Callable[..., Any], tuple[Any, ...], dict[str, Any]], Any],
    done: dict[Apply, Any] | None = None,
) -> Any:
    """The tree with its values and, inside out, its calls replaced; each call once."""
    done = {} if done is None else done

    def visit(part: Any) -> Any:
        if isinstance(part, Value):
            return of_value(part)
        if isinstance(part, Apply):
            if part not in done:
                args, kwargs = visit(part.args), visit(part.kwargs)
                done[part] = of_call(part.function, args, kwargs)
            return done[part]
        if isinstance(part, (tuple, list)):
            return type(part)(map(visit, part))
        if isinstance(part, dict):
            return {key: visit(one) for key, one in part.items()}
        return part

    return visit(tree)
