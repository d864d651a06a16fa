//===- Shadow.cpp - Who accessed memory last ------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Shadow.h"

using namespace mlir::dyrelu::emulator;

Shadow::Page &Shadow::getPage(size_t index, size_t offset, size_t length) {
  std::unique_ptr<Page> &page = pages[index];
  if (!page)
    page = std::make_unique<Page>();
  if (page->cells.empty())
    page->cells.resize(pageSize >> page->shift);
  unsigned shift = page->shift;
  while (shift > 0 && ((offset | length) & ((size_t(1) << shift) - 1)))
    --shift;
  if (shift != page->shift) {
    // Each small cell inherits what the large one knew.
    std::vector<Cell> cells(pageSize >> shift);
    unsigned ratio = page->shift - shift;
    for (size_t i = 0; i < cells.size(); ++i)
      cells[i] = page->cells[i >> ratio];
    page->cells = std::move(cells);
    page->shift = shift;
  }
  return *page;
}

// The bits of the word of `offset` from there on, `size` of them at most.
static uint64_t getMask(size_t offset, size_t size) {
  uint64_t mask = size >= 64 ? ~uint64_t(0) : (uint64_t(1) << size) - 1;
  return mask << (offset % 64);
}

void WrittenBytes::set(size_t offset, size_t size) {
  if (words.empty())
    return;
  for (size_t end = offset + size; offset < end;
       offset = (offset / 64 + 1) * 64)
    words[offset / 64] |= getMask(offset, end - offset);
}

size_t WrittenBytes::findUnwritten(size_t offset, size_t size) const {
  size_t end = offset + size;
  if (words.empty())
    return end;
  for (; offset < end; offset = (offset / 64 + 1) * 64) {
    uint64_t unwritten = ~words[offset / 64] & getMask(offset, end - offset);
    if (unwritten)
      return offset / 64 * 64 + size_t(__builtin_ctzll(unwritten));
  }
  return end;
}
