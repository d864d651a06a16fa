//===- EmulateOps.cpp - Ops of the NVVM dialect to calls ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emulate.h"

#include "dyrelu/Target/NVVM/EmulatorCodes.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Registers
//===----------------------------------------------------------------------===//

/// The function that returns a register of three dimensions.
static StringRef getVectorRegister(StringRef name) {
  return llvm::StringSwitch<StringRef>(name)
      .Case("tid", "thread_id")
      .Case("ntid", "block_size")
      .Case("ctaid", "block_id")
      .Case("nctaid", "grid_size")
      .Case("clusterid", "cluster_id")
      .Case("nclusterid", "cluster_count")
      .Case("cluster.ctaid", "block_in_cluster_id")
      .Case("cluster.nctaid", "cluster_size")
      .Default("");
}

static StringRef getScalarRegister(StringRef name) {
  return llvm::StringSwitch<StringRef>(name)
      .Case("laneid", "lane_id")
      .Case("warpid", "warp_id")
      .Case("nwarpid", "warp_count")
      .Case("warpsize", "warp_size")
      .Case("cluster.ctarank", "cluster_rank")
      .Case("cluster.nctarank", "cluster_block_count")
      .Default("");
}

/// The bits of the lanes before, after or at this one.
static Value getLaneMask(StringRef kind, EmulatorBuilder &builder) {
  Value lane = builder.call("lane_id", builder.getI32Type(), {});
  Value self = LLVM::ShlOp::create(builder, builder.getI32(1), lane);
  if (kind == "eq")
    return self;
  Value below = LLVM::SubOp::create(builder, self, builder.getI32(1));
  if (kind == "lt")
    return below;
  Value upTo = LLVM::OrOp::create(builder, below, self);
  if (kind == "le")
    return upTo;
  return LLVM::XOrOp::create(builder, kind == "gt" ? upTo : below,
                             builder.getI32(-1));
}

static Value readRegister(StringRef name, EmulatorBuilder &builder) {
  Type i32 = builder.getI32Type();
  if (StringRef function = getScalarRegister(name); !function.empty())
    return builder.call(function, i32, {});
  if (name.consume_front("lanemask."))
    return getLaneMask(name, builder);
  auto [vector, dimension] = name.rsplit('.');
  StringRef function = getVectorRegister(vector);
  size_t number = StringRef("xyz").find(dimension);
  if (function.empty() || dimension.size() != 1 || number == StringRef::npos)
    return Value();
  return builder.call(function, i32, builder.getI32(int64_t(number)));
}

//===----------------------------------------------------------------------===//
// Warps
//===----------------------------------------------------------------------===//

static uint32_t getShuffle(NVVM::ShflKind kind) {
  switch (kind) {
  case NVVM::ShflKind::idx:
    return DYRELU_EMULATOR_SHUFFLE_INDEX;
  case NVVM::ShflKind::up:
    return DYRELU_EMULATOR_SHUFFLE_UP;
  case NVVM::ShflKind::down:
    return DYRELU_EMULATOR_SHUFFLE_DOWN;
  case NVVM::ShflKind::bfly:
    return DYRELU_EMULATOR_SHUFFLE_BUTTERFLY;
  }
  llvm_unreachable("a shuffle of PTX");
}

static Value shuffle(NVVM::ShflOp op, EmulatorBuilder &builder) {
  Type i32 = builder.getI32Type();
  Type type = op.getVal().getType();
  Value bits = builder.castBits(i32, op.getVal());
  Value both = builder.call(
      "shuffle", builder.getI64Type(),
      {op.getThreadMask(), bits, op.getOffset(), op.getMaskAndClamp(),
       builder.getI32(getShuffle(op.getKind())), builder.getLocation()});
  Value value =
      builder.castBits(type, LLVM::TruncOp::create(builder, i32, both));
  if (!op.getReturnValueAndIsValid())
    return value;
  Value upper = LLVM::LShrOp::create(builder, both, builder.getI64(32));
  Value isValid = LLVM::TruncOp::create(builder, builder.getI1Type(), upper);
  Value pair = LLVM::PoisonOp::create(builder, op.getType());
  pair =
      LLVM::InsertValueOp::create(builder, pair, value, ArrayRef<int64_t>{0});
  return LLVM::InsertValueOp::create(builder, pair, isValid,
                                     ArrayRef<int64_t>{1});
}

static Value vote(Value mask, Value predicate, uint32_t kind,
                  EmulatorBuilder &builder) {
  return builder.call("vote", builder.getI32Type(),
                      {mask, builder.fromBool(predicate), builder.getI32(kind),
                       builder.getLocation()});
}

static Value vote(NVVM::VoteSyncOp op, EmulatorBuilder &builder) {
  Value mask = op.getMask(), predicate = op.getPred();
  switch (op.getKind()) {
  case NVVM::VoteSyncKind::ballot:
    return vote(mask, predicate, DYRELU_EMULATOR_VOTE_BALLOT, builder);
  case NVVM::VoteSyncKind::any:
    return builder.toBool(
        vote(mask, predicate, DYRELU_EMULATOR_VOTE_ANY, builder));
  case NVVM::VoteSyncKind::all:
    return builder.toBool(
        vote(mask, predicate, DYRELU_EMULATOR_VOTE_ALL, builder));
  case NVVM::VoteSyncKind::uni:
    break;
  }
  // All, or not any.
  Value all = vote(mask, predicate, DYRELU_EMULATOR_VOTE_ALL, builder);
  Value any = vote(mask, predicate, DYRELU_EMULATOR_VOTE_ANY, builder);
  return LLVM::ICmpOp::create(builder, LLVM::ICmpPredicate::eq, all, any);
}

/// The first of the lanes is the one.
static Value elect(NVVM::ElectSyncOp op, EmulatorBuilder &builder) {
  Value mask = op.getMembermask() ? op.getMembermask() : builder.getI32(-1);
  Value yes = LLVM::ConstantOp::create(builder, builder.getI1Type(),
                                       builder.getBoolAttr(true));
  Value lanes = vote(mask, yes, DYRELU_EMULATOR_VOTE_BALLOT, builder);
  Value first = LLVM::CountTrailingZerosOp::create(
      builder, builder.getI32Type(), lanes, /*is_zero_poison=*/true);
  Value lane = builder.call("lane_id", builder.getI32Type(), {});
  return LLVM::ICmpOp::create(builder, LLVM::ICmpPredicate::eq, lane, first);
}

//===----------------------------------------------------------------------===//
// mbarriers
//===----------------------------------------------------------------------===//

static Value arrive(Value barrier, Value count, Value bytes,
                    EmulatorBuilder &builder) {
  return builder.call("mbarrier_arrive", builder.getI64Type(),
                      {barrier, count ? count : builder.getI32(1),
                       bytes ? bytes : builder.getI32(0),
                       builder.getLocation()});
}

/// A test or a try of a state or, where it has 32 bits, a parity.
static Value wait(Value barrier, Value phase, bool blocks,
                  EmulatorBuilder &builder) {
  bool isParity = phase.getType().isInteger(32);
  return builder.toBool(builder.call(
      isParity ? "mbarrier_wait_parity" : "mbarrier_wait", builder.getI32Type(),
      {barrier, phase, builder.getI32(blocks), builder.getLocation()}));
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

void mlir::dyrelu::guard(Operation *op, Value predicate) {
  OpBuilder builder(op);
  Block *before = op->getBlock();
  Block *guarded = before->splitBlock(op);
  Block *after = guarded->splitBlock(std::next(op->getIterator()));
  builder.setInsertionPointToEnd(before);
  LLVM::CondBrOp::create(builder, op->getLoc(), predicate, guarded, after);
  builder.setInsertionPointToEnd(guarded);
  LLVM::BrOp::create(builder, op->getLoc(), ValueRange(), after);
}

/// What an op of this dialect can say that the emulator has no function for.
static StringRef getUnknownPart(Operation *op) {
  return llvm::TypeSwitch<Operation *, StringRef>(op)
      .Case([](NVVM::BarrierOp barrier) {
        return barrier.getReductionOp() ? "a reduction" : "";
      })
      .Case<NVVM::MBarrierArriveOp, NVVM::MBarrierArriveExpectTxOp,
            NVVM::MBarrierTestWaitOp, NVVM::MBarrierTryWaitOp>(
          [](auto arrival) {
            return arrival.getRelaxed() ? "the order relaxed" : "";
          })
      .Case([](NVVM::CpAsyncBulkGlobalToSharedClusterOp copy) {
        return copy.getMulticastMask() ? "a multicast" : "";
      })
      .Case([](NVVM::CpAsyncBulkSharedCTAToGlobalOp copy) {
        return copy.getByteMask() ? "a mask of bytes" : "";
      })
      .Case([](NVVM::FenceProxyOp fence) {
        switch (fence.getKind()) {
        case NVVM::ProxyKind::async:
        case NVVM::ProxyKind::async_global:
        case NVVM::ProxyKind::async_shared:
          return "";
        default:
          return "another proxy than async";
        }
      })
      .Default([](Operation *) { return ""; });
}

/// Takes the predicate off an op that has one, and branches by it.
template <typename Predicated>
static LogicalResult applyPredicate(Predicated op) {
  Value predicate = op.getPredicate();
  if (!predicate)
    return success();
  if (op->getNumResults() != 0)
    return op->emitOpError(
        "has results and a predicate, which is not emulated");
  op.getPredicateMutable().clear();
  guard(op, predicate);
  return success();
}

/// The calls for `op` in front of it and what they return for its result, if it
/// has one; nothing if the op is not known.
static std::optional<Value> createCalls(Operation *op,
                                        EmulatorBuilder &builder) {
  StringRef name = op->getName().getStringRef();
  if (name.consume_front("nvvm.read.ptx.sreg.")) {
    Value value = readRegister(name, builder);
    return value ? std::optional<Value>(value) : std::nullopt;
  }
  auto call = [&](StringRef function, SmallVector<Value> operands) {
    operands.push_back(builder.getLocation());
    builder.callVoid(function, operands);
    return Value();
  };
  auto i32 = [&](int64_t value) { return builder.getI32(value); };
  using Result = std::optional<Value>;
  return llvm::TypeSwitch<Operation *, Result>(op)
      // Barriers.
      .Case([&](NVVM::Barrier0Op) -> Result {
        return call("barrier_sync", {i32(0), i32(0)});
      })
      .Case([&](NVVM::BarrierOp o) -> Result {
        return call("barrier_sync",
                    {o.getBarrierId() ? o.getBarrierId() : i32(0),
                     o.getNumberOfThreads() ? o.getNumberOfThreads() : i32(0)});
      })
      .Case([&](NVVM::BarrierArriveOp o) -> Result {
        return call("barrier_arrive",
                    {o.getBarrierId() ? o.getBarrierId() : i32(0),
                     o.getNumberOfThreads()});
      })
      .Case([&](NVVM::ClusterArriveOp) -> Result {
        return call("cluster_arrive", {i32(1)});
      })
      .Case([&](NVVM::ClusterArriveRelaxedOp) -> Result {
        return call("cluster_arrive", {i32(0)});
      })
      .Case([&](NVVM::ClusterWaitOp) -> Result {
        return call("cluster_wait", {});
      })
      // Fences.
      .Case([&](NVVM::MembarOp o) -> Result {
        return call("fence", {i32(int64_t(o.getScope()) << 8)});
      })
      .Case([&](NVVM::FenceScClusterOp) -> Result {
        return call("fence", {i32(DYRELU_EMULATOR_CLUSTER)});
      })
      .Case([&](NVVM::FenceProxyOp) -> Result {
        return call("fence_proxy_async", {});
      })
      .Case([&](NVVM::FenceMbarrierInitOp) -> Result {
        return call("fence_mbarrier_init", {});
      })
      // Warps.
      .Case([&](NVVM::SyncWarpOp o) -> Result {
        return call("warp_sync", {o.getMask()});
      })
      .Case([&](NVVM::ShflOp o) -> Result { return shuffle(o, builder); })
      .Case([&](NVVM::VoteSyncOp o) -> Result { return vote(o, builder); })
      .Case([&](NVVM::ElectSyncOp o) -> Result { return elect(o, builder); })
      // mbarriers.
      .Case([&](NVVM::MBarrierInitOp o) -> Result {
        return call("mbarrier_init", {o.getAddr(), o.getCount()});
      })
      .Case([&](NVVM::MBarrierInvalOp o) -> Result {
        return call("mbarrier_inval", {o.getAddr()});
      })
      .Case([&](NVVM::MBarrierExpectTxOp o) -> Result {
        return call("mbarrier_expect_tx", {o.getAddr(), o.getTxcount()});
      })
      .Case([&](NVVM::MBarrierArriveOp o) -> Result {
        return arrive(o.getAddr(), o.getCount(), Value(), builder);
      })
      .Case([&](NVVM::MBarrierArriveExpectTxOp o) -> Result {
        return arrive(o.getAddr(), Value(), o.getTxcount(), builder);
      })
      .Case([&](NVVM::MBarrierArriveNocompleteOp o) -> Result {
        return builder.call("mbarrier_arrive_nocomplete", builder.getI64Type(),
                            {o.getAddr(), o.getCount(), builder.getLocation()});
      })
      .Case([&](NVVM::MBarrierTryWaitParityOp o) -> Result {
        return call("mbarrier_await_parity", {o.getAddr(), o.getPhase()});
      })
      .Case([&](NVVM::MBarrierTryWaitOp o) -> Result {
        return wait(o.getAddr(), o.getStateOrPhase(), true, builder);
      })
      .Case([&](NVVM::MBarrierTestWaitOp o) -> Result {
        return wait(o.getAddr(), o.getStateOrPhase(), false, builder);
      })
      // Copies.
      .Case([&](NVVM::CpAsyncOp o) -> Result {
        Value size = i32(o.getSize());
        return call("cp_async", {o.getDst(), o.getSrc(), size,
                                 o.getCpSize() ? o.getCpSize() : size});
      })
      .Case([&](NVVM::CpAsyncCommitGroupOp) -> Result {
        builder.callVoid("cp_async_commit", {});
        return Value();
      })
      .Case([&](NVVM::CpAsyncWaitGroupOp o) -> Result {
        return call("cp_async_wait", {i32(o.getN())});
      })
      .Case([&](NVVM::CpAsyncMBarrierArriveOp o) -> Result {
        return call("cp_async_mbarrier_arrive",
                    {o.getAddr(), i32(o.getNoinc())});
      })
      .Case([&](NVVM::CpAsyncBulkGlobalToSharedClusterOp o) -> Result {
        return call("bulk_to_shared",
                    {o.getDstMem(), o.getSrcMem(), o.getSize(), o.getMbar()});
      })
      .Case([&](NVVM::CpAsyncBulkSharedCTAToGlobalOp o) -> Result {
        return call("bulk_to_global",
                    {o.getDstMem(), o.getSrcMem(), o.getSize()});
      })
      .Case([&](NVVM::CpAsyncBulkCommitGroupOp) -> Result {
        builder.callVoid("bulk_commit", {});
        return Value();
      })
      .Case([&](NVVM::CpAsyncBulkWaitGroupOp o) -> Result {
        return call("bulk_wait",
                    {i32(o.getGroup()), i32(o.getRead().value_or(false))});
      })
      // Others.
      .Case([&](NVVM::MapaOp o) -> Result {
        return builder.call("mapa", builder.getPtrType(),
                            {o.getA(), o.getB(), builder.getLocation()});
      })
      .Case([&](NVVM::GriddepcontrolOp o) -> Result {
        return call(o.getKind() == NVVM::GridDepActionKind::wait
                        ? "grid_wait"
                        : "grid_launch_dependents",
                    {});
      })
      .Case([&](NVVM::NanosleepOp o) -> Result {
        return call("nanosleep", {o.getDuration()});
      })
      .Case([&](NVVM::RcpApproxFtzF32Op o) -> Result {
        Value one = LLVM::ConstantOp::create(builder, builder.getF32Type(),
                                             builder.getF32FloatAttr(1));
        return LLVM::FDivOp::create(builder, one, o.getArg());
      })
      // Hints.
      .Case<NVVM::PrefetchOp, NVVM::CpAsyncBulkPrefetchOp,
            NVVM::SetMaxRegisterOp, NVVM::PMEventOp>(
          [](auto) -> Result { return Value(); })
      .Default([](Operation *) -> Result { return std::nullopt; });
}

LogicalResult mlir::dyrelu::emulateNVVM(Operation *op,
                                        EmulatorSymbols &symbols) {
  if (auto ptx = dyn_cast<NVVM::InlinePtxOp>(op)) {
    if (failed(applyPredicate(ptx)))
      return failure();
    return emulateInlinePtx(ptx, symbols);
  }
  if (StringRef part = getUnknownPart(op); !part.empty())
    return op->emitOpError("has ") << part << ", which is not emulated";
  if (auto init = dyn_cast<NVVM::MBarrierInitOp>(op))
    if (failed(applyPredicate(init)))
      return failure();
  if (auto arrival = dyn_cast<NVVM::MBarrierArriveExpectTxOp>(op))
    if (failed(applyPredicate(arrival)))
      return failure();
  EmulatorBuilder builder(op, symbols);
  std::optional<Value> result = createCalls(op, builder);
  if (!result)
    return op->emitOpError("is not emulated");
  if (op->getNumResults() != 0) {
    if (!*result)
      return op->emitOpError("has a result, which is not emulated");
    op->getResult(0).replaceAllUsesWith(*result);
  }
  op->erase();
  return success();
}
