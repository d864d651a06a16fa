//===- LaunchWorkspace.cpp - One allocation for several buffers -----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaunchWorkspace.h"

#include "LaunchExpressions.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::dyrelu;
namespace json = llvm::json;

/// What allocators of the device align to.
static constexpr int64_t kAlignment = 256;

namespace {
/// A part of the workspace that buffers have one after the other.
struct Place {
  json::Value bytes;
  /// The last launch that uses it so far.
  unsigned last;
};
} // namespace

/// The place that a buffer takes over from others that are done with: one of
/// the same size, or, of known sizes, the one that would change least.
static Place *findPlace(MutableArrayRef<Place> places,
                        const LaunchBuffer &buffer) {
  Place *best = nullptr;
  int64_t least = 0;
  for (Place &place : places) {
    // The next launch begins when this one has ended, or waits for that itself.
    if (place.last >= buffer.first)
      continue;
    if (place.bytes == buffer.bytes)
      return &place;
    std::optional<int64_t> has = place.bytes.getAsInteger();
    std::optional<int64_t> needs = buffer.bytes.getAsInteger();
    if (!has || !needs)
      continue;
    int64_t change = std::abs(*has - *needs);
    if (!best || change < least) {
      best = &place;
      least = change;
    }
  }
  return best;
}

json::Value mlir::dyrelu::layOutWorkspace(ArrayRef<LaunchBuffer> buffers) {
  SmallVector<Place> places;
  SmallVector<unsigned> numbers;
  for (const LaunchBuffer &buffer : buffers) {
    Place *place = findPlace(places, buffer);
    if (!place) {
      places.push_back({buffer.bytes, buffer.last});
      numbers.push_back(places.size() - 1);
      continue;
    }
    // Sizes that are not both known are equal.
    std::optional<int64_t> has = place->bytes.getAsInteger();
    std::optional<int64_t> needs = buffer.bytes.getAsInteger();
    if (has && needs)
      place->bytes = std::max(*has, *needs);
    place->last = buffer.last;
    numbers.push_back(place - places.begin());
  }

  // Known sizes first, so that most offsets are numbers.
  SmallVector<json::Value> offsets(places.size(), 0);
  json::Value end = 0;
  for (bool isKnown : {true, false}) {
    for (auto [place, offset] : llvm::zip_equal(places, offsets)) {
      if (place.bytes.getAsInteger().has_value() != isKnown)
        continue;
      offset = end;
      json::Value lines = makeExpression("ceildiv", place.bytes, kAlignment);
      end = makeExpression("add", std::move(end),
                           makeExpression("mul", std::move(lines), kAlignment));
    }
  }

  json::Array parts;
  for (auto [buffer, number] : llvm::zip_equal(buffers, numbers))
    parts.push_back(
        json::Object{{"offset", offsets[number]}, {"bytes", buffer.bytes}});
  return json::Object{{"bytes", std::move(end)}, {"buffers", std::move(parts)}};
}
