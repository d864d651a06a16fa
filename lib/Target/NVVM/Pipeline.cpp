//===- Pipeline.cpp - --dyrelu-to-nvvm ------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Support/Pipeline.h"
#include "dyrelu/Conversion/Passes.h"
#include "dyrelu/Dialect/DyReLU/Transforms/Passes.h"
#include "dyrelu/Target/CPU/Passes.h"
#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Affine/Transforms/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/Vector/Transforms/Passes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::dyrelu;

static void addCleanup(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

/// linalg on tensors, few ops.
static void addLinalg(OpPassManager &pm, const DyReLUToNVVMOptions &options) {
  if (options.checkSizes)
    pm.addPass(createGenerateSizeChecks());
  pm.addPass(createDyReLUDecompose());
  pm.addPass(createFlattenSpatial());
  addCleanup(pm);
  pm.addPass(createFlattenNeighbors());
  addCleanup(pm);
  if (options.fused) {
    FuseSamplesOptions fuse;
    fuse.chip = options.chip;
    fuse.clusterSize = options.clusterSize;
    fuse.samplesPerBlock = options.samplesPerBlock;
    pm.addPass(createFuseSamples(fuse));
  }
  FuseLayersOptions layers;
  layers.chip = options.chip;
  pm.addPass(createFuseLayers(layers));
  buildDyReLUToLinalgPipeline(pm);
  pm.addNestedPass<func::FuncOp>(createConvertElementwiseToLinalgPass());
  pm.addNestedPass<func::FuncOp>(createFuseElementwise());
  pm.addNestedPass<func::FuncOp>(createSinkScalars());
  addCleanup(pm);
  pm.addPass(createComputeInPlace());
  pm.addNestedPass<func::FuncOp>(createRepeatFills());
}

/// Tensors to buffers, which are freed.
static void addBuffers(OpPassManager &pm) {
  buildTensorsToBuffersPipeline(pm);
  addCleanup(pm);
  pm.addPass(createDropResultsInArguments());
  pm.addNestedPass<func::FuncOp>(createSeparateResults());
  bufferization::buildBufferDeallocationPipeline(pm);
  pm.addPass(createConvertBufferizationToMemRefPass());
}

/// A kernel for each linalg op.
static void addKernels(OpPassManager &pm) {
  pm.addNestedPass<func::FuncOp>(createMapCopies());
  pm.addNestedPass<func::FuncOp>(createMapReductions());
  pm.addNestedPass<func::FuncOp>(createMapElements());
  addCleanup(pm);
  pm.addNestedPass<func::FuncOp>(createCheckHost());
  pm.addNestedPass<func::FuncOp>(createApproximateMath());
}

/// Kernels in a module of their own, for a device. Nothing folds
/// between the last pass on pointers and outlining: what is taken apart would
/// be put together again.
static void addModule(OpPassManager &pm, const DyReLUToNVVMOptions &options) {
  OpPassManager &functions = pm.nest<func::FuncOp>();
  functions.addPass(createPassPointers());
  functions.addPass(affine::createAffineExpandIndexOpsPass());
  functions.addPass(createExpandShapes());
  functions.addPass(memref::createExpandStridedMetadataPass());
  functions.addPass(createLowerAffinePass());
  ExpandArithOptions expansion;
  expansion.bf16Instructions = true;
  functions.addPass(createExpandArith(expansion));
  functions.addPass(createCSEPass());
  // Buffers of dynamic size that were folded.
  functions.addPass(createPassPointers());
  // Constants, which passes share with the host.
  functions.addPass(createGpuLaunchSinkIndexComputationsPass());
  pm.addPass(createNameKernels());
  pm.addPass(createGpuKernelOutliningPass());
  pm.addPass(createAnnotateClusters());
  AttachTargetOptions target;
  target.chip = options.chip;
  target.ptxVersion = options.ptxVersion;
  pm.addPass(createAttachTarget(target));
  pm.addPass(createOverlapLaunches());
  pm.addPass(createSymbolDCEPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
  addCleanup(pm);
}

/// Kernels to the NVVM dialect.
static void addNVVM(OpPassManager &pm) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  kernels.addPass(arith::createArithIntRangeOpts());
  kernels.addPass(arith::createArithUnsignedWhenEquivalentPass());
  kernels.addPass(createExpandMath());
  kernels.addPass(createSCFToControlFlowPass());
  addCleanup(kernels);
  kernels.addPass(createConvertNVGPUToNVVMPass());
  ConvertGpuOpsToNVVMOpsOptions toNVVM;
  toNVVM.useBarePtrCallConv = true;
  toNVVM.indexBitwidth = 64;
  kernels.addPass(createConvertGpuOpsToNVVMOps(toNVVM));
  kernels.addPass(createReconcileUnrealizedCastsPass());
  kernels.addPass(createExternalizeSharedMemory());
  addCleanup(kernels);
}

void mlir::dyrelu::buildDyReLUToNVVMPipeline(
    OpPassManager &pm, const DyReLUToNVVMOptions &options) {
  addLinalg(pm, options);
  addBuffers(pm);
  addKernels(pm);
  addModule(pm, options);
  addNVVM(pm);
}

void mlir::dyrelu::registerDyReLUToNVVMPipeline() {
  registerPipeline<DyReLUToNVVMOptions>(
      "dyrelu-to-nvvm",
      "dyrelu and upstream tensor dialects to kernels in the NVVM dialect",
      ModuleOp::getOperationName(), buildDyReLUToNVVMPipeline);
}
