//===- CompiledModule.cpp - Functions compiled in memory ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Execution/CompiledModule.h"

#include "Emulation.h"
#include "HostRuntime.h"
#include "Jit.h"
#include "Lowering.h"

#include "llvm/IR/Module.h"

#include <cstring>
#include <utility>

using namespace mlir;
using namespace mlir::dyrelu;

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

struct CompiledModule::Impl {
  Signature signature;
  std::unique_ptr<Jit> jit;
  /// 0: OpenMP's own number.
  unsigned numThreads = 0;
  std::optional<EmulationOptions> emulation;
};

CompiledModule::CompiledModule(std::unique_ptr<Impl> impl)
    : impl(std::move(impl)) {}
CompiledModule::~CompiledModule() = default;

llvm::Expected<std::unique_ptr<CompiledModule>>
CompiledModule::create(ModuleOp module, StringRef entry,
                       const CompileOptions &options) {
  llvm::Expected<Signature> signature =
      dyrelu::getSignature(module, entry, options.emulation.has_value());
  if (!signature)
    return signature.takeError();

  auto machine = Jit::createMachine(options);
  if (!machine)
    return machine.takeError();
  prepareEntry(module, entry);
  auto context = std::make_unique<llvm::LLVMContext>();
  std::string what = ("@" + entry).str();
  auto code =
      options.emulation
          ? lowerForEmulator(module, options.emulation->chip, **machine,
                             *context, what)
          : lowerToLLVMIR(module, **machine, options.threads, options.forkBytes,
                          options.cacheBytes, *context, what);
  if (!code)
    return code.takeError();

  // Results are returned through one pointer to all their descriptors.
  size_t numPointers =
      signature->inputs.size() + (signature->results.empty() ? 0 : 1);
  auto jit = Jit::create(
      llvm::orc::ThreadSafeModule(std::move(*code), std::move(context)),
      **machine, entry, numPointers, options);
  if (!jit)
    return jit.takeError();
  auto impl = std::make_unique<Impl>();
  impl->signature = std::move(*signature);
  impl->jit = std::move(*jit);
  impl->emulation = options.emulation;
  return std::unique_ptr<CompiledModule>(new CompiledModule(std::move(impl)));
}

const Signature &CompiledModule::getSignature() const {
  return impl->signature;
}

void CompiledModule::setNumThreads(unsigned threads) {
  impl->numThreads = threads;
}

unsigned CompiledModule::getNumThreads() const {
  OpenMP *openMP = impl->jit->getOpenMP();
  if (!openMP)
    return 1;
  return impl->numThreads ? impl->numThreads : openMP->getMaxThreads();
}

llvm::Expected<SmallVector<Tensor>>
CompiledModule::call(ArrayRef<TensorView> inputs) const {
  llvm::Expected<PreparedCall> call = PreparedCall::create(*this, inputs);
  if (!call)
    return call.takeError();
  if (llvm::Error error = call->run())
    return std::move(error);
  return call->takeResults();
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

// A descriptor of a memref of rank r is 3 + 2r words: the pointer that malloc
// returned, the aligned pointer, the offset, the sizes, the strides.
static size_t getDescriptorWords(size_t rank) { return 3 + 2 * rank; }

static void appendDescriptor(const TensorView &tensor,
                             std::vector<int64_t> &words) {
  auto address = reinterpret_cast<int64_t>(tensor.data);
  words.insert(words.end(), {address, address, 0});
  words.insert(words.end(), tensor.shape.begin(), tensor.shape.end());
  size_t rank = tensor.shape.size();
  words.resize(words.size() + rank);
  int64_t stride = 1;
  for (size_t dim = rank; dim-- > 0;) {
    words[words.size() - rank + dim] = stride;
    stride *= tensor.shape[dim];
  }
}

llvm::Expected<PreparedCall> PreparedCall::create(const CompiledModule &module,
                                                  ArrayRef<TensorView> inputs) {
  const Signature &signature = module.getSignature();
  if (llvm::Error error = signature.checkInputs(inputs))
    return std::move(error);

  PreparedCall call(*module.impl);
  for (const TensorSpec &result : signature.results)
    call.descriptors.resize(call.descriptors.size() +
                            getDescriptorWords(result.shape.size()));
  SmallVector<size_t> starts;
  if (!signature.results.empty())
    starts.push_back(0);
  for (const TensorView &input : inputs) {
    starts.push_back(call.descriptors.size());
    appendDescriptor(input, call.descriptors);
    call.inputData.insert(input.data);
  }
  for (size_t start : starts)
    call.arguments.push_back(call.descriptors.data() + start);
  return std::move(call);
}

PreparedCall::PreparedCall(PreparedCall &&other) noexcept
    : module(other.module), descriptors(std::move(other.descriptors)),
      arguments(std::move(other.arguments)),
      inputData(std::move(other.inputData)),
      hasResults(std::exchange(other.hasResults, false)),
      numRuns(other.numRuns) {}

static llvm::Error runNative(OpenMP *openMP, unsigned numThreads,
                             Jit::Function function, void **arguments) {
  int threadsBefore = 0;
  // The setting is the calling thread's, for all OpenMP code that it runs.
  if (openMP && numThreads) {
    threadsBefore = openMP->getMaxThreads();
    openMP->setNumThreads(numThreads);
  }
  llvm::Error error = callGuarded(function, arguments);
  if (threadsBefore)
    openMP->setNumThreads(threadsBefore);
  return error;
}

llvm::Error PreparedCall::run() {
  discardResults();
  Jit::Function function = module->jit->getFunction();
  llvm::Error error =
      module->emulation
          ? runEmulated(module->emulation->seed + numRuns, function,
                        arguments.data())
          : runNative(module->jit->getOpenMP(), module->numThreads, function,
                      arguments.data());
  ++numRuns;
  hasResults = !error;
  return error;
}

llvm::Expected<SmallVector<Tensor>> PreparedCall::takeResults() {
  if (!hasResults)
    return llvm::createStringError("there are no results to take: run() has "
                                   "not succeeded since they were last taken");
  const int64_t *sizes = descriptors.data();
  for (const TensorSpec &spec : module->signature.results) {
    ArrayRef<int64_t> shape(sizes + 3, spec.shape.size());
    sizes += getDescriptorWords(spec.shape.size());
    if (getByteSize(spec.type, shape))
      continue;
    discardResults();
    return llvm::createStringError("@" + module->signature.entry +
                                   " returned a tensor of impossible shape: " +
                                   describe(spec.type, shape));
  }
  SmallVector<Tensor> results;
  // Memory that is an input's, or another result's already, is copied. The
  // pipeline returns memory of its own for each; this keeps a slip of it from
  // becoming a double free.
  SmallPtrSet<const void *, 8> taken = inputData;
  const int64_t *words = descriptors.data();
  hasResults = false;
  for (const TensorSpec &spec : module->signature.results) {
    size_t rank = spec.shape.size();
    auto *allocated = reinterpret_cast<void *>(words[0]);
    auto *data = reinterpret_cast<void *>(words[1]);
    ArrayRef<int64_t> shape(words + 3, rank);
    words += getDescriptorWords(rank);
    if (taken.insert(allocated).second) {
      results.push_back(Tensor::adopt(spec.type, shape, allocated, data));
      continue;
    }
    llvm::Expected<Tensor> copy = Tensor::allocate(spec.type, shape);
    if (!copy)
      return copy.takeError();
    std::memcpy(copy->getData(), data, copy->getByteSize());
    results.push_back(std::move(*copy));
  }
  return results;
}

void PreparedCall::discardResults() {
  if (!std::exchange(hasResults, false))
    return;
  SmallPtrSet<const void *, 8> freed = inputData;
  const int64_t *words = descriptors.data();
  for (const TensorSpec &spec : module->signature.results) {
    auto *allocated = reinterpret_cast<void *>(words[0]);
    if (freed.insert(allocated).second)
      std::free(allocated);
    words += getDescriptorWords(spec.shape.size());
  }
}
