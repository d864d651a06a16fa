//===- CompiledModule.h - Functions compiled in memory ----------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles a function on tensors for the machine it runs on, and calls it:
//
//   auto compiled = CompiledModule::create(module, "main");
//   auto results = (*compiled)->call({x.getView(), weights.getView()});
//
// Threads: the code may use OpenMP (LLVM's libomp, loaded only then). Its
// settings are the process's own (OMP_NUM_THREADS and the like). After a call
// its threads wait actively for 200 ms (KMP_BLOCKTIME), which another
// measurement in the same process would see.
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_EXECUTION_COMPILEDMODULE_H
#define DYRELU_EXECUTION_COMPILEDMODULE_H

#include "dyrelu/Execution/Tensor.h"

#include "mlir/IR/BuiltinOps.h"

#include "llvm/ADT/SmallPtrSet.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mlir::dyrelu {

/// An element type and a shape, in which some sizes may be
/// ShapedType::kDynamic.
struct TensorSpec {
  ElementType type;
  llvm::SmallVector<int64_t> shape;

  /// MLIR's spelling: "tensor<8x?xf32>".
  std::string str() const;
  bool accepts(const TensorView &tensor) const;
};

/// What a function takes and returns.
struct Signature {
  std::string entry;
  llvm::SmallVector<TensorSpec> inputs, results;

  /// Whether as many inputs, and this tensor as input `number`, can be passed.
  llvm::Error checkInputCount(size_t got) const;
  llvm::Error checkInput(size_t number, const TensorView &tensor) const;
  /// Whether these can.
  llvm::Error checkInputs(llvm::ArrayRef<TensorView> tensors) const;
};

/// The signature of the public function `entry`, or an error that says why it
/// cannot be called. Where code is emulated, buffers are taken as well, as
/// kernels have them.
llvm::Expected<Signature> getSignature(ModuleOp module, llvm::StringRef entry,
                                       bool takesBuffers = false);

/// How GPU kernels run on the CPU (docs/emulator.md).
struct EmulationOptions {
  /// The device that kernels are made for; sm_90 if none is chosen. A module
  /// that has kernels leaves no choice.
  std::optional<std::string> chip;
  /// Draws the order of threads in the first run of a call; each further one
  /// has the next seed. 0 is the natural order.
  uint64_t seed = 0;
};

struct CompileOptions {
  /// LLVM's -O level.
  unsigned optLevel = 3;
  /// A processor as LLVM names it, whose code this machine runs, or `native`
  /// for this machine's.
  std::string cpu = "native";
  /// Threads that batches are cut for; 0: as many as this machine has.
  unsigned threads = 0;
  /// Bytes that a loop or an op must read and write for threads to share it;
  /// nothing: the pipeline's default.
  std::optional<int64_t> forkBytes;
  /// Bytes of cache that a result and what it is computed from may share;
  /// larger ones are written past it. 0: none; nothing: the pipeline's default.
  std::optional<int64_t> cacheBytes;
  /// The OpenMP runtime to load instead of the one that is found.
  std::string openMPLibrary;
  /// Run the kernels that a module has for GPUs, instead of code for this
  /// machine; what they do wrong is an error of the run.
  std::optional<EmulationOptions> emulation;
};

class CompiledModule {
public:
  /// Compiles `entry` and what it calls. `module` is lowered on the way; it and
  /// its context are not needed any more afterwards.
  static llvm::Expected<std::unique_ptr<CompiledModule>>
  create(ModuleOp module, llvm::StringRef entry,
         const CompileOptions &options = {});
  ~CompiledModule();

  const Signature &getSignature() const;

  /// The threads that calls may use from now on; code that uses no OpenMP runs
  /// in one. Without a setting it is OpenMP's own.
  void setNumThreads(unsigned threads);
  unsigned getNumThreads() const;

  /// Checks the inputs, runs the function and returns its results.
  llvm::Expected<llvm::SmallVector<Tensor>>
  call(ArrayRef<TensorView> inputs) const;

private:
  friend class PreparedCall;
  struct Impl;
  explicit CompiledModule(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

/// A call whose arguments are laid out once, so that repeating it costs no more
/// than the call itself. The inputs must outlive it.
class PreparedCall {
public:
  static llvm::Expected<PreparedCall> create(const CompiledModule &module,
                                             ArrayRef<TensorView> inputs);
  PreparedCall(PreparedCall &&other) noexcept;
  PreparedCall &operator=(PreparedCall &&) = delete;
  ~PreparedCall() { discardResults(); }

  /// Runs the function; results of a run before are discarded.
  llvm::Error run();

  /// The results of the last run, which must have succeeded.
  llvm::Expected<llvm::SmallVector<Tensor>> takeResults();
  void discardResults();

private:
  explicit PreparedCall(const CompiledModule::Impl &module) : module(&module) {}

  const CompiledModule::Impl *module;
  /// The descriptors of all results, then those of the inputs. (A std::vector
  /// keeps its memory when it is moved.)
  std::vector<int64_t> descriptors;
  /// What the function is passed: pointers to descriptors.
  std::vector<void *> arguments;
  /// Memory that is not a result's own.
  llvm::SmallPtrSet<const void *, 8> inputData;
  bool hasResults = false;
  uint64_t numRuns = 0;
};

} // namespace mlir::dyrelu

#endif // DYRELU_EXECUTION_COMPILEDMODULE_H
