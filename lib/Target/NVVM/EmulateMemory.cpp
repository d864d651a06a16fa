//===- EmulateMemory.cpp - Accesses to memory, checked --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emulate.h"

#include "dyrelu/Target/NVVM/EmulatorCodes.h"

#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::dyrelu;

void mlir::dyrelu::checkAccess(EmulatorBuilder &builder, Value address,
                               Value size, int64_t alignment, uint32_t kind) {
  builder.callVoid("access", {address, size, builder.getI32(alignment),
                              builder.getI32(kind), builder.getLocation()});
}

// Bytes that an access of `type` touches.
static int64_t getSize(Type type, const DataLayout &layout) {
  if (auto vector = dyn_cast<VectorType>(type))
    return llvm::divideCeil(
        vector.getNumElements() *
            layout.getTypeSizeInBits(vector.getElementType()),
        8);
  return int64_t(layout.getTypeSize(type).getFixedValue());
}

static int64_t getAlignment(std::optional<uint64_t> stated, Type type,
                            const DataLayout &layout) {
  return stated ? int64_t(*stated) : int64_t(layout.getTypeABIAlignment(type));
}

// LLVM's scopes for NVPTX.
static FailureOr<uint32_t> getScope(Operation *op,
                                    std::optional<StringRef> scope) {
  int64_t code = llvm::StringSwitch<int64_t>(scope.value_or(""))
                     .Case("", DYRELU_EMULATOR_SYSTEM)
                     .Case("device", DYRELU_EMULATOR_DEVICE)
                     .Case("cluster", DYRELU_EMULATOR_CLUSTER)
                     .Cases({"block", "singlethread"}, DYRELU_EMULATOR_BLOCK)
                     .Default(-1);
  if (code < 0)
    return op->emitOpError("has the scope '")
           << *scope << "', expected device, cluster or block";
  return uint32_t(code);
}

static uint32_t getOrder(LLVM::AtomicOrdering ordering) {
  switch (ordering) {
  case LLVM::AtomicOrdering::not_atomic:
    return DYRELU_EMULATOR_WEAK;
  case LLVM::AtomicOrdering::unordered:
  case LLVM::AtomicOrdering::monotonic:
    return DYRELU_EMULATOR_RELAXED;
  case LLVM::AtomicOrdering::acquire:
    return DYRELU_EMULATOR_ACQUIRE;
  case LLVM::AtomicOrdering::release:
    return DYRELU_EMULATOR_RELEASE;
  case LLVM::AtomicOrdering::acq_rel:
  case LLVM::AtomicOrdering::seq_cst:
    return DYRELU_EMULATOR_ACQUIRE_RELEASE;
  }
  llvm_unreachable("an ordering of LLVM");
}

// Whether an address is one of the thread's own stack.
static bool isLocal(Value address) {
  while (auto element = address.getDefiningOp<LLVM::GEPOp>())
    address = element.getBase();
  return address.getDefiningOp<LLVM::AllocaOp>() != nullptr;
}

template <typename Access>
static LogicalResult emulateAccess(Access op, Type type, uint32_t action,
                                   const DataLayout &layout,
                                   EmulatorSymbols &symbols) {
  if (isLocal(op.getAddr()))
    return success();
  uint32_t kind = action | getOrder(op.getOrdering());
  if (op.getOrdering() != LLVM::AtomicOrdering::not_atomic) {
    FailureOr<uint32_t> scope = getScope(op, op.getSyncscope());
    if (failed(scope))
      return failure();
    kind |= *scope;
  } else if (op.getVolatile_()) {
    kind |= DYRELU_EMULATOR_RELAXED | DYRELU_EMULATOR_SYSTEM;
  }
  EmulatorBuilder builder(op, symbols);
  checkAccess(builder, op.getAddr(), builder.getI64(getSize(type, layout)),
              getAlignment(op.getAlignment(), type, layout), kind);
  return success();
}

/// An update reads and writes at once.
template <typename Update>
static LogicalResult emulateUpdate(Update op, uint32_t order,
                                   const DataLayout &layout,
                                   EmulatorSymbols &symbols) {
  FailureOr<uint32_t> scope = getScope(op, op.getSyncscope());
  if (failed(scope))
    return failure();
  EmulatorBuilder builder(op, symbols);
  Type type = op.getVal().getType();
  int64_t size = getSize(type, layout);
  checkAccess(builder, op.getPtr(), builder.getI64(size), size,
              DYRELU_EMULATOR_UPDATE | order | *scope);
  return success();
}

static LogicalResult emulateFence(LLVM::FenceOp op, EmulatorSymbols &symbols) {
  FailureOr<uint32_t> scope = getScope(op, op.getSyncscope());
  if (failed(scope))
    return failure();
  EmulatorBuilder builder(op, symbols);
  builder.callVoid("fence", {builder.getI32(*scope), builder.getLocation()});
  op.erase();
  return success();
}

/// memcpy, memmove and memset, byte by byte as the hardware may do them.
static void emulateRange(Operation *op, Value target, Value source, Value size,
                         EmulatorSymbols &symbols) {
  EmulatorBuilder builder(op, symbols);
  if (size.getType() != builder.getI64Type())
    size = LLVM::ZExtOp::create(builder, builder.getI64Type(), size);
  if (source && !isLocal(source))
    checkAccess(builder, source, size, 1, DYRELU_EMULATOR_LOAD);
  if (!isLocal(target))
    checkAccess(builder, target, size, 1, DYRELU_EMULATOR_STORE);
}

/// What needs no check: it computes, goes on elsewhere, or tells LLVM
/// something.
static bool isIndependent(Operation *op) {
  return isMemoryEffectFree(op) || op->hasTrait<OpTrait::IsTerminator>() ||
         isa<LLVM::AllocaOp, LLVM::AssumeOp, LLVM::LifetimeStartOp,
             LLVM::LifetimeEndOp>(op);
}

/// Functions that LLVM has on any target, and no more than that.
static LogicalResult emulateIntrinsic(LLVM::CallIntrinsicOp op) {
  static constexpr StringLiteral known[] = {"llvm.ceil", "llvm.fabs",
                                            "llvm.floor", "llvm.sqrt"};
  StringRef name = op.getIntrin();
  StringRef type = name.drop_front(std::min(name.rfind('.'), name.size()));
  if ((type == ".f32" || type == ".f64") &&
      llvm::is_contained(known, name.drop_back(type.size())))
    return success();
  return op.emitOpError("of '") << name << "' is not emulated";
}

LogicalResult mlir::dyrelu::emulateMemory(Operation *op,
                                          const DataLayout &layout,
                                          EmulatorSymbols &symbols) {
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case([&](LLVM::LoadOp load) {
        // What LLVM would conclude from it, it may do before the check.
        load.setInvariant(false);
        return emulateAccess(load, load.getType(), DYRELU_EMULATOR_LOAD, layout,
                             symbols);
      })
      .Case([&](LLVM::StoreOp store) {
        return emulateAccess(store, store.getValue().getType(),
                             DYRELU_EMULATOR_STORE, layout, symbols);
      })
      .Case([&](LLVM::AtomicRMWOp update) {
        // LLVM translates all of them to PTX without an order: relaxed.
        return emulateUpdate(update, DYRELU_EMULATOR_RELAXED, layout, symbols);
      })
      .Case([&](LLVM::AtomicCmpXchgOp update) {
        return emulateUpdate(update, getOrder(update.getSuccessOrdering()),
                             layout, symbols);
      })
      .Case([&](LLVM::FenceOp fence) { return emulateFence(fence, symbols); })
      .Case<LLVM::MemcpyOp, LLVM::MemmoveOp>([&](auto copy) {
        emulateRange(copy, copy.getDst(), copy.getSrc(), copy.getLen(),
                     symbols);
        return success();
      })
      .Case([&](LLVM::MemsetOp set) {
        emulateRange(set, set.getDst(), Value(), set.getLen(), symbols);
        return success();
      })
      .Case<LLVM::Trap, LLVM::UBSanTrap>([&](Operation *trap) {
        EmulatorBuilder builder(trap, symbols);
        builder.callVoid("trap", builder.getLocation());
        trap->erase();
        return success();
      })
      .Case([](LLVM::CallIntrinsicOp call) { return emulateIntrinsic(call); })
      .Case([&](LLVM::AddrSpaceCastOp cast) {
        cast.replaceAllUsesWith(cast.getArg());
        cast.erase();
        return success();
      })
      .Case([&](LLVM::PtrToIntOp cast) -> LogicalResult {
        if (layout.getTypeSizeInBits(cast.getType()) < 64)
          return cast.emitOpError("makes ")
                 << cast.getType()
                 << " of an address, which has 64 bits where it is emulated";
        return success();
      })
      .Default([](Operation *other) -> LogicalResult {
        if (isIndependent(other))
          return success();
        return other->emitOpError("is not emulated");
      });
}
