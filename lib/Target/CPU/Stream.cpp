//===- Stream.cpp - Large results past the caches -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bytes.h"

#include "dyrelu/Support/PassOptions.h"
#include "dyrelu/Target/CPU/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_STREAM
#include "dyrelu/Target/CPU/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Bytes of a cache line. A part of one that is written past the caches takes
/// longer than one that is written into them.
static constexpr int64_t kLineBytes = 64;

//===----------------------------------------------------------------------===//
// Alignment
//===----------------------------------------------------------------------===//

/// As many zeros at the end of a number are of no interest.
static constexpr unsigned kMostZeros = 16;

static unsigned getZeros(int64_t number) {
  return std::min<unsigned>(kMostZeros,
                            llvm::countr_zero(static_cast<uint64_t>(number)));
}

static unsigned getZeros(Value value);

static unsigned getZeros(OpFoldResult value) {
  if (std::optional<int64_t> number = getConstantIntValue(value))
    return getZeros(*number);
  return getZeros(cast<Value>(value));
}

static unsigned getZeros(AffineExpr expr, unsigned numDims,
                         ValueRange operands) {
  auto visit = [&](AffineExpr part) {
    return getZeros(part, numDims, operands);
  };
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return getZeros(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return getZeros(operands[dim.getPosition()]);
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return getZeros(operands[numDims + symbol.getPosition()]);
  auto binary = cast<AffineBinaryOpExpr>(expr);
  switch (expr.getKind()) {
  case AffineExprKind::Add:
  case AffineExprKind::Mod:
    return std::min(visit(binary.getLHS()), visit(binary.getRHS()));
  case AffineExprKind::Mul:
    return std::min(kMostZeros,
                    visit(binary.getLHS()) + visit(binary.getRHS()));
  default:
    return 0;
  }
}

/// A number of zeros that `value`, of index type, ends in at least, in binary.
static unsigned getZeros(Value value) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return getZeros(constant.getSExtValue());
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    Operation *parent = argument.getOwner()->getParentOp();
    if (auto loop = dyn_cast<scf::ForOp>(parent))
      if (value == loop.getInductionVar())
        return std::min(getZeros(loop.getLowerBound()),
                        getZeros(loop.getStep()));
    if (auto loop = dyn_cast<scf::ForallOp>(parent))
      if (argument.getArgNumber() < loop.getRank())
        return std::min(
            getZeros(loop.getMixedLowerBound()[argument.getArgNumber()]),
            getZeros(loop.getMixedStep()[argument.getArgNumber()]));
    return 0;
  }
  if (auto apply = value.getDefiningOp<affine::AffineApplyOp>())
    return getZeros(apply.getAffineMap().getResult(0),
                    apply.getAffineMap().getNumDims(), apply.getMapOperands());
  return 0;
}

/// The bytes, a power of 2, of which `position` in a buffer of `type` is a
/// multiple from the buffer's own start.
static int64_t getAlignment(MemRefType type, ArrayRef<OpFoldResult> position) {
  SmallVector<int64_t> strides;
  int64_t offset;
  // (Elements of less than a byte have no position in bytes.)
  if (type.getElementTypeBitWidth() % 8 != 0)
    return 1;
  unsigned element = getZeros(type.getElementTypeBitWidth() / 8);
  if (failed(type.getStridesAndOffset(strides, offset)))
    return 1;
  unsigned zeros = kMostZeros;
  for (auto [index, stride] : llvm::zip(position, strides)) {
    unsigned ofStride = ShapedType::isDynamic(stride) ? 0 : getZeros(stride);
    zeros = std::min(zeros, getZeros(index) + ofStride + element);
  }
  return int64_t(1) << zeros;
}

/// The same for the position of `write` from the start of the memory of
/// `allocation`; 1 if that is not where it writes to.
static int64_t getAlignment(vector::TransferWriteOp write,
                            memref::AllocOp allocation) {
  Value view = write.getBase();
  int64_t alignment = getAlignment(cast<MemRefType>(view.getType()),
                                   getAsOpFoldResult(write.getIndices()));
  while (view != allocation.getResult()) {
    Operation *op = view.getDefiningOp();
    if (auto subview = dyn_cast_or_null<memref::SubViewOp>(op)) {
      alignment = std::min(alignment, getAlignment(subview.getSourceType(),
                                                   subview.getMixedOffsets()));
      view = subview.getSource();
    } else if (isa_and_nonnull<memref::CollapseShapeOp, memref::ExpandShapeOp,
                               memref::CastOp>(op)) {
      view = op->getOperand(0);
    } else {
      return 1;
    }
  }
  return std::min<int64_t>(alignment, allocation.getAlignment().value_or(1));
}

//===----------------------------------------------------------------------===//
// What is streamed
//===----------------------------------------------------------------------===//

/// Whether `op` gives another view of what its first operand is one of.
static bool isView(Operation *op) {
  return isa<memref::SubViewOp, memref::CollapseShapeOp, memref::ExpandShapeOp,
             memref::CastOp>(op);
}

/// Whether `write` writes whole lines.
static bool isStreamable(vector::TransferWriteOp write,
                         memref::AllocOp allocation) {
  VectorType type = write.getVectorType();
  constexpr int64_t lineBits = 8 * kLineBytes;
  return type.getRank() == 1 && !type.isScalable() && !write.getMask() &&
         cast<MemRefType>(write.getBase().getType()).isLastDimUnitStride() &&
         !write.hasOutOfBoundsDim() &&
         write.getPermutationMap().isMinorIdentity() &&
         type.getNumElements() * type.getElementTypeBitWidth() % lineBits ==
             0 &&
         getAlignment(write, allocation) >= kLineBytes;
}

namespace {
/// The writes to one allocation within one loop nest.
struct Nest {
  memref::AllocOp allocation;
  scf::ForOp loop;
  SmallVector<vector::TransferWriteOp> writes;
};
} // namespace

/// The allocation that `view` is a part of; null for other memory.
static memref::AllocOp getAllocation(Value view) {
  Operation *op = view.getDefiningOp();
  while (op && isView(op))
    op = op->getOperand(0).getDefiningOp();
  return dyn_cast_or_null<memref::AllocOp>(op);
}

/// The outermost loop around `op` in which one thread writes nothing but
/// `allocation`.
static scf::ForOp getOutermostLoop(Operation *op, memref::AllocOp allocation) {
  auto isOther = [&](Operation *nested) {
    if (auto write = dyn_cast<vector::TransferWriteOp>(nested))
      return getAllocation(write.getBase()) != allocation;
    return isa<memref::AllocOp, memref::StoreOp, memref::CopyOp,
               linalg::LinalgOp>(nested);
  };
  scf::ForOp outermost;
  for (Operation *parent = op->getParentOp();
       isa<scf::ForOp, scf::IfOp>(parent); parent = parent->getParentOp()) {
    bool writesOthers = parent
                            ->walk([&](Operation *nested) {
                              return isOther(nested) ? WalkResult::interrupt()
                                                     : WalkResult::advance();
                            })
                            .wasInterrupted();
    if (writesOthers)
      break;
    if (auto loop = dyn_cast<scf::ForOp>(parent))
      outermost = loop;
  }
  return outermost;
}

/// The nests that write to `allocation`, as far as nothing in the same
/// statement of its block (a loop over the batch, say) may read it: what is
/// read again soon should stay in the cache.
static SmallVector<Nest> collectNests(memref::AllocOp allocation) {
  llvm::MapVector<scf::ForOp, Nest> nests;
  SmallPtrSet<Operation *, 4> reading;
  Block *block = allocation->getBlock();
  SmallVector<Value> worklist = {allocation.getResult()};
  while (!worklist.empty()) {
    Value view = worklist.pop_back_val();
    for (OpOperand &use : view.getUses()) {
      Operation *user = use.getOwner();
      if (isView(user)) {
        worklist.push_back(user->getResult(0));
        continue;
      }
      auto write = dyn_cast<vector::TransferWriteOp>(user);
      if (!write) {
        if (!isa<memref::DeallocOp, memref::DimOp>(user))
          reading.insert(block->findAncestorOpInBlock(*user));
        continue;
      }
      scf::ForOp loop = getOutermostLoop(write, allocation);
      if (!loop ||
          !allocation->getParentRegion()->isAncestor(loop->getParentRegion()) ||
          !isStreamable(write, allocation))
        continue;
      Nest &nest = nests[loop];
      nest.allocation = allocation;
      nest.loop = loop;
      nest.writes.push_back(write);
    }
  }
  SmallVector<Nest> result;
  for (auto &[loop, nest] : nests)
    if (!reading.contains(block->findAncestorOpInBlock(*loop)))
      result.push_back(nest);
  return result;
}

/// Whether a function returns `allocation`.
static bool isReturned(memref::AllocOp allocation) {
  SmallVector<Value> worklist = {allocation.getResult()};
  while (!worklist.empty())
    for (Operation *user : worklist.pop_back_val().getUsers()) {
      if (isa<func::ReturnOp>(user))
        return true;
      if (isView(user))
        worklist.push_back(user->getResult(0));
    }
  return false;
}

//===----------------------------------------------------------------------===//
// Streaming
//===----------------------------------------------------------------------===//

static void streamWrites(RewriterBase &rewriter,
                         ArrayRef<vector::TransferWriteOp> writes) {
  for (vector::TransferWriteOp write : writes) {
    rewriter.setInsertionPoint(write);
    // Without the alignment LLVM would make it stores of scalars.
    rewriter.replaceOpWithNewOp<vector::StoreOp>(
        write, write.getVector(), write.getBase(), write.getIndices(),
        /*nontemporal=*/true, llvm::MaybeAlign(kLineBytes));
  }
}

/// Whether `allocation` takes more than `bytes`, if that is known.
static std::optional<bool> exceeds(memref::AllocOp allocation, int64_t bytes) {
  MemRefType type = allocation.getType();
  if (!type.getElementType().isIntOrFloat() || !type.getLayout().isIdentity())
    return false;
  if (std::optional<int64_t> size = getStaticBytes(Type(type)))
    return *size > bytes;
  return std::nullopt;
}

/// Whether `allocation`, of a size that is known at run time, is larger than
/// `bytes`.
static Value compareSize(RewriterBase &rewriter, memref::AllocOp allocation,
                         int64_t bytes) {
  rewriter.setInsertionPointAfter(allocation);
  Location loc = allocation.getLoc();
  Value size = createBytes(rewriter, loc, allocation.getType(),
                           allocation.getDynamicSizes());
  Value most = arith::ConstantIndexOp::create(rewriter, loc, bytes);
  return arith::CmpIOp::create(rewriter, loc, arith::CmpIPredicate::sgt, size,
                               most);
}

/// Two versions of the nest, one that streams if `condition` holds.
static void streamIf(RewriterBase &rewriter, Nest &nest, Value condition) {
  rewriter.setInsertionPoint(nest.loop);
  Location loc = nest.loop.getLoc();
  auto branch = scf::IfOp::create(rewriter, loc, nest.loop.getResultTypes(),
                                  condition, /*withElseRegion=*/true);
  rewriter.replaceAllUsesWith(nest.loop.getResults(), branch.getResults());
  auto fill = [&](Block *block, Operation *loop) {
    if (branch.getNumResults() == 0)
      return;
    rewriter.setInsertionPointToEnd(block);
    scf::YieldOp::create(rewriter, loc, loop->getResults());
  };
  rewriter.setInsertionPointToStart(branch.elseBlock());
  fill(branch.elseBlock(), rewriter.clone(*nest.loop));
  rewriter.moveOpBefore(nest.loop, branch.thenBlock(),
                        branch.thenBlock()->begin());
  fill(branch.thenBlock(), nest.loop);
  streamWrites(rewriter, nest.writes);
}

namespace {
struct Stream : dyrelu::impl::StreamBase<Stream> {
  using StreamBase::StreamBase;

  LogicalResult initialize(MLIRContext *context) override {
    return verifyAtLeast(context, "cache-bytes", cacheBytes, 0);
  }

  void runOnOperation() override {
    if (cacheBytes == 0)
      return markAllAnalysesPreserved();
    // What a result is made of is taken to be as large as the result.
    int64_t most = cacheBytes / 2;
    SmallVector<memref::AllocOp> allocations;
    getOperation().walk([&](memref::AllocOp op) { allocations.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (memref::AllocOp allocation : allocations) {
      std::optional<bool> isLarge = exceeds(allocation, most);
      if (isLarge ? !*isLarge : !isReturned(allocation))
        continue;
      Value condition;
      for (Nest &nest : collectNests(allocation)) {
        if (isLarge) {
          streamWrites(rewriter, nest.writes);
          continue;
        }
        if (!condition)
          condition = compareSize(rewriter, allocation, most);
        streamIf(rewriter, nest, condition);
      }
    }
  }
};
} // namespace
