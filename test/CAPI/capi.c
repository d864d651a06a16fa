//===- capi.c - The C API, used as a program would ------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu-c/Compile.h"
#include "dyrelu-c/Dialects.h"
#include "dyrelu-c/Passes.h"

#include "mlir-c/BuiltinAttributes.h"
#include "mlir-c/Diagnostics.h"
#include "mlir-c/IR.h"
#include "mlir-c/Pass.h"

#include <stdio.h>
#include <string.h>

static void print(MlirStringRef text, void *file) {
  fwrite(text.data, 1, text.length, (FILE *)file);
}

static MlirLogicalResult printDiagnostic(MlirDiagnostic diagnostic,
                                         void *data) {
  printf("diagnostic: ");
  mlirDiagnosticPrint(diagnostic, print, stdout);
  printf("\n");
  return mlirLogicalResultSuccess();
}

static void printAttribute(MlirAttribute attribute) {
  mlirAttributePrint(attribute, print, stdout);
  printf("\n");
}

// Adds up the sizes of the parts of an object file.
static void count(MlirStringRef text, void *data) {
  if (*(size_t *)data == 0 && text.length >= 4 &&
      memcmp(text.data, "\177ELF", 4))
    printf("no ELF file\n");
  *(size_t *)data += text.length;
}

static void testDialect(MlirDialect dialect) {
  // CHECK: dialect dyrelu
  printf("dialect ");
  print(mlirDialectGetNamespace(dialect), stdout);
  printf("\n");
}

static void testHyper(MlirContext context) {
  // CHECK-LABEL: hyper
  printf("hyper\n");
  MlirAttribute paper = dyreluHyperAttrGetDefault(context, 2, true);
  // CHECK-NEXT: #dyrelu.hyper<>
  printAttribute(paper);
  double alpha[] = {0.5, 1, 2}, beta[] = {0, -1, 0.25};
  double lambdaA[] = {1, 2, 3}, lambdaB[] = {0.5, 0.5, 4};
  MlirAttribute hyper = dyreluHyperAttrGet(
      context, 3, DyReLUNormHardSigmoid, DyReLUHiddenGELU,
      DyReLUOrderChannelMajor, true, alpha, beta, lambdaA, lambdaB);
  // CHECK-NEXT: #dyrelu.hyper<k = 3, norm = hard_sigmoid, {{.*}}>
  printAttribute(hyper);
  // CHECK-NEXT: 3 1 3 2 1
  printf("%d %d %d %d %d\n", (int)dyreluHyperAttrGetK(hyper),
         dyreluHyperAttrGetNorm(hyper), dyreluHyperAttrGetHidden(hyper),
         dyreluHyperAttrGetOrder(hyper), dyreluHyperAttrGetIntercepts(hyper));
  // CHECK-NEXT: 2 0.25 3 4
  printf("%g %g %g %g\n", dyreluHyperAttrGetAlpha(hyper, 2),
         dyreluHyperAttrGetBeta(hyper, 2), dyreluHyperAttrGetLambdaA(hyper, 2),
         dyreluHyperAttrGetLambdaB(hyper, 2));
  // CHECK-NEXT: 1 0 1 1 0
  printf("%d %d %d %d %d\n", dyreluAttributeIsAHyper(hyper),
         dyreluAttributeIsAPieces(hyper),
         mlirTypeIDEqual(mlirAttributeGetTypeID(hyper),
                         dyreluHyperAttrGetTypeID()),
         mlirAttributeEqual(paper, mlirAttributeParseGet(
                                       context, mlirStringRefCreateFromCString(
                                                    "#dyrelu.hyper<k = 2>"))),
         mlirAttributeEqual(paper, hyper));

  // What is none is null, and said.
  // CHECK-NEXT: 1 1
  printf("%d %d\n",
         mlirAttributeIsNull(dyreluHyperAttrGetDefault(context, 0, true)),
         mlirAttributeIsNull(dyreluHyperAttrGetDefault(context, 257, true)));
  // CHECK-NEXT: diagnostic: expected k {{.*}} that exist, got 3, 7, 0 and 0
  // CHECK-NEXT: 1
  MlirAttribute none = dyreluHyperAttrGet(
      context, 3, (DyReLUNorm)7, DyReLUHiddenReLU, DyReLUOrderSlopesFirst, true,
      alpha, beta, lambdaA, lambdaB);
  printf("%d\n", mlirAttributeIsNull(none));
  lambdaA[1] = -1.0 / 0.0;
  // CHECK-NEXT: diagnostic: {{.*}}lambda_a
  // CHECK-NEXT: 1
  none = dyreluHyperAttrGet(context, 3, DyReLUNormNone, DyReLUHiddenReLU,
                            DyReLUOrderSlopesFirst, true, alpha, beta, lambdaA,
                            lambdaB);
  printf("%d\n", mlirAttributeIsNull(none));
}

static void testPieces(MlirContext context) {
  // CHECK-LABEL: pieces
  printf("pieces\n");
  double slopes[] = {1, 0.25}, intercepts[] = {0, -2};
  MlirAttribute pieces = dyreluPiecesAttrGet(context, 2, slopes, intercepts);
  // CHECK-NEXT: #dyrelu.pieces<[(1.0, 0.0), (0.25, -2.0)]>
  printAttribute(pieces);
  // CHECK-NEXT: 1 2 0.25 -2
  printf("%d %d %g %g\n", dyreluAttributeIsAPieces(pieces),
         (int)dyreluPiecesAttrGetCount(pieces),
         dyreluPiecesAttrGetSlope(pieces, 1),
         dyreluPiecesAttrGetIntercept(pieces, 1));
  // CHECK-NEXT: diagnostic: {{.*}}got 0
  // CHECK-NEXT: 1
  printf("%d\n", mlirAttributeIsNull(
                     dyreluPiecesAttrGet(context, 0, slopes, intercepts)));
}

static const char *text =
    "func.func @f(%x: tensor<2x8x4xf32>, %w: tensor<32x8xf32>)\n"
    "    -> tensor<2x8x4xf32> {\n"
    "  %y = dyrelu.b %x fc2(%w : tensor<32x8xf32>) : tensor<2x8x4xf32>\n"
    "  return %y : tensor<2x8x4xf32>\n"
    "}\n";

static MlirModule parse(MlirContext context) {
  return mlirModuleCreateParse(context, mlirStringRefCreateFromCString(text));
}

static void run(MlirModule module, const char *pipeline) {
  MlirLogicalResult result = dyreluRunPipeline(
      mlirModuleGetOperation(module), mlirStringRefCreateFromCString(pipeline),
      print, stdout);
  printf("%s\n", mlirLogicalResultIsSuccess(result) ? "success" : "failure");
}

static void testPipelines(MlirContext context) {
  // CHECK-LABEL: pipelines
  printf("pipelines\n");
  MlirModule module = parse(context);
  // CHECK: 'dyrelu-nothing' does not refer to a registered pass
  // CHECK: failure
  run(module, "builtin.module(dyrelu-nothing)");
  // CHECK-NEXT: the pipeline runs on 'func.func', got 'builtin.module'
  // CHECK-NEXT: failure
  run(module, "func.func(canonicalize)");
  // CHECK-NEXT: success
  // CHECK: dyrelu.pool
  // CHECK: dyrelu.apply
  run(module, "builtin.module(dyrelu-decompose)");
  mlirOperationPrint(mlirModuleGetOperation(module), print, stdout);

  // Upstream's way.
  MlirPassManager manager = mlirPassManagerCreate(context);
  MlirLogicalResult parsed = mlirParsePassPipeline(
      mlirPassManagerGetAsOpPassManager(manager),
      mlirStringRefCreateFromCString("builtin.module(dyrelu-to-linalg)"), print,
      stdout);
  // CHECK: 1 1
  // CHECK-NOT: dyrelu
  // CHECK: linalg.generic
  printf("%d %d\n", mlirLogicalResultIsSuccess(parsed),
         mlirLogicalResultIsSuccess(
             mlirPassManagerRunOnOp(manager, mlirModuleGetOperation(module))));
  mlirOperationPrint(mlirModuleGetOperation(module), print, stdout);
  mlirPassManagerDestroy(manager);
  mlirModuleDestroy(module);
}

static void testCompile(MlirContext context) {
  // CHECK-LABEL: compile
  printf("compile\n");
  DyReLUCompileOptions options = {0};
  options.threads = 1;
  options.prefix = mlirStringRefCreateFromCString("my_");
  options.fileName = mlirStringRefCreateFromCString("f.h");
  MlirModule module = parse(context);
  // CHECK: #define DYRELU_GENERATED_MY_F_H
  // CHECK: int my_f(
  dyreluCompileForCPU(module, DyReLUOutputHeader, &options, print, stdout,
                      print, stdout);
  // CHECK-NOT: no ELF file
  size_t size = 0;
  dyreluCompileForCPU(module, DyReLUOutputShared, &options, count, &size, print,
                      stdout);
  mlirModuleDestroy(module);
  module = parse(context);
  // CHECK: 1 1
  printf("%d ", size > 1000);
  size = 0;
  dyreluCompileForCPU(module, DyReLUOutputObject, NULL, count, &size, print,
                      stdout);
  printf("%d\n", size > 1000);
  mlirModuleDestroy(module);
  module = parse(context);
  options.cpu = mlirStringRefCreateFromCString("z80");
  // CHECK-NEXT: {{.*}}got 'z80' 1
  MlirLogicalResult result = dyreluCompileForCPU(
      module, DyReLUOutputLLVM, &options, count, &size, print, stdout);
  printf(" %d\n", mlirLogicalResultIsFailure(result));
  mlirModuleDestroy(module);
}

int main(void) {
  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  dyreluRegisterAllDialects(registry);
  dyreluRegisterAllPasses();
  MlirContext context = mlirContextCreateWithRegistry(registry, false);
  mlirDialectRegistryDestroy(registry);
  mlirContextAttachDiagnosticHandler(context, printDiagnostic, NULL, NULL);
  MlirDialect dialect =
      mlirDialectHandleLoadDialect(mlirGetDialectHandle__dyrelu__(), context);
  testDialect(dialect);
  testHyper(context);
  testPieces(context);
  testPipelines(context);
  testCompile(context);
  mlirContextDestroy(context);
  return 0;
}
