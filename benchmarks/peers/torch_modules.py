"""The activation as a module of PyTorch, which needs nothing else."""

from __future__ import annotations

import torch
from torch import nn

from benchmarks.sites import Site

SPELLINGS = ("maximum", "stack", "public")


def maximum_of(pieces: list[torch.Tensor], spelling: str) -> torch.Tensor:
    """The largest of the pieces at each position."""
    if spelling == "stack":
        return torch.stack(pieces).amax(0)
    y = pieces[0]
    for piece in pieces[1:]:
        y = torch.maximum(y, piece)
    return y


class DyReLU(nn.Module):
    """The variants a, b and c."""

    def __init__(
        self, site: Site, weights: dict[str, torch.Tensor], spelling: str
    ) -> None:
        super().__init__()
        self.site = site
        self.spelling = spelling
        self.fc1 = (
            self._layer(weights["w1"], weights["b1"]) if site.hidden else nn.Identity()
        )
        self.fc2 = self._layer(weights["w2"], weights["b2"])
        if site.variant == "c":
            self.attention = nn.Conv2d(site.shape[0], 1, 1).to(weights["wp"].dtype)
            self.attention.weight.data = weights["wp"][..., None, None]
            self.attention.bias.data = weights["bp"]
        dtype = weights["w2"].dtype
        kinds = 2 if site.intercepts else 1
        first = (torch.arange(site.k) == 0).to(dtype)
        self.register_buffer(
            "initial",
            torch.cat([first, torch.zeros(site.k)])[: kinds * site.k].to(dtype),
        )
        scales = torch.cat([torch.ones(site.k), torch.full((site.k,), 0.5)])
        self.register_buffer("scales", scales[: kinds * site.k].to(dtype))
        self.kinds = kinds

    @staticmethod
    def _layer(weight: torch.Tensor, bias: torch.Tensor) -> nn.Linear:
        layer = nn.Linear(weight.shape[1], weight.shape[0]).to(weight.dtype)
        layer.weight.data, layer.bias.data = weight, bias
        return layer

    def coefficients(self, x: torch.Tensor, z: torch.Tensor | None) -> torch.Tensor:
        """[N, C or 1, slopes and intercepts], whatever the order of the outputs."""
        site = self.site
        h = x.mean((2, 3)) if z is None else z
        if site.hidden:
            h = torch.relu(self.fc1(h))
        t = self.fc2(h)
        if site.norm == "hard_sigmoid":
            t = torch.clamp(t / 3, -1, 1)
        else:
            t = 2 * torch.sigmoid(t) - 1
        if site.order == "slopes_first":
            t = t.view(t.shape[0], self.kinds * site.k, -1).transpose(1, 2)
        elif site.order == "interleaved":
            t = t.view(t.shape[0], site.k, self.kinds, -1).permute(0, 3, 2, 1)
            t = t.reshape(t.shape[0], t.shape[1], -1)
        else:
            t = t.view(t.shape[0], -1, self.kinds * site.k)
        return t * self.scales + self.initial

    def forward(self, x: torch.Tensor, z: torch.Tensor | None = None) -> torch.Tensor:
        """y = max_k(a_k x + b_k), times pi in variant c."""
        k = self.site.k
        theta = self.coefficients(x, z)
        if self.spelling == "public":
            permuted = x.permute(2, 3, 0, 1).unsqueeze(-1)
            pieces = permuted * theta[:, :, :k]
            if self.kinds == 2:
                pieces = pieces + theta[:, :, k:]
            y = torch.max(pieces, dim=-1)[0].permute(2, 3, 0, 1)
        else:
            y = self._by_pieces(x, theta[..., None, None])
        if self.site.variant == "c":
            logits = self.attention(x)
            pi = torch.softmax(logits.flatten(1), 1) * (logits[0].numel() / 3)
            y = y * pi.clamp(max=1).view(logits.shape)
        return y

    def _by_pieces(self, x: torch.Tensor, theta: torch.Tensor) -> torch.Tensor:
        k = self.site.k
        pieces = [x * theta[:, :, i] for i in range(k)]
        if self.kinds == 2:
            pieces = [piece + theta[:, :, k + i] for i, piece in enumerate(pieces)]
        return maximum_of(pieces, self.spelling)
