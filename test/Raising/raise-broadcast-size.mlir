// A broadcast that asks whether a dynamic size is 1 reads each sample's own
// coefficients; one that asks whether it is 2 reads those of the first sample.

// RUN: dyrelu-opt %S/exported/torch-mlir/b-dynamic-batch-expanded.mlir --dyrelu-raise | FileCheck %s
// RUN: sed 's/%c1 = arith.constant 1 : index/%c1 = arith.constant 2 : index/' \
// RUN:   %S/exported/torch-mlir/b-dynamic-batch-expanded.mlir \
// RUN:   | dyrelu-opt --dyrelu-raise | FileCheck %s --check-prefix=OTHER

// CHECK: dyrelu.b
// OTHER: arith.constant 2 : index
// OTHER-NOT: dyrelu.b
