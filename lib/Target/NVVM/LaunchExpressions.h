//===- LaunchExpressions.h - Numbers of a host function ---------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_TARGET_NVVM_LAUNCHEXPRESSIONS_H
#define DYRELU_LIB_TARGET_NVVM_LAUNCHEXPRESSIONS_H

#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/JSON.h"

namespace mlir::dyrelu {

/// An error at `op`, to be continued by the reason.
InFlightDiagnostic failToDescribe(Operation *op);

/// An operator and its operands, computed where both are numbers.
llvm::json::Value makeExpression(StringRef op, llvm::json::Value a,
                                 llvm::json::Value b);

/// Where a pointer points: to a block argument or what a memref.alloc gives,
/// and how many bytes further.
struct Pointer {
  Value base;
  llvm::json::Value offset = 0;
};

/// Values of a host function as expressions over the sizes of its arguments.
class LaunchExpressions {
public:
  /// An index, or an integer of 1, 32 or 64 bits. An error is at the op that
  /// has no expression.
  FailureOr<llvm::json::Value> get(Value value);
  FailureOr<llvm::json::Value> get(OpFoldResult value, Operation *user);

  /// The sizes of a buffer.
  FailureOr<SmallVector<llvm::json::Value>> getSizes(Value buffer);

  /// The bytes of a buffer.
  FailureOr<llvm::json::Value> getBytes(Value buffer, Operation *user);

  /// What a buffer is a part or another shape of.
  static FailureOr<Value> getBase(Value buffer, Operation *user);

  /// A buffer, an !llvm.ptr or an address as a number.
  FailureOr<Pointer> getPointer(Value value, Operation *user);

private:
  FailureOr<llvm::json::Value> compute(Value value);
  FailureOr<llvm::json::Value> getOperation(Operation *op, StringRef name);
  FailureOr<llvm::json::Value> getAffine(Operation *op, AffineMap map,
                                         StringRef combiner);
  FailureOr<llvm::json::Value> getMetadata(OpResult result);

  llvm::DenseMap<Value, llvm::json::Value> known;
  /// Of known values, the operators in what would be written, at most.
  llvm::DenseMap<Value, uint64_t> operators;
  /// Values that are being computed, each for the one before.
  unsigned depth = 0;
};

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_TARGET_NVVM_LAUNCHEXPRESSIONS_H
