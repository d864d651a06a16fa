//===- FusedPasses.td - Kernels that read x once -----------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_NVVM_FUSEDPASSES_TD
#define DYRELU_TARGET_NVVM_FUSEDPASSES_TD

include "mlir/Pass/PassBase.td"

def FuseSamples : Pass<"dyrelu-nvvm-fuse-samples", "::mlir::ModuleOp"> {
  let summary = "One kernel that reads x once, for pool, coefficients and apply";
  let description = [{
    A `dyrelu.apply` whose coefficients come from a pool of its own x becomes,
    with those, one kernel. A block, or a cluster of blocks that have equal parts of
    the channels each (with channels last, of the positions), takes one or several
    whole samples: it copies x into shared memory, adds up each channel, computes
    the layers (weights are read once for all of its samples; the blocks of a
    cluster divide the rows and send each other means and hidden numbers through
    distributed shared memory), and applies the pieces to what is in shared
    memory. Memory is read and written once, 16 bytes at a time where x and y are
    aligned to that, and nothing is allocated but y. Of a sample that does not fit,
    on chips without clusters or where `cluster-size` asks for it, a part stays in
    shared memory, and the rest is read again, from the cache of level 2.

    Where the chip has no clusters, or none so large, the blocks of a virtual one
    exchange the means and hidden numbers in memory, and wait for each other at
    counters there, which another kernel sets to 0. So many blocks must be
    resident at once (`dyrelu.resident_blocks`); they find each other in the
    order in which they start, so that the grid may be any size. On chips without
    clusters one of up to 16 blocks is chosen for samples that fit in no other
    way; larger ones, and any on other chips, where `cluster-size` asks for them.

    An attention of the same x, if the result is scaled by one, is computed from
    shared memory as well: a block then needs all channels of a position, which
    those of a cluster have with channels last only.

    All sizes but the batch are static. How many samples, blocks and threads go
    together is chosen from the chip's shared memory, the sizes and the batch, if
    known. Where neither shared memory nor the cache has room, or a few blocks would
    have much of x each, as several kernels are faster then, the ops stay. A remark
    (category `dyrelu-nvvm-fuse-samples`) says what was chosen, or why there is no
    fused kernel.

    Example: with `chip=sm_90`

    ```mlir
    func.func @main(%x: tensor<?x64x56x56xf16>, %w1: tensor<8x64xf16>,
                    %w2: tensor<256x8xf16>) -> tensor<?x64x56x56xf16> {
      %g = dyrelu.pool %x : tensor<?x64x56x56xf16> -> tensor<?x64xf32>
      %a, %b = dyrelu.coefficients %g fc1(%w1 : tensor<8x64xf16>)
                 fc2(%w2 : tensor<256x8xf16>)
                 : tensor<?x64xf32> -> tensor<?x2x64xf32>, tensor<?x2x64xf32>
      %y = dyrelu.apply %x slopes(%a : tensor<?x2x64xf32>)
             intercepts(%b : tensor<?x2x64xf32>) : tensor<?x64x56x56xf16>
      return %y : tensor<?x64x56x56xf16>
    }
    // becomes a gpu.launch of clusters of four blocks, one for each sample.
    ```
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"\"sm_90\"",
           "The device's architecture">,
    Option<"clusterSize", "cluster-size", "int64_t", /*default=*/"0",
           "Blocks that share a sample: a power of two up to 64 (0: chosen)">,
    Option<"samplesPerBlock", "samples-per-block", "int64_t", /*default=*/"0",
           "Samples that a block, or the blocks of a cluster, take together: 1, "
           "2, 4 or 8 (0: chosen)">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::gpu::GPUDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::LLVM::LLVMDialect", "::mlir::memref::MemRefDialect",
    "::mlir::nvgpu::NVGPUDialect", "::mlir::NVVM::NVVMDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def FuseLayers : Pass<"dyrelu-nvvm-fuse-layers", "::mlir::ModuleOp"> {
  let summary = "One kernel for the layers between means and coefficients";
  let description = [{
    A `dyrelu.coefficients` becomes one kernel. A block computes some channels'
    coefficients for up to eight samples and reads each weight once for all of
    them, 16 bytes at a time where the weights are aligned to that and rows are
    of whole accesses. It computes the hidden layer first, all of it, from
    means in shared memory to shared memory; what does not fit there, or has a
    size that only run time knows, is read from and written to the memory of the
    device. How many samples and channels go together is chosen from the sizes
    and the chip's multiprocessors. Sums are of a fixed order.

    Coefficients of which a size is 0 keep their op. A remark (category
    `dyrelu-nvvm-fuse-layers`) says what was chosen, or why there is no such
    kernel.

    Example:

    ```mlir
    func.func @main(%g: tensor<32x64xf32>, %w1: tensor<8x64xf16>,
                    %w2: tensor<256x8xf16>)
        -> (tensor<32x2x64xf32>, tensor<32x2x64xf32>) {
      %a, %b = dyrelu.coefficients %g fc1(%w1 : tensor<8x64xf16>)
                 fc2(%w2 : tensor<256x8xf16>)
                 : tensor<32x64xf32> -> tensor<32x2x64xf32>, tensor<32x2x64xf32>
      return %a, %b : tensor<32x2x64xf32>, tensor<32x2x64xf32>
    }
    // becomes a gpu.launch that writes two buffers, allocated in front of it.
    ```
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"\"sm_90\"",
           "The device's architecture">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::gpu::GPUDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect", "::mlir::vector::VectorDialect"
  ];
}

def AnnotateClusters : Pass<"dyrelu-nvvm-annotate-clusters", "::mlir::ModuleOp"> {
  let summary = "Kernels know the sizes of their clusters, and launches what "
                "waits in kernels";
  let description = [{
    A kernel that `gpu.launch_func` launches in clusters of constant size gets
    the attribute `known_cluster_size`, of which the NVVM dialect makes
    `nvvm.cluster_dim` and PTX `.reqnctapercluster`: it cannot be launched
    otherwise then.

    An op in a kernel at which blocks wait for each other has the attribute
    `dyrelu.resident_blocks`, how many of them must be resident. The launch gets
    it as well.
  }];
}

def ExternalizeSharedMemory
    : Pass<"dyrelu-nvvm-externalize-shared-memory", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Dynamic shared memory is an external symbol";
  let description = [{
    Upstream lowers `gpu.dynamic_shared_memory` to an internal global of no
    bytes, of which PTX makes a variable of one byte in static shared memory.
    Dynamic shared memory is what an external one of no bytes stands for; it is
    aligned to 128 bytes.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // DYRELU_TARGET_NVVM_FUSEDPASSES_TD
