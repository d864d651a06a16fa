//===- Bytes.cpp - How large tensors and buffers are ----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bytes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::dyrelu;

int64_t mlir::dyrelu::getElementBytes(ShapedType type) {
  Type element = type.getElementType();
  if (element.isIndex())
    return IndexType::kInternalStorageBitWidth / 8;
  return element.isIntOrFloat()
             ? llvm::divideCeil(element.getIntOrFloatBitWidth(), 8)
             : 0;
}

static constexpr int64_t most = std::numeric_limits<int64_t>::max();

/// The bytes of what the known sizes of `type` hold, at most `most`.
static int64_t getKnownBytes(ShapedType type) {
  int64_t bytes = getElementBytes(type);
  for (int64_t size : type.getShape())
    if (ShapedType::isStatic(size))
      bytes = llvm::SaturatingMultiply<uint64_t>(bytes, size) > most
                  ? most
                  : bytes * size;
  return bytes;
}

std::optional<int64_t> mlir::dyrelu::getStaticBytes(TypeRange types) {
  int64_t sum = 0;
  for (Type type : types) {
    auto shaped = dyn_cast<ShapedType>(type);
    if (!shaped)
      continue;
    if (!shaped.hasRank() || !shaped.hasStaticShape())
      return std::nullopt;
    int64_t bytes = getKnownBytes(shaped);
    sum = bytes > most - sum ? most : sum + bytes;
  }
  return sum;
}

Value mlir::dyrelu::createBytes(OpBuilder &builder, Location loc,
                                MemRefType type, ValueRange dynamicSizes) {
  Value bytes =
      arith::ConstantIndexOp::create(builder, loc, getKnownBytes(type));
  for (Value size : dynamicSizes)
    bytes = arith::MulIOp::create(builder, loc, bytes, size);
  return bytes;
}
