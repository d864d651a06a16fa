//===- Passes.h - Passes and pipeline of the CPU target ---------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_CPU_PASSES_H
#define DYRELU_TARGET_CPU_PASSES_H

#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir {
class ModuleOp;
class OpPassManager;
namespace LLVM {
class LLVMDialect;
} // namespace LLVM
namespace affine {
class AffineDialect;
} // namespace affine
namespace bufferization {
class BufferizationDialect;
} // namespace bufferization
namespace arith {
class ArithDialect;
} // namespace arith
namespace cf {
class ControlFlowDialect;
} // namespace cf
namespace func {
class FuncOp;
} // namespace func
namespace linalg {
class LinalgDialect;
} // namespace linalg
namespace math {
class MathDialect;
} // namespace math
namespace memref {
class MemRefDialect;
} // namespace memref
namespace scf {
class SCFDialect;
} // namespace scf
namespace tensor {
class TensorDialect;
} // namespace tensor
namespace ub {
class UBDialect;
} // namespace ub
namespace vector {
class VectorDialect;
} // namespace vector
} // namespace mlir

namespace mlir::dyrelu {

/// The attribute that marks a tile for the vectorizer: no size of the op that
/// is dynamic exceeds it.
constexpr llvm::StringLiteral kLanesAttrName = "dyrelu.lanes";

/// Marks those of them whose vector has more lanes than the tile has elements:
/// the rest is masked.
constexpr llvm::StringLiteral kMaskedAttrName = "dyrelu.masked";

/// The attribute that --dyrelu-cpu-tile leaves on ops for
/// --dyrelu-cpu-map-rows: the elements of its vectors.
constexpr llvm::StringLiteral kRowsAttrName = "dyrelu.rows";

/// The attribute of a function's result that is in the memory of an argument,
/// whose number it is.
constexpr llvm::StringLiteral kInArgumentAttrName = "dyrelu.in_argument";

/// What --dyrelu-cpu-lower-asserts calls: void (const char *message).
constexpr llvm::StringLiteral kRuntimeErrorName = "dyreluRuntimeError";

#define GEN_PASS_DECL
#include "dyrelu/Target/CPU/Passes.h.inc"

struct DyReLUToCPUOptions : PassPipelineOptions<DyReLUToCPUOptions> {
  PassOptions::Option<unsigned> vectorBits{
      *this, "vector-bits",
      llvm::cl::desc("Width of the target's vector registers in bits"),
      llvm::cl::init(256)};
  PassOptions::Option<int64_t> tileBytes{
      *this, "tile-bytes",
      llvm::cl::desc("Bytes of small samples that one iteration of the loop "
                     "over the batch takes together"),
      llvm::cl::init(64 * 1024)};
  PassOptions::Option<int64_t> cacheBytes{
      *this, "cache-bytes",
      llvm::cl::desc(
          "Bytes of cache that a result and what it is computed from "
          "may share; larger ones are written past it (0: none)"),
      llvm::cl::init(32 * 1024 * 1024)};
  PassOptions::Option<int64_t> threads{
      *this, "threads",
      llvm::cl::desc("Threads that batches, and large ops without one, are cut "
                     "for"),
      llvm::cl::init(1)};
  PassOptions::Option<int64_t> forkBytes{
      *this, "fork-bytes",
      llvm::cl::desc(
          "Bytes that a loop or an op must read and write for several "
          "threads to share it"),
      llvm::cl::init(128 * 1024)};
  PassOptions::Option<bool> maskedInstructions{
      *this, "masked-instructions",
      llvm::cl::desc("Instructions of the target have masks"),
      llvm::cl::init(false)};
  PassOptions::Option<bool> bf16Instructions{
      *this, "bf16-instructions",
      llvm::cl::desc("Round to bf16 by instructions of the target, which may "
                     "make 0 of results below 2^-126"),
      llvm::cl::init(false)};
  PassOptions::Option<bool> parallel{
      *this, "parallel",
      llvm::cl::desc(
          "Loops over the batch, and large ops, run on OpenMP threads"),
      llvm::cl::init(true)};
  PassOptions::Option<bool> checkSizes{
      *this, "check-sizes",
      llvm::cl::desc("Check sizes that only run time knows at run time"),
      llvm::cl::init(true)};
};

/// The pipeline --dyrelu-to-cpu: a module of dyrelu and upstream tensor
/// dialects to the LLVM dialect.
void buildDyReLUToCPUPipeline(OpPassManager &pm,
                              const DyReLUToCPUOptions &options);
void registerDyReLUToCPUPipeline();

/// A part of it, and of --dyrelu-to-nvvm: tensors to buffers, which functions
/// take and give as well.
void buildTensorsToBuffersPipeline(OpPassManager &pm);

/// The last part of it: functions on buffers to the LLVM dialect.
void buildBuffersToLLVMPipeline(OpPassManager &pm,
                                const DyReLUToCPUOptions &options);

#define GEN_PASS_REGISTRATION
#include "dyrelu/Target/CPU/Passes.h.inc"

} // namespace mlir::dyrelu

#endif // DYRELU_TARGET_CPU_PASSES_H
