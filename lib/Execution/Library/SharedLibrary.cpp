//===- SharedLibrary.cpp - Functions for programs in C --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Execution/SharedLibrary.h"

#include "../Lowering.h"
#include "../Machine.h"
#include "Interface.h"
#include "Runtime.h"

#include "dyrelu/Target/CPU/Passes.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Path.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/Transforms/IPO/Internalize.h"

using namespace mlir;
using namespace mlir::dyrelu;
using Role = LibraryTensor::Role;

//===----------------------------------------------------------------------===//
// What C calls
//===----------------------------------------------------------------------===//

namespace {
/// Adds the functions of a library to a module.
class Exports {
public:
  explicit Exports(llvm::Module &module)
      : module(module), builder(module.getContext()),
        pointer(builder.getPtrTy()), i64(builder.getInt64Ty()),
        i32(builder.getInt32Ty()) {}

  llvm::Error add(const LibraryFunction &function);
  void addShapes(const LibraryFunction &function, llvm::Constant *description);
  void addLibraryFunctions(StringRef prefix);

private:
  using Constants = SmallVector<llvm::Constant *>;

  llvm::Constant *createGlobal(llvm::Constant *value) {
    return new llvm::GlobalVariable(module, value->getType(),
                                    /*isConstant=*/true,
                                    llvm::GlobalValue::PrivateLinkage, value);
  }
  llvm::Constant *createArray(llvm::Type *type, const Constants &elements) {
    auto *arrayType = llvm::ArrayType::get(type, elements.size());
    return createGlobal(llvm::ConstantArray::get(arrayType, elements));
  }
  llvm::Constant *createNumbers(ArrayRef<int64_t> numbers) {
    Constants constants;
    for (int64_t number : numbers)
      constants.push_back(builder.getInt64(number));
    return createArray(i64, constants);
  }
  llvm::Constant *createTensor(const LibraryTensor &tensor);
  llvm::Constant *createFunction(const LibraryFunction &function,
                                 llvm::Constant *call, llvm::Constant *sizes);
  llvm::Expected<llvm::Constant *>
  createTrampoline(StringRef symbol, size_t numTensors, StringRef entry);

  llvm::FunctionCallee getRuntime(StringRef name, llvm::Type *result,
                                  ArrayRef<llvm::Type *> arguments) {
    auto *type = llvm::FunctionType::get(result, arguments, false);
    llvm::FunctionCallee callee = module.getOrInsertFunction(name, type);
    cast<llvm::Function>(callee.getCallee())
        ->setVisibility(llvm::GlobalValue::HiddenVisibility);
    return callee;
  }
  llvm::Function *createExport(StringRef name, llvm::Type *result,
                               ArrayRef<llvm::Type *> arguments) {
    auto *type = llvm::FunctionType::get(result, arguments, false);
    auto *function = llvm::Function::Create(
        type, llvm::GlobalValue::ExternalLinkage, name, module);
    builder.SetInsertPoint(
        llvm::BasicBlock::Create(module.getContext(), "", function));
    return function;
  }

  llvm::Module &module;
  llvm::IRBuilder<> builder;
  llvm::PointerType *pointer;
  llvm::Type *i64, *i32;
};
} // namespace

/// struct DyreluTensor.
llvm::Constant *Exports::createTensor(const LibraryTensor &tensor) {
  SmallVector<int64_t> sizes;
  for (int64_t size : tensor.spec.shape)
    sizes.push_back(ShapedType::isDynamic(size) ? -1 : size);
  auto *name =
      llvm::ConstantDataArray::getString(module.getContext(), tensor.name);
  TensorLayout layout = tensor.layout.value_or(TensorLayout());
  auto createNumbersOrNull =
      [&](ArrayRef<int64_t> numbers) -> llvm::Constant * {
    if (numbers.empty())
      return llvm::ConstantPointerNull::get(pointer);
    return createNumbers(numbers);
  };
  return llvm::ConstantStruct::getAnon(
      {createGlobal(name), createNumbers(sizes), builder.getInt64(sizes.size()),
       builder.getInt64(getByteWidth(tensor.spec.type)),
       builder.getInt64(tensor.role != Role::Argument),
       createNumbersOrNull(layout.order), createNumbersOrNull(layout.strides)});
}

static int64_t getNumArguments(const LibraryFunction &function) {
  return llvm::count_if(function.tensors, [](const LibraryTensor &tensor) {
    return tensor.role != Role::Result;
  });
}

/// struct DyreluFunction.
llvm::Constant *Exports::createFunction(const LibraryFunction &function,
                                        llvm::Constant *call,
                                        llvm::Constant *sizes) {
  Constants tensors;
  for (const LibraryTensor &tensor : function.tensors)
    tensors.push_back(createTensor(tensor));
  llvm::Type *type =
      llvm::StructType::get(pointer, pointer, i64, i64, i64, pointer, pointer);
  SmallVector<int64_t> numbers, dims;
  for (auto [number, dim] : function.computedSizes) {
    numbers.push_back(number);
    dims.push_back(dim);
  }
  return createGlobal(llvm::ConstantStruct::getAnon(
      {createArray(type, tensors), builder.getInt64(tensors.size()),
       builder.getInt64(getNumArguments(function)), call, sizes,
       builder.getInt64(dims.size()), createNumbers(numbers),
       createNumbers(dims)}));
}

/// A function that takes the pointers to descriptors as an array.
llvm::Expected<llvm::Constant *> Exports::createTrampoline(StringRef symbol,
                                                           size_t numTensors,
                                                           StringRef entry) {
  llvm::Function *callee = module.getFunction(("_mlir_ciface_" + symbol).str());
  if (!callee || callee->arg_size() != numTensors ||
      !callee->getReturnType()->isVoidTy())
    return llvm::createStringError(
        "@" + entry +
        ": a result is not computed in the argument that it is to be in");
  auto *function = createExport("", builder.getVoidTy(), {pointer});
  function->setLinkage(llvm::GlobalValue::PrivateLinkage);
  SmallVector<llvm::Value *> descriptors;
  for (size_t i = 0; i < numTensors; ++i)
    descriptors.push_back(builder.CreateLoad(
        pointer,
        builder.CreateConstInBoundsGEP1_64(pointer, function->getArg(0), i)));
  builder.CreateCall(callee, descriptors);
  builder.CreateRetVoid();
  return function;
}

llvm::Error Exports::add(const LibraryFunction &function) {
  size_t numTensors = function.tensors.size();
  auto call = createTrampoline(function.callSymbol, numTensors, function.entry);
  if (!call)
    return call.takeError();
  llvm::Constant *sizes = llvm::ConstantPointerNull::get(pointer);
  if (!function.sizesSymbol.empty()) {
    // Their descriptors, and that of an array.
    auto trampoline = createTrampoline(
        function.sizesSymbol, getNumArguments(function) + 1, function.entry);
    if (!trampoline)
      return trampoline.takeError();
    sizes = *trampoline;
  }
  llvm::Constant *description = createFunction(function, *call, sizes);

  size_t numParameters =
      numTensors +
      llvm::count_if(function.tensors, [](const LibraryTensor &tensor) {
        return tensor.hasOpenSizes();
      });
  llvm::Function *exported = createExport(
      function.name, i32, SmallVector<llvm::Type *>(numParameters, pointer));
  auto *arrayType = llvm::ArrayType::get(pointer, numTensors);
  llvm::Value *data = builder.CreateAlloca(arrayType);
  llvm::Value *shapes = builder.CreateAlloca(arrayType);
  auto *parameter = exported->arg_begin();
  for (size_t i = 0; i < numTensors; ++i) {
    auto store = [&](llvm::Value *array, llvm::Value *value) {
      builder.CreateStore(
          value, builder.CreateConstInBoundsGEP1_64(pointer, array, i));
    };
    store(data, parameter++);
    llvm::Value *shape = llvm::ConstantPointerNull::get(pointer);
    if (function.tensors[i].hasOpenSizes())
      shape = parameter++;
    store(shapes, shape);
  }
  auto callee =
      getRuntime("dyreluCallFunction", i32, {pointer, pointer, pointer});
  builder.CreateRet(builder.CreateCall(callee, {description, data, shapes}));
  if (!function.shapesName.empty())
    addShapes(function, description);
  return llvm::Error::success();
}

/// The function that computes the shapes of results, whose parameters are
/// shapes alone.
void Exports::addShapes(const LibraryFunction &function,
                        llvm::Constant *description) {
  size_t numParameters =
      llvm::count_if(function.tensors, [](const LibraryTensor &tensor) {
        return tensor.hasOpenSizes();
      });
  llvm::Function *exported =
      createExport(function.shapesName, i32,
                   SmallVector<llvm::Type *>(numParameters, pointer));
  auto *parameter = exported->arg_begin();
  llvm::Value *shapes = builder.CreateAlloca(
      llvm::ArrayType::get(pointer, function.tensors.size()));
  for (auto [i, tensor] : llvm::enumerate(function.tensors)) {
    llvm::Value *shape = llvm::ConstantPointerNull::get(pointer);
    if (tensor.hasOpenSizes())
      shape = parameter++;
    builder.CreateStore(shape,
                        builder.CreateConstInBoundsGEP1_64(pointer, shapes, i));
  }
  auto callee = getRuntime("dyreluComputeShapes", i32, {pointer, pointer});
  builder.CreateRet(builder.CreateCall(callee, {description, shapes}));
}

void Exports::addLibraryFunctions(StringRef prefix) {
  createExport((prefix + "abi_version").str(), i32, {});
  builder.CreateRet(builder.getInt32(DYRELU_LIBRARY_ABI_VERSION));
  llvm::Function *text =
      createExport((prefix + "strerror").str(), pointer, {i32});
  auto callee = getRuntime("dyreluStrError", pointer, {i32});
  builder.CreateRet(builder.CreateCall(callee, {text->getArg(0)}));
  auto *threads =
      createExport((prefix + "use_threads").str(), builder.getVoidTy(),
                   {pointer, pointer, pointer});
  SmallVector<llvm::Value *> functions;
  for (llvm::Argument &argument : threads->args())
    functions.push_back(&argument);
  builder.CreateCall(getRuntime("dyreluUseThreads", builder.getVoidTy(),
                                {pointer, pointer, pointer}),
                     functions);
  builder.CreateRetVoid();
  createExport((prefix + "last_error").str(), pointer, {});
  builder.CreateRet(
      builder.CreateCall(getRuntime("dyreluLastError", pointer, {})));
}

//===----------------------------------------------------------------------===//
// What compiled code calls
//===----------------------------------------------------------------------===//

/// Lets optimized code call the runtime's function in place of `name`. (What is
/// known of malloc helps to optimize, so it has that name until then.)
static void replaceFunction(llvm::Module &module, StringRef name,
                            StringRef replacement) {
  llvm::Function *function = module.getFunction(name);
  if (!function)
    return;
  auto *other = llvm::Function::Create(function->getFunctionType(),
                                       llvm::GlobalValue::ExternalLinkage,
                                       replacement, module);
  other->setVisibility(llvm::GlobalValue::HiddenVisibility);
  function->replaceAllUsesWith(other);
}

/// Lets the runtime call OpenMP's function `name` that forks, so that errors
/// find a way out. It is passed an ident, the number of arguments, the region,
/// a condition in some, and the arguments.
static llvm::Error replaceForks(llvm::Module &module, StringRef name,
                                StringRef replacement, bool hasCondition) {
  llvm::Function *fork = module.getFunction(name);
  if (!fork)
    return llvm::Error::success();
  llvm::IRBuilder<> builder(module.getContext());
  llvm::PointerType *pointer = builder.getPtrTy();
  SmallVector<llvm::Type *> types(4, pointer);
  if (hasCondition)
    types.insert(types.begin() + 3, builder.getInt32Ty());
  llvm::FunctionCallee callee = module.getOrInsertFunction(
      replacement,
      llvm::FunctionType::get(builder.getVoidTy(), types, /*isVarArg=*/false));
  cast<llvm::Function>(callee.getCallee())
      ->setVisibility(llvm::GlobalValue::HiddenVisibility);
  size_t numFixed = types.size() - 1;
  for (llvm::User *user : llvm::make_early_inc_range(fork->users())) {
    auto *call = dyn_cast<llvm::CallInst>(user);
    if (!call || call->getCalledFunction() != fork ||
        call->arg_size() > numFixed + 1)
      return llvm::createStringError(
          "a parallel region takes more than a pointer");
    builder.SetInsertPoint(call);
    SmallVector<llvm::Value *> arguments = {fork, call->getArgOperand(0)};
    for (unsigned i = 2; i < call->arg_size(); ++i)
      arguments.push_back(call->getArgOperand(i));
    if (arguments.size() < types.size())
      arguments.push_back(llvm::ConstantPointerNull::get(pointer));
    builder.CreateCall(callee, arguments);
    call->eraseFromParent();
  }
  return llvm::Error::success();
}

/// Lets the runtime's function of that name be called in place of OpenMP's
/// `name`, which it gets as its first argument.
static void replaceCalls(llvm::Module &module, StringRef name,
                         StringRef replacement) {
  llvm::Function *function = module.getFunction(name);
  if (!function)
    return;
  llvm::FunctionType *type = function->getFunctionType();
  SmallVector<llvm::Type *> types = {function->getType()};
  llvm::append_range(types, type->params());
  llvm::FunctionCallee callee = module.getOrInsertFunction(
      replacement, llvm::FunctionType::get(type->getReturnType(), types,
                                           /*isVarArg=*/false));
  cast<llvm::Function>(callee.getCallee())
      ->setVisibility(llvm::GlobalValue::HiddenVisibility);
  for (llvm::User *user : llvm::make_early_inc_range(function->users())) {
    auto *call = dyn_cast<llvm::CallInst>(user);
    if (!call || call->getCalledFunction() != function)
      continue;
    SmallVector<llvm::Value *> arguments = {function};
    llvm::append_range(arguments, call->args());
    auto *other = llvm::IRBuilder<>(call).CreateCall(callee, arguments);
    call->replaceAllUsesWith(other);
    call->eraseFromParent();
  }
}

/// What this project's code calls of OpenMP, which threads of the program's own
/// can be had in place of.
static bool isReplaced(StringRef name) {
  return llvm::is_contained<StringRef>(
      {"__kmpc_fork_call", "__kmpc_fork_call_if", "__kmpc_global_thread_num",
       "__kmpc_for_static_init_8u", "__kmpc_for_static_fini"},
      name);
}

static llvm::Error bindThreads(llvm::Module &module) {
  for (const llvm::Function &function : module)
    if (function.getName().starts_with("__kmpc_") &&
        !isReplaced(function.getName()))
      return llvm::createStringError("a parallel region calls " +
                                     function.getName() +
                                     ", which the runtime does not know");
  replaceCalls(module, "__kmpc_global_thread_num", "dyreluThreadNumber");
  replaceCalls(module, "__kmpc_for_static_init_8u", "dyreluStaticInit");
  replaceCalls(module, "__kmpc_for_static_fini", "dyreluStaticFini");
  if (llvm::Error error = replaceForks(module, "__kmpc_fork_call", "dyreluFork",
                                       /*hasCondition=*/false))
    return error;
  return replaceForks(module, "__kmpc_fork_call_if", "dyreluForkIf",
                      /*hasCondition=*/true);
}

static llvm::Error bindRuntime(llvm::Module &module) {
  replaceFunction(module, "malloc", "dyreluAllocate");
  replaceFunction(module, "calloc", "dyreluAllocateZeros");
  replaceFunction(module, "free", "dyreluFree");
  for (StringRef name : {StringRef(kRuntimeErrorName), StringRef("memrefCopy"),
                         StringRef("__truncsfbf2"), StringRef("__truncdfbf2")})
    if (llvm::Function *function = module.getFunction(name))
      function->setVisibility(llvm::GlobalValue::HiddenVisibility);
  return bindThreads(module);
}

//===----------------------------------------------------------------------===//
// The library
//===----------------------------------------------------------------------===//

static llvm::Error checkMachine(const llvm::TargetMachine &machine) {
  llvm::Triple host(llvm::sys::getProcessTriple());
  const llvm::Triple &target = machine.getTargetTriple();
  if (target.getArch() == host.getArch() && target.isOSLinux())
    return llvm::Error::success();
  return llvm::createStringError(
      "--emit=shared links for machines of this one's kind, " +
      host.getArchName() + " with Linux, got " + target.str() +
      "; --emit=obj writes code to link elsewhere");
}

/// Makes sure that a function can be added under its very name: LLVM would
/// number it. What the module has for itself gives way.
static llvm::Error freeName(llvm::Module &module, StringRef name) {
  llvm::GlobalValue *other = module.getNamedValue(name);
  if (!other)
    return llvm::Error::success();
  if (other->isDeclaration())
    return llvm::createStringError(
        "the library cannot have a function '" + name +
        "': its code calls another of that name; expected another --prefix");
  other->setName(name + ".internal");
  return llvm::Error::success();
}

static llvm::Error freeNames(llvm::Module &module, StringRef prefix,
                             ArrayRef<LibraryFunction> functions) {
  for (const LibraryFunction &function : functions)
    for (StringRef name : {function.name, function.shapesName})
      if (llvm::Error error =
              name.empty() ? llvm::Error::success() : freeName(module, name))
        return error;
  for (StringRef name : kLibraryFunctions)
    if (llvm::Error error = freeName(module, (prefix + name).str()))
      return error;
  return llvm::Error::success();
}

llvm::Expected<std::string>
mlir::dyrelu::compileSharedLibrary(ModuleOp module,
                                   const LibraryOptions &library,
                                   const dyrelu::TargetOptions &options) {
  auto machine = createTargetMachine(options);
  if (!machine)
    return machine.takeError();
  if (llvm::Error error = checkMachine(**machine))
    return std::move(error);
  auto functions = getLibraryFunctions(module, library);
  if (!functions)
    return functions.takeError();
  if (llvm::Error error = createInterface(module, *functions))
    return std::move(error);
  llvm::LLVMContext context;
  auto code =
      lowerToLLVMIR(module, **machine, options.threads, options.forkBytes,
                    options.cacheBytes, context, "the module");
  if (!code)
    return code.takeError();

  // Weights too: another library's, of the same name, would be taken for them.
  llvm::internalizeModule(**code,
                          [](const llvm::GlobalValue &) { return false; });
  if (llvm::Error error = freeNames(**code, library.prefix, *functions))
    return std::move(error);
  Exports exports(**code);
  for (const LibraryFunction &function : *functions)
    if (llvm::Error error = exports.add(function))
      return std::move(error);
  exports.addLibraryFunctions(library.prefix);
  if (llvm::Error error = optimize(**code, **machine, /*level=*/3))
    return std::move(error);
  if (llvm::Error error = bindRuntime(**code))
    return std::move(error);
  llvm::Expected<std::string> object = emitObject(**code, **machine);
  if (!object)
    return object.takeError();
  bool usesOpenMP = llvm::any_of(**code, [](const llvm::Function &function) {
    return function.getName().starts_with("__kmpc_");
  });
  return linkLibrary(*object, library.linker, library.fileName,
                     (*machine)->getTargetTriple().getArchName(), usesOpenMP);
}
