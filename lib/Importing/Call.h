//===- Call.h - A call that names a dyrelu op -------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_IMPORTING_CALL_H
#define DYRELU_LIB_IMPORTING_CALL_H

#include "Operators.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"

namespace mlir::dyrelu::importing {

/// A call of an operator, read from whatever op it was written as. Errors are
/// reported at the op and begin with the name that the module calls.
struct Call {
  /// The call of `name` by `op`, of which nothing is read yet; reports an error
  /// and fails where no operator has that name behind `prefix`.
  static FailureOr<Call> create(Operation *op, StringRef name, StringRef prefix,
                                StringLiteral Operator::*spelling);

  Operation *op;
  std::string name;
  const Operator *target;
  /// Per operand of `target`, null where it is left out: the value in the
  /// module, and its type as a tensor.
  SmallVector<Value> values;
  SmallVector<RankedTensorType> types;
  /// Per parameter of `target`, of its kind; null where it is left out.
  SmallVector<Attribute> attributes;
  /// The types of the results, null where the module does not know one.
  SmallVector<RankedTensorType> resultTypes;
  /// Ops that nothing may need any more.
  SmallVector<Operation *> constants;

  InFlightDiagnostic emitError() const;

  /// Sets an operand, of a tensor type or !torch.vtensor.
  LogicalResult setOperand(unsigned index, Value value);
  /// Sets a parameter, from any attribute that has a value of its kind.
  LogicalResult setParameter(unsigned index, Attribute value);
  LogicalResult setParameter(StringRef parameter, Attribute value);
  /// Checks the operands that must be there, the version and the results.
  LogicalResult finish();

  /// A parameter, or null.
  template <typename AttrTy> AttrTy get(StringRef parameter) const {
    return llvm::cast_if_present<AttrTy>(
        attributes[*target->findParameter(parameter)]);
  }
};

/// The value as an attribute of the kind, or null.
Attribute readAttribute(Kind kind, Attribute value);
/// What a value of the kind is called.
StringRef describe(Kind kind);
/// A dictionary written as MLIR's or as a JSON object; null if it is neither.
DictionaryAttr parseDictionary(MLIRContext *context, StringRef text);

/// Text for a message, cut where it is long.
std::string toText(Type type);
std::string toText(Attribute attr);

/// The names, with commas between them.
template <typename Range> std::string listNames(const Range &entries) {
  std::string text;
  for (const auto &entry : entries)
    text += (text.empty() ? "" : ", ") + entry.name.str();
  return text;
}

//===----------------------------------------------------------------------===//
// Readers
//===----------------------------------------------------------------------===//

// What they return: nothing where the op is no call of an operator, else the
// call, or failure where it is a wrong one, after an error.

/// `torch.operator` of a custom op of PyTorch or of an ONNX domain.
std::optional<FailureOr<Call>> readTorch(Operation *op);
/// `stablehlo.composite` and `stablehlo.custom_call`.
std::optional<FailureOr<Call>> readStableHLO(Operation *op);

/// Erases private functions among `decompositions`, and those that only they
/// referred to, that nothing in the module refers to.
void eraseDecompositions(Operation *module,
                         ArrayRef<FlatSymbolRefAttr> decompositions);

} // namespace mlir::dyrelu::importing

#endif // DYRELU_LIB_IMPORTING_CALL_H
