// A network exported by torch-mlir, three DY-ReLUs, and plain ReLUs only inside
// of them: no maximum is left, and of the ops around it nothing either.

// RUN: dyrelu-opt %S/../../examples/digits/digits.mlir --dyrelu-raise \
// RUN:   --remarks-filter=dyrelu-raise -o %t 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REMARK
// RUN: FileCheck %s --input-file=%t -DN=360 --implicit-check-not=arith.select \
// RUN:   --implicit-check-not=math.exp --implicit-check-not=tensor.extract_slice
// RUN: dyrelu-opt %S/../../examples/digits/digits-dynamic.mlir --dyrelu-raise \
// RUN:   | FileCheck %s -DN="?" --implicit-check-not=arith.select \
// RUN:   --implicit-check-not=math.exp --implicit-check-not=tensor.extract_slice

// REMARK-COUNT-3: [Passed]{{.*}}raised to dyrelu.b: k = 2, norm = sigmoid, hidden = relu, order = slopes_first, context = x
// REMARK-NOT:     remark:

// CHECK:     dyrelu.b {{.*}} fc1({{.*}} : tensor<4x16xf32>, tensor<4xf32>) fc2({{.*}} : tensor<64x4xf32>, tensor<64xf32>) : tensor<[[N]]x16x8x8xf32>
// CHECK-NOT: linalg.transpose
// CHECK:     dyrelu.b {{.*}} fc1({{.*}} : tensor<8x32xf32>, tensor<8xf32>) fc2({{.*}} : tensor<128x8xf32>, tensor<128xf32>) : tensor<[[N]]x32x4x4xf32>
// CHECK-NOT: linalg.transpose
// CHECK:     dyrelu.b {{.*}} : tensor<[[N]]x32x4x4xf32>
// The classifier's own pool and layer.
// CHECK:     arith.divf
// CHECK:     linalg.transpose
// CHECK:     linalg.matmul
// CHECK-NOT: linalg.matmul
// CHECK-NOT: dyrelu.
