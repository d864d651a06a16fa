// RUN: dyrelu-opt %s --dyrelu-compose --canonicalize -split-input-file --remarks-filter=dyrelu-compose 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t

// The example of the pass.
// CHECK-LABEL: func @b
// CHECK-SAME: (%[[X:.*]]: tensor<8x16x7x7xf32>, %[[W2:.*]]: tensor<64x16xf32>)
// CHECK-NEXT: %[[Y:.*]] = dyrelu.b %[[X]] fc2(%[[W2]] : tensor<64x16xf32>) : tensor<8x16x7x7xf32>
// CHECK-NEXT: return %[[Y]]
// REMARK: compose.mlir:[[#@LINE+4]]:{{.*}} [Passed] Compose | Category:dyrelu-compose | Remark="composed dyrelu.b"
func.func @b(%x: tensor<8x16x7x7xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7x7xf32> {
  %g = dyrelu.pool %x : tensor<8x16x7x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7x7xf32>
  return %y : tensor<8x16x7x7xf32>
}

// -----

// Coefficients of one channel, shared by all: variant A. Whether x has one
// channel does not matter to it.
// CHECK-LABEL: func @a
// CHECK: dyrelu.a %{{.*}} : tensor<8x?x7xf32>
// REMARK: composed dyrelu.a"
func.func @a(%x: tensor<8x?x7xf32>, %w2: tensor<4x?xf32>) -> tensor<8x?x7xf32> {
  %g = dyrelu.pool %x : tensor<8x?x7xf32> -> tensor<8x?xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<4x?xf32>) : tensor<8x?xf32> -> tensor<8x2x1xf32>, tensor<8x2x1xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x1xf32>) intercepts(%b : tensor<8x2x1xf32>) : tensor<8x?x7xf32>
  return %y : tensor<8x?x7xf32>
}

// -----

// Without spatial dimensions a layout says nothing: those of the blocks may
// differ.
// CHECK-LABEL: func @rank_2
// CHECK: dyrelu.c %{{.*}} context(%{{.*}} : tensor<8x24xf32>) {{.*}} : tensor<8x16xf32>
// REMARK: composed dyrelu.c"
func.func @rank_2(%x: tensor<8x16xf32>, %z: tensor<8x24xf32>, %w2: tensor<64x24xf32>, %wp: tensor<1x24xf32>) -> tensor<8x16xf32> {
  %pi = dyrelu.attention %z weights(%wp : tensor<1x24xf32>) channels_last : tensor<8x24xf32> -> tensor<8xf32>
  %g = dyrelu.pool %z channels_last : tensor<8x24xf32> -> tensor<8x24xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x24xf32>) : tensor<8x24xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) attention(%pi : tensor<8xf32>) : tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// -----

// One hyper-function that feeds two activations stays one.
// CHECK-LABEL: func @one_for_two
// CHECK: dyrelu.pool
// CHECK-NEXT: dyrelu.coefficients
// CHECK-NEXT: dyrelu.apply
// CHECK-NEXT: dyrelu.apply
// CHECK-NEXT: return
// REMARK: [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its slopes are used elsewhere"
// REMARK: [Missed] {{.*}}its slopes are used elsewhere"
func.func @one_for_two(%x: tensor<8x16x7xf32>, %u: tensor<8x16x9xf32>, %w2: tensor<64x16xf32>) -> (tensor<8x16x7xf32>, tensor<8x16x9xf32>) {
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  %v = dyrelu.apply %u slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x9xf32>
  return %y, %v : tensor<8x16x7xf32>, tensor<8x16x9xf32>
}
