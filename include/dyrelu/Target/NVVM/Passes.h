//===- Passes.h - Passes and pipeline of the NVVM target ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_NVVM_PASSES_H
#define DYRELU_TARGET_NVVM_PASSES_H

#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir {
class ModuleOp;
class OpPassManager;
namespace LLVM {
class LLVMDialect;
} // namespace LLVM
namespace NVVM {
class NVVMDialect;
} // namespace NVVM
namespace affine {
class AffineDialect;
} // namespace affine
namespace arith {
class ArithDialect;
} // namespace arith
namespace bufferization {
class BufferizationDialect;
} // namespace bufferization
namespace cf {
class ControlFlowDialect;
} // namespace cf
namespace func {
class FuncOp;
} // namespace func
namespace gpu {
class GPUDialect;
class GPUModuleOp;
} // namespace gpu
namespace linalg {
class LinalgDialect;
} // namespace linalg
namespace math {
class MathDialect;
} // namespace math
namespace memref {
class MemRefDialect;
} // namespace memref
namespace nvgpu {
class NVGPUDialect;
} // namespace nvgpu
namespace scf {
class SCFDialect;
} // namespace scf
namespace tensor {
class TensorDialect;
} // namespace tensor
namespace vector {
class VectorDialect;
} // namespace vector
} // namespace mlir

namespace mlir::dyrelu {

/// The unit attribute of a `gpu.launch_func` whose kernel may start before the
/// one before it ends, and waits for that itself (waitsForOthers). It tells the
/// emulator; launch descriptions find out from the kernel.
constexpr llvm::StringLiteral kProgrammaticAttrName = "nvvm.programmatic";

#define GEN_PASS_DECL
#include "dyrelu/Target/NVVM/Passes.h.inc"

struct DyReLUToNVVMOptions : PassPipelineOptions<DyReLUToNVVMOptions> {
  PassOptions::Option<std::string> chip{
      *this, "chip", llvm::cl::desc("The device's architecture"),
      llvm::cl::init("sm_90")};
  PassOptions::Option<unsigned> ptxVersion{
      *this, "ptx-version",
      llvm::cl::desc("The version of PTX, 10 * major + minor (0: the oldest "
                     "that has all of the chip)"),
      llvm::cl::init(0)};
  PassOptions::Option<bool> fused{
      *this, "fused", llvm::cl::desc("Kernels that read x once, where it fits"),
      llvm::cl::init(true)};
  PassOptions::Option<int64_t> clusterSize{
      *this, "cluster-size",
      llvm::cl::desc("Blocks that share a sample: a power of two up to 64 (0: "
                     "chosen)"),
      llvm::cl::init(0)};
  PassOptions::Option<int64_t> samplesPerBlock{
      *this, "samples-per-block",
      llvm::cl::desc("Samples that a block, or the blocks of a cluster, take "
                     "together: 1, 2, 4 or 8 (0: chosen)"),
      llvm::cl::init(0)};
  PassOptions::Option<bool> checkSizes{
      *this, "check-sizes",
      llvm::cl::desc("Check sizes that only run time knows at run time"),
      llvm::cl::init(true)};
};

/// The pipeline --dyrelu-to-nvvm: a module of dyrelu and upstream tensor
/// dialects to kernels in the NVVM dialect, and functions that launch them.
void buildDyReLUToNVVMPipeline(OpPassManager &pm,
                               const DyReLUToNVVMOptions &options);
void registerDyReLUToNVVMPipeline();

#define GEN_PASS_REGISTRATION
#include "dyrelu/Target/NVVM/Passes.h.inc"

} // namespace mlir::dyrelu

#endif // DYRELU_TARGET_NVVM_PASSES_H
