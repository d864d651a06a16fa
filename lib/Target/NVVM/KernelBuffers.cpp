//===- KernelBuffers.cpp - Kernels on buffers of tensors ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelBuffers.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::dyrelu;

int64_t mlir::dyrelu::getElementBytes(Type type) {
  return getElementTypeOrSelf(type).getIntOrFloatBitWidth() / 8;
}

Value mlir::dyrelu::getBuffer(ImplicitLocOpBuilder &builder, Value tensor) {
  if (!tensor)
    return {};
  auto type = cast<RankedTensorType>(tensor.getType());
  return bufferization::ToBufferOp::create(
      builder, MemRefType::get(type.getShape(), type.getElementType()), tensor,
      /*read_only=*/true);
}

namespace {
/// Upstream's deallocation of buffers takes no op whose effects are unknown.
/// This one only computes an address,
struct AddressEffects
    : MemoryEffectOpInterface::ExternalModel<AddressEffects, NVVM::MapaOp> {
  void getEffects(Operation *,
                  SmallVectorImpl<MemoryEffects::EffectInstance> &) const {}
};

/// and what threads synchronize with may read and write any memory.
template <typename OpT>
struct BarrierEffects
    : MemoryEffectOpInterface::ExternalModel<BarrierEffects<OpT>, OpT> {
  void
  getEffects(Operation *,
             SmallVectorImpl<MemoryEffects::EffectInstance> &effects) const {
    effects.emplace_back(MemoryEffects::Read::get());
    effects.emplace_back(MemoryEffects::Write::get());
  }
};

template <typename... Ops> void attachBarrierEffects(MLIRContext *context) {
  (Ops::template attachInterface<BarrierEffects<Ops>>(*context), ...);
}
} // namespace

void mlir::dyrelu::registerKernelEffects(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, NVVM::NVVMDialect *) {
    NVVM::MapaOp::attachInterface<AddressEffects>(*context);
    attachBarrierEffects<NVVM::ClusterArriveOp, NVVM::ClusterWaitOp>(context);
  });
  registry.addExtension(+[](MLIRContext *context, LLVM::LLVMDialect *) {
    attachBarrierEffects<LLVM::AtomicRMWOp, LLVM::FenceOp>(context);
  });
  registry.addExtension(+[](MLIRContext *context, nvgpu::NVGPUDialect *) {
    attachBarrierEffects<nvgpu::DeviceAsyncCreateGroupOp,
                         nvgpu::DeviceAsyncWaitOp>(context);
  });
  registry.addExtension(+[](MLIRContext *context, gpu::GPUDialect *) {
    attachBarrierEffects<gpu::BarrierOp>(context);
  });
}
