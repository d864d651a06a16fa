//===- DyReLUOpBase.td - What all operations share ---------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_DYRELUOPBASE_TD
#define DYRELU_DIALECT_DYRELU_IR_DYRELUOPBASE_TD

include "dyrelu/Dialect/DyReLU/IR/DyReLUAttrs.td"
include "dyrelu/Dialect/DyReLU/IR/DyReLUBase.td"
include "dyrelu/Dialect/DyReLU/IR/DyReLUInterfaces.td"
include "mlir/Dialect/Linalg/IR/LinalgInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/RuntimeVerifiableOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/TilingInterface.td"

// Pure where its sizes are known to meet: an op on sizes that only run time
// knows must not move to where its checks have not been made.
//
// (attributes-C1): the kinds of the attributes in the definitions.
class DyReLU_Op<string mnemonic, list<Trait> traits = []>
    : Op<DyReLU_Dialect, mnemonic, !listconcat(traits, [
        NoMemoryEffect,
        DeclareOpInterfaceMethods<ConditionallySpeculatable>,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
                                  ["reifyResultShapes"]>,
        DeclareOpInterfaceMethods<RuntimeVerifiableOpInterface>,
        DeclareOpInterfaceMethods<AggregatedOpInterface,
                                  ["decomposeOperation"]>])> {
  let hasVerifier = 1;
}

/// A block: tiles over the dimensions that its description names.
class DyReLU_BlockOp<string mnemonic, list<Trait> traits = []>
    : DyReLU_Op<mnemonic, !listconcat(traits, [
        DeclareOpInterfaceMethods<TilingInterface, [
          "getLoopIteratorTypes", "getIterationDomain",
          "getTiledImplementation", "getResultTilePosition",
          "generateResultTileValue"]>])>;

/// An op that knows its derivative.
def DyReLU_HasGradients
    : DeclareOpInterfaceMethods<DyReLU_GradientOpInterface, ["buildGradients"]>;

// y has x's type: either is inferred from the other, and a y of another type is
// found when the inferred type is compared, by a message that has both types.
class DyReLU_SameType<string lhs, string rhs>
    : TypesMatchWith<rhs # " has the type of " # lhs, lhs, rhs, "$_self",
                     "[](::mlir::Type, ::mlir::Type) { return true; }">;
// (variant-C5) (aprelu-C5) (apply-C8) (shift_max-C8)
def DyReLU_ResultOfTypeOfX
    : TraitList<[DyReLU_SameType<"x", "y">, DyReLU_SameType<"y", "x">]>;

#endif // DYRELU_DIALECT_DYRELU_IR_DYRELUOPBASE_TD
