//===- Memory.h - What addresses there are ----------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_MEMORY_H
#define DYRELU_LIB_RUNTIME_EMULATOR_MEMORY_H

#include "Shadow.h"

#include <string>

namespace mlir::dyrelu::emulator {

struct Block;

/// A buffer of global memory, or the shared memory of a block.
struct Region {
  Region(char *base, size_t size, std::string name, bool isWritten,
         Block *owner)
      : base(base), size(size), name(std::move(name)), owner(owner),
        shadow(size), written(size, isWritten) {}

  bool contains(const void *address) const {
    return address >= base && address < base + size;
  }
  size_t getOffset(const void *address) const {
    return size_t(static_cast<const char *>(address) - base);
  }
  /// "x + 16".
  std::string describe(const void *address) const {
    return name + " + " + std::to_string(getOffset(address));
  }

  char *base;
  size_t size;
  std::string name;
  /// The block whose shared memory this is; null for global memory.
  Block *owner;
  Shadow shadow;
  WrittenBytes written;
};

/// All regions, none of which overlap.
class Memory {
public:
  /// Replaces whatever the new region overlaps.
  Region &add(char *base, size_t size, std::string name, bool isWritten,
              Block *owner = nullptr);
  void remove(const void *base);

  /// The region that `address` lies in, or null.
  Region *find(const void *address);

private:
  using Regions = std::vector<std::unique_ptr<Region>>;
  /// The first region that ends after `address`.
  Regions::iterator findFrom(const void *address);

  /// In ascending order of their addresses.
  Regions regions;
  Region *last = nullptr;
};

/// Memory for a block's shared arena, aligned as the hardware aligns it, and
/// poisoned: each float in it, of whatever width, is NaN.
class Arena {
public:
  explicit Arena(size_t size);
  ~Arena();
  Arena(const Arena &) = delete;
  Arena &operator=(const Arena &) = delete;

  char *getData() const { return data; }

private:
  char *data;
};

/// Overwrites memory by NaN bit patterns.
void poison(void *data, size_t size);

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_MEMORY_H
