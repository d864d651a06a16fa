"""Variant B in Triton, on contiguous x[N, C, S]; x is read from memory once.

A program has a tile of x, [SAMPLES, CHANNELS, POSITIONS], and keeps it in registers;
there are ways to read it twice as well, for tiles that are too large.

`parts` programs in a row share the channels of the same samples. Each adds what its
means contribute to the hidden layer to a row of floats per sample in memory, waits
for the others of its samples at a counter, computes the coefficients of its own
channels, and applies them to its tile. The last of them to have read the row makes
row and counters zero again, for the next launch.

Programs start in the order of their numbers, and wait for those of their own samples
alone, so that they need not all fit on the device at a time: one set of `parts` must.
"""

from __future__ import annotations

import triton
import triton.language as tl

# Between counters of different samples: a line of the cache, in integers.
COUNTER_STRIDE = 32


@triton.jit
def wait_for_parts(counter, parts):
    """Until all programs of the samples are here, and what they wrote is seen."""
    tl.debug_barrier()
    tl.atomic_add(counter, 1, sem="release", scope="gpu")
    while tl.load(counter, volatile=True) < parts:
        pass
    tl.atomic_add(counter, 0, sem="acquire", scope="gpu")
    tl.debug_barrier()


@triton.jit
def coefficient(  # pylint: disable=too-many-arguments
    hidden_rows,
    b1,
    w2,
    b2,
    rows,
    is_sample,
    is_channel,
    HIDDEN_COUNT: tl.constexpr,
    SAMPLES: tl.constexpr,
    CHANNELS: tl.constexpr,
    HIDDEN: tl.constexpr,
    HARD: tl.constexpr,
):
    """norm(W2 relu(h + B1) + B2) for some rows of W2: [SAMPLES, CHANNELS]."""
    total = tl.zeros((SAMPLES, CHANNELS), tl.float32)
    for first in range(0, HIDDEN_COUNT, HIDDEN):
        at = first + tl.arange(0, HIDDEN)
        is_hidden = at < HIDDEN_COUNT
        # Other multiprocessors wrote it: not from the cache of this one.
        h = tl.load(
            hidden_rows[:, None] + at[None, :],
            mask=is_sample[:, None] & is_hidden[None, :],
            other=0.0,
            cache_modifier=".cg",
        )
        bias = tl.load(b1 + at, mask=is_hidden, other=0.0).to(tl.float32)
        h = tl.maximum(h + bias[None, :], 0.0, propagate_nan=tl.PropagateNan.ALL)
        w = tl.load(
            w2 + rows[:, None] * HIDDEN_COUNT + at[None, :],
            mask=is_channel[:, None] & is_hidden[None, :],
            other=0.0,
        ).to(tl.float32)
        total += tl.sum(h[:, None, :] * w[None, :, :], axis=2)
    bias = tl.load(b2 + rows, mask=is_channel, other=0.0).to(tl.float32)
    t = total + bias[None, :]
    if HARD:
        return tl.clamp(t / 3.0, -1.0, 1.0, propagate_nan=tl.PropagateNan.ALL)
    return 2.0 * tl.sigmoid(t) - 1.0


@triton.jit
def dyrelu_kernel(  # pylint: disable=too-many-arguments,too-many-locals
    x,
    y,
    w1,
    b1,
    w2,
    b2,
    hidden,
    counters,
    batch,
    channels,
    positions,
    parts,
    kind_stride,
    k_stride,
    channel_stride,
    SAMPLES: tl.constexpr,
    CHANNELS: tl.constexpr,
    POSITIONS: tl.constexpr,
    HIDDEN_COUNT: tl.constexpr,
    HIDDEN: tl.constexpr,
    K: tl.constexpr,
    KINDS: tl.constexpr,
    HARD: tl.constexpr,
    STAGE: tl.constexpr,
    RELOADS: tl.constexpr,
    COUNTERS: tl.constexpr,
):
    """All of it, or what comes before or after the wait, as STAGE is "all", "pool" or
    "apply"; in two launches x is read twice, and with RELOADS, then mostly from the
    cache of level 2, in one.
    """
    program = tl.program_id(0)
    group = program // parts
    ns = group * SAMPLES + tl.arange(0, SAMPLES)
    cs = (program % parts) * CHANNELS + tl.arange(0, CHANNELS)
    ss = tl.arange(0, POSITIONS)
    is_sample = ns < batch
    is_channel = cs < channels
    inside = (is_sample[:, None] & is_channel[None, :])[:, :, None] & (
        ss[None, None, :] < positions
    )
    planes = tl.arange(0, SAMPLES)[:, None] * channels + cs[None, :]
    offsets = planes[:, :, None] * positions + ss[None, None, :]
    start = (group * SAMPLES).to(tl.int64) * channels * positions
    tile = tl.load(x + start + offsets, mask=inside, other=0.0)
    hidden_rows = hidden + ns * HIDDEN_COUNT
    counter = counters + group * COUNTERS

    if STAGE != "apply":
        means = tl.sum(tile.to(tl.float32), axis=2) / positions
        for first in range(0, HIDDEN_COUNT, HIDDEN):
            at = first + tl.arange(0, HIDDEN)
            is_hidden = at < HIDDEN_COUNT
            w = tl.load(
                w1 + at[:, None] * channels + cs[None, :],
                mask=is_hidden[:, None] & is_channel[None, :],
                other=0.0,
            ).to(tl.float32)
            sums = tl.sum(means[:, None, :] * w[None, :, :], axis=2)
            tl.atomic_add(
                hidden_rows[:, None] + at[None, :],
                sums,
                mask=is_sample[:, None] & is_hidden[None, :],
                sem="relaxed",
                scope="gpu",
            )
    if STAGE == "all":
        wait_for_parts(counter, parts)
        if RELOADS:
            tile = tl.load(x + start + offsets, mask=inside, other=0.0)
    if STAGE != "pool":
        for k in tl.static_range(K):
            # Slopes, then intercepts.
            for kind in tl.static_range(KINDS):
                t = coefficient(
                    hidden_rows,
                    b1,
                    w2,
                    b2,
                    kind * kind_stride + k * k_stride + cs * channel_stride,
                    is_sample,
                    is_channel,
                    HIDDEN_COUNT,
                    SAMPLES,
                    CHANNELS,
                    HIDDEN,
                    HARD,
                )
                if kind == 0:
                    if k == 0:
                        t += 1.0
                    piece = t[:, :, None] * tile.to(tl.float32)
                else:
                    piece += 0.5 * t[:, :, None]
            if k == 0:
                result = piece
            else:
                result = tl.maximum(result, piece, propagate_nan=tl.PropagateNan.ALL)
        tl.store(y + start + offsets, result.to(y.dtype.element_ty), mask=inside)
        # The last to have read the rows makes them ready for the next launch.
        tl.debug_barrier()
        left = tl.atomic_add(counter + 1, 1, sem="acq_rel", scope="gpu")
        if left == parts - 1:
            for first in range(0, HIDDEN_COUNT, HIDDEN):
                at = first + tl.arange(0, HIDDEN)
                tl.store(
                    hidden_rows[:, None] + at[None, :],
                    tl.zeros((SAMPLES, HIDDEN), tl.float32),
                    mask=is_sample[:, None] & (at < HIDDEN_COUNT)[None, :],
                )
            tl.store(counter, 0)
            tl.store(counter + 1, 0)
