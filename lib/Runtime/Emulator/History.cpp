//===- History.cpp - Whom a stamp speaks of -------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "History.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir::dyrelu::emulator;

const char *mlir::dyrelu::emulator::getName(Action action) {
  switch (action) {
  case Action::Load:
    return "load";
  case Action::Store:
    return "store";
  case Action::AtomicLoad:
    return "atomic or volatile load";
  case Action::AtomicStore:
    return "atomic or volatile store";
  case Action::AtomicUpdate:
    return "atomic update";
  case Action::CopyRead:
    return "read by cp.async";
  case Action::CopyWrite:
    return "write by cp.async";
  case Action::BulkRead:
    return "read by cp.async.bulk";
  case Action::BulkWrite:
    return "write by cp.async.bulk";
  case Action::RemoteStore:
    return "write by st.async";
  case Action::BarrierInit:
    return "initialization or invalidation of an mbarrier";
  case Action::BarrierUse:
    return "use of an mbarrier";
  }
  return "access";
}

bool mlir::dyrelu::emulator::isWrite(Action action) {
  switch (action) {
  case Action::Load:
  case Action::AtomicLoad:
  case Action::CopyRead:
  case Action::BulkRead:
    return false;
  default:
    return true;
  }
}

bool mlir::dyrelu::emulator::isAtomic(Action action) {
  switch (action) {
  case Action::AtomicLoad:
  case Action::AtomicStore:
  case Action::AtomicUpdate:
  case Action::BarrierUse:
    return true;
  default:
    return false;
  }
}

bool mlir::dyrelu::emulator::isProxied(Action action) {
  return action == Action::BulkRead || action == Action::BulkWrite;
}

uint16_t Sites::intern(const char *location, Action action, Scope scope) {
  // Addresses have 48 bits.
  uint64_t key = uint64_t(reinterpret_cast<uintptr_t>(location)) << 8 |
                 uint64_t(action) << 4 | uint64_t(scope) << 2 | 1;
  Recent &cached = recent[(key >> 2 ^ key >> 9 ^ key >> 14) % 64];
  if (cached.key == key)
    return cached.index;
  auto [it, isNew] = indices.try_emplace(key, uint16_t(sites.size()));
  if (isNew) {
    // Beyond 65536 places the last one stands for those of its kind.
    if (sites.size() > UINT16_MAX)
      it->second = UINT16_MAX;
    else
      sites.push_back({location, action, scope});
  }
  cached = {key, it->second};
  return it->second;
}

uint64_t LaunchRecord::getCluster(uint32_t linear) const {
  Dim3 at = grid.delinearize(linear);
  uint64_t x = at.x / cluster.x, y = at.y / cluster.y, z = at.z / cluster.z;
  uint64_t sizeX = grid.x / cluster.x, sizeY = grid.y / cluster.y;
  return (z * sizeY + y) * sizeX + x;
}

LaunchRecord &History::begin(const LaunchConfig &config) {
  auto record = std::make_unique<LaunchRecord>();
  record->name = config.name;
  record->grid = config.grid;
  record->block = config.block;
  record->cluster = config.cluster;
  // Group 0 is nobody's.
  record->begin = records.empty() ? 1 : records.back()->end;
  record->barriers = record->begin + Group(config.grid.getVolume()) * numLanes;
  record->end = record->barriers;
  records.push_back(std::move(record));
  return *records.back();
}

Group History::addBarrier(uint32_t block) {
  LaunchRecord &current = getCurrent();
  current.barrierBlocks.push_back(block);
  return current.end++;
}

const LaunchRecord &History::find(Group group) const {
  if (group >= records.back()->begin)
    return *records.back();
  auto it = llvm::upper_bound(
      records, group,
      [](Group wanted, const std::unique_ptr<LaunchRecord> &record) {
        return wanted < record->end;
      });
  return **it;
}

Place History::getPlace(const Stamp &stamp) const {
  const LaunchRecord &record = find(stamp.group);
  const Site &site = sites[stamp.site];
  Place place;
  place.kernel = record.name;
  place.block = record.getBlockIndex(record.getBlock(stamp.group));
  place.thread = record.block.delinearize(stamp.member);
  place.action = getName(site.action);
  place.location = site.location ? site.location : "";
  return place;
}

bool History::areInScope(Group a, Scope scopeA, Group b, Scope scopeB) const {
  Scope scope = std::min(scopeA, scopeB);
  if (scope >= Scope::Device)
    return true;
  const LaunchRecord &record = find(a);
  if (b < record.begin || b >= record.end)
    return false;
  uint32_t blockA = record.getBlock(a), blockB = record.getBlock(b);
  return blockA == blockB ||
         (scope == Scope::Cluster &&
          record.getCluster(blockA) == record.getCluster(blockB));
}
