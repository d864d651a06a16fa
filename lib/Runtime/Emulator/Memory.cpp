//===- Memory.cpp - What addresses there are ------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Memory.h"

#include "llvm/ADT/STLExtras.h"

#include <cstdlib>
#include <cstring>

using namespace mlir::dyrelu::emulator;

Memory::Regions::iterator Memory::findFrom(const void *address) {
  return llvm::upper_bound(
      regions, static_cast<const char *>(address),
      [](const char *wanted, const std::unique_ptr<Region> &region) {
        return wanted < region->base + region->size;
      });
}

Region &Memory::add(char *base, size_t size, std::string name, bool isWritten,
                    Block *owner) {
  auto first = findFrom(base), end = first;
  while (end != regions.end() && (*end)->base < base + size)
    ++end;
  first = regions.erase(first, end);
  last = nullptr;
  return **regions.insert(
      first,
      std::make_unique<Region>(base, size, std::move(name), isWritten, owner));
}

void Memory::remove(const void *base) {
  last = nullptr;
  auto it = findFrom(base);
  if (it != regions.end() && (*it)->base == base)
    regions.erase(it);
}

Region *Memory::find(const void *address) {
  if (last && last->contains(address))
    return last;
  auto it = findFrom(address);
  if (it == regions.end() || !(*it)->contains(address))
    return nullptr;
  return last = it->get();
}

Arena::Arena(size_t size) {
  constexpr size_t alignment = 1024;
  // Arenas do not touch: an access past the end of one is in no other.
  size_t rounded = (size / alignment + 2) * alignment;
  data = static_cast<char *>(std::aligned_alloc(alignment, rounded));
  if (data)
    poison(data, rounded);
}

Arena::~Arena() { std::free(data); }

void mlir::dyrelu::emulator::poison(void *data, size_t size) {
  std::memset(data, 0xFF, size);
}
