//===- loop.cpp - Calls a function again and again, and times it ----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Out of reach of Python, whose own time would be as large as the smallest
// functions measured.
//
//===----------------------------------------------------------------------===//

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

using Function = void (*)();
using Pointer = void *;

/// Calls a function of `count` pointers.
static bool call(Function function, Pointer *p, int count) {
  switch (count) {
#define CALL(N, TYPES, VALUES)                                                 \
  case N:                                                                      \
    reinterpret_cast<void(*) TYPES>(function) VALUES;                          \
    return true;
    CALL(1, (Pointer), (p[0]))
    CALL(2, (Pointer, Pointer), (p[0], p[1]))
    CALL(3, (Pointer, Pointer, Pointer), (p[0], p[1], p[2]))
    CALL(4, (Pointer, Pointer, Pointer, Pointer), (p[0], p[1], p[2], p[3]))
    CALL(5, (Pointer, Pointer, Pointer, Pointer, Pointer),
         (p[0], p[1], p[2], p[3], p[4]))
    CALL(6, (Pointer, Pointer, Pointer, Pointer, Pointer, Pointer),
         (p[0], p[1], p[2], p[3], p[4], p[5]))
    CALL(7, (Pointer, Pointer, Pointer, Pointer, Pointer, Pointer, Pointer),
         (p[0], p[1], p[2], p[3], p[4], p[5], p[6]))
    CALL(8,
         (Pointer, Pointer, Pointer, Pointer, Pointer, Pointer, Pointer,
          Pointer),
         (p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]))
    CALL(9,
         (Pointer, Pointer, Pointer, Pointer, Pointer, Pointer, Pointer,
          Pointer, Pointer),
         (p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8]))
#undef CALL
  }
  return false;
}

/// Calls `function` `calls` times and writes how long each took to `seconds`.
/// With `owned`, the first argument is a memref descriptor that the call fills;
/// its buffer is freed between calls. Returns the processor time of all calls
/// over their wall time (how many threads worked), or -1 for too many
/// arguments.
extern "C" double timeCalls(Function function, Pointer *arguments, int count,
                            int calls, int owned, double *seconds) {
  using Clock = std::chrono::steady_clock;
  double wall = 0;
  std::clock_t before = std::clock();
  for (int i = 0; i < calls; ++i) {
    auto start = Clock::now();
    if (!call(function, arguments, count))
      return -1;
    std::chrono::duration<double> took = Clock::now() - start;
    seconds[i] = took.count();
    wall += took.count();
    if (owned)
      std::free(*static_cast<Pointer *>(arguments[0]));
  }
  double processor =
      static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
  return wall > 0 ? processor / wall : 0;
}

/// Makes the allocator own `bytes` whose pages have been touched, given that
/// the process has it return nothing to the system. Later buffers cause no page
/// faults then, unless they are more.
extern "C" void touchHeap(std::size_t bytes) {
  void *block = std::malloc(bytes);
  if (!block)
    return;
  std::memset(block, 1, bytes);
  // Not removed together with the block.
  asm volatile("" : : "r"(block) : "memory");
  std::free(block);
}

/// What compiled code calls when sizes do not fit.
extern "C" void dyreluRuntimeError(const char *message) {
  std::fprintf(stderr, "%s\n", message);
  std::exit(EXIT_FAILURE);
}
