//===- Tiling.cpp - What the CPU's schedules share ------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tiling.h"

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/Transforms.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::dyrelu;

static bool isScalar(Type type) { return type.isIntOrIndexOrFloat(); }

/// A vector has lanes beyond the end of a row, which are masked only when they
/// are stored: what traps (a division of integers) must not be computed there.
static bool isScalarArithmetic(Operation &op) {
  return isa<linalg::YieldOp>(op) ||
         (isa<arith::ArithDialect, math::MathDialect>(op.getDialect()) &&
          isPure(&op) && llvm::all_of(op.getOperandTypes(), isScalar) &&
          llvm::all_of(op.getResultTypes(), isScalar) &&
          (op.hasTrait<OpTrait::ConstantLike>() ||
           OpTrait::hasElementwiseMappableTraits(&op)));
}

/// Whether vectors of the elements lie in memory as arrays of them do: a vector
/// of i1 is packed into bits.
static bool hasVectorsLikeArrays(Type type) {
  Type element = getElementTypeOrSelf(type);
  return isScalar(element) && !element.isInteger(1);
}

/// Whether `op` has loops, over arithmetic that is the same on vectors.
static bool hasScalarArithmetic(linalg::GenericOp op) {
  return op.getNumLoops() > 0 &&
         llvm::all_of(op->getOperandTypes(), hasVectorsLikeArrays) &&
         llvm::all_of(*op.getBody(), isScalarArithmetic);
}

bool mlir::dyrelu::hasVectorizableBody(linalg::GenericOp op) {
  return op.hasPureTensorSemantics() && hasScalarArithmetic(op);
}

bool mlir::dyrelu::hasSharedVectors(linalg::GenericOp op, int64_t lanes) {
  if (!hasScalarArithmetic(op) || op.getNumDpsInits() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops() ||
      llvm::is_contained(op.getStaticLoopRanges(), 0) ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isIdentity())
    return false;
  unsigned columnDim = op.getNumLoops() - 1;
  int64_t columns = op.getStaticLoopRanges()[columnDim];
  return !ShapedType::isDynamic(columns) && columns >= lanes &&
         columns % lanes != 0 &&
         llvm::all_of(op.getIndexingMapsArray(), [&](AffineMap map) {
           return map.isIdentity() || (map.isProjectedPermutation() &&
                                       !map.isFunctionOfDim(columnDim));
         });
}

bool mlir::dyrelu::hasRectangularLoops(linalg::GenericOp op) {
  // Loops over nothing are not worth a tile, and upstream cannot tile them.
  return hasVectorizableBody(op) &&
         !llvm::is_contained(op.getStaticLoopRanges(), 0) &&
         llvm::all_of(op.getIndexingMapsArray(), [](AffineMap map) {
           return map.isProjectedPermutation();
         });
}

std::optional<unsigned> mlir::dyrelu::getInnermostDim(AffineMap map) {
  if (map.getNumResults() == 0)
    return std::nullopt;
  return cast<AffineDimExpr>(map.getResults().back()).getPosition();
}

/// Whether every operand that varies along `dim` does so contiguously.
static bool isContiguousAlong(linalg::GenericOp op, unsigned dim) {
  return llvm::all_of(op.getIndexingMapsArray(), [&](AffineMap map) {
    return !map.isFunctionOfDim(dim) || getInnermostDim(map) == dim;
  });
}

std::optional<unsigned> mlir::dyrelu::chooseVectorDim(linalg::GenericOp op) {
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  std::optional<unsigned> resultDim =
      getInnermostDim(op.getMatchingIndexingMap(op.getDpsInitOperand(0)));
  if (resultDim && isContiguousAlong(op, *resultDim) &&
      iterators[*resultDim] == utils::IteratorType::parallel)
    return resultDim;
  AffineMap resultMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  bool areAlike = llvm::all_of(op.getDpsInitsMutable(), [&](OpOperand &init) {
    return op.getMatchingIndexingMap(&init) == resultMap;
  });
  for (AffineMap map : op.getIndexingMapsArray()) {
    // A result may run along a "reduction" that has nothing to reduce.
    std::optional<unsigned> dim = getInnermostDim(map);
    if (dim && iterators[*dim] == utils::IteratorType::reduction &&
        isContiguousAlong(op, *dim) && areAlike &&
        !resultMap.isFunctionOfDim(*dim))
      return dim;
  }
  // One result may run along a loop that reduces another.
  if (resultDim && iterators[*resultDim] == utils::IteratorType::reduction)
    return std::nullopt;
  return resultDim;
}

int64_t mlir::dyrelu::getLanesPerVector(linalg::GenericOp op,
                                        unsigned vectorBits) {
  // 16-bit floats are computed in 32 bits.
  unsigned width = 32;
  op.getBody()->walk([&](Operation *nested) {
    for (Type type : nested->getOperandTypes())
      if (type.isIntOrFloat())
        width = std::max(width, type.getIntOrFloatBitWidth());
  });
  return std::max(1u, vectorBits / width);
}

int64_t mlir::dyrelu::getElementsPerLine(linalg::GenericOp op,
                                         unsigned vectorBits) {
  constexpr unsigned lineBits = 512;
  Type type = getElementTypeOrSelf(op.getDpsInitOperand(0)->get().getType());
  unsigned width = type.isIntOrFloat() ? type.getIntOrFloatBitWidth() : 64;
  return std::max<int64_t>(1, std::max(lineBits, vectorBits) / width);
}

LogicalResult mlir::dyrelu::verifyVectorBits(MLIRContext *context,
                                             unsigned vectorBits) {
  // The widest that an instruction set allows for are 2048 (SVE) and 65536
  // (RISC-V), but tiles of that width are unrolled.
  constexpr unsigned min = 32, max = 4096;
  if (llvm::isPowerOf2_32(vectorBits) && vectorBits >= min && vectorBits <= max)
    return success();
  return emitError(UnknownLoc::get(context))
         << "vector-bits must be a power of two from " << min << " to " << max
         << ", got " << vectorBits;
}

SmallVector<Value> mlir::dyrelu::cloneBodyOnVectors(RewriterBase &rewriter,
                                                    linalg::GenericOp op,
                                                    int64_t lanes,
                                                    ArrayRef<Value> arguments) {
  Location loc = op.getLoc();
  Block *body = op.getBody();
  IRMapping mapping;
  for (auto [argument, vector] : llvm::zip(body->getArguments(), arguments))
    if (vector)
      mapping.map(argument, vector);
  auto splat = [&](Value scalar) -> Value {
    return vector::BroadcastOp::create(
        rewriter, loc, VectorType::get(lanes, scalar.getType()), scalar);
  };
  auto asVector = [&](Value value) -> Value {
    if (Value known = mapping.lookupOrNull(value))
      return known;
    Value vector = splat(value);
    mapping.map(value, vector);
    return vector;
  };
  for (Operation &nested : body->without_terminator()) {
    if (nested.hasTrait<OpTrait::ConstantLike>()) {
      Value scalar = rewriter.clone(nested)->getResult(0);
      mapping.map(nested.getResult(0), splat(scalar));
      continue;
    }
    SmallVector<Value> operands =
        llvm::map_to_vector(nested.getOperands(), asVector);
    SmallVector<Type> types =
        llvm::map_to_vector(nested.getResultTypes(), [&](Type type) -> Type {
          return VectorType::get(lanes, type);
        });
    Operation *vectorOp = rewriter.create(loc, nested.getName().getIdentifier(),
                                          operands, types, nested.getAttrs());
    mapping.map(nested.getResults(), vectorOp->getResults());
  }
  auto yield = cast<linalg::YieldOp>(body->getTerminator());
  return llvm::map_to_vector(yield.getValues(), asVector);
}

void mlir::dyrelu::markTiles(ArrayRef<Operation *> ops, int64_t lanes) {
  for (Operation *op : ops)
    if (isa<linalg::LinalgOp>(op))
      op->setAttr(kLanesAttrName,
                  IntegerAttr::get(IndexType::get(op->getContext()), lanes));
}

FailureOr<scf::SCFTilingResult>
mlir::dyrelu::tile(RewriterBase &rewriter, linalg::GenericOp op,
                   ArrayRef<int64_t> sizes, ArrayRef<int64_t> order,
                   ArrayRef<unsigned> partialDims) {
  scf::SCFTilingOptions options;
  options.setTileSizes(llvm::map_to_vector(sizes, [&](int64_t size) {
    return OpFoldResult(rewriter.getIndexAttr(size));
  }));
  options.setInterchange(order);
  if (!partialDims.empty()) {
    options.setReductionTilingStrategy(
        ReductionTilingStrategy::PartialReductionOuterReduction);
    options.setReductionDims(partialDims);
  }
  rewriter.setInsertionPoint(op);
  FailureOr<scf::SCFTilingResult> result = scf::tileUsingSCF(
      rewriter, cast<TilingInterface>(op.getOperation()), options);
  if (succeeded(result))
    rewriter.replaceOp(op, result->replacements);
  return result;
}

LoopLikeOpInterface mlir::dyrelu::getTileLoop(const scf::SCFTilingResult &tiled,
                                              ArrayRef<int64_t> sizes,
                                              ArrayRef<int64_t> order,
                                              int64_t dim) {
  if (sizes[dim] == 0)
    return {};
  // Loops exist for tiled dimensions only.
  int64_t position = 0;
  for (int64_t other : order) {
    if (other == dim)
      break;
    position += sizes[other] != 0;
  }
  return tiled.loops[position];
}

void mlir::dyrelu::peel(RewriterBase &rewriter, LoopLikeOpInterface loop) {
  auto forOp = dyn_cast_or_null<scf::ForOp>(loop.getOperation());
  scf::ForOp rest;
  // It fails where the step divides the range: nothing is left to peel.
  if (forOp)
    (void)scf::peelForLoopAndSimplifyBounds(rewriter, forOp, rest);
}
