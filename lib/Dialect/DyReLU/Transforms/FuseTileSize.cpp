//===- FuseTileSize.cpp - Samples per iteration ---------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FuseTileSize.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// The bytes of the sizes of `type` from dimension `first` on; 0 where one is
/// dynamic or there are more than a number holds.
static int64_t getStaticBytes(RankedTensorType type, int64_t first = 0) {
  int64_t bytes = type.getElementTypeBitWidth() / 8;
  for (int64_t size : type.getShape().drop_front(first))
    if (ShapedType::isDynamic(size) || llvm::MulOverflow(bytes, size, bytes))
      return 0;
  return bytes;
}

int64_t mlir::dyrelu::getSamplesPerTile(ApplyOp apply,
                                        CoefficientsOp coefficients,
                                        int64_t tileBytes, int64_t minTiles) {
  RankedTensorType type = apply.getX().getType();
  int64_t batch = type.getDimSize(0), sample = getStaticBytes(type, 1);
  if (sample == 0 || tileBytes == 0)
    return 1;
  constexpr int64_t mostSamples = 4096;
  int64_t held = std::clamp<int64_t>(tileBytes / sample, 1, mostSamples);
  int64_t amortizing = 0;
  for (auto weight : {coefficients.getW1(), coefficients.getW2()})
    if (weight)
      amortizing += std::min(
          mostSamples,
          llvm::divideCeilSigned(getStaticBytes(weight.getType()), sample));
  if (ShapedType::isDynamic(batch))
    return std::max(held, amortizing);

  // All tiles alike.
  int64_t most = std::max<int64_t>(1, batch / minTiles);
  auto getDivisor = [&](int64_t samples) {
    samples = std::min(samples, most);
    while (batch % samples != 0)
      --samples;
    return samples;
  };
  held = getDivisor(held);
  if (held >= amortizing)
    return held;
  for (int64_t more = amortizing; more <= std::min(most, 2 * amortizing);
       ++more)
    if (batch % more == 0)
      return more;
  return std::max(held, getDivisor(amortizing));
}
