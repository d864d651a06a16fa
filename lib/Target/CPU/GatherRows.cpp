//===- GatherRows.cpp - --dyrelu-cpu-gather-rows --------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bytes.h"
#include "Tiling.h"

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/BitVector.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_GATHERROWS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

static void decline(Operation *op, StringRef reason) {
  constexpr StringLiteral category = "dyrelu-cpu-gather-rows";
  remark::missed(op->getLoc(),
                 remark::RemarkOpts::name("GatherRows").category(category))
      << (op->getName().getStringRef() +
          " stays a loop over scalars: " + reason)
             .str();
}

/// Adds the loops of `op` that `value`, which its body computes, depends on.
/// Fails where it cannot be computed outside of the body.
static LogicalResult addLoops(linalg::GenericOp op, Value value,
                              llvm::BitVector &loops) {
  if (auto argument = dyn_cast<BlockArgument>(value);
      argument && argument.getOwner() == op.getBody()) {
    OpOperand *operand = op.getMatchingOpOperand(argument);
    AffineMap map = op.getMatchingIndexingMap(operand);
    if (op.isDpsInit(operand) || !map.isProjectedPermutation())
      return failure();
    for (AffineExpr expr : map.getResults())
      loops.set(cast<AffineDimExpr>(expr).getPosition());
    return success();
  }
  Operation *def = value.getDefiningOp();
  if (!def || def->getBlock() != op.getBody())
    return success();
  if (auto index = dyn_cast<linalg::IndexOp>(def)) {
    loops.set(index.getDim());
    return success();
  }
  if (!isPure(def) || def->getNumRegions() != 0)
    return failure();
  for (Value operand : def->getOperands())
    if (failed(addLoops(op, operand, loops)))
      return failure();
  return success();
}

static SmallVector<tensor::ExtractOp> getExtracts(linalg::GenericOp op) {
  return llvm::to_vector(op.getBody()->getOps<tensor::ExtractOp>());
}

/// How many of the outer loops must be taken one iteration at a time, so that
/// all that `op` extracts lies in slices. Fails with the reason.
static FailureOr<unsigned> countOuterLoops(linalg::GenericOp op,
                                           StringRef &reason) {
  unsigned count = 0;
  for (tensor::ExtractOp extract : getExtracts(op)) {
    if (extract.getTensor().getParentBlock() == op.getBody()) {
      reason = "its body makes the tensor that it extracts from";
      return failure();
    }
    for (Value index : extract.getIndices()) {
      if (index.getDefiningOp<linalg::IndexOp>())
        continue;
      llvm::BitVector loops(op.getNumLoops());
      if (failed(addLoops(op, index, loops))) {
        reason = "an index depends on more than operands and loops";
        return failure();
      }
      count = std::max<unsigned>(count, loops.find_last() + 1);
    }
  }
  if (count == op.getNumLoops()) {
    reason = "an index changes along the innermost loop";
    return failure();
  }
  if (llvm::is_contained(op.getIteratorTypesArray(),
                         utils::IteratorType::reduction)) {
    reason = "it reduces";
    return failure();
  }
  return count;
}

namespace {
/// Makes slices of what one tile extracts.
class Slicer {
public:
  Slicer(RewriterBase &rewriter, linalg::GenericOp op)
      : rewriter(rewriter), op(op) {}

  linalg::GenericOp build();

private:
  /// `value` of the body where all loops that it depends on have one iteration.
  Value hoist(Value value);

  /// Adds the slice that holds all that `extract` takes.
  void addSlice(tensor::ExtractOp extract, ArrayRef<Range> ranges);

  RewriterBase &rewriter;
  linalg::GenericOp op;
  IRMapping hoisted;
  SmallVector<Value> slices;
  SmallVector<AffineMap> maps;
};
} // namespace

Value Slicer::hoist(Value value) {
  if (Value known = hoisted.lookupOrNull(value))
    return known;
  Location loc = op.getLoc();
  Value result = value;
  Operation *def = value.getDefiningOp();
  if (auto argument = dyn_cast<BlockArgument>(value);
      argument && argument.getOwner() == op.getBody()) {
    result = op.getMatchingOpOperand(argument)->get();
    if (auto type = dyn_cast<RankedTensorType>(result.getType())) {
      SmallVector<Value> origin(
          type.getRank(), arith::ConstantIndexOp::create(rewriter, loc, 0));
      result = tensor::ExtractOp::create(rewriter, loc, result, origin);
    }
  } else if (def && def->getBlock() == op.getBody()) {
    if (isa<linalg::IndexOp>(def)) {
      result = arith::ConstantIndexOp::create(rewriter, loc, 0);
    } else {
      for (Value operand : def->getOperands())
        hoist(operand);
      result = rewriter.clone(*def, hoisted)
                   ->getResult(cast<OpResult>(value).getResultNumber());
    }
  }
  hoisted.map(value, result);
  return result;
}

void Slicer::addSlice(tensor::ExtractOp extract, ArrayRef<Range> ranges) {
  SmallVector<OpFoldResult> offsets, sizes;
  SmallVector<int64_t> shape;
  SmallVector<AffineExpr> exprs;
  for (Value index : extract.getIndices()) {
    if (auto loop = index.getDefiningOp<linalg::IndexOp>()) {
      OpFoldResult size = ranges[loop.getDim()].size;
      offsets.push_back(rewriter.getIndexAttr(0));
      sizes.push_back(size);
      shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
      exprs.push_back(rewriter.getAffineDimExpr(loop.getDim()));
      continue;
    }
    offsets.push_back(getAsOpFoldResult(hoist(index)));
    sizes.push_back(rewriter.getIndexAttr(1));
  }
  SmallVector<OpFoldResult> strides(sizes.size(), rewriter.getIndexAttr(1));
  auto type = RankedTensorType::get(
      shape, extract.getTensor().getType().getElementType());
  slices.push_back(tensor::ExtractSliceOp::create(rewriter, extract.getLoc(),
                                                  type, extract.getTensor(),
                                                  offsets, sizes, strides));
  maps.push_back(
      AffineMap::get(op.getNumLoops(), 0, exprs, rewriter.getContext()));
}

linalg::GenericOp Slicer::build() {
  rewriter.setInsertionPoint(op);
  SmallVector<Range> ranges = cast<linalg::LinalgOp>(op.getOperation())
                                  .createLoopRanges(rewriter, op.getLoc());
  SmallVector<tensor::ExtractOp> extracts = getExtracts(op);
  for (tensor::ExtractOp extract : extracts)
    addSlice(extract, ranges);

  SmallVector<Value> inputs = op.getDpsInputs();
  unsigned first = inputs.size();
  inputs.append(slices);
  SmallVector<AffineMap> allMaps = op.getIndexingMapsArray();
  allMaps.insert(allMaps.begin() + first, maps.begin(), maps.end());
  auto result = linalg::GenericOp::create(
      rewriter, op.getLoc(), op->getResultTypes(), inputs, op.getDpsInits(),
      allMaps, op.getIteratorTypesArray());
  rewriter.inlineRegionBefore(op.getRegion(), result.getRegion(),
                              result.getRegion().begin());
  Block *body = result.getBody();
  for (auto [position, extract] : llvm::enumerate(extracts))
    rewriter.replaceOp(extract,
                       body->insertArgument(first + position, extract.getType(),
                                            extract.getLoc()));
  SmallVector<Operation *> nested = llvm::map_to_vector(
      body->without_terminator(), [](Operation &inner) { return &inner; });
  for (Operation *inner : llvm::reverse(nested))
    if (isOpTriviallyDead(inner))
      rewriter.eraseOp(inner);
  rewriter.replaceOp(op, result);
  return result;
}

/// Loops over the `count` outermost dimensions of `op`.
static FailureOr<linalg::GenericOp>
tileOuterLoops(RewriterBase &rewriter, linalg::GenericOp op, unsigned count) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<int64_t> sizes(op.getNumLoops(), 0);
  for (unsigned dim = 0; dim < count; ++dim)
    sizes[dim] = ranges[dim] != 1;
  if (llvm::all_of(sizes, [](int64_t size) { return size == 0; }))
    return op;
  FailureOr<scf::SCFTilingResult> tiled =
      tile(rewriter, op, sizes,
           llvm::to_vector(llvm::seq<int64_t>(0, op.getNumLoops())));
  if (failed(tiled))
    return failure();
  return cast<linalg::GenericOp>(tiled->tiledOps.front());
}

/// Loops over half vectors along the rows of `op` where the rows begin anywhere
/// in a cache line, so that each access by a vector as long as a line would
/// meet two lines.
static void halveVectors(RewriterBase &rewriter, linalg::GenericOp op,
                         unsigned vectorBits) {
  constexpr int64_t lineBytes = 64;
  if (!hasRectangularLoops(op))
    return;
  unsigned rowLoop = op.getNumLoops() - 1;
  int64_t columns = op.getStaticLoopRanges()[rowLoop];
  int64_t lanes = getLanesPerVector(op, vectorBits);
  int64_t bytes =
      getElementBytes(cast<ShapedType>(op->getResultTypes().front()));
  if (ShapedType::isDynamic(columns) || chooseVectorDim(op) != rowLoop ||
      columns * bytes % lineBytes == 0 || lanes * bytes < lineBytes ||
      columns < lanes)
    return;
  lanes /= 2;
  SmallVector<int64_t> sizes(op.getNumLoops(), 0);
  sizes[rowLoop] = lanes;
  SmallVector<int64_t> order =
      llvm::to_vector(llvm::seq<int64_t>(0, op.getNumLoops()));
  FailureOr<scf::SCFTilingResult> tiled = tile(rewriter, op, sizes, order);
  if (failed(tiled))
    return;
  markTiles(tiled->tiledOps, lanes);
  peel(rewriter, getTileLoop(*tiled, sizes, order, rowLoop));
}

namespace {
struct GatherRows : dyrelu::impl::GatherRowsBase<GatherRows> {
  using GatherRowsBase::GatherRowsBase;

  LogicalResult initialize(MLIRContext *context) override {
    return verifyVectorBits(context, vectorBits);
  }

  void runOnOperation() override {
    SmallVector<linalg::GenericOp> worklist;
    getOperation().walk([&](linalg::GenericOp op) {
      if (op.hasPureTensorSemantics() && !getExtracts(op).empty())
        worklist.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::GenericOp op : worklist) {
      StringRef reason;
      FailureOr<unsigned> count = countOuterLoops(op, reason);
      if (failed(count)) {
        decline(op, reason);
        continue;
      }
      // Upstream cannot tile what it knows to be empty.
      if (llvm::is_contained(op.getStaticLoopRanges(), 0)) {
        decline(op, "it has no iteration");
        continue;
      }
      FailureOr<linalg::GenericOp> rows = tileOuterLoops(rewriter, op, *count);
      if (succeeded(rows))
        halveVectors(rewriter, Slicer(rewriter, *rows).build(), vectorBits);
    }
  }
};
} // namespace
