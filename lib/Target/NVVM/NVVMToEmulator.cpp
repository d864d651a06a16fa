//===- NVVMToEmulator.cpp - --nvvm-to-emulator ----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/NVVM/Passes.h"

#include "Emulate.h"

#include "dyrelu/Target/NVVM/EmulatorCodes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/AttrTypeSubElements.h"

#include "llvm/ADT/StringSet.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_NVVMTOEMULATOR
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// The function that cf.assert becomes a call of where its condition fails.
static constexpr StringLiteral kAssertName("__assertfail");

static constexpr unsigned sharedSpace = unsigned(NVVM::NVVMMemorySpace::Shared);

/// Whether a function waits for the launch before, by itself or in one of the
/// functions `waiting`.
static bool waitsForGrid(LLVM::LLVMFuncOp function,
                         const llvm::StringSet<> &waiting) {
  return function
      ->walk([&](Operation *op) {
        auto control = dyn_cast<NVVM::GriddepcontrolOp>(op);
        auto ptx = dyn_cast<NVVM::InlinePtxOp>(op);
        auto call = dyn_cast<LLVM::CallOp>(op);
        bool waits =
            (control && control.getKind() == NVVM::GridDepActionKind::wait) ||
            (ptx && ptx.getPtxCode().contains("griddepcontrol.wait")) ||
            (call && call.getCallee() && waiting.contains(*call.getCallee()));
        return waits ? WalkResult::interrupt() : WalkResult::advance();
      })
      .wasInterrupted();
}

/// The functions that wait for the launch before, in what they call as well. A
/// kernel that does is launched so that the one before need not be over.
static llvm::StringSet<> findWaiting(gpu::GPUModuleOp module) {
  llvm::StringSet<> waiting;
  size_t before;
  do {
    before = waiting.size();
    for (auto function : module.getOps<LLVM::LLVMFuncOp>())
      if (waitsForGrid(function, waiting))
        waiting.insert(function.getName());
  } while (waiting.size() != before);
  return waiting;
}

/// The function of the C library that stands for one of libdevice, or nothing.
static std::string getHostMath(StringRef name) {
  if (!name.consume_front("__nv_"))
    return "";
  name.consume_front("fast_");
  StringRef base = name.ends_with("f") ? name.drop_back() : name;
  // What ends in f and is of f64.
  if (name == "erf")
    base = name;
  static constexpr StringLiteral known[] = {
      "acos",  "acosh", "asin",  "asinh",    "atan", "atan2", "atanh", "cbrt",
      "ceil",  "cos",   "cosh",  "copysign", "erf",  "erfc",  "exp",   "exp10",
      "exp2",  "expm1", "fabs",  "floor",    "fma",  "fmax",  "fmin",  "fmod",
      "ldexp", "log",   "log10", "log1p",    "log2", "pow",   "rint",  "round",
      "sin",   "sinh",  "sqrt",  "tan",      "tanh", "trunc"};
  return llvm::is_contained(known, base) ? name.str() : "";
}

namespace {
/// What the kernels and functions of one gpu.module have in common.
class KernelEmulation {
public:
  KernelEmulation(gpu::GPUModuleOp module, EmulatedKernels &kernels,
                  EmulatorSymbols &symbols)
      : module(module), layout(symbols.getModule()), kernels(kernels),
        symbols(symbols), waiting(findWaiting(module)) {}

  LogicalResult emulate();

private:
  struct Shared {
    int64_t offset = 0, size = 0;
    bool isDynamic = false;
  };

  void placeGlobal(LLVM::GlobalOp global);
  void moveGlobal(LLVM::GlobalOp global);
  LogicalResult declareFunction(LLVM::LLVMFuncOp function);
  LogicalResult emulateOp(Operation *op, EmulatedKernel &kernel);
  LogicalResult emulateAddress(LLVM::AddressOfOp op, EmulatedKernel &kernel);
  LogicalResult emulateCall(LLVM::CallOp op);
  LogicalResult emulateFunction(LLVM::LLVMFuncOp function);
  LLVM::LLVMFuncOp takeArray(LLVM::LLVMFuncOp kernel);
  std::string getName(StringRef name) {
    return (module.getName() + "_" + name).str();
  }

  gpu::GPUModuleOp module;
  DataLayout layout;
  EmulatedKernels &kernels;
  EmulatorSymbols &symbols;
  /// The functions that wait for the launch before.
  llvm::StringSet<> waiting;
  llvm::StringMap<Shared> shared;
  llvm::StringMap<LLVM::GlobalOp> globals;
  /// The functions that are no kernels, by the name that calls have.
  llvm::StringMap<LLVM::LLVMFuncOp> functions;
  /// Of all static shared memory so far.
  int64_t sharedEnd = 0;
  /// What the functions use that are no kernels.
  EmulatedKernel common;
};
} // namespace

static bool isKernel(LLVM::LLVMFuncOp function) {
  return function->hasAttr(NVVM::NVVMDialect::getKernelFuncAttrName()) ||
         function->hasAttr(gpu::GPUDialect::getKernelFuncAttrName());
}

int64_t mlir::dyrelu::getBytes(LLVM::GlobalOp global,
                               const DataLayout &layout) {
  return int64_t(layout.getTypeSize(global.getGlobalType()).getFixedValue());
}

/// Gives a variable in shared memory its place there. One without a size is the
/// dynamic part.
void KernelEmulation::placeGlobal(LLVM::GlobalOp global) {
  Shared place;
  place.size = getBytes(global, layout);
  place.isDynamic = place.size == 0;
  if (!place.isDynamic) {
    int64_t alignment = int64_t(global.getAlignment().value_or(
        layout.getTypeABIAlignment(global.getGlobalType())));
    place.offset = int64_t(llvm::alignTo(sharedEnd, alignment));
    sharedEnd = place.offset + place.size;
  }
  shared[global.getName()] = place;
}

void KernelEmulation::moveGlobal(LLVM::GlobalOp global) {
  StringRef name = global.getName();
  globals[name] = global;
  global->moveBefore(symbols.getModule().getBody(),
                     symbols.getModule().getBody()->begin());
  global.setName(getName(name));
  global.setAddrSpace(0);
  global.setLinkage(LLVM::Linkage::Internal);
  symbols.getTable().insert(global);
}

/// A declaration becomes that of a function of the host.
LogicalResult KernelEmulation::declareFunction(LLVM::LLVMFuncOp function) {
  if (function.getName() == kAssertName)
    return success();
  std::string host = getHostMath(function.getName());
  if (host.empty())
    return function.emitOpError("declares '")
           << function.getName()
           << "', which is defined nowhere and not emulated";
  functions[function.getName()] =
      symbols.getFunction(host, function.getFunctionType());
  return success();
}

LogicalResult KernelEmulation::emulateAddress(LLVM::AddressOfOp op,
                                              EmulatedKernel &kernel) {
  if (auto found = globals.find(op.getGlobalName()); found != globals.end()) {
    if (!llvm::is_contained(kernel.globals, found->second))
      kernel.globals.push_back(found->second);
    op.setGlobalName(found->second.getName());
    return success();
  }
  auto found = shared.find(op.getGlobalName());
  if (found == shared.end())
    return op.emitOpError("of a function is not emulated");
  const Shared &place = found->second;
  EmulatorBuilder builder(op, symbols);
  Value address = place.isDynamic
                      ? builder.call("dynamic_shared", builder.getPtrType(), {})
                      : builder.call("static_shared", builder.getPtrType(),
                                     builder.getI64(place.offset));
  kernel.staticShared =
      std::max(kernel.staticShared, place.offset + place.size);
  op.replaceAllUsesWith(address);
  op.erase();
  return success();
}

LogicalResult KernelEmulation::emulateCall(LLVM::CallOp op) {
  std::optional<StringRef> callee = op.getCallee();
  if (!callee)
    return op.emitOpError("of a pointer is not emulated");
  if (*callee == kAssertName) {
    // The message, file, line, function, and bytes of a character.
    EmulatorBuilder builder(op, symbols);
    builder.callVoid("assert_fail", {op.getOperand(0), builder.getLocation()});
    op.erase();
    return success();
  }
  auto found = functions.find(*callee);
  if (found == functions.end())
    return op.emitOpError("calls '") << *callee << "', which is not emulated";
  op.setCallee(found->second.getName());
  return success();
}

LogicalResult KernelEmulation::emulateOp(Operation *op,
                                         EmulatedKernel &kernel) {
  if (auto address = dyn_cast<LLVM::AddressOfOp>(op))
    return emulateAddress(address, kernel);
  if (auto call = dyn_cast<LLVM::CallOp>(op))
    return emulateCall(call);
  if (isa_and_present<NVVM::NVVMDialect>(op->getDialect()))
    return emulateNVVM(op, symbols);
  if (isa_and_present<LLVM::LLVMDialect>(op->getDialect()))
    return emulateMemory(op, layout, symbols);
  return op->emitOpError("is in a kernel, expected ops of the LLVM and NVVM "
                         "dialects there");
}

/// A function of the module that takes the kernel's arguments from an array of
/// pointers to them.
LLVM::LLVMFuncOp KernelEmulation::takeArray(LLVM::LLVMFuncOp kernel) {
  MLIRContext *context = kernel.getContext();
  Type ptr = LLVM::LLVMPointerType::get(context);
  OpBuilder builder = OpBuilder::atBlockEnd(symbols.getModule().getBody());
  auto function = LLVM::LLVMFuncOp::create(
      builder, kernel.getLoc(), getName(kernel.getName()),
      LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(context), {ptr}),
      LLVM::Linkage::Internal);
  symbols.getTable().insert(function);
  function.getBody().takeBody(kernel.getBody());

  Block &entry = function.getBody().front();
  Location loc = kernel.getLoc();
  unsigned count = entry.getNumArguments();
  Value array = entry.addArgument(ptr, loc);
  builder.setInsertionPointToStart(&entry);
  for (unsigned i = 0; i < count; ++i) {
    Value at = LLVM::GEPOp::create(builder, loc, ptr, ptr, array,
                                   ArrayRef<LLVM::GEPArg>{int32_t(i)});
    Value slot = LLVM::LoadOp::create(builder, loc, ptr, at);
    BlockArgument argument = entry.getArgument(i);
    argument.replaceAllUsesWith(
        LLVM::LoadOp::create(builder, loc, argument.getType(), slot)
            .getResult());
  }
  entry.eraseArguments(0, count);
  return function;
}

LogicalResult KernelEmulation::emulateFunction(LLVM::LLVMFuncOp function) {
  for (unsigned i = 0; i < function.getNumArguments(); ++i)
    if (function.getArgAttr(i, LLVM::LLVMDialect::getByValAttrName()))
      return function.emitOpError("has argument ")
             << i << " passed by value in memory, which is not emulated";
  EmulatedKernel kernel;
  if (waiting.contains(function.getName()))
    kernel.flags = DYRELU_EMULATOR_PROGRAMMATIC;
  EmulatedKernel &user = isKernel(function) ? kernel : common;
  SmallVector<Operation *> ops;
  function.getBody().walk([&](Operation *op) { ops.push_back(op); });
  for (Operation *op : ops)
    if (failed(emulateOp(op, user)))
      return failure();
  if (!isKernel(function))
    return success();
  // It may call any of the other functions.
  kernel.staticShared = std::max(kernel.staticShared, common.staticShared);
  for (LLVM::GlobalOp global : common.globals)
    if (!llvm::is_contained(kernel.globals, global))
      kernel.globals.push_back(global);

  kernel.name = function.getName().str();
  llvm::append_range(kernel.argumentTypes, function.getArgumentTypes());
  if (auto cluster = function->getAttrOfType<DenseI32ArrayAttr>(
          NVVM::NVVMDialect::getClusterDimAttrName()))
    llvm::append_range(kernel.cluster, cluster.asArrayRef());
  auto reference = SymbolRefAttr::get(module.getNameAttr(),
                                      {FlatSymbolRefAttr::get(function)});
  kernel.function = takeArray(function);
  kernels[reference] = std::move(kernel);
  return success();
}

LogicalResult KernelEmulation::emulate() {
  for (auto global :
       llvm::make_early_inc_range(module.getOps<LLVM::GlobalOp>())) {
    if (global.getAddrSpace() == sharedSpace)
      placeGlobal(global);
    else
      moveGlobal(global);
  }
  SmallVector<LLVM::LLVMFuncOp> kernelFunctions, others;
  for (auto function : module.getOps<LLVM::LLVMFuncOp>()) {
    if (function.isExternal()) {
      if (failed(declareFunction(function)))
        return failure();
    } else if (isKernel(function)) {
      kernelFunctions.push_back(function);
    } else {
      others.push_back(function);
    }
  }
  for (LLVM::LLVMFuncOp function : others) {
    functions[function.getName()] = function;
    function->moveBefore(symbols.getModule().getBody(),
                         symbols.getModule().getBody()->end());
    function.setName(getName(function.getName()));
    function.setLinkage(LLVM::Linkage::Internal);
    symbols.getTable().insert(function);
  }
  for (LLVM::LLVMFuncOp function : others)
    if (failed(emulateFunction(function)))
      return failure();
  for (LLVM::LLVMFuncOp function : kernelFunctions)
    if (failed(emulateFunction(function)))
      return failure();
  return success();
}

namespace {
struct NVVMToEmulator : dyrelu::impl::NVVMToEmulatorBase<NVVMToEmulator> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    EmulatorSymbols symbols(module);
    EmulatedKernels kernels;
    SmallVector<gpu::GPUModuleOp> gpuModules(module.getOps<gpu::GPUModuleOp>());
    for (gpu::GPUModuleOp gpuModule : gpuModules)
      if (failed(KernelEmulation(gpuModule, kernels, symbols).emulate()))
        return signalPassFailure();
    if (failed(emulateHost(module, kernels, symbols)))
      return signalPassFailure();
    for (gpu::GPUModuleOp gpuModule : gpuModules)
      gpuModule.erase();
    module->removeAttr(gpu::GPUDialect::getContainerModuleAttrName());

    // All memory is the host's.
    AttrTypeReplacer replacer;
    replacer.addReplacement([](LLVM::LLVMPointerType type) -> Type {
      return LLVM::LLVMPointerType::get(type.getContext());
    });
    replacer.recursivelyReplaceElementsIn(module, /*replaceAttrs=*/true,
                                          /*replaceLocs=*/false,
                                          /*replaceTypes=*/true);
  }
};
} // namespace
