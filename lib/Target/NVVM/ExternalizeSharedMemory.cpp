//===- ExternalizeSharedMemory.cpp - Dynamic shared memory ----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Target/NVVM/Passes.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

namespace mlir::dyrelu {
#define GEN_PASS_DEF_EXTERNALIZESHAREDMEMORY
#include "dyrelu/Target/NVVM/Passes.h.inc"
} // namespace mlir::dyrelu

using namespace mlir;
using namespace mlir::dyrelu;

/// Bytes that wide accesses and bulk copies ask for, and more: the launch
/// starts dynamic shared memory at such a multiple.
static constexpr uint64_t kAlignment = 128;

namespace {
struct ExternalizeSharedMemory
    : dyrelu::impl::ExternalizeSharedMemoryBase<ExternalizeSharedMemory> {
  void runOnOperation() override {
    for (auto global : getOperation().getOps<LLVM::GlobalOp>()) {
      auto type = dyn_cast<LLVM::LLVMArrayType>(global.getGlobalType());
      if (!type || type.getNumElements() != 0 ||
          global.getAddrSpace() !=
              static_cast<unsigned>(NVVM::NVVMMemorySpace::Shared))
        continue;
      global.setLinkage(LLVM::Linkage::External);
      global.setAlignment(kAlignment);
    }
  }
};
} // namespace
