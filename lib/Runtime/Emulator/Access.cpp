//===- Access.cpp - Checks of each access ---------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Access.h"

using namespace mlir::dyrelu::emulator;

Region &mlir::dyrelu::emulator::resolve(Launch &launch, const Access &access) {
  Region *region = launch.emulator.memory.find(access.address);
  const char *action = getName(access.action);
  if (!region)
    launch.fail(ReportKind::OutOfBounds, action, access.location,
                std::to_string(access.size) + " bytes that are in no buffer");
  size_t offset = region->getOffset(access.address);
  if (access.size > region->size - offset)
    launch.fail(ReportKind::OutOfBounds, action, access.location,
                std::to_string(access.size) + " bytes, " +
                    std::to_string(region->size - offset) +
                    " before the end at " + std::to_string(region->size),
                region->describe(access.address));
  if (reinterpret_cast<uintptr_t>(access.address) % access.alignment != 0)
    launch.fail(ReportKind::Misaligned, action, access.location,
                "the address must be a multiple of " +
                    std::to_string(access.alignment),
                region->describe(access.address));
  const Block *owner = region->owner;
  if (owner && owner->cluster != launch.getThread().block->cluster)
    launch.fail(ReportKind::OutOfBounds, action, access.location,
                "shared memory of a block of another cluster",
                region->describe(access.address));
  return *region;
}

Accessor mlir::dyrelu::emulator::getAccessor(const Thread &thread) {
  return getAccessor(thread, thread.group, thread.linear, thread.epoch);
}

Accessor mlir::dyrelu::emulator::getAccessor(const Thread &thread, Group group,
                                             uint32_t member, Epoch epoch) {
  return {group,
          member,
          epoch,
          thread.group,
          thread.linear,
          thread.knowledge.known.get(),
          thread.knowledge.proxied.get()};
}

static void reportAt(Launch &launch, ReportKind kind, const Access &access,
                     const Region &region, size_t offset,
                     std::optional<Place> other, std::string detail) {
  Report report;
  report.kind = kind;
  report.at = launch.getPlace(launch.getThread(), getName(access.action),
                              access.location);
  report.other = std::move(other);
  report.address = region.describe(region.base + offset);
  report.detail = std::move(detail);
  launch.report(std::move(report));
}

void mlir::dyrelu::emulator::reportConflict(Launch &launch,
                                            const Access &access,
                                            const Region &region,
                                            const Conflict &conflict) {
  reportAt(launch,
           conflict.lacksProxyFence ? ReportKind::MissingProxyFence
                                    : ReportKind::Race,
           access, region, conflict.offset,
           launch.emulator.history.getPlace(conflict.other), "");
}

// Shared memory of another block must outlive what accesses it.
static void checkRemote(Launch &launch, const Access &access, Region &region,
                        size_t offset, const Accessor &accessor,
                        uint16_t site) {
  Block *owner = region.owner;
  if (!owner || owner == launch.getThread().block)
    return;
  if (owner->numRunning == 0) {
    reportAt(launch, ReportKind::ExitedBlock, access, region, offset,
             std::nullopt, "the block has exited");
    return;
  }
  owner->remoteAccesses[uint64_t(accessor.group) << 16 | accessor.member] = {
      accessor.group, accessor.epoch, uint16_t(accessor.member), site};
}

static bool reads(Action action) {
  switch (action) {
  case Action::Load:
  case Action::AtomicLoad:
  case Action::AtomicUpdate:
  case Action::CopyRead:
  case Action::BulkRead:
    return true;
  default:
    return false;
  }
}

Region &mlir::dyrelu::emulator::check(Launch &launch, const Access &access,
                                      const Accessor &accessor) {
  Region &region = resolve(launch, access);
  size_t offset = region.getOffset(access.address);
  if (reads(access.action)) {
    size_t at = region.written.findUnwritten(offset, access.size);
    if (at != offset + access.size)
      reportAt(launch, ReportKind::Uninitialized, access, region, at,
               std::nullopt, "");
  }
  uint16_t site = launch.emulator.history.sites.intern(
      access.location, access.action, access.scope);
  std::optional<Conflict> conflict = launch.emulator.races.access(
      region.shadow, offset, access.size, accessor, site);
  if (conflict)
    reportConflict(launch, access, region, *conflict);
  if (isWrite(access.action))
    region.written.set(offset, access.size);
  checkRemote(launch, access, region, offset, accessor, site);
  return region;
}

void mlir::dyrelu::emulator::accessMemory(Launch &launch, Access access,
                                          MemoryOrder order) {
  Thread &thread = launch.getThread();
  thread.location = access.location;
  // Local memory is the thread's own.
  if (access.size == 0 || thread.fiber.isOnStack(access.address))
    return;
  if (order == MemoryOrder::Weak) {
    launch.scheduler.noteProgress();
    launch.scheduler.preempt();
    check(launch, access, getAccessor(thread));
    return;
  }

  bool isUpdate = access.action == Action::AtomicUpdate;
  bool isStore = access.action == Action::AtomicStore;
  if (isStore)
    launch.scheduler.noteProgress();
  // Whoever polls lets others run; nothing does between here and the access.
  launch.scheduler.yield();
  check(launch, access, getAccessor(thread));
  bool acquires =
      order == MemoryOrder::Acquire || order == MemoryOrder::AcquireRelease;
  bool releases =
      order == MemoryOrder::Release || order == MemoryOrder::AcquireRelease;
  SyncVariables &variables = launch.emulator.variables;
  if (!isStore)
    variables.read(access.address, thread, access.scope, acquires);
  if (isStore || isUpdate)
    variables.write(access.address, thread, access.scope, releases, isUpdate);
  if (isUpdate)
    launch.scheduler.watch(access.address, access.size);
}
