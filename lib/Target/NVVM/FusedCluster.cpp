//===- FusedCluster.cpp - The blocks that share samples -------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusedCluster.h"

#include "dyrelu/Target/NVVM/LaunchDescription.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::dyrelu;

/// What all blocks of a device see.
static constexpr llvm::StringLiteral kDeviceScope = "device";

FusedCluster::FusedCluster(BlockCode &code, const FusedGeometry &geometry,
                           const FusedBuffers &buffers, gpu::LaunchOp launch,
                           Value shared)
    : code(code), builder(code.getBuilder()), geometry(geometry),
      buffers(buffers) {
  if (geometry.isVirtual) {
    takeTicket(shared);
  } else if (isOne()) {
    number = launch.getBlockIds().x;
    rank = code.getNumber(0);
  } else {
    number = gpu::ClusterIdOp::create(builder, gpu::Dimension::x);
    rank = gpu::ClusterBlockIdOp::create(builder, gpu::Dimension::x);
  }
}

//===----------------------------------------------------------------------===//
// Virtual clusters
//===----------------------------------------------------------------------===//

/// The address of a counter: the first one has the tickets, and each cluster
/// one of its own.
Value FusedCluster::getCounter(Value index) {
  return code.getAddress(buffers.counters, index,
                         NVVM::NVVMMemorySpace::Global);
}

static Value addOne(ImplicitLocOpBuilder &builder, Value counter) {
  Value one = arith::ConstantOp::create(builder, builder.getI32IntegerAttr(1));
  return LLVM::AtomicRMWOp::create(builder, LLVM::AtomicBinOp::add, counter,
                                   one, LLVM::AtomicOrdering::monotonic,
                                   kDeviceScope);
}

void FusedCluster::takeTicket(Value shared) {
  Value ticket = code.getView(shared, geometry.ticketOffset, /*count=*/1,
                              builder.getI32Type());
  Value first = code.getNumber(0);
  code.whereFirst([&] {
    memref::StoreOp::create(builder, addOne(builder, getCounter(first)), ticket,
                            first);
  });
  gpu::BarrierOp::create(builder);
  Value block = arith::IndexCastUIOp::create(
      builder, builder.getIndexType(),
      memref::LoadOp::create(builder, ticket, first));
  std::tie(number, rank) = code.divide(block, geometry.clusterSize);
}

void FusedCluster::meetAtCounter() {
  gpu::BarrierOp::create(builder);
  code.whereFirst([&] {
    Value counter = getCounter(code.add(number, 1));
    // (Atomic updates have no order of their own in LLVM's code for PTX.)
    auto fence = LLVM::FenceOp::create(builder, LLVM::AtomicOrdering::acq_rel,
                                       kDeviceScope);
    fence->setAttr(kResidentBlocksAttr,
                   builder.getI64IntegerAttr(geometry.clusterSize));
    addOne(builder, counter);
    Value all = arith::ConstantOp::create(
        builder, builder.getI32IntegerAttr(++meetings * geometry.clusterSize));
    auto poll = [&](OpBuilder &, Location, ValueRange) {
      Value arrived = LLVM::LoadOp::create(
          builder, builder.getI32Type(), counter, /*alignment=*/4,
          /*isVolatile=*/false, /*isNonTemporal=*/false, /*isInvariant=*/false,
          /*isInvariantGroup=*/false, LLVM::AtomicOrdering::acquire,
          kDeviceScope);
      scf::ConditionOp::create(builder, code.isBelow(arrived, all),
                               ValueRange());
    };
    scf::WhileOp::create(builder, TypeRange(), ValueRange(), poll,
                         [&](OpBuilder &, Location, ValueRange) {
                           scf::YieldOp::create(builder);
                         });
  });
  gpu::BarrierOp::create(builder);
}

void FusedCluster::storeExchange(Value value, const Numbers &numbers,
                                 Value index) {
  memref::StoreOp::create(builder, value, numbers.exchange,
                          code.add(numbers.start, index));
}

//===----------------------------------------------------------------------===//
// All kinds of clusters
//===----------------------------------------------------------------------===//

FusedCluster::Numbers FusedCluster::getNumbers(Value local) {
  Numbers numbers;
  numbers.local = local;
  numbers.count = cast<MemRefType>(local.getType()).getNumElements();
  if (geometry.isVirtual) {
    numbers.exchange = buffers.exchange;
    numbers.start =
        code.add(code.multiply(number, geometry.exchangeNumbers), numNumbers);
    numNumbers += numbers.count;
  }
  return numbers;
}

void FusedCluster::announceStart() {
  if (!isOne() && !geometry.isVirtual)
    NVVM::ClusterArriveOp::create(builder, builder.getUnitAttr());
}

void FusedCluster::awaitStart() {
  if (!isOne() && !geometry.isVirtual)
    NVVM::ClusterWaitOp::create(builder, builder.getUnitAttr());
}

void FusedCluster::storeRemote(Value value, Value buffer, Value index,
                               Value rank) {
  auto remote = LLVM::LLVMPointerType::get(
      builder.getContext(),
      static_cast<unsigned>(NVVM::NVVMMemorySpace::SharedCluster));
  Value local = code.getAddress(buffer, index, NVVM::NVVMMemorySpace::Shared);
  Value address = NVVM::MapaOp::create(builder, remote, local, rank);
  LLVM::StoreOp::create(builder, value, address);
}

void FusedCluster::send(Value value, const Numbers &numbers, Value index) {
  if (geometry.isVirtual)
    return storeExchange(value, numbers, index);
  if (isOne()) {
    memref::StoreOp::create(builder, value, numbers.local, index);
    return;
  }
  for (int64_t block = 0; block < geometry.clusterSize; ++block)
    storeRemote(
        value, numbers.local, index,
        arith::ConstantOp::create(builder, builder.getI32IntegerAttr(block)));
}

void FusedCluster::sendByLanes(Value value, const Numbers &numbers, Value index,
                               Value lane, Value isSent) {
  int64_t receivers = geometry.isVirtual ? 1 : geometry.clusterSize;
  Value isSender = code.isBelow(lane, code.getNumber(receivers));
  code.where(arith::AndIOp::create(builder, isSent, isSender), [&] {
    if (receivers == 1)
      return send(value, numbers, index);
    Value block =
        arith::IndexCastUIOp::create(builder, builder.getI32Type(), lane);
    storeRemote(value, numbers.local, index, block);
  });
}

void FusedCluster::receive(const Numbers &numbers) {
  if (geometry.isVirtual) {
    meetAtCounter();
    code.forEachOfThreads(code.getNumber(numbers.count), [&](Value index) {
      Value value = memref::LoadOp::create(builder, numbers.exchange,
                                           code.add(numbers.start, index));
      memref::StoreOp::create(builder, value, numbers.local, index);
    });
  }
  if (isOne() || geometry.isVirtual) {
    gpu::BarrierOp::create(builder);
    return;
  }
  // (Without another word these release and acquire.)
  NVVM::ClusterArriveOp::create(builder, builder.getUnitAttr());
  NVVM::ClusterWaitOp::create(builder, builder.getUnitAttr());
}
