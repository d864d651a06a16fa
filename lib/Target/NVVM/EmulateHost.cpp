//===- EmulateHost.cpp - Launches and buffers to calls --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emulate.h"

#include "dyrelu/Target/NVVM/EmulatorCodes.h"
#include "dyrelu/Target/NVVM/LaunchDescription.h"
#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Buffers
//===----------------------------------------------------------------------===//

static Value toI64(EmulatorBuilder &builder, Value value) {
  Type i64 = builder.getI64Type();
  if (value.getType().isIndex())
    return arith::IndexCastOp::create(builder, i64, value);
  if (value.getType() == i64)
    return value;
  return arith::ExtUIOp::create(builder, i64, value);
}

/// The first byte of a buffer, without its offset.
static Value getPointer(EmulatorBuilder &builder, Value buffer) {
  Value address =
      memref::ExtractAlignedPointerAsIndexOp::create(builder, buffer);
  return LLVM::IntToPtrOp::create(builder, builder.getPtrType(),
                                  toI64(builder, address));
}

/// The bytes of a buffer without gaps.
static Value getByteSize(EmulatorBuilder &builder, Value buffer,
                         const DataLayout &layout) {
  auto type = cast<MemRefType>(buffer.getType());
  int64_t known =
      int64_t(layout.getTypeSize(type.getElementType()).getFixedValue());
  Value size;
  for (auto [dim, extent] : llvm::enumerate(type.getShape())) {
    if (ShapedType::isStatic(extent)) {
      known *= extent;
      continue;
    }
    Value dynamic = memref::DimOp::create(builder, buffer, int64_t(dim));
    size = size ? arith::MulIOp::create(builder, size, dynamic).getResult()
                : dynamic;
  }
  Value factor = builder.getI64(known);
  return size ? arith::MulIOp::create(builder, toI64(builder, size), factor)
                    .getResult()
              : factor;
}

namespace {
/// The functions of a module that run on the host.
class HostEmulation {
public:
  HostEmulation(EmulatedKernels &kernels, EmulatorSymbols &symbols)
      : kernels(kernels), symbols(symbols), layout(symbols.getModule()) {}

  LogicalResult emulate(func::FuncOp function);

private:
  LogicalResult addArguments(func::FuncOp function);
  LogicalResult emulateOp(Operation *op);
  LogicalResult launch(gpu::LaunchFuncOp op);
  FailureOr<SmallVector<Value>> getArguments(EmulatorBuilder &builder,
                                             gpu::LaunchFuncOp op,
                                             ArrayRef<Type> types);
  LLVM::LLVMFuncOp getLauncher(EmulatedKernel &kernel);

  void addBuffer(EmulatorBuilder &builder, Value buffer, StringRef name,
                 bool isInitialized) {
    builder.callVoid("add_buffer",
                     {getPointer(builder, buffer),
                      getByteSize(builder, buffer, layout),
                      builder.getString(name), builder.getI32(isInitialized)});
  }

  EmulatedKernels &kernels;
  EmulatorSymbols &symbols;
  DataLayout layout;
  /// Buffers that the function has allocated so far.
  unsigned numBuffers = 0;
};
} // namespace

/// What the world passes is global memory, and initialized.
LogicalResult HostEmulation::addArguments(func::FuncOp function) {
  for (BlockArgument argument : function.getArguments()) {
    auto type = dyn_cast<MemRefType>(argument.getType());
    if (!type)
      continue;
    unsigned number = argument.getArgNumber();
    if (!type.getLayout().isIdentity())
      return function.emitOpError("has argument ")
             << number << " of type " << type
             << ", expected a buffer without strides";
    EmulatorBuilder builder(&function.front().front(), symbols);
    addBuffer(builder, argument, "argument " + std::to_string(number),
              /*isInitialized=*/true);
  }
  return success();
}

LogicalResult HostEmulation::emulateOp(Operation *op) {
  EmulatorBuilder builder(op, symbols);
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case([&](gpu::LaunchFuncOp o) { return launch(o); })
      .Case([&](memref::AllocOp o) {
        builder.setInsertionPointAfter(o);
        addBuffer(builder, o, "buffer " + std::to_string(numBuffers++),
                  /*isInitialized=*/false);
        return success();
      })
      .Case([&](memref::DeallocOp o) {
        builder.callVoid("remove_buffer", getPointer(builder, o.getMemref()));
        return success();
      })
      .Case([&](memref::GetGlobalOp o) {
        builder.setInsertionPointAfter(o);
        builder.callVoid("add_global", {getPointer(builder, o),
                                        getByteSize(builder, o, layout),
                                        builder.getString(o.getName())});
        return success();
      })
      .Case([&](memref::CopyOp o) {
        builder.setInsertionPointAfter(o);
        builder.callVoid("set_initialized", getPointer(builder, o.getTarget()));
        return success();
      })
      .Case([&](memref::StoreOp o) {
        builder.setInsertionPointAfter(o);
        builder.callVoid("set_initialized", getPointer(builder, o.getMemref()));
        return success();
      })
      .Default([](Operation *other) -> LogicalResult {
        if (isa_and_present<gpu::GPUDialect>(other->getDialect()))
          return other->emitOpError("is not emulated on the host");
        return success();
      });
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

/// A function that takes the flags of a launch, the bytes of dynamic shared
/// memory, the sizes of grid, block and cluster and the kernel's arguments.
/// (What it allocates on the stack is gone when it returns, in loops as well.)
LLVM::LLVMFuncOp HostEmulation::getLauncher(EmulatedKernel &kernel) {
  if (kernel.launcher)
    return kernel.launcher;
  MLIRContext *context = symbols.getModule().getContext();
  Type i32 = IntegerType::get(context, 32);
  constexpr unsigned numNumbers = 1 + 1 + 9;
  SmallVector<Type> inputs(numNumbers, IntegerType::get(context, 64));
  inputs[0] = i32;
  llvm::append_range(inputs, kernel.argumentTypes);
  OpBuilder outside = OpBuilder::atBlockEnd(symbols.getModule().getBody());
  auto function = LLVM::LLVMFuncOp::create(
      outside, kernel.function.getLoc(),
      (kernel.function.getName() + "_launch").str(),
      LLVM::LLVMFunctionType::get(i32, inputs), LLVM::Linkage::Internal);
  symbols.getTable().insert(function);
  kernel.launcher = function;

  Block *entry = function.addEntryBlock(outside);
  outside.setInsertionPointToEnd(entry);
  auto end = LLVM::UnreachableOp::create(outside, function.getLoc());
  EmulatorBuilder builder(end, symbols);
  for (LLVM::GlobalOp global : kernel.globals)
    builder.callVoid("add_global", {LLVM::AddressOfOp::create(builder, global),
                                    builder.getI64(getBytes(global, layout)),
                                    builder.getString(global.getName())});

  Type ptr = builder.getPtrType();
  auto arguments = entry->getArguments();
  size_t count = kernel.argumentTypes.size();
  Value array = LLVM::AllocaOp::create(
      builder, ptr, ptr, builder.getI32(int64_t(std::max<size_t>(count, 1))));
  for (size_t i = 0; i < count; ++i) {
    Value argument = arguments[numNumbers + i];
    Value slot = LLVM::AllocaOp::create(builder, ptr, argument.getType(),
                                        builder.getI32(1));
    LLVM::StoreOp::create(builder, argument, slot);
    Value at = LLVM::GEPOp::create(builder, ptr, ptr, array,
                                   ArrayRef<LLVM::GEPArg>{int32_t(i)});
    LLVM::StoreOp::create(builder, slot, at);
  }
  SmallVector<Value> operands = {
      LLVM::AddressOfOp::create(builder, kernel.function), array,
      builder.getString(kernel.name), arguments[0],
      builder.getI64(kernel.staticShared)};
  llvm::append_range(operands, arguments.slice(1, numNumbers - 1));
  Value isRight = builder.call("launch", builder.getI32Type(), operands);
  LLVM::ReturnOp::create(builder, isRight);
  end.erase();
  return function;
}

/// What a buffer is to a kernel: its pointer or, where each of `types` is a
/// part of a descriptor, all of those.
static void appendBuffer(EmulatorBuilder &builder, Value buffer, bool isBare,
                         SmallVectorImpl<Value> &arguments) {
  Value pointer = getPointer(builder, buffer);
  arguments.push_back(pointer);
  if (isBare)
    return;
  arguments.push_back(pointer);
  auto parts = memref::ExtractStridedMetadataOp::create(builder, buffer);
  auto append = [&](Value number) {
    arguments.push_back(toI64(builder, number));
  };
  append(parts.getOffset());
  llvm::for_each(parts.getSizes(), append);
  llvm::for_each(parts.getStrides(), append);
}

FailureOr<SmallVector<Value>>
HostEmulation::getArguments(EmulatorBuilder &builder, gpu::LaunchFuncOp op,
                            ArrayRef<Type> types) {
  ValueRange operands = op.getKernelOperands();
  bool isBare = operands.size() == types.size();
  SmallVector<Value> arguments;
  for (Value operand : operands) {
    if (isa<MemRefType>(operand.getType()))
      appendBuffer(builder, operand, isBare, arguments);
    else
      arguments.push_back(operand.getType().isIndex() ? toI64(builder, operand)
                                                      : operand);
  }
  if (arguments.size() != types.size())
    return op.emitOpError("passes ")
           << arguments.size() << " arguments to a kernel of " << types.size();
  for (auto [number, argument] : llvm::enumerate(arguments)) {
    Type type = argument.getType();
    bool arePointers = isa<LLVM::LLVMPointerType>(type) &&
                       isa<LLVM::LLVMPointerType>(types[number]);
    if (type != types[number] && !arePointers)
      return op.emitOpError("passes ")
             << type << " as argument " << number << " of the kernel, expected "
             << types[number];
  }
  return arguments;
}

static uint32_t getFlags(gpu::LaunchFuncOp op) {
  auto blocks = op->getAttrOfType<IntegerAttr>(kResidentBlocksAttr);
  uint32_t resident = blocks ? uint32_t(blocks.getInt()) : 0;
  return resident << DYRELU_EMULATOR_RESIDENT_SHIFT |
         (op->hasAttr(kCooperativeAttr) ? DYRELU_EMULATOR_COOPERATIVE : 0) |
         (op->hasAttr(kProgrammaticAttrName) ? DYRELU_EMULATOR_PROGRAMMATIC
                                             : 0);
}

LogicalResult HostEmulation::launch(gpu::LaunchFuncOp op) {
  auto found = kernels.find(op.getKernelAttr());
  if (found == kernels.end())
    return op.emitOpError("launches ")
           << op.getKernelAttr() << ", which is no 'llvm.func' kernel";
  if (op.getAsyncToken() || !op.getAsyncDependencies().empty() ||
      op.getAsyncObject())
    return op.emitOpError("is asynchronous, which is not emulated");
  EmulatedKernel &kernel = found->second;
  EmulatorBuilder builder(op, symbols);
  FailureOr<SmallVector<Value>> arguments =
      getArguments(builder, op, kernel.argumentTypes);
  if (failed(arguments))
    return failure();
  SmallVector<Value> operands = {builder.getI32(kernel.flags | getFlags(op))};
  Value shared = op.getDynamicSharedMemorySize();
  operands.push_back(shared ? toI64(builder, shared) : builder.getI64(0));
  for (gpu::KernelDim3 sizes :
       {op.getGridSizeOperandValues(), op.getBlockSizeOperandValues()})
    for (Value size : {sizes.x, sizes.y, sizes.z})
      operands.push_back(toI64(builder, size));
  if (op.hasClusterSize()) {
    gpu::KernelDim3 sizes = op.getClusterSizeOperandValues();
    for (Value size : {sizes.x, sizes.y, sizes.z})
      operands.push_back(toI64(builder, size));
  } else {
    for (unsigned i = 0; i < 3; ++i)
      operands.push_back(
          builder.getI64(i < kernel.cluster.size() ? kernel.cluster[i] : 1));
  }
  llvm::append_range(operands, *arguments);

  Value status =
      LLVM::CallOp::create(builder, getLauncher(kernel), operands).getResult();
  Value isRight = arith::TruncIOp::create(builder, builder.getI1Type(), status);
  cf::AssertOp::create(builder, isRight,
                       "the emulator found errors in " + kernel.name);
  op.erase();
  return success();
}

LogicalResult HostEmulation::emulate(func::FuncOp function) {
  if (function.isExternal())
    return success();
  SmallVector<Operation *> ops;
  function.walk([&](Operation *op) { ops.push_back(op); });
  numBuffers = 0;
  for (Operation *op : ops)
    if (failed(emulateOp(op)))
      return failure();
  return function.isPublic() ? addArguments(function) : success();
}

LogicalResult mlir::dyrelu::emulateHost(ModuleOp module,
                                        EmulatedKernels &kernels,
                                        EmulatorSymbols &symbols) {
  HostEmulation emulation(kernels, symbols);
  for (auto function :
       llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
    if (failed(emulation.emulate(function)))
      return failure();
  return success();
}
