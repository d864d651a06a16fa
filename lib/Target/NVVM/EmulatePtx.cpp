//===- EmulatePtx.cpp - Inline PTX to calls -------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emulate.h"
#include "PtxInstruction.h"

#include "dyrelu/Target/NVVM/EmulatorCodes.h"

#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
/// Replaces one instruction. Methods return false where they do not know it.
class PtxEmulation {
public:
  PtxEmulation(NVVM::InlinePtxOp op, PtxInstruction &ptx,
               EmulatorBuilder &builder, MutableArrayRef<Value> results)
      : op(op), ptx(ptx), builder(builder), results(results) {}

  bool emulate();

private:
  using Kind = PtxOperand::Kind;

  // Modifiers.
  std::optional<uint32_t> takeScope();
  std::optional<uint32_t> takeAccess(uint32_t action);
  unsigned takeVectorSize();
  Type takeType();
  void dropHints();

  // Operands.
  bool hasOperands(size_t count) const { return ptx.operands.size() == count; }
  bool isAddress(size_t number) const {
    return number < ptx.operands.size() && ptx.operands[number].isAddress;
  }
  Value getAddress(const PtxOperand &operand, int64_t offset = 0);
  Value getValue(const PtxOperand &operand, Type type);
  bool setResult(const PtxOperand &operand, Value value);
  static std::vector<PtxOperand> getElements(const PtxOperand &operand);

  // Instructions.
  bool load();
  bool store();
  bool storeAsync();
  bool update(bool returnsOld);
  Value combine(StringRef operation, Value old, Value value, bool isSigned);
  bool fence();
  bool clusterBarrier();
  bool arrive();
  bool compute();
  bool call(StringRef function, SmallVector<Value> operands);

  NVVM::InlinePtxOp op;
  PtxInstruction &ptx;
  EmulatorBuilder &builder;
  MutableArrayRef<Value> results;
};
} // namespace

//===----------------------------------------------------------------------===//
// Modifiers
//===----------------------------------------------------------------------===//

std::optional<uint32_t> PtxEmulation::takeScope() {
  if (ptx.take("cta"))
    return DYRELU_EMULATOR_BLOCK;
  if (ptx.take("cluster"))
    return DYRELU_EMULATOR_CLUSTER;
  if (ptx.take("gpu") || ptx.take("gl"))
    return DYRELU_EMULATOR_DEVICE;
  if (ptx.take("sys"))
    return DYRELU_EMULATOR_SYSTEM;
  return std::nullopt;
}

/// The kind of an access, or nothing where it has an order but no scope.
std::optional<uint32_t> PtxEmulation::takeAccess(uint32_t action) {
  if (ptx.take("volatile"))
    return action | DYRELU_EMULATOR_RELAXED | DYRELU_EMULATOR_SYSTEM;
  bool isUpdate = action == DYRELU_EMULATOR_UPDATE;
  uint32_t order = isUpdate ? DYRELU_EMULATOR_RELAXED : DYRELU_EMULATOR_WEAK;
  bool hasOrder = true;
  if (ptx.take("relaxed"))
    order = DYRELU_EMULATOR_RELAXED;
  else if (ptx.take("acquire"))
    order = DYRELU_EMULATOR_ACQUIRE;
  else if (ptx.take("release"))
    order = DYRELU_EMULATOR_RELEASE;
  else if (ptx.take("acq_rel"))
    order = DYRELU_EMULATOR_ACQUIRE_RELEASE;
  else
    hasOrder = false;
  std::optional<uint32_t> scope = takeScope();
  if (!hasOrder && !isUpdate)
    ptx.take("weak");
  if (hasOrder && !scope)
    return std::nullopt;
  return action | order | scope.value_or(isUpdate ? DYRELU_EMULATOR_DEVICE : 0);
}

unsigned PtxEmulation::takeVectorSize() {
  if (ptx.take("v2"))
    return 2;
  return ptx.take("v4") ? 4 : 1;
}

/// The type, which is the last modifier.
Type PtxEmulation::takeType() {
  if (ptx.modifiers.empty())
    return Type();
  StringRef name = ptx.modifiers.pop_back_val();
  if (name == "f32")
    return builder.getF32Type();
  if (name == "f64")
    return builder.getF64Type();
  if (name.consume_front("u") || name.consume_front("s") ||
      name.consume_front("b"))
    return llvm::StringSwitch<Type>(name)
        .Case("16", builder.getI16Type())
        .Case("32", builder.getI32Type())
        .Case("64", builder.getI64Type())
        .Default(Type());
  return Type();
}

/// State spaces, which addresses know by themselves, and what is for caches.
void PtxEmulation::dropHints() {
  llvm::erase_if(ptx.modifiers, [](StringRef name) {
    return llvm::is_contained({"global", "shared", "shared::cta",
                               "shared::cluster", "nc", "ca", "cg", "cs", "cv",
                               "lu", "wb", "wt"},
                              name) ||
           name.starts_with("L1::") || name.starts_with("L2::");
  });
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

Value PtxEmulation::getAddress(const PtxOperand &operand, int64_t offset) {
  offset += operand.offset;
  Value base = operand.value;
  if (base.getType().isInteger(64))
    base = LLVM::IntToPtrOp::create(builder, builder.getPtrType(), base);
  if (offset == 0)
    return base;
  return LLVM::GEPOp::create(builder, base.getType(), builder.getI8Type(), base,
                             ArrayRef<LLVM::GEPArg>{int32_t(offset)});
}

/// A value of `type`, or null if the operand is none of its width.
Value PtxEmulation::getValue(const PtxOperand &operand, Type type) {
  if (operand.is(Kind::Value) && !operand.isAddress) {
    Type given = operand.value.getType();
    if (!given.isIntOrFloat() ||
        given.getIntOrFloatBitWidth() != type.getIntOrFloatBitWidth())
      return Value();
    return builder.castBits(type, operand.value);
  }
  int64_t number;
  if (!operand.is(Kind::Immediate) || !type.isInteger() ||
      operand.text.getAsInteger(0, number))
    return Value();
  return LLVM::ConstantOp::create(builder, type,
                                  builder.getIntegerAttr(type, number));
}

bool PtxEmulation::setResult(const PtxOperand &operand, Value value) {
  if (operand.is(Kind::Sink))
    return true;
  if (!operand.is(Kind::Result))
    return false;
  Type type = op->getResultTypes()[operand.result];
  if (!type.isIntOrFloat() ||
      type.getIntOrFloatBitWidth() != value.getType().getIntOrFloatBitWidth())
    return false;
  results[operand.result] = builder.castBits(type, value);
  return true;
}

std::vector<PtxOperand> PtxEmulation::getElements(const PtxOperand &operand) {
  return operand.is(Kind::Vector) ? operand.elements
                                  : std::vector<PtxOperand>{operand};
}

//===----------------------------------------------------------------------===//
// Instructions
//===----------------------------------------------------------------------===//

bool PtxEmulation::call(StringRef function, SmallVector<Value> operands) {
  if (llvm::is_contained(operands, Value()))
    return false;
  operands.push_back(builder.getLocation());
  builder.callVoid(function, operands);
  return true;
}

bool PtxEmulation::load() {
  std::optional<uint32_t> kind = takeAccess(DYRELU_EMULATOR_LOAD);
  unsigned count = takeVectorSize();
  Type type = takeType();
  dropHints();
  if (!kind || !type || !ptx.modifiers.empty() || !isAddress(1))
    return false;
  std::vector<PtxOperand> targets = getElements(ptx.operands[0]);
  if (targets.size() != count)
    return false;
  int64_t size = type.getIntOrFloatBitWidth() / 8;
  const PtxOperand &from = ptx.operands[1];
  checkAccess(builder, getAddress(from), builder.getI64(size * count),
              size * count, *kind);
  for (auto [i, target] : llvm::enumerate(targets)) {
    Value value = LLVM::LoadOp::create(builder, type,
                                       getAddress(from, size * int64_t(i)));
    if (!setResult(target, value))
      return false;
  }
  return true;
}

bool PtxEmulation::store() {
  std::optional<uint32_t> kind = takeAccess(DYRELU_EMULATOR_STORE);
  unsigned count = takeVectorSize();
  Type type = takeType();
  dropHints();
  if (!kind || !type || !ptx.modifiers.empty() || !isAddress(0) ||
      ptx.operands.size() < 2)
    return false;
  std::vector<PtxOperand> sources = getElements(ptx.operands[1]);
  if (sources.size() != count)
    return false;
  int64_t size = type.getIntOrFloatBitWidth() / 8;
  const PtxOperand &to = ptx.operands[0];
  checkAccess(builder, getAddress(to), builder.getI64(size * count),
              size * count, *kind);
  for (auto [i, source] : llvm::enumerate(sources)) {
    Value value = getValue(source, type);
    if (!value)
      return false;
    LLVM::StoreOp::create(builder, value, getAddress(to, size * int64_t(i)));
  }
  return true;
}

/// st.async{.weak}.shared::cluster.mbarrier::complete_tx::bytes
bool PtxEmulation::storeAsync() {
  ptx.take("weak");
  bool counts = ptx.take("mbarrier::complete_tx::bytes");
  unsigned count = takeVectorSize();
  Type type = takeType();
  dropHints();
  if (!counts || !type || !ptx.modifiers.empty() || !hasOperands(3) ||
      !isAddress(0) || !isAddress(2))
    return false;
  std::vector<PtxOperand> sources = getElements(ptx.operands[1]);
  if (sources.size() != count)
    return false;
  int64_t size = type.getIntOrFloatBitWidth() / 8;
  Value data;
  {
    // A loop must not take more of the stack in each iteration.
    OpBuilder::InsertionGuard guard(builder);
    auto function = op->getParentOfType<LLVM::LLVMFuncOp>();
    builder.setInsertionPointToStart(&function.getBody().front());
    data = LLVM::AllocaOp::create(builder, builder.getPtrType(), type,
                                  builder.getI32(count));
  }
  for (auto [i, source] : llvm::enumerate(sources)) {
    Value value = getValue(source, type);
    if (!value)
      return false;
    Value at = LLVM::GEPOp::create(builder, builder.getPtrType(), type, data,
                                   ArrayRef<LLVM::GEPArg>{int32_t(i)});
    LLVM::StoreOp::create(builder, value, at);
  }
  return call("st_async",
              {getAddress(ptx.operands[0]), data, builder.getI32(size * count),
               getAddress(ptx.operands[2])});
}

Value PtxEmulation::combine(StringRef operation, Value old, Value value,
                            bool isSigned) {
  Type type = value.getType();
  if (operation == "exch")
    return value;
  if (isa<FloatType>(type))
    return operation == "add"
               ? LLVM::FAddOp::create(builder, old, value).getResult()
               : Value();
  if (operation == "add")
    return LLVM::AddOp::create(builder, old, value);
  if (operation == "and")
    return LLVM::AndOp::create(builder, old, value);
  if (operation == "or")
    return LLVM::OrOp::create(builder, old, value);
  if (operation == "xor")
    return LLVM::XOrOp::create(builder, old, value);
  if (operation == "max")
    return isSigned ? LLVM::SMaxOp::create(builder, old, value).getResult()
                    : LLVM::UMaxOp::create(builder, old, value).getResult();
  if (operation == "min")
    return isSigned ? LLVM::SMinOp::create(builder, old, value).getResult()
                    : LLVM::UMinOp::create(builder, old, value).getResult();
  return Value();
}

/// red and, where the old value is returned, atom
bool PtxEmulation::update(bool returnsOld) {
  std::optional<uint32_t> kind = takeAccess(DYRELU_EMULATOR_UPDATE);
  bool isSigned =
      !ptx.modifiers.empty() && ptx.modifiers.back().starts_with("s");
  Type type = takeType();
  dropHints();
  size_t first = returnsOld ? 1 : 0;
  if (!kind || !type || ptx.modifiers.size() != 1 || !isAddress(first))
    return false;
  StringRef operation = ptx.modifiers[0];
  bool compares = operation == "cas";
  if (!hasOperands(first + (compares ? 3 : 2)) || (compares && !returnsOld))
    return false;
  Value value = getValue(ptx.operands[first + 1], type);
  if (!value)
    return false;
  Value address = getAddress(ptx.operands[first]);
  int64_t size = type.getIntOrFloatBitWidth() / 8;
  checkAccess(builder, address, builder.getI64(size), size, *kind);
  Value old = LLVM::LoadOp::create(builder, type, address);
  Value result;
  if (compares) {
    Value wanted = getValue(ptx.operands[first + 2], type);
    if (!wanted || !type.isInteger())
      return false;
    Value isEqual =
        LLVM::ICmpOp::create(builder, LLVM::ICmpPredicate::eq, old, value);
    result = LLVM::SelectOp::create(builder, isEqual, wanted, old);
  } else {
    result = combine(operation, old, value, isSigned);
  }
  if (!result)
    return false;
  LLVM::StoreOp::create(builder, result, address);
  return !returnsOld || setResult(ptx.operands[0], old);
}

bool PtxEmulation::fence() {
  if (ptx.take("proxy")) {
    bool isAsync = ptx.take("async");
    dropHints();
    return isAsync && ptx.modifiers.empty() && call("fence_proxy_async", {});
  }
  if (ptx.take("mbarrier_init"))
    return ptx.take("release") && ptx.take("cluster") &&
           call("fence_mbarrier_init", {});
  bool isFence = ptx.name == "membar" || ptx.take("acq_rel") || ptx.take("sc");
  std::optional<uint32_t> scope = takeScope();
  return isFence && scope && ptx.modifiers.empty() &&
         call("fence", {builder.getI32(*scope)});
}

/// barrier.cluster.arrive and barrier.cluster.wait
bool PtxEmulation::clusterBarrier() {
  if (!ptx.take("cluster"))
    return false;
  ptx.take("aligned");
  if (ptx.take("wait")) {
    ptx.take("acquire");
    return ptx.modifiers.empty() && call("cluster_wait", {});
  }
  if (!ptx.take("arrive"))
    return false;
  bool isRelaxed = ptx.take("relaxed");
  if (!isRelaxed)
    ptx.take("release");
  return ptx.modifiers.empty() &&
         call("cluster_arrive", {builder.getI32(isRelaxed ? 0 : 1)});
}

/// mbarrier.arrive and mbarrier.arrive.expect_tx
bool PtxEmulation::arrive() {
  bool arrives = ptx.take("arrive"), expects = ptx.take("expect_tx");
  ptx.take("release");
  takeScope();
  dropHints();
  if (!arrives || !ptx.take("b64") || !ptx.modifiers.empty() || !isAddress(1))
    return false;
  Value number = builder.getI32(expects ? 0 : 1);
  if (ptx.operands.size() > 2)
    number = getValue(ptx.operands[2], builder.getI32Type());
  else if (expects)
    return false;
  if (!number)
    return false;
  Value state = builder.call(
      "mbarrier_arrive", builder.getI64Type(),
      {getAddress(ptx.operands[1]), expects ? builder.getI32(1) : number,
       expects ? number : builder.getI32(0), builder.getLocation()});
  return setResult(ptx.operands[0], state);
}

/// Functions of one f32; as exact here as the C library's.
bool PtxEmulation::compute() {
  bool isApproximate = ptx.take("approx");
  ptx.take("ftz");
  Type type = takeType();
  if (!isApproximate || !type || !type.isF32() || !ptx.modifiers.empty() ||
      !hasOperands(2))
    return false;
  Value x = getValue(ptx.operands[1], type);
  if (!x)
    return false;
  auto invert = [&](Value value) -> Value {
    Value one =
        LLVM::ConstantOp::create(builder, type, builder.getF32FloatAttr(1));
    return LLVM::FDivOp::create(builder, one, value);
  };
  Value y;
  if (ptx.name == "ex2")
    y = LLVM::Exp2Op::create(builder, type, x);
  else if (ptx.name == "lg2")
    y = LLVM::Log2Op::create(builder, type, x);
  else if (ptx.name == "tanh")
    y = LLVM::TanhOp::create(builder, type, x);
  else if (ptx.name == "sqrt")
    y = LLVM::SqrtOp::create(builder, type, x);
  else if (ptx.name == "rcp")
    y = invert(x);
  else if (ptx.name == "rsqrt")
    y = invert(LLVM::SqrtOp::create(builder, type, x));
  return y && setResult(ptx.operands[0], y);
}

bool PtxEmulation::emulate() {
  if (ptx.name == "ld")
    return load();
  if (ptx.name == "st")
    return ptx.take("async") ? storeAsync() : store();
  if (ptx.name == "red" || ptx.name == "atom")
    return !ptx.has("async") && update(/*returnsOld=*/ptx.name == "atom");
  if (ptx.name == "fence" || ptx.name == "membar")
    return fence();
  if (ptx.name == "barrier")
    return clusterBarrier();
  if (ptx.name == "mbarrier")
    return arrive();
  if (ptx.name == "griddepcontrol")
    return ptx.take("wait") ? call("grid_wait", {})
                            : ptx.take("launch_dependents") &&
                                  call("grid_launch_dependents", {});
  if (ptx.name == "nanosleep")
    return hasOperands(1) &&
           call("nanosleep", {getValue(ptx.operands[0], builder.getI32Type())});
  if (ptx.name == "trap")
    return hasOperands(0) && call("trap", {});
  // For caches alone.
  if (ptx.name == "createpolicy")
    return !ptx.operands.empty() &&
           setResult(ptx.operands[0], builder.getI64(0));
  if (ptx.name == "prefetch" || ptx.name == "prefetchu")
    return true;
  return compute();
}

/// An operand of `instructions` that is an address of fewer than 64 bits, which
/// is not one of the host; or null.
static Value getNarrowAddress(ArrayRef<PtxInstruction> instructions) {
  for (const PtxInstruction &instruction : instructions)
    for (const PtxOperand &operand : instruction.operands)
      if (operand.isAddress && !operand.value.getType().isInteger(64) &&
          !isa<LLVM::LLVMPointerType>(operand.value.getType()))
        return operand.value;
  return Value();
}

LogicalResult mlir::dyrelu::emulateInlinePtx(NVVM::InlinePtxOp op,
                                             EmulatorSymbols &symbols) {
  std::optional<SmallVector<PtxInstruction>> instructions;
  if (op.getReadWriteArgs().empty())
    instructions = parsePtx(op);
  if (instructions)
    if (Value address = getNarrowAddress(*instructions))
      return op->emitOpError("has an address of type ")
             << address.getType() << ", expected a pointer or 'i64'";
  EmulatorBuilder builder(op, symbols);
  SmallVector<Value> results(op->getNumResults());
  bool isKnown = instructions.has_value();
  for (size_t i = 0; isKnown && i < instructions->size(); ++i)
    isKnown = PtxEmulation(op, (*instructions)[i], builder, results).emulate();
  if (!isKnown || llvm::is_contained(results, Value()))
    return op->emitOpError("has the code '")
           << op.getPtxCode() << "', which is not emulated";
  op->replaceAllUsesWith(results);
  op.erase();
  return success();
}
