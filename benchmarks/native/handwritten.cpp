//===- handwritten.cpp - DY-ReLU as one would write it by hand ------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A sanity line: plain C++ in f32, two pieces, vectorized by the compiler,
// samples (or the channels of few samples) to threads.
//
//===----------------------------------------------------------------------===//

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <omp.h>
#include <vector>

namespace {

struct Problem {
  const float *x;
  /// The context vectors [n, inputs], or null: the means of x.
  const float *z;
  const float *w1, *b1, *w2, *b2;
  /// Shift-max is given these, [n, 2, c]; null otherwise.
  const float *slopes, *shifted;
  float *y;
  int32_t n, c, s, inputs, hidden;
  int32_t hardSigmoid, intercepts, groups;
  /// Row of w2 for piece k of channel c, slope or intercept:
  /// k * pieceStride + c * channelStride, and that plus interceptOffset.
  int32_t pieceStride, channelStride, interceptOffset;
};

} // namespace

static float dot(const float *a, const float *b, int n) {
  float sum = 0;
#pragma omp simd reduction(+ : sum)
  for (int i = 0; i < n; ++i)
    sum += a[i] * b[i];
  return sum;
}

static float mean(const float *x, int n) {
  float sum = 0;
#pragma omp simd reduction(+ : sum)
  for (int i = 0; i < n; ++i)
    sum += x[i];
  return sum / static_cast<float>(n);
}

static float norm(const Problem &p, float v) {
  if (p.hardSigmoid)
    return std::clamp(v / 3, -1.0f, 1.0f);
  return 2 / (1 + std::exp(-v)) - 1;
}

static void piecesOfChannel(const Problem &p, const float *h, int channel,
                            float *a, float *b) {
  int width = p.hidden ? p.hidden : p.inputs;
  for (int k = 0; k < 2; ++k) {
    int row = k * p.pieceStride + channel * p.channelStride;
    a[k] = static_cast<float>(k == 0) +
           norm(p, dot(p.w2 + int64_t(row) * width, h, width) + p.b2[row]);
    row += p.interceptOffset;
    b[k] =
        p.intercepts
            ? norm(p, dot(p.w2 + int64_t(row) * width, h, width) + p.b2[row]) /
                  2
            : 0;
  }
}

static void apply(const Problem &p, const float *x, float *y, const float *a,
                  const float *b) {
#pragma omp simd
  for (int i = 0; i < p.s; ++i) {
    float first = a[0] * x[i] + b[0];
    float second = a[1] * x[i] + b[1];
    y[i] = first > second ? first : second;
  }
}

extern "C" void handwrittenB(const Problem *problem) {
  const Problem &p = *problem;
  int threads = omp_get_max_threads();
  std::vector<float> pooled, hidden;
  if (!p.z)
    pooled.resize(int64_t(p.n) * p.c);
  if (p.hidden)
    hidden.resize(int64_t(p.n) * p.hidden);
  auto context = [&](int n) {
    return (p.z ? p.z : pooled.data()) + int64_t(n) * p.inputs;
  };
  auto hide = [&](int n, int j) {
    float v = dot(p.w1 + int64_t(j) * p.inputs, context(n), p.inputs) + p.b1[j];
    hidden[int64_t(n) * p.hidden + j] = std::max(v, 0.0f);
  };
  auto channel = [&](int n, int c) {
    float a[2], b[2];
    const float *h =
        p.hidden ? hidden.data() + int64_t(n) * p.hidden : context(n);
    piecesOfChannel(p, h, c, a, b);
    int64_t at = (int64_t(n) * p.c + c) * p.s;
    apply(p, p.x + at, p.y + at, a, b);
  };
  auto pool = [&](int n, int c) {
    int64_t plane = int64_t(n) * p.c + c;
    pooled[plane] = mean(p.x + plane * p.s, p.s);
  };

  if (p.n >= threads) {
#pragma omp parallel for if (threads > 1)
    for (int n = 0; n < p.n; ++n) {
      for (int c = 0; !p.z && c < p.c; ++c)
        pool(n, c);
      for (int j = 0; j < p.hidden; ++j)
        hide(n, j);
      for (int c = 0; c < p.c; ++c)
        channel(n, c);
    }
    return;
  }
  for (int n = 0; n < p.n; ++n) {
#pragma omp parallel
    {
      if (!p.z) {
#pragma omp for
        for (int c = 0; c < p.c; ++c)
          pool(n, c);
      }
#pragma omp for
      for (int j = 0; j < p.hidden; ++j)
        hide(n, j);
#pragma omp for
      for (int c = 0; c < p.c; ++c)
        channel(n, c);
    }
  }
}

/// Channel (i, j), i of g groups, meets channel (i + 1, j + 1), both wrapped.
extern "C" void handwrittenShiftMax(const Problem *problem) {
  const Problem &p = *problem;
  int size = p.c / p.groups;
#pragma omp parallel for if (omp_get_max_threads() > 1)
  for (int64_t plane = 0; plane < int64_t(p.n) * p.c; ++plane) {
    int64_t n = plane / p.c, c = plane % p.c;
    int64_t other = (c / size + 1) % p.groups * size + (c % size + 1) % size;
    const float *x = p.x + plane * p.s;
    const float *shifted = p.x + (n * p.c + other) * p.s;
    float *y = p.y + plane * p.s;
    const float *a = p.slopes + n * 2 * p.c + c;
    const float *b = p.shifted + n * 2 * p.c + c;
    float a0 = a[0], a1 = a[p.c], b0 = b[0], b1 = b[p.c];
#pragma omp simd
    for (int i = 0; i < p.s; ++i) {
      float first = a0 * x[i] + b0 * shifted[i];
      float second = a1 * x[i] + b1 * shifted[i];
      y[i] = first > second ? first : second;
    }
  }
}
