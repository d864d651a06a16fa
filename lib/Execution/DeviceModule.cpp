//===- DeviceModule.cpp - Functions compiled and run on a GPU -------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Execution/DeviceModule.h"

#include "Device.h"
#include "Lowering.h"

#include "dyrelu/Execution/DeviceCode.h"
#include "dyrelu/Runtime/CUDA/Launcher.h"
#include "dyrelu/Target/NVVM/Chips.h"

using namespace mlir;
using namespace mlir::dyrelu;

static llvm::Error check(DyreluStatus status) {
  if (status == DYRELU_SUCCESS)
    return llvm::Error::success();
  return llvm::createStringError(dyreluGetMessage());
}

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

namespace {
struct DestroyProgram {
  void operator()(DyreluProgram *program) const {
    dyreluProgramDestroy(program);
  }
};
} // namespace

struct DeviceModule::Impl {
  // Members go in the opposite order: the context last.
  std::unique_ptr<Device> device;
  Signature signature;
  std::unique_ptr<DyreluProgram, DestroyProgram> program;
  const DyreluFunction *function = nullptr;
};

DeviceModule::DeviceModule(std::unique_ptr<Impl> impl)
    : impl(std::move(impl)) {}
DeviceModule::~DeviceModule() = default;

llvm::Expected<std::unique_ptr<DeviceModule>>
DeviceModule::create(ModuleOp module, StringRef entry,
                     const std::optional<std::string> &chip) {
  auto impl = std::make_unique<Impl>();
  llvm::Expected<Signature> signature = dyrelu::getSignature(module, entry);
  if (!signature)
    return signature.takeError();
  impl->signature = std::move(*signature);
  llvm::Expected<std::unique_ptr<Device>> device = Device::create();
  if (!device)
    return device.takeError();
  impl->device = std::move(*device);

  DeviceOptions options;
  if (chip) {
    options.chip = *chip;
  } else {
    llvm::Expected<Chip> newest =
        getNewestChip(impl->device->getArchitecture());
    if (!newest)
      return newest.takeError();
    options.chip = newest->name.str();
  }
  prepareEntry(module, entry);
  llvm::Expected<DeviceCode> code =
      compileDeviceCode(module, DeviceCodeKind::PTX, options);
  if (!code)
    return code.takeError();
  DyreluProgram *program = nullptr;
  if (llvm::Error error = check(dyreluProgramCreate(
          code->description.data(), code->description.size(), code->code.data(),
          code->code.size(), &program)))
    return std::move(error);
  impl->program.reset(program);
  if (llvm::Error error = check(dyreluProgramLoad(program)))
    return std::move(error);
  if (llvm::Error error = check(dyreluProgramGetFunction(
          program, impl->signature.entry.c_str(), &impl->function)))
    return std::move(error);
  return std::unique_ptr<DeviceModule>(new DeviceModule(std::move(impl)));
}

const Signature &DeviceModule::getSignature() const { return impl->signature; }

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

struct DeviceCall::Impl {
  explicit Impl(const DeviceModule::Impl &module) : module(module) {}

  llvm::Error setInputs(ArrayRef<TensorView> views);
  llvm::Error allocateResults();
  llvm::Error allocateWorkspace();

  const DeviceModule::Impl &module;
  /// The sizes of all inputs, one after the other, and those of each result.
  std::vector<int64_t> sizes;
  std::vector<SmallVector<int64_t>> resultShapes;
  std::vector<DeviceMemory> inputs, results;
  std::optional<DeviceMemory> workspace;
  bool hasResults = false;
};

llvm::Error DeviceCall::Impl::setInputs(ArrayRef<TensorView> views) {
  for (auto [number, view] : llvm::enumerate(views)) {
    llvm::append_range(sizes, view.shape);
    auto memory = DeviceMemory::allocate(*module.device,
                                         *getByteSize(view.type, view.shape),
                                         "argument " + Twine(number));
    if (!memory)
      return memory.takeError();
    if (llvm::Error error = memory->copyFrom(view.data))
      return error;
    inputs.push_back(std::move(*memory));
  }
  return llvm::Error::success();
}

llvm::Error DeviceCall::Impl::allocateResults() {
  std::vector<int64_t> all(dyreluFunctionGetNumResultSizes(module.function));
  if (llvm::Error error = check(dyreluFunctionGetResultSizes(
          module.function, sizes.data(), sizes.size(), all.data(), all.size())))
    return error;
  ArrayRef<int64_t> rest(all);
  for (auto [number, spec] : llvm::enumerate(module.signature.results)) {
    ArrayRef<int64_t> shape = rest.take_front(spec.shape.size());
    rest = rest.drop_front(shape.size());
    std::optional<size_t> bytes = getByteSize(spec.type, shape);
    if (!bytes)
      return llvm::createStringError("@" + module.signature.entry +
                                     " returns a tensor of impossible shape: " +
                                     describe(spec.type, shape));
    auto memory = DeviceMemory::allocate(*module.device, *bytes,
                                         "result " + Twine(number));
    if (!memory)
      return memory.takeError();
    results.push_back(std::move(*memory));
    resultShapes.emplace_back(shape);
  }
  return llvm::Error::success();
}

llvm::Error DeviceCall::Impl::allocateWorkspace() {
  size_t bytes = 0;
  if (llvm::Error error = check(dyreluFunctionGetWorkspaceSize(
          module.function, sizes.data(), sizes.size(), &bytes)))
    return error;
  // The driver's alignment is that of workspaces at least.
  auto memory = DeviceMemory::allocate(*module.device, bytes, "workspace");
  if (!memory)
    return memory.takeError();
  workspace.emplace(std::move(*memory));
  return llvm::Error::success();
}

DeviceCall::DeviceCall(std::unique_ptr<Impl> impl) : impl(std::move(impl)) {}
DeviceCall::DeviceCall(DeviceCall &&other) = default;
DeviceCall::~DeviceCall() = default;

llvm::Expected<DeviceCall> DeviceCall::create(const DeviceModule &module,
                                              ArrayRef<TensorView> inputs) {
  const Signature &signature = module.getSignature();
  if (llvm::Error error = signature.checkInputs(inputs))
    return std::move(error);
  auto impl = std::make_unique<Impl>(*module.impl);
  if (llvm::Error error = impl->setInputs(inputs))
    return std::move(error);
  if (llvm::Error error = impl->allocateResults())
    return std::move(error);
  if (llvm::Error error = impl->allocateWorkspace())
    return std::move(error);
  return DeviceCall(std::move(impl));
}

llvm::Error DeviceCall::run() {
  impl->hasResults = false;
  auto getPointer = [](const DeviceMemory &memory) { return memory.get(); };
  auto arguments = llvm::map_to_vector(
      impl->inputs,
      [](const DeviceMemory &memory) -> const void * { return memory.get(); });
  auto results = llvm::map_to_vector(impl->results, getPointer);
  DyreluCall call = {};
  call.arguments = arguments.data();
  call.numArguments = arguments.size();
  call.sizes = impl->sizes.data();
  call.numSizes = impl->sizes.size();
  call.results = results.data();
  call.numResults = results.size();
  call.workspace = impl->workspace->get();
  call.workspaceSize = impl->workspace->size();
  if (llvm::Error error =
          check(dyreluFunctionLaunch(impl->module.function, &call)))
    return error;
  if (llvm::Error error = impl->module.device->synchronize())
    return error;
  impl->hasResults = true;
  return llvm::Error::success();
}

llvm::Expected<SmallVector<Tensor>> DeviceCall::takeResults() {
  if (!impl->hasResults)
    return llvm::createStringError(
        "there are no results to take: run() has not succeeded");
  SmallVector<Tensor> tensors;
  for (auto [spec, shape, memory] : llvm::zip_equal(
           impl->module.signature.results, impl->resultShapes, impl->results)) {
    llvm::Expected<Tensor> tensor = Tensor::allocate(spec.type, shape);
    if (!tensor)
      return tensor.takeError();
    if (llvm::Error error = memory.copyTo(tensor->getData()))
      return std::move(error);
    tensors.push_back(std::move(*tensor));
  }
  return tensors;
}
