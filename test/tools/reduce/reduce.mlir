// A module is reduced to what still has the property that a script looks for.

// RUN: dyrelu-reduce %s --reduction-tree="traversal-mode=0 test=%S/has-shift-max.sh" -o %t
// RUN: FileCheck %s < %t

// CHECK-NOT: @other
// CHECK-LABEL: func.func @main
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<2x8x6x6xf32>, %{{.*}}, %[[A:[a-z0-9]+]]: tensor<2x2x8xf32>)
// CHECK-NEXT: %[[Y:.*]] = dyrelu.shift_max %[[X]] slopes(%[[A]]
// CHECK-NEXT: return %[[Y]]

// What an op may lack goes as well: its context has another size, and stays.
// RUN: dyrelu-reduce %S/optional.mlir --reduction-tree="traversal-mode=0 test=%S/has-b.sh" | FileCheck %s --check-prefix=OPTIONAL

// OPTIONAL: dyrelu.b %{{.*}} context(%{{.*}} : tensor<2x3xf32>) fc1(%{{[a-z0-9]+}} : tensor<4x3xf32>) fc2(%{{[a-z0-9]+}} : tensor<32x4xf32>) : tensor<2x8x6x6xf32>

// What is silent upstream is not.
// RUN: not dyrelu-reduce %s --reduction-tree="traversal-mode=0 test=/bin/true" 2>&1 | FileCheck %s --check-prefix=DULL

// DULL: dyrelu-reduce: error: nothing was written; {{.*}}the script did not end with status 1

func.func @other(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<2x8xf32>
  return %y : tensor<2x8xf32>
}

func.func @main(%x: tensor<2x8x6x6xf32>, %w1: tensor<4x8xf32>,
                %w2: tensor<32x4xf32>, %a: tensor<2x2x8xf32>)
    -> tensor<2x8x6x6xf32> {
  %y = dyrelu.b %x fc1(%w1 : tensor<4x8xf32>) fc2(%w2 : tensor<32x4xf32>)
         : tensor<2x8x6x6xf32>
  %z = dyrelu.shift_max %y slopes(%a : tensor<2x2x8xf32>)
         shifted(%a : tensor<2x2x8xf32>) groups(2) : tensor<2x8x6x6xf32>
  %r = dyrelu.apply %z static = [(1, 0), (0, 0)] : tensor<2x8x6x6xf32>
  return %r : tensor<2x8x6x6xf32>
}
