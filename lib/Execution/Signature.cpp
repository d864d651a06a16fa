//===- Signature.cpp - What a function takes and returns ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Execution/CompiledModule.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;
using namespace mlir::dyrelu;

std::string TensorSpec::str() const {
  std::string text = "tensor<";
  for (int64_t size : shape)
    text += (ShapedType::isDynamic(size) ? "?" : std::to_string(size)) + "x";
  return text + getName(type).str() + ">";
}

bool TensorSpec::accepts(const TensorView &tensor) const {
  if (tensor.type != type || tensor.shape.size() != shape.size())
    return false;
  return llvm::all_of(llvm::zip(shape, tensor.shape), [](auto sizes) {
    auto [expected, got] = sizes;
    return ShapedType::isDynamic(expected) || expected == got;
  });
}

static std::string count(size_t number, StringRef noun) {
  return std::to_string(number) + " " + noun.str() + (number == 1 ? "" : "s");
}

llvm::Error Signature::checkInputCount(size_t got) const {
  if (got == inputs.size())
    return llvm::Error::success();
  std::string types;
  for (const TensorSpec &spec : inputs)
    types += (types.empty() ? " (" : ", ") + spec.str();
  return llvm::createStringError(
      "@" + entry + " takes " + count(inputs.size(), "input") + types +
      (types.empty() ? "" : ")") + ", got " + std::to_string(got));
}

llvm::Error Signature::checkInput(size_t number,
                                  const TensorView &tensor) const {
  if (inputs[number].accepts(tensor))
    return llvm::Error::success();
  return llvm::createStringError(
      "argument " + std::to_string(number) + " of @" + entry + ": expected " +
      inputs[number].str() + ", got " + describe(tensor.type, tensor.shape));
}

llvm::Error Signature::checkInputs(ArrayRef<TensorView> tensors) const {
  if (llvm::Error error = checkInputCount(tensors.size()))
    return error;
  for (auto [number, tensor] : llvm::enumerate(tensors))
    if (llvm::Error error = checkInput(number, tensor))
      return error;
  return llvm::Error::success();
}

/// The functions that could be called, for a message.
static std::string listFunctions(ModuleOp module) {
  std::string names;
  for (auto function : module.getOps<func::FuncOp>())
    if (function.isPublic() && !function.isDeclaration())
      names += (names.empty() ? "@" : ", @") + function.getName().str();
  return names.empty() ? "the module has no public function"
                       : "the module has " + names;
}

static llvm::Expected<func::FuncOp> findEntry(ModuleOp module,
                                              StringRef entry) {
  Operation *symbol = module.lookupSymbol(entry);
  auto fail = [&](const Twine &what) {
    return llvm::createStringError(what + "; " + listFunctions(module));
  };
  if (!symbol)
    return fail("there is no function @" + entry);
  auto function = dyn_cast<func::FuncOp>(symbol);
  if (!function)
    return fail("@" + entry + " is a '" + symbol->getName().getStringRef() +
                "', expected a 'func.func'");
  if (!function.isPublic())
    return fail("@" + entry + " is not public");
  if (function.isDeclaration())
    return fail("@" + entry + " is declared but has no body");
  return function;
}

/// Whether a type says no more than elements and sizes.
static bool isPlain(Type type, bool takesBuffers) {
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    return !tensor.getEncoding();
  auto buffer = dyn_cast<MemRefType>(type);
  return takesBuffers && buffer && buffer.getLayout().isIdentity() &&
         !buffer.getMemorySpace();
}

static llvm::Expected<TensorSpec> getSpec(Type type, bool takesBuffers,
                                          const Twine &what) {
  std::optional<ElementType> element;
  if (isPlain(type, takesBuffers))
    element = getElementType(cast<ShapedType>(type).getElementType());
  if (element)
    return TensorSpec{*element,
                      SmallVector<int64_t>(cast<ShapedType>(type).getShape())};
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return llvm::createStringError(
      what + " is of type " + text +
      ", expected a ranked tensor of f16, bf16, f32, f64, i1, i8, i16, i32 or "
      "i64");
}

static llvm::Error collectSpecs(TypeRange types, bool takesBuffers,
                                const Twine &what, StringRef entry,
                                SmallVectorImpl<TensorSpec> &specs) {
  for (auto [number, type] : llvm::enumerate(types)) {
    auto spec = getSpec(type, takesBuffers,
                        what + " " + Twine(number) + " of @" + entry);
    if (!spec)
      return spec.takeError();
    specs.push_back(std::move(*spec));
  }
  return llvm::Error::success();
}

llvm::Expected<Signature> mlir::dyrelu::getSignature(ModuleOp module,
                                                     StringRef entry,
                                                     bool takesBuffers) {
  llvm::Expected<func::FuncOp> function = findEntry(module, entry);
  if (!function)
    return function.takeError();
  Signature signature;
  signature.entry = entry.str();
  if (llvm::Error error =
          collectSpecs(function->getArgumentTypes(), takesBuffers, "argument",
                       entry, signature.inputs))
    return std::move(error);
  if (llvm::Error error = collectSpecs(function->getResultTypes(), takesBuffers,
                                       "result", entry, signature.results))
    return std::move(error);
  return signature;
}
