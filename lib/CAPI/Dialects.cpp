//===- Dialects.cpp - The dialect and its attributes in C -----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu-c/Dialects.h"

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"
#include "dyrelu/InitAll.h"

#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Registration.h"
#include "mlir/CAPI/Support.h"

using namespace mlir;
using namespace mlir::dyrelu;

MLIR_DEFINE_CAPI_DIALECT_REGISTRATION(DyReLU, dyrelu, DyReLUDialect)

void dyreluRegisterAllDialects(MlirDialectRegistry registry) {
  dyrelu::registerAllDialects(*unwrap(registry));
}

//===----------------------------------------------------------------------===//
// Enums: the numbers are the same.
//===----------------------------------------------------------------------===//

#define DYRELU_SAME(c, cpp)                                                    \
  static_assert(static_cast<int>(c) == static_cast<int>(cpp))
DYRELU_SAME(DyReLUNormSigmoid, Norm::Sigmoid);
DYRELU_SAME(DyReLUNormHardSigmoid, Norm::HardSigmoid);
DYRELU_SAME(DyReLUNormNone, Norm::None);
DYRELU_SAME(DyReLUHiddenReLU, Hidden::ReLU);
DYRELU_SAME(DyReLUHiddenReLU6, Hidden::ReLU6);
DYRELU_SAME(DyReLUHiddenSiLU, Hidden::SiLU);
DYRELU_SAME(DyReLUHiddenGELU, Hidden::GELU);
DYRELU_SAME(DyReLUOrderSlopesFirst, Order::SlopesFirst);
DYRELU_SAME(DyReLUOrderInterleaved, Order::Interleaved);
DYRELU_SAME(DyReLUOrderChannelMajor, Order::ChannelMajor);
#undef DYRELU_SAME

/// The context, with the dialect: attributes of others cannot be made.
static MLIRContext *getContext(MlirContext context) {
  unwrap(context)->loadDialect<DyReLUDialect>();
  return unwrap(context);
}

//===----------------------------------------------------------------------===//
// #dyrelu.hyper
//===----------------------------------------------------------------------===//

static HyperAttr getHyper(MlirAttribute attribute) {
  return cast<HyperAttr>(unwrap(attribute));
}

bool dyreluAttributeIsAHyper(MlirAttribute attribute) {
  return isa<HyperAttr>(unwrap(attribute));
}

MlirTypeID dyreluHyperAttrGetTypeID(void) {
  return wrap(HyperAttr::getTypeID());
}

static bool isNumberOfPieces(int64_t k) {
  return k >= 1 && k <= HyperAttr::kMaxPieces;
}

MlirAttribute dyreluHyperAttrGetDefault(MlirContext context, int64_t k,
                                        bool intercepts) {
  if (!isNumberOfPieces(k))
    return wrap(Attribute());
  return wrap(HyperAttr::getDefault(getContext(context), k, intercepts));
}

MlirAttribute dyreluHyperAttrGet(MlirContext context, int64_t k,
                                 DyReLUNorm norm, DyReLUHidden hidden,
                                 DyReLUOrder order, bool intercepts,
                                 const double *alpha, const double *beta,
                                 const double *lambdaA, const double *lambdaB) {
  MLIRContext *ctx = getContext(context);
  Location loc = UnknownLoc::get(ctx);
  // Numbers from C may be anything.
  auto cppNorm = symbolizeNorm(static_cast<uint32_t>(norm));
  auto cppHidden = symbolizeHidden(static_cast<uint32_t>(hidden));
  auto cppOrder = symbolizeOrder(static_cast<uint32_t>(order));
  if (!isNumberOfPieces(k) || !cppNorm || !cppHidden || !cppOrder) {
    emitError(loc) << "expected k from 1 to " << HyperAttr::kMaxPieces
                   << " and a norm, hidden and order that exist, got " << k
                   << ", " << int(norm) << ", " << int(hidden) << " and "
                   << int(order);
    return wrap(Attribute());
  }
  auto getNumbers = [&](const double *numbers) {
    return DenseF64ArrayAttr::get(ctx, ArrayRef(numbers, k));
  };
  return wrap(HyperAttr::getChecked([&] { return emitError(loc); }, ctx, k,
                                    *cppNorm, *cppHidden, *cppOrder, intercepts,
                                    getNumbers(alpha), getNumbers(beta),
                                    getNumbers(lambdaA), getNumbers(lambdaB)));
}

int64_t dyreluHyperAttrGetK(MlirAttribute hyper) {
  return getHyper(hyper).getK();
}

DyReLUNorm dyreluHyperAttrGetNorm(MlirAttribute hyper) {
  return static_cast<DyReLUNorm>(getHyper(hyper).getNorm());
}

DyReLUHidden dyreluHyperAttrGetHidden(MlirAttribute hyper) {
  return static_cast<DyReLUHidden>(getHyper(hyper).getHidden());
}

DyReLUOrder dyreluHyperAttrGetOrder(MlirAttribute hyper) {
  return static_cast<DyReLUOrder>(getHyper(hyper).getOrder());
}

bool dyreluHyperAttrGetIntercepts(MlirAttribute hyper) {
  return getHyper(hyper).getIntercepts();
}

double dyreluHyperAttrGetAlpha(MlirAttribute hyper, int64_t k) {
  return getHyper(hyper).getAlpha()[k];
}

double dyreluHyperAttrGetBeta(MlirAttribute hyper, int64_t k) {
  return getHyper(hyper).getBeta()[k];
}

double dyreluHyperAttrGetLambdaA(MlirAttribute hyper, int64_t k) {
  return getHyper(hyper).getLambdaA()[k];
}

double dyreluHyperAttrGetLambdaB(MlirAttribute hyper, int64_t k) {
  return getHyper(hyper).getLambdaB()[k];
}

//===----------------------------------------------------------------------===//
// #dyrelu.pieces
//===----------------------------------------------------------------------===//

static PiecesAttr getPieces(MlirAttribute attribute) {
  return cast<PiecesAttr>(unwrap(attribute));
}

bool dyreluAttributeIsAPieces(MlirAttribute attribute) {
  return isa<PiecesAttr>(unwrap(attribute));
}

MlirTypeID dyreluPiecesAttrGetTypeID(void) {
  return wrap(PiecesAttr::getTypeID());
}

MlirAttribute dyreluPiecesAttrGet(MlirContext context, intptr_t count,
                                  const double *slopes,
                                  const double *intercepts) {
  MLIRContext *ctx = getContext(context);
  if (count < 0)
    return wrap(Attribute());
  Location loc = UnknownLoc::get(ctx);
  return wrap(PiecesAttr::getChecked(
      [&] { return emitError(loc); }, ctx,
      DenseF64ArrayAttr::get(ctx, ArrayRef(slopes, count)),
      DenseF64ArrayAttr::get(ctx, ArrayRef(intercepts, count))));
}

intptr_t dyreluPiecesAttrGetCount(MlirAttribute pieces) {
  return getPieces(pieces).getSlopes().size();
}

double dyreluPiecesAttrGetSlope(MlirAttribute pieces, intptr_t position) {
  return getPieces(pieces).getSlopes()[position];
}

double dyreluPiecesAttrGetIntercept(MlirAttribute pieces, intptr_t position) {
  return getPieces(pieces).getIntercepts()[position];
}
