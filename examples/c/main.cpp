//===- main.cpp - Calls compiled activation functions from C++ ------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "activations.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

/// Throws if a call has failed. (To be called in the thread of the call.)
static void check(int status) {
  if (status != DYRELU_OK)
    throw std::runtime_error(std::string(act_strerror(status)) + ": " +
                             act_last_error());
}

int main() {
  using Shape = std::array<int64_t, 4>;
  const Shape shape = {1, 8, 4, 4};
  const std::vector<float> w1(2 * 8), w2(32 * 2);
  std::vector<float> x(8 * 4 * 4, -1.0f), y(x.size());

  // Functions may run in several threads at once.
  std::vector<std::vector<float>> results(4, y);
  std::vector<std::thread> threads;
  for (auto &result : results)
    threads.emplace_back([&] {
      check(act_dyrelu_b(x.data(), shape.data(), w1.data(), w2.data(),
                         result.data(), shape.data()));
    });
  for (auto &thread : threads)
    thread.join();
  bool isZero = std::all_of(results.begin(), results.end(), [](auto &result) {
    return std::all_of(result.begin(), result.end(),
                       [](float value) { return value == 0; });
  });
  std::cout << (isZero ? "all are zero" : "some are not zero") << "\n";

  try {
    check(act_dyrelu_b(x.data(), shape.data(), nullptr, w2.data(), y.data(),
                       shape.data()));
  } catch (const std::runtime_error &error) {
    std::cout << error.what() << "\n";
    return isZero ? 0 : 1;
  }
  return 1;
}
