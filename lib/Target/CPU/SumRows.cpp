//===- SumRows.cpp - Sums of several rows at once -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tiling.h"

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_SUMROWS
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// With fewer rows an addition would wait for the one before it; those are left
/// to --dyrelu-cpu-tile, which sums a row in several vectors.
static constexpr int64_t kLeastRows = 4;

//===----------------------------------------------------------------------===//
// What is summed
//===----------------------------------------------------------------------===//

namespace {
struct Schedule {
  /// The reduction along which the rows lie in memory.
  unsigned vectorDim;
  /// The dimension of the result that counts the rows.
  unsigned rowDim;
  /// Lanes of a vector, a power of 2.
  int64_t lanes;
  /// Rows of a tile, a power of 2 that is at most `lanes`.
  int64_t rows;
};
} // namespace

/// The addition to the result, if that is all that becomes of it.
static arith::AddFOp getAddition(linalg::GenericOp op) {
  Block *body = op.getBody();
  auto yield = cast<linalg::YieldOp>(body->getTerminator());
  Value result = body->getArguments().back();
  auto add = yield.getValues().front().getDefiningOp<arith::AddFOp>();
  if (!add || !result.hasOneUse() || *result.user_begin() != add)
    return {};
  return add;
}

static std::optional<Schedule> chooseSchedule(linalg::GenericOp op,
                                              unsigned vectorBits) {
  if (!hasRectangularLoops(op) || op.getNumDpsInits() != 1 ||
      op.getNumReductionLoops() != 1 || !getAddition(op))
    return std::nullopt;
  std::optional<unsigned> vectorDim = chooseVectorDim(op);
  std::optional<unsigned> rowDim =
      getInnermostDim(op.getMatchingIndexingMap(op.getDpsInitOperand(0)));
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  if (!vectorDim || !rowDim ||
      iterators[*vectorDim] != utils::IteratorType::reduction ||
      iterators[*rowDim] != utils::IteratorType::parallel)
    return std::nullopt;
  int64_t lanes = getLanesPerVector(op, vectorBits), rows = lanes;
  int64_t range = op.getStaticLoopRanges()[*rowDim];
  if (!ShapedType::isDynamic(range))
    rows = std::min<int64_t>(rows, llvm::PowerOf2Ceil(range));
  if (rows < kLeastRows || !llvm::isPowerOf2_64(lanes))
    return std::nullopt;
  return Schedule{*vectorDim, *rowDim, lanes, rows};
}

/// Whether an operand with rows serves several results: it is read once if the
/// rows are the outer loop (weights over a batch).
static bool sharesRows(linalg::GenericOp op, const Schedule &schedule) {
  return llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *operand) {
    AffineMap map = op.getMatchingIndexingMap(operand);
    return map.isFunctionOfDim(schedule.rowDim) &&
           map.isFunctionOfDim(schedule.vectorDim) &&
           map.getNumResults() < op.getNumLoops();
  });
}

/// Loops over the results, down to tiles of one sum per row.
static linalg::GenericOp tileResults(RewriterBase &rewriter,
                                     linalg::GenericOp op,
                                     const Schedule &schedule) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<int64_t> sizes(op.getNumLoops(), 0), order;
  bool rowsOutside = sharesRows(op, schedule);
  if (rowsOutside)
    order.push_back(schedule.rowDim);
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
    if (!rowsOutside || dim != schedule.rowDim)
      order.push_back(dim);
  for (auto [dim, iterator] : llvm::enumerate(op.getIteratorTypesArray())) {
    if (iterator != utils::IteratorType::parallel)
      continue;
    int64_t size = dim == schedule.rowDim ? schedule.rows : 1;
    if (ShapedType::isDynamic(ranges[dim]) || ranges[dim] > size)
      sizes[dim] = size;
  }
  if (llvm::all_of(sizes, [](int64_t size) { return size == 0; }))
    return op;
  FailureOr<scf::SCFTilingResult> tiled = tile(rewriter, op, sizes, order);
  if (failed(tiled))
    return {};
  return cast<linalg::GenericOp>(tiled->tiledOps.front());
}

//===----------------------------------------------------------------------===//
// Vectors
//===----------------------------------------------------------------------===//

namespace {
/// Writes the sums of one tile as vector code.
class RowSummer {
public:
  RowSummer(RewriterBase &rewriter, linalg::GenericOp op,
            const Schedule &schedule)
      : rewriter(rewriter), loc(op.getLoc()), op(op), schedule(schedule) {}

  Value build();

private:
  VectorType getVector(Type type) {
    return VectorType::get(schedule.lanes, type);
  }
  Value getIndex(int64_t value) {
    return arith::ConstantIndexOp::create(rewriter, loc, value);
  }

  /// The lanes of `operand` from `column` on; those beyond its size are 0.
  Value read(OpOperand *operand, Value row, Value column, bool inBounds);

  /// One step of all sums. Where there is a `mask`, lanes outside stay.
  SmallVector<Value> addColumns(Value column, ValueRange sums, Value mask);

  /// The body of the op on vectors.
  Value cloneBody(ArrayRef<Value> inputs, Value sum);

  /// lanes(i) = the sum of vectors(i).
  Value sumLanes(SmallVector<Value> vectors);

  RewriterBase &rewriter;
  Location loc;
  linalg::GenericOp op;
  const Schedule &schedule;
  /// The positions of the rows. Those beyond the last one are the last one
  /// again, whose sums are dropped.
  SmallVector<Value> rowPositions;
};
} // namespace

Value RowSummer::read(OpOperand *operand, Value row, Value column,
                      bool inBounds) {
  AffineMap map = op.getMatchingIndexingMap(operand);
  SmallVector<Value> indices;
  for (AffineExpr expr : map.getResults()) {
    unsigned dim = cast<AffineDimExpr>(expr).getPosition();
    indices.push_back(dim == schedule.vectorDim ? column
                      : dim == schedule.rowDim  ? row
                                                : getIndex(0));
  }
  Type element = getElementTypeOrSelf(operand->get().getType());
  if (!map.isFunctionOfDim(schedule.vectorDim)) {
    Value scalar =
        isa<ShapedType>(operand->get().getType())
            ? tensor::ExtractOp::create(rewriter, loc, operand->get(), indices)
            : operand->get();
    return vector::BroadcastOp::create(rewriter, loc, getVector(element),
                                       scalar);
  }
  Value padding =
      arith::ConstantOp::create(rewriter, loc, rewriter.getZeroAttr(element));
  return vector::TransferReadOp::create(rewriter, loc, getVector(element),
                                        operand->get(), indices, padding,
                                        ArrayRef<bool>{inBounds});
}

Value RowSummer::cloneBody(ArrayRef<Value> inputs, Value sum) {
  IRMapping mapping;
  Block *body = op.getBody();
  for (auto [argument, input] : llvm::zip(body->getArguments(), inputs))
    mapping.map(argument, input);
  mapping.map(body->getArguments().back(), sum);
  auto asVector = [&](Value value) -> Value {
    if (Value known = mapping.lookupOrNull(value))
      return known;
    Value splat = vector::BroadcastOp::create(
        rewriter, loc, getVector(value.getType()), value);
    mapping.map(value, splat);
    return splat;
  };
  for (Operation &nested : body->without_terminator()) {
    if (nested.hasTrait<OpTrait::ConstantLike>()) {
      Value scalar = rewriter.clone(nested)->getResult(0);
      mapping.map(nested.getResult(0),
                  vector::BroadcastOp::create(
                      rewriter, loc, getVector(scalar.getType()), scalar));
      continue;
    }
    SmallVector<Value> operands =
        llvm::map_to_vector(nested.getOperands(), asVector);
    SmallVector<Type> types =
        llvm::map_to_vector(nested.getResultTypes(),
                            [&](Type type) -> Type { return getVector(type); });
    Operation *vectorOp = rewriter.create(loc, nested.getName().getIdentifier(),
                                          operands, types, nested.getAttrs());
    mapping.map(nested.getResults(), vectorOp->getResults());
  }
  auto yield = cast<linalg::YieldOp>(body->getTerminator());
  return asVector(yield.getValues().front());
}

SmallVector<Value> RowSummer::addColumns(Value column, ValueRange sums,
                                         Value mask) {
  SmallVector<OpOperand *> operands = op.getDpsInputOperands();
  SmallVector<Value> inputs(operands.size());
  for (auto [operand, input] : llvm::zip(operands, inputs))
    if (!op.getMatchingIndexingMap(operand).isFunctionOfDim(schedule.rowDim))
      input = read(operand, Value(), column, !mask);
  SmallVector<Value> results;
  for (auto [row, sum] : llvm::zip(rowPositions, sums)) {
    for (auto [operand, input] : llvm::zip(operands, inputs))
      if (op.getMatchingIndexingMap(operand).isFunctionOfDim(schedule.rowDim))
        input = read(operand, row, column, !mask);
    Value next = cloneBody(inputs, sum);
    if (mask)
      next = arith::SelectOp::create(rewriter, loc, mask, next, sum);
    results.push_back(next);
  }
  return results;
}

/// The lanes of `lhs` and `rhs`, end to end, from `first` in steps of 2.
static Value takeEverySecond(OpBuilder &builder, Location loc, Value lhs,
                             Value rhs, int64_t first) {
  int64_t lanes = cast<VectorType>(lhs.getType()).getNumElements();
  SmallVector<int64_t> mask;
  for (int64_t lane = first; lane < 2 * lanes; lane += 2)
    mask.push_back(lane);
  return vector::ShuffleOp::create(builder, loc, lhs, rhs, mask);
}

Value RowSummer::sumLanes(SmallVector<Value> vectors) {
  // Each step adds the even lanes of two vectors to the odd ones and leaves
  // both in one vector: for all rows together no more steps than for one.
  while (vectors.size() > 1) {
    SmallVector<Value> sums;
    for (size_t i = 0; i < vectors.size(); i += 2)
      sums.push_back(arith::AddFOp::create(
          rewriter, loc,
          takeEverySecond(rewriter, loc, vectors[i], vectors[i + 1], 0),
          takeEverySecond(rewriter, loc, vectors[i], vectors[i + 1], 1)));
    vectors = std::move(sums);
  }
  // Fewer rows than lanes: a row still has several.
  Value sums = vectors.front();
  for (int64_t lanes = schedule.lanes; lanes > schedule.rows; lanes /= 2) {
    SmallVector<int64_t> even, odd;
    for (int64_t lane = 0; lane < lanes; lane += 2) {
      even.push_back(lane);
      odd.push_back(lane + 1);
    }
    sums = arith::AddFOp::create(
        rewriter, loc,
        vector::ShuffleOp::create(rewriter, loc, sums, sums, even),
        vector::ShuffleOp::create(rewriter, loc, sums, sums, odd));
  }
  return sums;
}

Value RowSummer::build() {
  OpOperand *init = op.getDpsInitOperand(0);
  Type element = getElementTypeOrSelf(init->get().getType());
  SmallVector<Range> ranges =
      cast<linalg::LinalgOp>(op.getOperation()).createLoopRanges(rewriter, loc);
  OpFoldResult numRows = ranges[schedule.rowDim].size;
  OpFoldResult numColumns = ranges[schedule.vectorDim].size;
  bool isWholeTile = getConstantIntValue(numRows) == schedule.rows;

  Value lastRow;
  if (!isWholeTile)
    lastRow = affine::AffineApplyOp::create(
        rewriter, loc,
        AffineMap::get(0, 1, rewriter.getAffineSymbolExpr(0) - 1),
        getValueOrCreateConstantIndexOp(rewriter, loc, numRows));
  for (int64_t row = 0; row < schedule.rows; ++row) {
    Value position = getIndex(row);
    if (lastRow)
      position = arith::MinSIOp::create(rewriter, loc, position, lastRow);
    rowPositions.push_back(position);
  }

  // Whole vectors, then what is left of the columns.
  Value zeros = arith::ConstantOp::create(
      rewriter, loc, rewriter.getZeroAttr(getVector(element)));
  SmallVector<Value> sums(schedule.rows, zeros);
  Value columns = getValueOrCreateConstantIndexOp(rewriter, loc, numColumns);
  AffineExpr size = rewriter.getAffineSymbolExpr(0);
  Value wholeColumns = affine::AffineApplyOp::create(
      rewriter, loc, AffineMap::get(0, 1, size - size % schedule.lanes),
      columns);
  auto loop = scf::ForOp::create(
      rewriter, loc, getIndex(0), wholeColumns, getIndex(schedule.lanes), sums,
      [&](OpBuilder &builder, Location, Value column, ValueRange carried) {
        OpBuilder::InsertionGuard guard(rewriter);
        rewriter.setInsertionPoint(builder.getInsertionBlock(),
                                   builder.getInsertionPoint());
        scf::YieldOp::create(rewriter, loc, addColumns(column, carried, {}));
      });
  sums = SmallVector<Value>(loop.getResults());
  std::optional<int64_t> known = getConstantIntValue(numColumns);
  if (!known || *known % schedule.lanes != 0) {
    Value rest = arith::SubIOp::create(rewriter, loc, columns, wholeColumns);
    Value mask = vector::CreateMaskOp::create(
        rewriter, loc, getVector(rewriter.getI1Type()), rest);
    sums = addColumns(wholeColumns, sums, mask);
  }

  auto resultType = VectorType::get(schedule.rows, element);
  AffineMap map = op.getMatchingIndexingMap(init);
  SmallVector<Value> origin(map.getNumResults(), getIndex(0));
  Value padding =
      arith::ConstantOp::create(rewriter, loc, rewriter.getZeroAttr(element));
  Value before = vector::TransferReadOp::create(rewriter, loc, resultType,
                                                init->get(), origin, padding,
                                                ArrayRef<bool>{isWholeTile});
  Value after =
      arith::AddFOp::create(rewriter, loc, before, sumLanes(std::move(sums)));
  return vector::TransferWriteOp::create(rewriter, loc, after, init->get(),
                                         origin, ArrayRef<bool>{isWholeTile})
      .getResult();
}

namespace {
struct SumRows : dyrelu::impl::SumRowsBase<SumRows> {
  using SumRowsBase::SumRowsBase;

  LogicalResult initialize(MLIRContext *context) override {
    return verifyVectorBits(context, vectorBits);
  }

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<std::pair<linalg::GenericOp, Schedule>> worklist;
    getOperation().walk([&](linalg::GenericOp op) {
      if (op->hasAttr(kLanesAttrName))
        return;
      if (std::optional<Schedule> schedule = chooseSchedule(op, vectorBits))
        worklist.emplace_back(op, *schedule);
    });
    for (auto [op, schedule] : worklist) {
      linalg::GenericOp tile = tileResults(rewriter, op, schedule);
      if (!tile)
        continue;
      rewriter.setInsertionPoint(tile);
      rewriter.replaceOp(tile, RowSummer(rewriter, tile, schedule).build());
    }
  }
};
} // namespace
