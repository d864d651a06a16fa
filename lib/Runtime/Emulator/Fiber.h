//===- Fiber.h - Stacks that run in turn ------------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_FIBER_H
#define DYRELU_LIB_RUNTIME_EMULATOR_FIBER_H

#include <cstddef>
#include <vector>

namespace mlir::dyrelu::emulator {

/// Stacks of one size with a guard page below each, kept for reuse.
class StackPool {
public:
  explicit StackPool(size_t wanted);
  ~StackPool();
  StackPool(const StackPool &) = delete;
  StackPool &operator=(const StackPool &) = delete;

  /// The lowest byte of a stack, or null if there is no memory.
  char *acquire();
  void release(char *stack) { unused.push_back(stack); }
  size_t getSize() const { return size; }

private:
  size_t guard;
  size_t size;
  std::vector<char *> all;
  std::vector<char *> unused;
};

/// A function that runs on a stack of its own and hands control back and forth.
class Fiber {
public:
  using Entry = void (*)(void *argument);

  /// Prepares a call `entry(argument)`; `stack` outlives the fiber.
  void start(char *stack, size_t size, Entry entry, void *argument);

  /// Runs the fiber until it suspends itself or `entry` returns.
  void resume();

  /// Called on the fiber: back to who resumed it.
  void suspend();

  bool isOnStack(const void *address) const {
    return address >= stack && address < stack + size;
  }
  char *getStack() const { return stack; }

private:
  static void enter();

  char *stack = nullptr;
  size_t size = 0;
  Entry entry = nullptr;
  void *argument = nullptr;
  void *own = nullptr;
  void *resumer = nullptr;
  // What AddressSanitizer keeps per stack.
  [[maybe_unused]] void *fakeStack = nullptr;
  [[maybe_unused]] const void *resumerStack = nullptr;
  [[maybe_unused]] size_t resumerSize = 0;
};

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_FIBER_H
