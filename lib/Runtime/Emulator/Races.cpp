//===- Races.cpp - Accesses that nothing orders ---------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Races.h"

using namespace mlir::dyrelu::emulator;

// `accessor` comes second, and at least one of the two writes.
RaceDetector::Order RaceDetector::getOrder(const Stamp &earlier,
                                           const Accessor &accessor,
                                           const Site &site) const {
  const Site &other = history.sites[earlier.site];
  if (isProxied(site.action) && !isProxied(other.action) &&
      isWrite(other.action)) {
    if (accessor.proxied &&
        accessor.proxied->covers(earlier.group, earlier.member, earlier.epoch))
      return Order::Before;
    bool isOrdered =
        earlier.isBy(accessor.threadGroup, accessor.threadMember) ||
        accessor.known->covers(earlier.group, earlier.member, earlier.epoch);
    return isOrdered ? Order::NotForProxy : Order::None;
  }
  // A thread's own accesses are in program order; what its copies do is not.
  if (earlier.isBy(accessor.threadGroup, accessor.threadMember))
    return Order::Before;
  if (accessor.known->covers(earlier.group, earlier.member, earlier.epoch))
    return Order::Before;
  if (isAtomic(site.action) && isAtomic(other.action) &&
      history.areInScope(earlier.group, other.scope, accessor.threadGroup,
                         site.scope))
    return Order::Before;
  return Order::None;
}

void RaceDetector::addRead(Cell &cell, const Stamp &stamp,
                           const Accessor &accessor) {
  for (Stamp &read : cell.reads) {
    if (read.isEmpty() || read.isBy(stamp.group, stamp.member) ||
        accessor.known->covers(read.group, read.member, read.epoch)) {
      read = stamp;
      return;
    }
  }
  // More readers than there is room for: keep any.
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  unsigned choice = state % (2 * Cell::numReads);
  if (choice < Cell::numReads)
    cell.reads[choice] = stamp;
}

std::optional<Conflict> RaceDetector::access(Shadow &shadow, size_t offset,
                                             size_t size,
                                             const Accessor &accessor,
                                             uint16_t siteIndex) {
  const Site &site = history.sites[siteIndex];
  bool writes = isWrite(site.action);
  Stamp stamp{accessor.group, accessor.epoch, uint16_t(accessor.member),
              siteIndex};
  auto isSame = [&](const Stamp &other) {
    return other.isBy(stamp.group, stamp.member) && other.epoch == stamp.epoch;
  };

  std::optional<Conflict> conflict;
  auto check = [&](const Stamp &earlier, size_t at) {
    if (earlier.isEmpty() || conflict)
      return;
    Order order = getOrder(earlier, accessor, site);
    if (order != Order::Before)
      conflict = Conflict{earlier, at, order == Order::NotForProxy};
  };
  shadow.forEachCell(offset, size, [&](Cell &cell, size_t at) {
    // Who finds an own write of this epoch has been checked against all that
    // was there, unless the first of the two was atomic and this one is not.
    if (accessor.isThread() && isSame(cell.write) &&
        cell.write.site == siteIndex && cell.reads[0].isEmpty())
      return;
    check(cell.write, at);
    if (!writes) {
      addRead(cell, stamp, accessor);
      return;
    }
    for (Stamp &read : cell.reads) {
      check(read, at);
      read = Stamp();
    }
    cell.write = stamp;
  });
  return conflict;
}
