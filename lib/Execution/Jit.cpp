//===- Jit.cpp - LLVM IR to code in memory --------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Jit.h"

#include "Lowering.h"
#include "Machine.h"

#include "dyrelu/Runtime/Emulator/Symbols.h"

#include "llvm/ADT/ScopeExit.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Module.h"
#include "llvm/Target/TargetMachine.h"

#include <dlfcn.h>

using namespace mlir;
using namespace mlir::dyrelu;

/// The name of the one symbol that the compiled code offers.
static constexpr StringLiteral wrapperName("dyrelu_call");

/// Adds void dyrelu_call(void **arguments), which passes each of the pointers
/// on to `callee`: a function of any number of parameters cannot be called from
/// C++ otherwise.
static void addWrapper(llvm::Function *callee) {
  // A function of the module may have that name as well.
  if (llvm::GlobalValue *other =
          callee->getParent()->getNamedValue(wrapperName))
    other->setName(wrapperName + ".callee");
  llvm::LLVMContext &context = callee->getContext();
  auto *pointer = llvm::PointerType::getUnqual(context);
  auto *wrapper = llvm::Function::Create(
      llvm::FunctionType::get(llvm::Type::getVoidTy(context), {pointer}, false),
      llvm::GlobalValue::ExternalLinkage, wrapperName, callee->getParent());
  llvm::IRBuilder<> builder(llvm::BasicBlock::Create(context, "", wrapper));
  SmallVector<llvm::Value *> arguments;
  for (size_t i = 0; i < callee->arg_size(); ++i)
    arguments.push_back(builder.CreateLoad(
        pointer, builder.CreateConstGEP1_64(pointer, wrapper->getArg(0), i)));
  builder.CreateCall(callee, arguments);
  builder.CreateRetVoid();
}

/// Makes everything but the wrapper private to the module: functions may then
/// have names that the C library uses (`main`, `exp`), and those that are not
/// called are not compiled.
static void internalize(llvm::Module &module) {
  auto hide = [](llvm::GlobalValue &value) {
    bool isReserved = value.getName().starts_with("llvm.");
    if (!value.isDeclaration() && !isReserved &&
        value.getName() != wrapperName) {
      value.setLinkage(llvm::GlobalValue::InternalLinkage);
      value.setVisibility(llvm::GlobalValue::DefaultVisibility);
    }
  };
  llvm::for_each(module.functions(), hide);
  llvm::for_each(module.globals(), hide);
}

/// The C interface of `entry`, or an error if it is not what is called here.
static llvm::Expected<llvm::Function *>
findInterface(llvm::Module &module, StringRef entry, size_t numPointers) {
  std::string name = ("_mlir_ciface_" + entry).str();
  llvm::Function *function = module.getFunction(name);
  if (!function || function->isDeclaration() ||
      !function->getReturnType()->isVoidTy() ||
      function->arg_size() != numPointers ||
      !llvm::all_of(function->args(), [](const llvm::Argument &argument) {
        return argument.getType()->isPointerTy();
      }))
    return llvm::createStringError(
        "expected the pipeline to leave a function " + name + " of " +
        Twine(numPointers) + " pointers that returns nothing");
  return function;
}

llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
Jit::createMachine(const CompileOptions &options) {
  auto builder = createHostBuilder(options);
  if (!builder)
    return builder.takeError();
  return builder->createTargetMachine();
}

static bool isOpenMP(StringRef name) {
  return name.starts_with("__kmpc_") || name.starts_with("omp_");
}

/// What `module` leaves for others to define.
static SmallVector<StringRef> getUndefinedNames(const llvm::Module &module) {
  SmallVector<StringRef> names;
  for (const llvm::GlobalValue &value : module.global_values())
    if (value.isDeclaration() && !value.use_empty() &&
        !value.getName().starts_with("llvm."))
      names.push_back(value.getName());
  return names;
}

llvm::Error Jit::loadOpenMP(const llvm::Module &module, StringRef path) {
  if (llvm::none_of(getUndefinedNames(module), isOpenMP))
    return llvm::Error::success();
  llvm::Expected<OpenMP *> runtime = OpenMP::load(path);
  if (!runtime)
    return runtime.takeError();
  openMP = *runtime;
  return llvm::Error::success();
}

/// Addresses for the host's own functions and for what `module` calls of
/// OpenMP. All other names must be known to the process.
llvm::Expected<llvm::orc::SymbolMap> Jit::resolve(const llvm::Module &module,
                                                  StringRef entry) {
  llvm::orc::SymbolMap symbols;
  auto define = [&](StringRef name, void *address) {
    symbols[jit->mangleAndIntern(name)] = {
        llvm::orc::ExecutorAddr::fromPtr(address),
        llvm::JITSymbolFlags::Exported | llvm::JITSymbolFlags::Callable};
  };
  for (const HostFunction &function : getHostFunctions())
    define(function.name, function.address);
  for (const emulator::Symbol &symbol : emulator::getSymbols())
    define(symbol.name, symbol.address);
  for (StringRef name : getUndefinedNames(module)) {
    if (symbols.contains(jit->mangleAndIntern(name)))
      continue;
    std::string text = name.str();
    void *address = openMP && isOpenMP(name)
                        ? openMP->find(text.c_str())
                        : dlsym(RTLD_DEFAULT, text.c_str());
    if (!address)
      return llvm::createStringError(
          "@" + entry + " calls '" + name +
          "', which neither the module nor this program defines");
    if (isOpenMP(name))
      define(name, address);
  }
  return symbols;
}

llvm::Error Jit::link(llvm::orc::ThreadSafeModule module,
                      llvm::orc::JITTargetMachineBuilder builder,
                      StringRef entry) {
  auto created = llvm::orc::LLJITBuilder()
                     .setJITTargetMachineBuilder(std::move(builder))
                     .create();
  if (!created)
    return created.takeError();
  jit = std::move(*created);

  // The JIT reports causes here and returns an error that names none.
  std::string cause;
  jit->getExecutionSession().setErrorReporter([&](llvm::Error error) {
    std::string text = llvm::toString(std::move(error));
    if (cause.empty())
      cause = std::move(text);
  });
  llvm::scope_exit silence(
      [&] { jit->getExecutionSession().setErrorReporter(llvm::consumeError); });

  llvm::Expected<llvm::orc::SymbolMap> symbols =
      module.withModuleDo([&](llvm::Module &m) { return resolve(m, entry); });
  if (!symbols)
    return symbols.takeError();
  llvm::Expected<llvm::orc::JITDylib &> host = jit->createJITDylib("host");
  if (!host)
    return host.takeError();
  if (llvm::Error error =
          host->define(llvm::orc::absoluteSymbols(std::move(*symbols))))
    return error;
  // The host's functions go before those of the process, malloc for one.
  llvm::orc::JITDylib &main = jit->getMainJITDylib();
  llvm::orc::JITDylibSearchOrder order;
  order.push_back({&*host, llvm::orc::JITDylibLookupFlags::MatchAllSymbols});
  main.withLinkOrderDo([&](const llvm::orc::JITDylibSearchOrder &others) {
    for (const auto &other : others)
      if (other.first != &main)
        order.push_back(other);
  });
  main.setLinkOrder(std::move(order), /*LinkAgainstThisJITDylibFirst=*/true);

  if (llvm::Error error = jit->addIRModule(std::move(module)))
    return error;
  llvm::Expected<llvm::orc::ExecutorAddr> address = jit->lookup(wrapperName);
  if (!address) {
    std::string text = llvm::toString(address.takeError());
    return llvm::createStringError("cannot compile @" + entry + ": " +
                                   (cause.empty() ? text : cause));
  }
  function = address->toPtr<Function>();
  return llvm::Error::success();
}

llvm::Expected<std::unique_ptr<Jit>>
Jit::create(llvm::orc::ThreadSafeModule safeModule,
            llvm::TargetMachine &machine, StringRef entry, size_t numPointers,
            const CompileOptions &options) {
  llvm::Module &module = *safeModule.getModuleUnlocked();
  llvm::Expected<llvm::Function *> callee =
      findInterface(module, entry, numPointers);
  if (!callee)
    return callee.takeError();
  // Inlined into its interface and that into the wrapper, all of it would be
  // optimized three times. (An object has to keep both anyway.)
  llvm::Function *function = module.getFunction(entry);
  if (function && !function->hasFnAttribute(llvm::Attribute::AlwaysInline))
    function->addFnAttr(llvm::Attribute::NoInline);
  addWrapper(*callee);
  internalize(module);

  auto builder = createHostBuilder(options);
  if (!builder)
    return builder.takeError();

  auto result = std::make_unique<Jit>();
  if (llvm::Error error = optimize(module, machine, options.optLevel))
    return std::move(error);
  if (llvm::Error error = result->loadOpenMP(module, options.openMPLibrary))
    return std::move(error);
  if (llvm::Error error =
          result->link(std::move(safeModule), std::move(*builder), entry))
    return std::move(error);
  return result;
}
