//===- limit.cpp - The traffic that nothing can do without ----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <omp.h>

namespace {

typedef uint32_t Line __attribute__((vector_size(64)));
typedef uint32_t LooseLine __attribute__((vector_size(64), aligned(1)));

struct Traffic {
  const char *x;
  char *y;
  int64_t bytes;
  const char *weights;
  int64_t weightBytes;
  /// x is read once more, before the copy.
  int32_t reduce;
  /// y is written past the caches; x and y are aligned to 64 bytes then.
  int32_t stream;
  /// One thread does it all, even if there are more.
  int32_t alone;
};

} // namespace

/// A sum of `bytes` bytes. Whether integers or floats are added, whole vectors
/// are limited by the loads.
static uint32_t sum(const char *from, int64_t bytes) {
  constexpr int kAccumulators = 8;
  constexpr int64_t kStep = kAccumulators * sizeof(Line);
  Line sums[kAccumulators] = {};
  int64_t at = 0;
  for (; at + kStep <= bytes; at += kStep)
    for (int i = 0; i < kAccumulators; ++i)
      sums[i] +=
          *reinterpret_cast<const LooseLine *>(from + at + i * sizeof(Line));
  uint32_t rest = 0;
  for (; at + 4 <= bytes; at += 4) {
    uint32_t value;
    std::memcpy(&value, from + at, 4);
    rest += value;
  }
  for (int i = 1; i < kAccumulators; ++i)
    sums[0] += sums[i];
  for (int i = 0; i < 16; ++i)
    rest += sums[0][i];
  return rest;
}

static void streamingCopy(char *to, const char *from, int64_t bytes) {
  constexpr int64_t kStep = sizeof(Line);
  int64_t at = 0;
  for (; at + kStep <= bytes; at += kStep)
    __builtin_nontemporal_store(*reinterpret_cast<const Line *>(from + at),
                                reinterpret_cast<Line *>(to + at));
  std::memcpy(to + at, from + at, bytes - at);
  __builtin_ia32_sfence();
}

/// Copies with whole vectors, and is not replaced by a call of memcpy, which
/// has a threshold of its own for streaming.
static void plainCopy(char *__restrict to, const char *__restrict from,
                      int64_t bytes) {
  constexpr int64_t kStep = 4 * sizeof(Line);
  int64_t at = 0;
  for (; at + kStep <= bytes; at += kStep) {
    Line lines[4];
    for (int i = 0; i < 4; ++i)
      lines[i] = reinterpret_cast<const LooseLine *>(from + at)[i];
    asm volatile(""
                 : "+v"(lines[0]), "+v"(lines[1]), "+v"(lines[2]),
                   "+v"(lines[3]));
    for (int i = 0; i < 4; ++i)
      reinterpret_cast<LooseLine *>(to + at)[i] = lines[i];
  }
  std::memcpy(to + at, from + at, bytes - at);
}

/// One thread's part of the bytes, cut at multiples of 64.
static void run(const Traffic &t, int thread, int threads) {
  auto part = [&](int64_t bytes, int64_t &begin, int64_t &end) {
    int64_t lines = (bytes + 63) / 64;
    begin = std::min(bytes, lines * thread / threads * 64);
    end = std::min(bytes, lines * (thread + 1) / threads * 64);
  };
  int64_t begin, end;
  uint32_t sink = 0;
  part(t.bytes, begin, end);
  if (t.reduce)
    sink += sum(t.x + begin, end - begin);
  int64_t first, last;
  part(t.weightBytes, first, last);
  sink += sum(t.weights + first, last - first);
  asm volatile("" : : "r"(sink) : "memory");
  (t.stream ? streamingCopy : plainCopy)(t.y + begin, t.x + begin, end - begin);
}

/// Reads x if asked, reads the weights, copies x to y; one after the other.
extern "C" void traffic(const Traffic *t) {
  if (t->alone)
    return run(*t, 0, 1);
#pragma omp parallel
  run(*t, omp_get_thread_num(), omp_get_num_threads());
}

/// A fork and a join around nothing.
extern "C" void forkJoin(const void *) {
#pragma omp parallel
  asm volatile("" : : : "memory");
}
