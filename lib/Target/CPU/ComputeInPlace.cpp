//===- ComputeInPlace.cpp - --dyrelu-cpu-compute-in-place -----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_COMPUTEINPLACE
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;
using bufferization::MaterializeInDestinationOp;

//===----------------------------------------------------------------------===//
// Which tensors share a buffer
//===----------------------------------------------------------------------===//

/// Whether both are one tensor, or the same reshape of one.
static bool isSameTensor(Value lhs, Value rhs) {
  if (lhs == rhs)
    return true;
  auto left = lhs.getDefiningOp<tensor::CollapseShapeOp>();
  auto right = rhs.getDefiningOp<tensor::CollapseShapeOp>();
  return left && right && left.getType() == right.getType() &&
         left.getReassociationIndices() == right.getReassociationIndices() &&
         isSameTensor(left.getSrc(), right.getSrc());
}

/// The tensor that `value` is a view of.
static Value getRoot(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp,
             tensor::ExtractSliceOp, tensor::CastOp>(op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

/// Whether two slices have the same place in their tensors.
static bool isSamePlace(Operation *lhs, Operation *rhs) {
  return cast<OffsetSizeAndStrideOpInterface>(lhs).isSameAs(
      cast<OffsetSizeAndStrideOpInterface>(rhs),
      [](OpFoldResult left, OpFoldResult right) {
        return isEqualConstantIntOrValue(left, right);
      });
}

/// Whether `slice` is all of another slice, without some dimensions of size 1.
static bool isAllOfSlice(tensor::ExtractSliceOp slice) {
  auto outer = slice.getSource().getDefiningOp<tensor::ExtractSliceOp>();
  return outer &&
         outer.getType().getRank() == outer.getSourceType().getRank() &&
         slice.hasZeroOffset() && slice.hasUnitStride() &&
         slice.getMixedSizes() == outer.getMixedSizes();
}

/// Whether `value` is the slice of `whole` in the place of `insertion`.
static bool isSlice(Value value, Value whole, Operation *insertion) {
  auto slice = value.getDefiningOp<tensor::ExtractSliceOp>();
  while (slice && isAllOfSlice(slice))
    slice = slice.getSource().getDefiningOp<tensor::ExtractSliceOp>();
  return slice && isSameTensor(slice.getSource(), whole) &&
         isSamePlace(slice, insertion);
}

//===----------------------------------------------------------------------===//
// Computations in a destination
//===----------------------------------------------------------------------===//

namespace {
/// Rewrites what computes a tensor so that it starts from a destination, and
/// reads there what it read of the same tensor.
class InPlaceRewriter {
public:
  explicit InPlaceRewriter(RewriterBase &rewriter) : rewriter(rewriter) {}

  /// Computes `source` in `dest`, which dominates its computation.
  LogicalResult compute(Value source, Value dest);

  /// Why not.
  std::string reason;

private:
  /// Starts an op from `dest` instead of an empty tensor.
  void setStart(OpOperand &start, Value dest) {
    Operation *before = start.get().getDefiningOp();
    rewriter.modifyOpInPlace(start.getOwner(), [&] { start.set(dest); });
    if (before && isOpTriviallyDead(before))
      rewriter.eraseOp(before);
  }

  LogicalResult fail(const Twine &text) {
    reason = text.str();
    return failure();
  }

  /// A loop over slices.
  LogicalResult computeLoop(scf::ForallOp loop, OpResult result, Value dest);

  /// `source`, which `insertion` puts into `whole`.
  LogicalResult computeSlice(Value source, Value whole, Operation *insertion);

  /// `source` as the result of a generic, if it is one of a linalg op.
  OpResult getGenericResult(Value source);

  /// A generic's `result` in the input that is the destination, or in `dest`
  /// (if there is one) where no input is; `root` is what that is a view of.
  LogicalResult computeElements(OpResult result, Value root, Value dest,
                                function_ref<bool(Value)> isDest);

  RewriterBase &rewriter;
};
} // namespace

LogicalResult InPlaceRewriter::compute(Value source, Value dest) {
  if (source.getType() != dest.getType())
    return fail("its type is not the destination's");
  if (OpResult result = getGenericResult(source))
    return computeElements(result, getRoot(dest), dest, [&](Value value) {
      return isSameTensor(value, dest);
    });
  if (auto loop = source.getDefiningOp<scf::ForallOp>())
    return computeLoop(loop, cast<OpResult>(source), dest);
  auto insertion = source.getDefiningOp<tensor::InsertSliceOp>();
  if (!insertion || !insertion.getDest().getDefiningOp<tensor::EmptyOp>())
    return fail("it is not the result of a linalg op or an scf.forall");
  setStart(insertion.getDestMutable(), dest);
  return computeSlice(insertion.getSource(), dest, insertion);
}

LogicalResult InPlaceRewriter::computeSlice(Value source, Value whole,
                                            Operation *insertion) {
  OpResult result = getGenericResult(source);
  if (!result)
    return fail("a slice of it is not the result of a linalg op");
  // A slice that reads nothing there upstream computes in place.
  return computeElements(result, getRoot(whole), Value(), [&](Value value) {
    return isSlice(value, whole, insertion);
  });
}

OpResult InPlaceRewriter::getGenericResult(Value source) {
  auto op = source.getDefiningOp<linalg::LinalgOp>();
  if (!op)
    return {};
  auto result = cast<OpResult>(source);
  if (isa<linalg::GenericOp>(op.getOperation()))
    return result;
  unsigned number = result.getResultNumber();
  rewriter.setInsertionPoint(op);
  FailureOr<linalg::GenericOp> generic =
      linalg::generalizeNamedOp(rewriter, op);
  if (failed(generic))
    return {};
  return (*generic)->getOpResult(number);
}

LogicalResult
InPlaceRewriter::computeElements(OpResult result, Value root, Value dest,
                                 function_ref<bool(Value)> isDest) {
  auto op = cast<linalg::GenericOp>(result.getOwner());
  OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
  AffineMap map = op.getMatchingIndexingMap(init);
  WalkResult captures = op.getBody()->walk([&](Operation *nested) {
    bool reads = llvm::any_of(nested->getOperands(), [&](Value value) {
      return getRoot(value) == root;
    });
    return reads ? WalkResult::interrupt() : WalkResult::advance();
  });
  if (captures.wasInterrupted())
    return fail("it reads other elements of the destination than it writes");
  // An element must not be written before the last time that it is read.
  SmallVector<OpOperand *> same;
  for (OpOperand *input : op.getDpsInputOperands()) {
    if (getRoot(input->get()) != root)
      continue;
    if (!isDest(input->get()) || input->get().getType() != result.getType() ||
        op.getMatchingIndexingMap(input) != map)
      return fail("it reads other elements of the destination than it writes");
    same.push_back(input);
  }
  if (!same.empty()) {
    if (!map.isPermutation() || op.getNumParallelLoops() != op.getNumLoops())
      return fail("it reads elements of the destination more than once");
    dest = same.front()->get();
  }
  if (!dest)
    return success();
  if (op.payloadUsesValueFromOperand(init)) {
    auto fill = init->get().getDefiningOp<linalg::FillOp>();
    if (!fill || !same.empty() ||
        !fill.getDpsInitOperand(0)->get().getDefiningOp<tensor::EmptyOp>())
      return fail("it adds to what was in its memory before");
    setStart(*fill.getDpsInitOperand(0), dest);
    return success();
  }

  setStart(*init, dest);
  rewriter.modifyOpInPlace(op, [&] {
    BlockArgument written = op.getMatchingBlockArgument(init);
    for (OpOperand *input : same)
      op.getMatchingBlockArgument(input).replaceAllUsesWith(written);
  });
  RewritePatternSet patterns(op.getContext());
  linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
  (void)applyOpPatternsGreedily({op}, std::move(patterns));
  return success();
}

/// `collapse`, which is of a slice of what `dest` is a reshape of, as a slice
/// of `dest`: where the dimensions that are put together are all in the slice.
static void sliceReshaped(RewriterBase &rewriter,
                          tensor::CollapseShapeOp collapse, Value dest) {
  auto whole = dest.getDefiningOp<tensor::CollapseShapeOp>();
  auto slice = collapse.getSrc().getDefiningOp<tensor::ExtractSliceOp>();
  if (!whole || !slice || slice.getSource() != whole.getSrc() ||
      slice.getType().getRank() != slice.getSourceType().getRank() ||
      !slice.hasUnitStride() ||
      collapse.getReassociationIndices() != whole.getReassociationIndices())
    return;
  SmallVector<OpFoldResult> offsets, sizes;
  SmallVector<OpFoldResult> oldOffsets = slice.getMixedOffsets();
  SmallVector<OpFoldResult> oldSizes = slice.getMixedSizes();
  for (auto [number, dims] :
       llvm::enumerate(collapse.getReassociationIndices())) {
    offsets.push_back(oldOffsets[dims.front()]);
    sizes.push_back(oldSizes[dims.front()]);
    if (dims.size() == 1)
      continue;
    for (int64_t dim : dims)
      if (slice.getSourceType().isDynamicDim(dim) ||
          getConstantIntValue(oldSizes[dim]) !=
              slice.getSourceType().getDimSize(dim))
        return;
    sizes.back() = rewriter.getIndexAttr(collapse.getType().getDimSize(number));
  }
  SmallVector<OpFoldResult> strides(offsets.size(), rewriter.getIndexAttr(1));
  rewriter.setInsertionPoint(collapse);
  rewriter.replaceOpWithNewOp<tensor::ExtractSliceOp>(
      collapse, cast<RankedTensorType>(collapse.getType()), dest, offsets,
      sizes, strides);
  if (slice->use_empty())
    rewriter.eraseOp(slice);
}

LogicalResult InPlaceRewriter::computeLoop(scf::ForallOp loop, OpResult result,
                                           Value dest) {
  OpOperand *init = loop.getTiedOpOperand(result);
  BlockArgument output = loop.getTiedBlockArgument(init);
  if (!init->get().getDefiningOp<tensor::EmptyOp>())
    return fail("the loop that computes it starts from values of its own");
  SmallVector<Operation *> insertions = loop.getCombiningOps(output);
  auto insertion =
      insertions.size() == 1
          ? dyn_cast<tensor::ParallelInsertSliceOp>(insertions.front())
          : tensor::ParallelInsertSliceOp();
  if (!insertion)
    return fail("an iteration of the loop that computes it inserts several "
                "slices");

  SmallVector<tensor::CollapseShapeOp> reshapes(
      loop.getBody()->getOps<tensor::CollapseShapeOp>());
  for (tensor::CollapseShapeOp reshape : reshapes)
    sliceReshaped(rewriter, reshape, dest);

  // What an iteration reads of the destination is what it writes itself.
  Value root = getRoot(dest);
  SmallVector<tensor::ExtractSliceOp> slices;
  WalkResult walk = loop.getBody()->walk([&](Operation *nested) {
    for (Value operand : nested->getOperands()) {
      if (getRoot(operand) != root || isa<tensor::DimOp>(nested) ||
          loop->isProperAncestor(operand.getParentBlock()->getParentOp()) ||
          operand.getParentBlock() == loop.getBody())
        continue;
      auto slice = dyn_cast<tensor::ExtractSliceOp>(nested);
      if (!slice || !isSameTensor(operand, dest) ||
          !isSamePlace(slice, insertion))
        return WalkResult::interrupt();
      slices.push_back(slice);
    }
    return WalkResult::advance();
  });
  if (walk.wasInterrupted())
    return fail("an iteration of the loop that computes it reads other "
                "elements of the destination than it writes");

  setStart(*init, dest);
  for (tensor::ExtractSliceOp slice : slices)
    rewriter.modifyOpInPlace(slice,
                             [&] { slice.getSourceMutable().set(output); });
  return computeSlice(insertion.getSource(), output, insertion);
}

//===----------------------------------------------------------------------===//
// Results in arguments
//===----------------------------------------------------------------------===//

static remark::RemarkOpts getRemark() {
  return remark::RemarkOpts::name("ComputeInPlace")
      .category("dyrelu-cpu-compute-in-place");
}

/// The argument of `function` that `op` writes to and callers let it write to.
static BlockArgument getWritableArgument(func::FuncOp function,
                                         MaterializeInDestinationOp op) {
  auto argument = dyn_cast<BlockArgument>(op.getDest());
  if (!argument || argument.getOwner() != &function.front())
    return {};
  // Callers in the module go on with the result that they are returned.
  if (!SymbolTable::symbolKnownUseEmpty(function, function->getParentOp()))
    return {};
  auto writable = function.getArgAttrOfType<BoolAttr>(
      argument.getArgNumber(),
      bufferization::BufferizationDialect::kWritableAttrName);
  return writable && writable.getValue() ? argument : BlockArgument();
}

/// Writes the operand of an expansion, to a destination collapsed likewise.
static MaterializeInDestinationOp
writeBeforeExpansion(RewriterBase &rewriter, MaterializeInDestinationOp op) {
  while (auto expand = op.getSource().getDefiningOp<tensor::ExpandShapeOp>()) {
    RankedTensorType type = expand.getSrcType();
    rewriter.setInsertionPointAfterValue(op.getDest());
    if (tensor::CollapseShapeOp::inferCollapsedType(
            cast<RankedTensorType>(op.getDest().getType()),
            expand.getReassociationMaps()) != type)
      break;
    Value dest = tensor::CollapseShapeOp::create(
        rewriter, op.getLoc(), type, op.getDest(), expand.getReassociation());
    rewriter.setInsertionPoint(op);
    auto flat = MaterializeInDestinationOp::create(rewriter, op.getLoc(), type,
                                                   expand.getSrc(), dest);
    rewriter.replaceOpWithNewOp<tensor::ExpandShapeOp>(
        op, op.getResult().getType(), flat.getResult(),
        expand.getReassociationIndices(), expand.getMixedOutputShape());
    op = flat;
  }
  return op;
}

/// Whether `op` takes a result from memory that whoever computes it has chosen:
/// the destination's, or some of its own.
static bool hasOwnBuffer(MaterializeInDestinationOp op) {
  auto tensor = op.getSource().getDefiningOp<bufferization::ToTensorOp>();
  if (!tensor)
    return false;
  Value buffer = tensor.getBuffer();
  if (auto future = buffer.getDefiningOp<bufferization::ToBufferOp>())
    return getRoot(future.getTensor()) == getRoot(op.getDest());
  return buffer.getDefiningOp<memref::AllocOp>() != nullptr;
}

/// Keeps upstream from computing in a destination that is read on the way.
static void keepOwnMemory(RewriterBase &rewriter,
                          MaterializeInDestinationOp op) {
  SetVector<Operation *> slice;
  (void)getBackwardSlice(op.getSource(), &slice);
  for (Operation *producer : slice)
    if (auto empty = dyn_cast<tensor::EmptyOp>(producer)) {
      rewriter.setInsertionPoint(empty);
      rewriter.replaceOpWithNewOp<bufferization::AllocTensorOp>(
          empty, empty.getType(), empty.getDynamicSizes());
    }
}

static void computeInPlace(RewriterBase &rewriter, func::FuncOp function,
                           OpOperand &returned) {
  auto op = returned.get().getDefiningOp<MaterializeInDestinationOp>();
  if (!op || !isa<TensorType>(op.getDest().getType()))
    return;
  BlockArgument argument = getWritableArgument(function, op);
  if (!argument) {
    // Callers find it in memory of its own, as any other result.
    remark::missed(op.getLoc(), getRemark())
        << "the result has memory of its own: its destination is not a "
           "writable argument of a function that is called from outside alone";
    rewriter.replaceOp(op, op.getSource());
    return;
  }
  function.setResultAttr(returned.getOperandNumber(), kInArgumentAttrName,
                         rewriter.getI64IntegerAttr(argument.getArgNumber()));
  op = writeBeforeExpansion(rewriter, op);
  if (hasOwnBuffer(op)) {
    rewriter.replaceOp(op, op.getSource());
    return;
  }
  InPlaceRewriter inPlace(rewriter);
  if (succeeded(inPlace.compute(op.getSource(), op.getDest()))) {
    remark::passed(op.getLoc(), getRemark())
        << "the result is computed in its destination";
    // Upstream's analysis (LLVM 22.1) finds a conflict between a loop that
    // starts from an argument and this op with the same.
    if (isa<BlockArgument>(op.getDest()))
      rewriter.replaceOp(op, op.getSource());
    return;
  }
  remark::missed(op.getLoc(), getRemark())
      << "the result is computed in memory of its own and copied: " +
             inPlace.reason;
  keepOwnMemory(rewriter, op);
}

namespace {
struct ComputeInPlace : dyrelu::impl::ComputeInPlaceBase<ComputeInPlace> {
  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (!function.isPublic() || !function.getBody().hasOneBlock())
        continue;
      Operation *terminator = function.front().getTerminator();
      for (OpOperand &returned : terminator->getOpOperands())
        computeInPlace(rewriter, function, returned);
    }
  }
};
} // namespace
