//===- Harness.h - Kernels and what to expect of them -----------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A case runs kernels whose synchronizations have names. It passes if the
// results are right and nothing is reported for each of 8 seeds, and if each
// mutant, which lacks one synchronization, is reported for one of them.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TEST_RUNTIME_EMULATOR_HARNESS_H
#define DYRELU_TEST_RUNTIME_EMULATOR_HARNESS_H

#include "dyrelu/Runtime/Emulator/Emulator.h"
#include "dyrelu/Runtime/Emulator/Interface.h"

#include <string>
#include <vector>

namespace emulator_test {

using namespace mlir::dyrelu::emulator;

/// What a case finds out under one seed.
struct Outcome {
  bool isRight = true;
  std::vector<Report> reports;

  void add(std::vector<Report> more) {
    for (Report &report : more)
      reports.push_back(std::move(report));
  }
};

struct Mutant {
  const char *removed;
  ReportKind expected;
};

struct Case {
  const char *name;
  Outcome (*run)(const Options &options);
  std::vector<Mutant> mutants;
};

/// A kernel that is wrong under every seed.
struct Fault {
  const char *name;
  Outcome (*run)(const Options &options);
  ReportKind expected;
  /// Part of the report's text.
  const char *text;
};

std::vector<Case> getBlockCases();
std::vector<Case> getClusterCases();
std::vector<Case> getCopyCases();
std::vector<Case> getGridCases();
std::vector<Fault> getFaults();

/// Whether the synchronization of this name stays.
bool keeps(const char *name);

// --- What a compiled kernel does inline --------------------------------------

#define DYRELU_STRING_(x) #x
#define DYRELU_STRING(x) DYRELU_STRING_(x)
#define HERE __FILE_NAME__ ":" DYRELU_STRING(__LINE__)

template <typename T>
T load(const T *from, const char *location, uint32_t kind = 0) {
  dyrelu_emulator_access(from, sizeof(T), alignof(T),
                         DYRELU_EMULATOR_LOAD | kind, location);
  return *static_cast<const volatile T *>(from);
}

template <typename T>
void store(T *to, T value, const char *location, uint32_t kind = 0) {
  dyrelu_emulator_access(to, sizeof(T), alignof(T),
                         DYRELU_EMULATOR_STORE | kind, location);
  *static_cast<volatile T *>(to) = value;
}

template <typename T>
T add(T *to, T value, const char *location, uint32_t kind) {
  dyrelu_emulator_access(to, sizeof(T), alignof(T),
                         DYRELU_EMULATOR_UPDATE | kind, location);
  T old = *static_cast<volatile T *>(to);
  *static_cast<volatile T *>(to) = old + value;
  return old;
}

inline uint32_t getThread() { return dyrelu_emulator_thread_id(0); }
inline uint32_t getBlock() { return dyrelu_emulator_block_id(0); }

inline float *getShared(uint64_t offset = 0) {
  return static_cast<float *>(dyrelu_emulator_static_shared(offset));
}

inline void syncBlock(const char *location) {
  dyrelu_emulator_barrier_sync(0, 0, location);
}

template <typename T> T getArgument(void **args, unsigned index) {
  return *static_cast<T *>(args[index]);
}

/// 0, 1, 2, ... modulo 13, whose sums are exact.
std::vector<float> makeInput(size_t size);
float sum(const std::vector<float> &values, size_t begin, size_t end);

} // namespace emulator_test

#endif // DYRELU_TEST_RUNTIME_EMULATOR_HARNESS_H
