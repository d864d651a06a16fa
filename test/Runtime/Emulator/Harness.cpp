//===- Harness.cpp - Kernels and what to expect of them -------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// dyrelu-test-emulator [NAME]: runs all cases, or those whose name holds NAME.
//
//===----------------------------------------------------------------------===//

#include "Harness.h"

#include <cstdio>
#include <cstring>

using namespace emulator_test;

constexpr unsigned numSeeds = 8;
static const char *removed = nullptr;

bool emulator_test::keeps(const char *name) {
  return !removed || std::strcmp(removed, name) != 0;
}

std::vector<float> emulator_test::makeInput(size_t size) {
  std::vector<float> values(size);
  for (size_t i = 0; i < size; ++i)
    values[i] = float(i % 13);
  return values;
}

float emulator_test::sum(const std::vector<float> &values, size_t begin,
                         size_t end) {
  float result = 0;
  for (size_t i = begin; i < end; ++i)
    result += values[i];
  return result;
}

static Options getOptions(unsigned seed) {
  Options options;
  options.seed = seed;
  return options;
}

static bool runCorrect(const Case &test) {
  removed = nullptr;
  bool passes = true;
  for (unsigned seed = 0; seed < numSeeds; ++seed) {
    Outcome outcome = test.run(getOptions(seed));
    if (outcome.isRight && outcome.reports.empty())
      continue;
    passes = false;
    std::printf("%s, seed %u: %s, %zu reports\n", test.name, seed,
                outcome.isRight ? "right" : "wrong", outcome.reports.size());
    for (const Report &report : outcome.reports)
      std::printf("%s\n", report.str().c_str());
  }
  std::printf("%s: %s\n", test.name,
              passes ? "right under all seeds" : "FAILED");
  return passes;
}

static bool runMutant(const Case &test, const Mutant &mutant) {
  removed = mutant.removed;
  unsigned numReported = 0;
  const Report *first = nullptr;
  std::vector<Report> kept;
  for (unsigned seed = 0; seed < numSeeds; ++seed) {
    Outcome outcome = test.run(getOptions(seed));
    for (Report &report : outcome.reports) {
      if (report.kind != mutant.expected)
        continue;
      ++numReported;
      kept.push_back(std::move(report));
      break;
    }
  }
  removed = nullptr;
  if (!kept.empty())
    first = &kept.front();
  std::printf("%s without %s: %s (%u of %u seeds)\n", test.name, mutant.removed,
              first ? getName(first->kind) : "NOT REPORTED", numReported,
              numSeeds);
  if (first)
    std::printf("  %s\n", first->str().c_str());
  return first;
}

static bool runFault(const Fault &fault) {
  bool passes = true;
  std::string text;
  for (unsigned seed = 0; seed < numSeeds; ++seed) {
    Outcome outcome = fault.run(getOptions(seed));
    bool isFound = false;
    for (const Report &report : outcome.reports) {
      text = report.str();
      isFound |= report.kind == fault.expected &&
                 text.find(fault.text) != std::string::npos;
      if (isFound)
        break;
    }
    if (isFound)
      continue;
    passes = false;
    std::printf("%s, seed %u: not reported\n", fault.name, seed);
    for (const Report &report : outcome.reports)
      std::printf("%s\n", report.str().c_str());
  }
  std::printf("%s: %s\n  %s\n", fault.name, passes ? "reported" : "FAILED",
              text.c_str());
  return passes;
}

int main(int argc, char **argv) {
  const char *wanted = argc > 1 ? argv[1] : "";
  std::vector<Case> cases;
  for (auto get : {getBlockCases, getClusterCases, getCopyCases, getGridCases})
    for (Case &test : get())
      cases.push_back(std::move(test));

  unsigned numRun = 0, numFailed = 0;
  auto count = [&](bool passes) {
    ++numRun;
    numFailed += !passes;
    std::fflush(stdout);
  };
  for (const Case &test : cases) {
    if (!std::strstr(test.name, wanted))
      continue;
    count(runCorrect(test));
    for (const Mutant &mutant : test.mutants)
      count(runMutant(test, mutant));
  }
  for (const Fault &fault : getFaults())
    if (std::strstr(fault.name, wanted))
      count(runFault(fault));
  std::printf("%u run, %u failed\n", numRun, numFailed);
  return numFailed != 0 || numRun == 0;
}
