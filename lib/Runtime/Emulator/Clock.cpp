//===- Clock.cpp - Vector clocks of blocks, threads and copies ------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Clock.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

using namespace mlir::dyrelu::emulator;

bool Clock::covers(Group group, uint32_t member, Epoch epoch) const {
  if (group < floor || (group >= completedBegin && group < completedEnd))
    return true;
  auto it = llvm::lower_bound(pages, group, [](const Page &page, Group wanted) {
    return page.group < wanted;
  });
  if (it == pages.end() || it->group != group)
    return false;
  const Epochs &epochs = *it->epochs;
  return member < epochs.size() && epochs[member] >= epoch;
}

void Clock::setCompleted(Group begin, Group end) {
  completedBegin = begin;
  completedEnd = end;
}

std::vector<Clock::Page>::iterator Clock::find(Group group) {
  auto it = llvm::lower_bound(pages, group, [](const Page &page, Group wanted) {
    return page.group < wanted;
  });
  if (it != pages.end() && it->group == group)
    return it;
  auto epochs = std::make_shared<Epochs>();
  return pages.insert(it, Page{group, epochs, epochs});
}

void Clock::raise(Group group, uint32_t member, Epoch epoch) {
  auto page = find(group);
  if (!page->own) {
    page->own = std::make_shared<Epochs>(*page->epochs);
    page->epochs = page->own;
  }
  Epochs &epochs = *page->own;
  if (member >= epochs.size())
    epochs.resize(member + 1);
  epochs[member] = std::max(epochs[member], epoch);
}

void Clock::join(const Clock &other) {
  floor = std::max(floor, other.floor);
  // Two ranges that do not touch are rare (launches that let earlier ones run
  // on without waiting): the later one is kept.
  if (other.completedEnd > completedEnd) {
    bool touches =
        completedBegin < completedEnd && other.completedBegin <= completedEnd;
    completedBegin = touches ? std::min(completedBegin, other.completedBegin)
                             : other.completedBegin;
    completedEnd = other.completedEnd;
  }

  std::vector<Page> merged;
  merged.reserve(std::max(pages.size(), other.pages.size()));
  auto it = pages.begin();
  for (const Page &theirs : other.pages) {
    while (it != pages.end() && it->group < theirs.group)
      merged.push_back(std::move(*it++));
    if (theirs.group < floor)
      continue;
    if (it == pages.end() || it->group != theirs.group) {
      merged.push_back({theirs.group, theirs.epochs, nullptr});
      continue;
    }
    Page page = std::move(*it++);
    if (page.epochs != theirs.epochs) {
      const Epochs &a = *page.epochs, &b = *theirs.epochs;
      auto both = std::make_shared<Epochs>(std::max(a.size(), b.size()));
      for (size_t i = 0; i < both->size(); ++i)
        (*both)[i] = std::max(i < a.size() ? a[i] : 0, i < b.size() ? b[i] : 0);
      // Equal epochs stay one object: the next join of the two is then free.
      if (*both == b)
        page = {theirs.group, theirs.epochs, nullptr};
      else if (*both != a)
        page = {theirs.group, both, both};
    }
    merged.push_back(std::move(page));
  }
  std::move(it, pages.end(), std::back_inserter(merged));
  pages = std::move(merged);
}

bool Clock::isSame(const Clock &other) const {
  return floor == other.floor && completedBegin == other.completedBegin &&
         completedEnd == other.completedEnd &&
         llvm::equal(pages, other.pages, [](const Page &a, const Page &b) {
           return a.group == b.group && a.epochs == b.epochs;
         });
}

void Clock::freeze() {
  for (Page &page : pages)
    page.own = nullptr;
}

static ClockRef join(const ClockRef &a, const ClockRef &b) {
  if (!b || a == b)
    return a;
  if (!a)
    return b;
  auto both = std::make_shared<Clock>(*a);
  both->freeze();
  both->join(*b);
  both->freeze();
  // Clocks that know the same are one object, so that joining them is free.
  return both->isSame(*b) ? b : both->isSame(*a) ? a : both;
}

void Knowledge::join(const Knowledge &other) {
  known = ::join(known, other.known);
  proxied = ::join(proxied, other.proxied);
}

Knowledge mlir::dyrelu::emulator::join(const std::vector<Arrival> &arrivals) {
  Knowledge result;
  // Threads that left the same barrier before know the same object.
  const Clock *lastKnown = nullptr, *lastProxied = nullptr;
  for (const Arrival &arrival : arrivals) {
    const Knowledge &theirs = arrival.knowledge;
    if (theirs.known.get() != lastKnown)
      result.known = ::join(result.known, theirs.known);
    if (theirs.proxied.get() != lastProxied)
      result.proxied = ::join(result.proxied, theirs.proxied);
    lastKnown = theirs.known.get();
    lastProxied = theirs.proxied.get();
  }
  auto clock = std::make_shared<Clock>();
  if (result.known)
    *clock = *result.known;
  clock->freeze();
  for (const Arrival &arrival : arrivals)
    clock->raise(arrival.group, arrival.member, arrival.epoch);
  clock->freeze();
  result.known = clock;
  return result;
}

ClockRef mlir::dyrelu::emulator::raised(const ClockRef &clock, Group group,
                                        uint32_t member, Epoch epoch) {
  auto result =
      clock ? std::make_shared<Clock>(*clock) : std::make_shared<Clock>();
  result->freeze();
  result->raise(group, member, epoch);
  result->freeze();
  return result;
}
