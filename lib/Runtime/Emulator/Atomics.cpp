//===- Atomics.cpp - Order through atomics and fences ---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Atomics.h"

#include "Launch.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir::dyrelu::emulator;

static unsigned getLevel(Scope scope) {
  return std::min(unsigned(scope), numLevels - 1);
}

static Group getDomain(const Thread &thread, unsigned level) {
  if (level == 0)
    return thread.group;
  // The cluster's first block: its group is nobody else's.
  return level == 1 ? thread.block->cluster->blocks[0]->threads[0].group : 0;
}

void SyncVariables::write(const void *address, Thread &thread, Scope scope,
                          bool releases, bool isUpdate) {
  std::vector<Entry> &entries = variables[static_cast<const char *>(address)];
  if (!isUpdate)
    entries.clear();
  Knowledge all;
  if (releases)
    all = thread.release();
  for (unsigned level = 0; level <= getLevel(scope); ++level) {
    const Knowledge &released = releases ? all : thread.fences.released[level];
    if (released.isEmpty())
      continue;
    Group domain = getDomain(thread, level);
    auto entry = llvm::find_if(entries, [&](const Entry &candidate) {
      return candidate.level == level && candidate.domain == domain;
    });
    if (entry == entries.end())
      entries.push_back({level, domain, released});
    else
      entry->knowledge.join(released);
  }
}

void SyncVariables::read(const void *address, Thread &thread, Scope scope,
                         bool acquires) {
  auto it = variables.find(static_cast<const char *>(address));
  if (it == variables.end())
    return;
  for (const Entry &entry : it->second) {
    if (entry.level > getLevel(scope) ||
        entry.domain != getDomain(thread, entry.level))
      continue;
    if (acquires)
      thread.acquire(entry.knowledge);
    else
      thread.fences.seen[entry.level].join(entry.knowledge);
  }
}

void SyncVariables::forget(const void *begin, size_t size) {
  auto *from = static_cast<const char *>(begin);
  variables.erase(variables.lower_bound(from),
                  variables.lower_bound(from + size));
}

void mlir::dyrelu::emulator::fence(Launch &launch, Scope scope) {
  Thread &thread = launch.getThread();
  for (unsigned level = 0; level <= getLevel(scope); ++level)
    thread.acquire(thread.fences.seen[level]);
  Knowledge all = thread.release();
  for (unsigned level = 0; level <= getLevel(scope); ++level)
    thread.fences.released[level] = all;
}
