//===- Pipeline.cpp - --dyrelu-to-cpu -------------------------------------===//
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

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/Transforms/Passes.h"
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

/// One loop over the samples per activation, linalg inside.
static void addLoopNests(OpPassManager &pm, const DyReLUToCPUOptions &options) {
  if (options.checkSizes)
    pm.addPass(createGenerateSizeChecks());
  pm.addPass(createDyReLUDecompose());
  // What is computed with whole tensors is flattened and fused as linalg is.
  pm.addNestedPass<func::FuncOp>(createConvertElementwiseToLinalgPass());
  pm.addPass(createFlattenSpatial());
  addCleanup(pm);
  pm.addPass(createFlattenNeighbors());
  addCleanup(pm);
  DyReLUFuseOptions fuse;
  fuse.tileBytes = options.tileBytes;
  // --dyrelu-cpu-parallelize says that there are no fewer threads than 1.
  fuse.minTiles = std::max<int64_t>(options.threads, 1);
  pm.addPass(createDyReLUFuse(fuse));
  buildDyReLUToLinalgPipeline(pm);
}

/// Vectors for what is linalg on tensors.
static void addVectors(OpPassManager &pm, const DyReLUToCPUOptions &options) {
  pm.addNestedPass<func::FuncOp>(createFuseElementwise());
  pm.addNestedPass<func::FuncOp>(createOrderRows());
  LinalgFoldUnitExtentDimsPassOptions unitDims;
  unitDims.useRankReducingSlices = true;
  pm.addPass(createLinalgFoldUnitExtentDimsPass(unitDims));
  // The unit dimensions come back as slices inserted into slices.
  pm.addPass(tensor::createFoldTensorSubsetOpsPass());
  // That pass makes inputs of what a computation starts from: constants go into
  // the computation, others are overwritten.
  pm.addNestedPass<func::FuncOp>(createFuseElementwise());
  addCleanup(pm);
  pm.addPass(createComputeInPlace());
  ParallelizeOptions threads;
  threads.threads = options.parallel || options.threads < 1
                        ? options.threads.getValue()
                        : int64_t(1);
  threads.forkBytes = options.forkBytes;
  pm.addPass(createParallelize(threads));
  addCleanup(pm);
  GatherRowsOptions rows;
  rows.vectorBits = options.vectorBits;
  pm.addNestedPass<func::FuncOp>(createGatherRows(rows));
  pm.addNestedPass<func::FuncOp>(createShareReads());
  addCleanup(pm);
  TileWindowsOptions windows;
  windows.vectorBits = options.vectorBits;
  pm.addNestedPass<func::FuncOp>(createTileWindows(windows));
  SumRowsOptions sums;
  sums.vectorBits = options.vectorBits;
  pm.addNestedPass<func::FuncOp>(createSumRows(sums));
  TileForVectorsOptions tiles;
  tiles.vectorBits = options.vectorBits;
  pm.addNestedPass<func::FuncOp>(createTileForVectors(tiles));
  addCleanup(pm);
  pm.addNestedPass<func::FuncOp>(createVectorizeTiles());
  addCleanup(pm);
}

void mlir::dyrelu::buildTensorsToBuffersPipeline(OpPassManager &pm) {
  pm.addPass(createPrepareEntries());
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  pm.addPass(bufferization::createEmptyTensorToAllocTensorPass());
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  // A loop may carry a tensor that each iteration computes anew.
  bufferize.allowReturnAllocsFromLoops = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
}

/// Tensors to buffers, which are freed.
static void addBuffers(OpPassManager &pm) {
  buildTensorsToBuffersPipeline(pm);
  pm.addPass(createCSEPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createDropResultsInArguments());
  pm.addNestedPass<func::FuncOp>(bufferization::createBufferLoopHoistingPass());
  bufferization::buildBufferDeallocationPipeline(pm);
}

/// Vectors for what walks buffers, and how they are written.
static void addWrites(OpPassManager &pm, const DyReLUToCPUOptions &options) {
  pm.addNestedPass<func::FuncOp>(createMapRows());
  addCleanup(pm);
  StreamOptions stream;
  stream.cacheBytes = options.cacheBytes;
  pm.addNestedPass<func::FuncOp>(createStream(stream));
}

void mlir::dyrelu::buildBuffersToLLVMPipeline(
    OpPassManager &pm, const DyReLUToCPUOptions &options) {
  pm.addPass(createConvertBufferizationToMemRefPass());
  pm.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  // A few shuffles, where the other way takes vectors of a sum apart.
  pm.addNestedPass<func::FuncOp>(vector::createLowerVectorMultiReductionPass(
      vector::VectorMultiReductionLowering::InnerReduction));
  pm.addNestedPass<func::FuncOp>(vector::createLowerVectorMaskPass());
  VectorTransferToSCFOptions toSCF;
  toSCF.enableFullUnroll();
  pm.addNestedPass<func::FuncOp>(createConvertVectorToSCFPass(toSCF));
  pm.addNestedPass<func::FuncOp>(createApproximateMath());
  pm.addNestedPass<func::FuncOp>(createForallToParallelLoopPass());
  if (options.parallel) {
    pm.addPass(createConvertSCFToOpenMPPass());
    // Inlines the allocation scopes of parallel loops, which hold no more than
    // one block and nothing on the stack.
    pm.addPass(createCanonicalizerPass());
    ForkIfLargeOptions forks;
    forks.forkBytes = options.forkBytes;
    pm.addPass(createForkIfLarge(forks));
    pm.addPass(createOmitBarriers());
  }
  // Not before: a scope with a fence would not be inlined.
  pm.addNestedPass<func::FuncOp>(createFenceStreams());
  // LLVM's backend ends in an error on comparisons of some bf16 vectors.
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"bf16"};
  emulate.targetTypeStr = "f32";
  pm.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  ExpandArithOptions expansion;
  expansion.maskExtrema = options.maskedInstructions;
  expansion.bf16Instructions = options.bf16Instructions;
  pm.addPass(createExpandArith(expansion));
  pm.addPass(createExpandShapes());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(createLowerAsserts());
  addCleanup(pm);
  // The lanes of a sum were chosen by the tiling; how they are added up at its
  // end is as free.
  ConvertVectorToLLVMPassOptions vectorToLLVM;
  vectorToLLVM.reassociateFPReductions = true;
  pm.addPass(createConvertVectorToLLVMPass(vectorToLLVM));
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createConvertToLLVMPass());
  if (options.parallel)
    pm.addPass(createConvertOpenMPToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  pm.addPass(createStreamPairs());
  addCleanup(pm);
  pm.addNestedPass<LLVM::LLVMFuncOp>(createKeepLoops());
}

void mlir::dyrelu::buildDyReLUToCPUPipeline(OpPassManager &pm,
                                            const DyReLUToCPUOptions &options) {
  addLoopNests(pm, options);
  addVectors(pm, options);
  addBuffers(pm);
  addWrites(pm, options);
  buildBuffersToLLVMPipeline(pm, options);
}

void mlir::dyrelu::registerDyReLUToCPUPipeline() {
  registerPipeline<DyReLUToCPUOptions>(
      "dyrelu-to-cpu",
      "dyrelu and upstream tensor dialects to the LLVM dialect, with "
      "vectorized and multi-threaded loops",
      ModuleOp::getOperationName(), buildDyReLUToCPUPipeline);
}
