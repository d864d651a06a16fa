//===- Shadow.h - Who accessed memory last ----------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A cell per four bytes of memory, or per one or two where smaller accesses ask
// for it, tells of the last write and of some of the reads since.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_SHADOW_H
#define DYRELU_LIB_RUNTIME_EMULATOR_SHADOW_H

#include "Clock.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

namespace mlir::dyrelu::emulator {

/// Who accessed, when, and where in the kernel (an index into Sites).
struct Stamp {
  Group group = 0;
  Epoch epoch = 0;
  uint16_t member = 0;
  uint16_t site = 0;

  bool isEmpty() const { return epoch == 0; }
  bool isBy(Group otherGroup, uint32_t otherMember) const {
    return group == otherGroup && member == otherMember;
  }
};

struct Cell {
  // Three readers find a writer that is unordered with some: which are kept is
  // drawn by the seed.
  static constexpr unsigned numReads = 3;
  Stamp write;
  Stamp reads[numReads];
};

class Shadow {
public:
  explicit Shadow(size_t size) : pages((size + pageSize - 1) / pageSize) {}

  /// Calls `visit(cell, offset)` for the cells of a range.
  template <typename Visit>
  void forEachCell(size_t offset, size_t size, Visit visit) {
    while (size > 0) {
      size_t inPage = offset % pageSize;
      size_t length = std::min(size, pageSize - inPage);
      Page &page = getPage(offset / pageSize, inPage, length);
      size_t step = size_t(1) << page.shift;
      for (size_t at = inPage; at < inPage + length; at += step)
        visit(page.cells[at >> page.shift], offset + (at - inPage));
      offset += length;
      size -= length;
    }
  }

private:
  static constexpr size_t pageSize = 4096;
  struct Page {
    unsigned shift = 2;
    std::vector<Cell> cells;
  };

  /// The page, with cells small enough for a range in it.
  Page &getPage(size_t index, size_t offset, size_t length);

  std::vector<std::unique_ptr<Page>> pages;
};

/// One bit per byte: whether it was ever written.
class WrittenBytes {
public:
  WrittenBytes(size_t size, bool isWritten)
      : words(isWritten ? 0 : (size + 63) / 64) {}

  void set(size_t offset, size_t size);
  /// The first byte of a range that was never written, or its end.
  size_t findUnwritten(size_t offset, size_t size) const;

private:
  /// Empty if all bytes are.
  std::vector<uint64_t> words;
};

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_SHADOW_H
