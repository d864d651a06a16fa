"""The temperature of DY-ReLU-C in training."""

from __future__ import annotations

from typing import Any

from torch import nn

from dyrelu.errors import expect_kind
from dyrelu.nn.layers import as_positive, as_size
from dyrelu.nn.variants import DyReLUC


class TemperatureAnnealing:
    """Lowers the temperature of every DyReLUC of a model, step by step.

    A high temperature keeps the attention flat while training is young: the DY-ReLU
    paper has 10 for that. It falls linearly to 1 in the first ten epochs, as in the
    same authors' dynamic convolution (arXiv 1912.03458, from 30).

        annealing = TemperatureAnnealing(model)
        for epoch in range(epochs):
            train(model)
            annealing.step()

    The temperature is written into the module's buffer, in place: what has been
    compiled or captured reads the new value and is not compiled again. A step per
    batch needs `steps` in batches.

    Args:
        model: the network, or a single DyReLUC.
        start: the temperature before the first step, set at once.
        end: the temperature after `steps` steps, and for ever after.
        steps: how many steps that takes.

    Raises:
        ValueError: if the model has no DyReLUC, for a temperature that is not
            positive, and for less than one step.
        TypeError: for what is no model, no number, and no integer of steps.
    """

    def __init__(
        self, model: nn.Module, start: float = 10.0, end: float = 1.0, steps: int = 10
    ) -> None:
        expect_kind("model", model, nn.Module, "a torch.nn.Module")
        start, end = as_positive("start", start), as_positive("end", end)
        steps = as_size("steps", steps)
        self.modules = [m for m in model.modules() if isinstance(m, DyReLUC)]
        if not self.modules:
            raise ValueError(
                f"the model must have a DyReLUC, {type(model).__name__} has none"
            )
        self.start, self.end, self.steps = start, end, steps
        self.last_step = 0
        self._write()

    @property
    def temperature(self) -> float:
        """The temperature at the current step."""
        share = min(self.last_step / self.steps, 1.0)
        return self.start + (self.end - self.start) * share

    def _write(self) -> None:
        for module in self.modules:
            module.temperature.fill_(self.temperature)

    def step(self) -> None:
        """Goes one step on."""
        self.last_step += 1
        self._write()

    def state_dict(self) -> dict[str, Any]:
        """What a checkpoint needs to go on from here."""
        return {"last_step": self.last_step}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from a state, and sets the temperature.

        Raises KeyError if the state is of something else.
        """
        if "last_step" not in state:
            raise KeyError(f"'last_step' is missing, there are {sorted(state)}")
        self.last_step = int(state["last_step"])
        self._write()
