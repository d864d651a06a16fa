//===- Warp.cpp - What the lanes of a warp do together --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Warp.h"

#include "Launch.h"

using namespace mlir::dyrelu::emulator;

const char *mlir::dyrelu::emulator::getName(WarpOperation operation) {
  switch (operation) {
  case WarpOperation::Sync:
    return "bar.warp.sync";
  case WarpOperation::ShuffleIndex:
    return "shfl.sync.idx";
  case WarpOperation::ShuffleUp:
    return "shfl.sync.up";
  case WarpOperation::ShuffleDown:
    return "shfl.sync.down";
  case WarpOperation::ShuffleButterfly:
    return "shfl.sync.bfly";
  case WarpOperation::VoteAny:
    return "vote.sync.any";
  case WarpOperation::VoteAll:
    return "vote.sync.all";
  case WarpOperation::VoteBallot:
    return "vote.sync.ballot";
  }
  return "warp operation";
}

// The PTX manual's definition of shfl.sync: the clamp's lower five bits bound
// the lane within a segment, bits 8 to 12 are the lane bits that segments fix.
static uint64_t shuffle(const Rendezvous &meeting, uint32_t lane) {
  uint32_t offset = meeting.offsets[lane] & 31;
  uint32_t bound = meeting.clamps[lane] & 31;
  uint32_t segment = meeting.clamps[lane] >> 8 & 31;
  uint32_t maxLane = (lane & segment) | (bound & ~segment);
  uint32_t minLane = lane & segment;
  int32_t source = 0;
  bool inRange = false;
  switch (meeting.operation) {
  case WarpOperation::ShuffleUp:
    source = int32_t(lane) - int32_t(offset);
    inRange = source >= int32_t(maxLane);
    break;
  case WarpOperation::ShuffleDown:
    source = int32_t(lane + offset);
    inRange = source <= int32_t(maxLane);
    break;
  case WarpOperation::ShuffleButterfly:
    source = int32_t(lane ^ offset);
    inRange = source <= int32_t(maxLane);
    break;
  default:
    source = int32_t(minLane | (offset & ~segment));
    inRange = source <= int32_t(maxLane);
    break;
  }
  if (!inRange)
    source = int32_t(lane);
  // What a lane outside of the mask would give is undefined: poison.
  bool isThere = meeting.arrived >> source & 1;
  uint64_t value = isThere ? meeting.values[source] : 0xFFFFFFFFu;
  return value | uint64_t(inRange) << 32;
}

static void complete(Rendezvous &meeting) {
  uint32_t ballot = 0;
  for (uint32_t lane = 0; lane < warpSize; ++lane)
    if (meeting.arrived >> lane & 1 && meeting.values[lane])
      ballot |= 1u << lane;
  std::vector<Arrival> arrivals;
  for (uint32_t lane = 0; lane < warpSize; ++lane) {
    Thread *thread = meeting.threads[lane];
    if (!thread)
      continue;
    switch (meeting.operation) {
    case WarpOperation::Sync:
      arrivals.push_back(thread->arrive());
      break;
    case WarpOperation::VoteAny:
      thread->warpResult = ballot != 0;
      break;
    case WarpOperation::VoteAll:
      thread->warpResult = ballot == meeting.arrived;
      break;
    case WarpOperation::VoteBallot:
      thread->warpResult = ballot;
      break;
    default:
      thread->warpResult = shuffle(meeting, lane);
      break;
    }
  }
  if (arrivals.empty())
    return;
  Knowledge all = join(arrivals);
  for (Thread *thread : meeting.threads)
    if (thread)
      thread->knowledge = all;
}

// The meeting that the lane belongs to; null if there is none yet.
static Rendezvous *find(Launch &launch, Warp &warp, uint32_t lane,
                        uint32_t mask, WarpOperation operation,
                        const char *location) {
  Rendezvous *found = nullptr;
  for (std::unique_ptr<Rendezvous> &other : warp.pending) {
    if (other->mask == mask) {
      found = other.get();
      continue;
    }
    // Each would wait for the other for ever.
    if (other->mask >> lane & 1 && other->arrived & mask)
      launch.fail(ReportKind::Misuse, getName(operation), location,
                  "lanes of the warp wait for each other with masks that "
                  "differ");
  }
  if (found && found->operation != operation)
    launch.fail(ReportKind::Misuse, getName(operation), location,
                std::string("the other lanes of the mask are at ") +
                    getName(found->operation));
  return found;
}

uint64_t mlir::dyrelu::emulator::meetWarp(Launch &launch, uint32_t mask,
                                          WarpOperation operation,
                                          uint32_t value, uint32_t offset,
                                          uint32_t clamp,
                                          const char *location) {
  Thread &thread = launch.getThread();
  Warp &warp = thread.getWarp();
  uint32_t lane = thread.getLane();
  if (!(mask >> lane & 1))
    launch.fail(ReportKind::Misuse, getName(operation), location,
                "the lane is not in its own mask");

  Rendezvous *meeting = find(launch, warp, lane, mask, operation, location);
  if (!meeting) {
    warp.pending.push_back(std::make_unique<Rendezvous>());
    meeting = warp.pending.back().get();
    meeting->mask = mask;
    meeting->operation = operation;
  }
  meeting->arrived |= 1u << lane;
  meeting->threads[lane] = &thread;
  meeting->values[lane] = value;
  meeting->offsets[lane] = offset;
  meeting->clamps[lane] = clamp;
  launch.scheduler.noteProgress();

  if (meeting->arrived != (mask & warp.lanes)) {
    launch.scheduler.wait(meeting->waiting, getName(operation), location);
    return thread.warpResult;
  }
  complete(*meeting);
  launch.scheduler.wakeAll(meeting->waiting);
  for (auto it = warp.pending.begin(); it != warp.pending.end(); ++it) {
    if (it->get() == meeting) {
      warp.pending.erase(it);
      break;
    }
  }
  launch.scheduler.preempt();
  return thread.warpResult;
}
