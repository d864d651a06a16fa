//===- Thread.cpp - Threads, warps, blocks and clusters -------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Thread.h"

using namespace mlir::dyrelu::emulator;

Arrival Thread::arrive() { return {knowledge, group, linear, epoch++}; }

Knowledge Thread::release() {
  // That the thread now knows its own epochs makes no difference to it.
  knowledge.known = raised(knowledge.known, group, linear, epoch++);
  return knowledge;
}
