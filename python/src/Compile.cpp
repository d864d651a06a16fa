//===- Compile.cpp - Modules to code, for Python programs -----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Compile.h"

#include "dyrelu/Execution/SharedLibrary.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"

#include <algorithm>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::python;

/// The options of a library whose file's name is not known yet.
static LibraryOptions getLibraryOptions(const python::Module &module) {
  LibraryOptions options;
  for (const auto &[function, names] : module.getNames())
    options.names[function].assign(names.begin(), names.end());
  return options;
}

static std::string getRole(LibraryTensor::Role role) {
  switch (role) {
  case LibraryTensor::Role::Argument:
    return "argument";
  case LibraryTensor::Role::Result:
    return "result";
  case LibraryTensor::Role::ResultInArgument:
    return "result in argument";
  }
  llvm_unreachable("unknown role");
}

static Parameter getParameter(const LibraryTensor &tensor) {
  Parameter parameter{
      tensor.name, getRole(tensor.role), getName(tensor.spec.type).str(), {}};
  for (int64_t size : tensor.spec.shape)
    parameter.shape.push_back(ShapedType::isDynamic(size)
                                  ? std::nullopt
                                  : std::optional<int64_t>(size));
  return parameter;
}

llvm::Expected<std::vector<python::Function>>
python::getSignatures(Module &module) {
  std::vector<Function> functions;
  llvm::Error error = module.withCopy([&](ModuleOp copy) -> llvm::Error {
    auto signatures = getLibrarySignatures(copy, getLibraryOptions(module));
    if (!signatures)
      return signatures.takeError();
    for (const LibrarySignature &signature : *signatures) {
      Function function{
          signature.entry, signature.name, signature.shapesName, {}};
      for (const LibraryTensor &tensor : signature.tensors)
        function.parameters.push_back(getParameter(tensor));
      functions.push_back(std::move(function));
    }
    return llvm::Error::success();
  });
  if (error)
    return std::move(error);
  return functions;
}

/// What `compile` makes of a copy of the module.
template <typename T>
static llvm::Expected<T>
compileCopy(python::Module &module,
            llvm::function_ref<llvm::Expected<T>(ModuleOp)> compile) {
  std::optional<T> code;
  llvm::Error error = module.withCopy([&](ModuleOp copy) -> llvm::Error {
    llvm::Expected<T> compiled = compile(copy);
    if (!compiled)
      return compiled.takeError();
    code = std::move(*compiled);
    return llvm::Error::success();
  });
  if (error)
    return std::move(error);
  return std::move(*code);
}

llvm::Expected<std::string> python::compileLibrary(Module &module,
                                                   const std::string &cpu,
                                                   unsigned threads,
                                                   const Layouts &layouts) {
  LibraryOptions library = getLibraryOptions(module);
  for (const auto &[function, tensors] : layouts)
    for (const std::optional<Layout> &layout : tensors) {
      auto &last = library.layouts[function].emplace_back();
      if (layout)
        last = {llvm::to_vector(layout->first),
                llvm::to_vector(layout->second)};
    }
  return compileCopy<std::string>(module, [&](ModuleOp copy) {
    dyrelu::TargetOptions target;
    target.cpu = cpu;
    target.threads = threads;
    return compileSharedLibrary(copy, library, target);
  });
}

llvm::Expected<DeviceCode> python::compilePtx(Module &module,
                                              const std::string &chip) {
  return compileCopy<DeviceCode>(module, [&](ModuleOp copy) {
    DeviceOptions options;
    if (!chip.empty())
      options.chip = chip;
    return compileDeviceCode(copy, DeviceCodeKind::PTX, options);
  });
}

std::string python::getHostFeatures() {
  std::vector<std::string> features;
  for (const auto &feature : llvm::sys::getHostCPUFeatures())
    features.push_back((feature.second ? "+" : "-") + feature.first().str());
  llvm::sort(features);
  return llvm::join(features, ",");
}

std::vector<std::string> python::getTargets() {
  llvm::InitializeAllTargetInfos();
  std::vector<std::string> names;
  for (const llvm::Target &target : llvm::TargetRegistry::targets())
    names.emplace_back(target.getName());
  std::sort(names.begin(), names.end());
  return names;
}

//===----------------------------------------------------------------------===//
// The emulator
//===----------------------------------------------------------------------===//

llvm::Expected<std::unique_ptr<Emulated>>
Emulated::create(Module &module, const std::string &entry,
                 const std::string &chip) {
  using Compiled = std::unique_ptr<CompiledModule>;
  auto compiled = compileCopy<Compiled>(module, [&](ModuleOp copy) {
    CompileOptions options;
    options.emulation.emplace();
    if (!chip.empty())
      options.emulation->chip = chip;
    return CompiledModule::create(copy, entry, options);
  });
  if (!compiled)
    return compiled.takeError();
  return std::unique_ptr<Emulated>(new Emulated(std::move(*compiled)));
}

/// The type of this name in MLIR's spelling.
static llvm::Expected<ElementType> findType(StringRef name) {
  for (ElementType type :
       {ElementType::F16, ElementType::BF16, ElementType::F32, ElementType::F64,
        ElementType::I1, ElementType::I8, ElementType::I16, ElementType::I32,
        ElementType::I64})
    if (getName(type) == name)
      return type;
  return llvm::createStringError("unknown element type '" + name + "'");
}

llvm::Expected<SmallVector<Tensor>>
Emulated::call(const std::vector<Array> &inputs) const {
  SmallVector<TensorView> views;
  for (const auto &[address, typeName, shape] : inputs) {
    llvm::Expected<ElementType> type = findType(typeName);
    if (!type)
      return type.takeError();
    // NOLINTNEXTLINE(performance-no-int-to-ptr): an address that Python has.
    views.push_back({*type, shape, reinterpret_cast<void *>(address)});
  }
  return compiled->call(views);
}
