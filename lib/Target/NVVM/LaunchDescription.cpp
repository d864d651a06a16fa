//===- LaunchDescription.cpp - How kernels are launched -------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/NVVM/LaunchDescription.h"

#include "LaunchExpressions.h"
#include "LaunchWorkspace.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/Support/FormatVariadic.h"

#include <map>
#include <set>
#include <string>

using namespace mlir;
using namespace mlir::dyrelu;
namespace json = llvm::json;

/// The version of the format.
static constexpr int64_t kVersion = 1;

/// The name of an element type in a description, or an empty one.
static StringRef getElementName(Type type) {
  if (type.isF16())
    return "f16";
  if (type.isBF16())
    return "bf16";
  if (type.isF32())
    return "f32";
  if (type.isF64())
    return "f64";
  if (type.isSignlessInteger(1))
    return "i1";
  if (type.isSignlessInteger(8))
    return "i8";
  if (type.isSignlessInteger(16))
    return "i16";
  if (type.isSignlessInteger(32))
    return "i32";
  if (type.isSignlessInteger(64))
    return "i64";
  return "";
}

bool mlir::dyrelu::waitsForOthers(FunctionOpInterface kernel) {
  for (Operation &op : kernel.getFunctionBody().front()) {
    if (auto control = dyn_cast<NVVM::GriddepcontrolOp>(op)) {
      if (control.getKind() == NVVM::GridDepActionKind::wait)
        return true;
    } else if (!isMemoryEffectFree(&op)) {
      return false;
    }
  }
  return false;
}

namespace {
/// Describes one function.
class FunctionDescriber {
public:
  explicit FunctionDescriber(func::FuncOp function) : function(function) {}

  FailureOr<json::Value> describe();

  /// The kernels that it launches.
  ArrayRef<FunctionOpInterface> getKernels() const { return kernels; }

private:
  LogicalResult describeArguments();
  LogicalResult findResults();
  FailureOr<json::Value> describeResult(OpOperand &result);
  LogicalResult describeOperation(Operation *op);
  LogicalResult describeCheck(cf::AssertOp op);
  LogicalResult describeLaunch(gpu::LaunchFuncOp op);
  FailureOr<json::Value> describeOperand(Value operand, Operation *op);
  FailureOr<json::Array> describeSizes(gpu::KernelDim3 sizes);
  FailureOr<json::Array> describeClusters(gpu::LaunchFuncOp op,
                                          Operation *kernel);
  LogicalResult layOutBuffers(json::Object &description);

  func::FuncOp function;
  LaunchExpressions expressions;
  json::Array arguments, results, checks, launches;
  /// Which result an allocation is.
  llvm::DenseMap<Value, unsigned> resultNumbers;
  /// The first and the last launch that use an allocation; in this order they
  /// are the buffers of the workspace.
  llvm::MapVector<Value, std::pair<unsigned, unsigned>> uses;
  SmallVector<FunctionOpInterface> kernels;
};
} // namespace

LogicalResult FunctionDescriber::describeArguments() {
  for (auto [number, type] : llvm::enumerate(function.getArgumentTypes())) {
    auto buffer = dyn_cast<MemRefType>(type);
    // An index is as wide as a pointer.
    StringRef element =
        type.isIndex()
            ? "i64"
            : getElementName(buffer ? buffer.getElementType() : type);
    if (element.empty() || (buffer && !buffer.getLayout().isIdentity()))
      return failToDescribe(function)
             << "expected a contiguous buffer of numbers or a number as "
                "argument #"
             << number << ", got " << type;
    json::Object argument{{"type", element}};
    if (buffer) {
      json::Array shape;
      for (int64_t size : buffer.getShape())
        shape.push_back(ShapedType::isDynamic(size) ? json::Value(nullptr)
                                                    : json::Value(size));
      argument["shape"] = std::move(shape);
    }
    arguments.push_back(std::move(argument));
  }
  return success();
}

/// Results are known before the launches that write them.
LogicalResult FunctionDescriber::findResults() {
  Operation *terminator = function.getBody().front().getTerminator();
  for (OpOperand &operand : terminator->getOpOperands()) {
    unsigned number = operand.getOperandNumber();
    if (!isa<MemRefType>(operand.get().getType()))
      return failToDescribe(terminator)
             << "result #" << number << " is no buffer";
    FailureOr<Value> base =
        LaunchExpressions::getBase(operand.get(), terminator);
    if (failed(base))
      return failure();
    if (isa<BlockArgument>(*base))
      return failToDescribe(terminator)
             << "result #" << number << " is an argument";
    if (!resultNumbers.insert({*base, number}).second)
      return failToDescribe(terminator)
             << "result #" << number << " is another one, too";
  }
  return success();
}

/// The factors of a product in an order of their own, the known ones as one:
/// sizes that a reshape has split or joined multiply to the same.
static std::pair<uint64_t, std::multiset<std::string>>
getFactors(const json::Value &product) {
  std::pair<uint64_t, std::multiset<std::string>> factors = {1, {}};
  SmallVector<const json::Value *> worklist = {&product};
  while (!worklist.empty()) {
    const json::Value *value = worklist.pop_back_val();
    const json::Array *array = value->getAsArray();
    if (std::optional<int64_t> number = value->getAsInteger())
      factors.first *= *number;
    else if (array && (*array)[0] == "mul")
      worklist.append({&(*array)[1], &(*array)[2]});
    else
      factors.second.insert(llvm::formatv("{0}", *value));
  }
  return factors;
}

FailureOr<json::Value> FunctionDescriber::describeResult(OpOperand &result) {
  auto type = cast<MemRefType>(result.get().getType());
  Operation *op = result.getOwner();
  StringRef element = getElementName(type.getElementType());
  if (element.empty() || !type.getLayout().isIdentity())
    return failToDescribe(op)
           << "expected a contiguous buffer of numbers as result #"
           << result.getOperandNumber() << ", got " << type;
  FailureOr<SmallVector<json::Value>> sizes =
      expressions.getSizes(result.get());
  if (failed(sizes))
    return failure();
  // Kernels write all of what was allocated.
  FailureOr<Value> base = LaunchExpressions::getBase(result.get(), op);
  if (failed(base))
    return failure();
  FailureOr<json::Value> allocated = expressions.getBytes(*base, op);
  FailureOr<json::Value> bytes = expressions.getBytes(result.get(), op);
  if (failed(allocated) || failed(bytes))
    return failure();
  if (getFactors(*allocated) != getFactors(*bytes))
    return failToDescribe(op) << "result #" << result.getOperandNumber()
                              << " is a part of a larger buffer";
  return json::Value(
      json::Object{{"type", element}, {"shape", json::Array(*sizes)}});
}

LogicalResult FunctionDescriber::describeCheck(cf::AssertOp op) {
  FailureOr<json::Value> condition = expressions.get(op.getArg());
  if (failed(condition))
    return failure();
  // What holds anyway.
  if (condition->getAsInteger() && *condition->getAsInteger() != 0)
    return success();
  checks.push_back(json::Object{{"condition", std::move(*condition)},
                                {"message", json::fixUTF8(op.getMsg())}});
  return success();
}

FailureOr<json::Array> FunctionDescriber::describeSizes(gpu::KernelDim3 sizes) {
  json::Array described;
  for (Value size : {sizes.x, sizes.y, sizes.z}) {
    FailureOr<json::Value> number = expressions.get(size);
    if (failed(number))
      return failure();
    described.push_back(std::move(*number));
  }
  return described;
}

/// Empty where there are none.
FailureOr<json::Array> FunctionDescriber::describeClusters(gpu::LaunchFuncOp op,
                                                           Operation *kernel) {
  if (op.hasClusterSize())
    return describeSizes(op.getClusterSizeOperandValues());
  json::Array sizes;
  if (auto attr = kernel->getAttrOfType<DenseI32ArrayAttr>(
          NVVM::NVVMDialect::getClusterDimAttrName()))
    for (unsigned i = 0; i < 3; ++i)
      sizes.push_back(i < attr.size() ? attr[i] : 1);
  return sizes;
}

FailureOr<json::Value> FunctionDescriber::describeOperand(Value operand,
                                                          Operation *op) {
  Type type = operand.getType();
  if (isa<MemRefType, LLVM::LLVMPointerType>(type)) {
    auto buffer = dyn_cast<MemRefType>(type);
    if (buffer && !(buffer.hasStaticShape() && buffer.getLayout().isIdentity()))
      return failToDescribe(op)
             << "expected a pointer or a contiguous buffer of known "
                "sizes as operand, got "
             << type;
    FailureOr<Pointer> pointer = expressions.getPointer(operand, op);
    if (failed(pointer))
      return failure();
    json::Object described;
    if (auto argument = dyn_cast<BlockArgument>(pointer->base)) {
      described["argument"] = argument.getArgNumber();
    } else if (auto result = resultNumbers.find(pointer->base);
               result != resultNumbers.end()) {
      described["result"] = result->second;
    } else {
      unsigned launch = launches.size();
      auto *use = uses.insert({pointer->base, {launch, launch}}).first;
      use->second.second = launch;
      described["buffer"] = int64_t(use - uses.begin());
    }
    if (pointer->offset != 0)
      described["offset"] = std::move(pointer->offset);
    return json::Value(std::move(described));
  }
  if (auto argument = dyn_cast<BlockArgument>(operand))
    return json::Value(json::Object{{"argument", argument.getArgNumber()}});
  StringRef kind = type.isIndex() ? "i64" : getElementName(type);
  if (kind != "i64" && kind != "i32" && kind != "f64" && kind != "f32")
    return failToDescribe(op)
           << "expected a pointer, an index, i64, i32, f64 or f32 as "
              "operand, got "
           << type;
  if (isa<FloatType>(type)) {
    auto conversion = operand.getDefiningOp<arith::SIToFPOp>();
    if (!conversion)
      return failToDescribe(operand.getDefiningOp())
             << "a number that it gives is needed, and of " << kind
             << " only those that arith.sitofp gives are known";
    operand = conversion.getIn();
  }
  FailureOr<json::Value> number = expressions.get(operand);
  if (failed(number))
    return failure();
  return json::Value(json::Object{{kind, std::move(*number)}});
}

LogicalResult FunctionDescriber::describeLaunch(gpu::LaunchFuncOp op) {
  auto kernel = SymbolTable::lookupNearestSymbolFrom<FunctionOpInterface>(
      op, op.getKernelAttr());
  if (!kernel)
    return failToDescribe(op) << "there is no kernel " << op.getKernelAttr();
  if (op.getAsyncObject() || !op.getAsyncDependencies().empty() ||
      op.getAsyncToken())
    return failToDescribe(op)
           << "expected launches one after the other, got an async "
              "one";
  if (kernel.getNumArguments() != op.getNumKernelOperands())
    return failToDescribe(op)
           << "expected " << kernel.getNumArguments() << " operands of kernel "
           << op.getKernelAttr() << ", got " << op.getNumKernelOperands();
  kernels.push_back(kernel);

  json::Object launch{{"kernel", kernel.getName()},
                      {"overlaps", waitsForOthers(kernel)},
                      {"cooperative", op->hasAttr(kCooperativeAttr)}};
  if (auto blocks = op->getAttrOfType<IntegerAttr>(kResidentBlocksAttr))
    launch["resident_blocks"] = blocks.getInt();
  FailureOr<json::Array> grid = describeSizes(op.getGridSizeOperandValues());
  FailureOr<json::Array> block = failure();
  FailureOr<json::Array> cluster = failure();
  FailureOr<json::Value> shared = json::Value(0);
  if (succeeded(grid))
    block = describeSizes(op.getBlockSizeOperandValues());
  if (succeeded(block))
    cluster = describeClusters(op, kernel);
  if (succeeded(cluster) && op.getDynamicSharedMemorySize())
    shared = expressions.get(op.getDynamicSharedMemorySize());
  if (failed(cluster) || failed(shared))
    return failure();
  launch["grid"] = std::move(*grid);
  launch["block"] = std::move(*block);
  if (!cluster->empty())
    launch["cluster"] = std::move(*cluster);
  launch["shared_bytes"] = std::move(*shared);

  json::Array operands;
  for (Value operand : op.getKernelOperands()) {
    FailureOr<json::Value> described = describeOperand(operand, op);
    if (failed(described))
      return failure();
    operands.push_back(std::move(*described));
  }
  launch["arguments"] = std::move(operands);
  launches.push_back(std::move(launch));
  return success();
}

LogicalResult FunctionDescriber::describeOperation(Operation *op) {
  if (auto check = dyn_cast<cf::AssertOp>(op))
    return describeCheck(check);
  if (auto launch = dyn_cast<gpu::LaunchFuncOp>(op))
    return describeLaunch(launch);
  // A buffer is there from its first to its last launch. What computes numbers
  // and pointers counts where they are used.
  if (isa<memref::AllocOp, memref::DeallocOp, func::ReturnOp>(op) ||
      (op->getNumRegions() == 0 && isMemoryEffectFree(op)))
    return success();
  return failToDescribe(op)
         << "expected allocations, assertions, launches and what "
            "computes sizes alone";
}

LogicalResult FunctionDescriber::layOutBuffers(json::Object &description) {
  SmallVector<LaunchBuffer> buffers;
  for (auto &[buffer, use] : uses) {
    FailureOr<json::Value> bytes =
        expressions.getBytes(buffer, buffer.getDefiningOp());
    if (failed(bytes))
      return failure();
    buffers.push_back({std::move(*bytes), use.first, use.second});
  }
  description["workspace"] = layOutWorkspace(buffers);
  return success();
}

FailureOr<json::Value> FunctionDescriber::describe() {
  if (!function.getBody().hasOneBlock())
    return failToDescribe(function) << "it has branches";
  if (failed(describeArguments()) || failed(findResults()))
    return failure();
  for (Operation &op : function.getBody().front())
    if (failed(describeOperation(&op)))
      return failure();
  for (OpOperand &operand :
       function.getBody().front().getTerminator()->getOpOperands()) {
    FailureOr<json::Value> result = describeResult(operand);
    if (failed(result))
      return failure();
    results.push_back(std::move(*result));
  }
  json::Object description{{"name", function.getName()},
                           {"arguments", std::move(arguments)},
                           {"results", std::move(results)},
                           {"checks", std::move(checks)},
                           {"launches", std::move(launches)}};
  if (failed(layOutBuffers(description)))
    return failure();
  return json::Value(std::move(description));
}

/// Prints a value that begins at column `column` of a line indented by
/// `indent`.
static void print(raw_ostream &os, const json::Value &value, unsigned indent,
                  unsigned column) {
  constexpr unsigned width = 80;
  std::string line = llvm::formatv("{0}", value);
  const json::Object *object = value.getAsObject();
  const json::Array *array = value.getAsArray();
  if ((!object && !array) || column + line.size() < width) {
    os << line;
    return;
  }
  os << (object ? "{" : "[");
  StringRef separator = "";
  auto beginLine = [&](const Twine &key = "") {
    os << separator << "\n" << std::string(indent + 2, ' ') << key;
    separator = ",";
    return indent + 2 + key.str().size();
  };
  if (object) {
    // In the order of their names.
    std::map<StringRef, const json::Value *> fields;
    for (const auto &field : *object)
      fields[field.first] = &field.second;
    for (auto [name, field] : fields)
      print(os, *field, indent + 2, beginLine("\"" + name + "\": "));
  } else {
    for (const json::Value &element : *array)
      print(os, element, indent + 2, beginLine());
  }
  os << "\n" << std::string(indent, ' ') << (object ? "}" : "]");
}

void mlir::dyrelu::printLaunchDescription(raw_ostream &os,
                                          const json::Value &description) {
  print(os, description, 0, 0);
  os << "\n";
}

/// The chip that all kernels are compiled for.
static FailureOr<StringRef> getChip(ModuleOp module) {
  StringRef chip;
  for (auto kernels : module.getOps<gpu::GPUModuleOp>()) {
    ArrayAttr targets = kernels.getTargetsAttr();
    auto target = targets && targets.size() == 1
                      ? dyn_cast<NVVM::NVVMTargetAttr>(targets[0])
                      : NVVM::NVVMTargetAttr();
    if (!target)
      return failToDescribe(kernels) << "expected one #nvvm.target";
    if (!chip.empty() && chip != target.getChip())
      return failToDescribe(kernels) << "expected kernels for one chip, got "
                                     << target.getChip() << " and " << chip;
    chip = target.getChip();
  }
  if (chip.empty())
    return failToDescribe(module) << "it has no kernels";
  return chip;
}

FailureOr<json::Value> mlir::dyrelu::describeLaunches(ModuleOp module) {
  FailureOr<StringRef> chip = getChip(module);
  if (failed(chip))
    return failure();
  json::Array functions;
  llvm::StringMap<Operation *> kernels;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function.isPrivate() || function.isExternal())
      continue;
    FunctionDescriber describer(function);
    FailureOr<json::Value> description = describer.describe();
    if (failed(description))
      return failure();
    functions.push_back(std::move(*description));
    // In an image there are names, and no modules.
    for (FunctionOpInterface kernel : describer.getKernels()) {
      auto [known, isNew] = kernels.try_emplace(kernel.getName(), kernel);
      if (!isNew && known->second != kernel)
        return failToDescribe(kernel) << "another kernel has the same name";
    }
  }
  return json::Value(json::Object{{"version", kVersion},
                                  {"chip", *chip},
                                  {"functions", std::move(functions)}});
}
