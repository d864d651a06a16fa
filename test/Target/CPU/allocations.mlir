// RUN: dyrelu-opt %s --dyrelu-to-cpu --mlir-print-ir-before=convert-bufferization-to-memref -o /dev/null 2>&1 | FileCheck %s --implicit-check-not='{{memref.copy .*8x16x49xf32}}'

// The inputs of an entry are not written. One buffer of x's size is allocated,
// the result, and none is copied.

// CHECK-LABEL: func @apply
// CHECK: %[[Y:.*]] = memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK-NOT: memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK: return %[[Y]] : memref<8x16x49xf32>
func.func @apply(%x: tensor<8x16x49xf32>, %a: tensor<8x2x16xf32>) -> tensor<8x16x49xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) static = [(1, 0)] : tensor<8x16x49xf32>
  return %y : tensor<8x16x49xf32>
}

// CHECK-LABEL: func @a
// CHECK: %[[Y:.*]] = memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK-NOT: memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK: return %[[Y]] : memref<8x16x49xf32>
func.func @a(%x: tensor<8x16x49xf32>, %w2: tensor<4x16xf32>) -> tensor<8x16x49xf32> {
  %y = dyrelu.a %x fc2(%w2 : tensor<4x16xf32>) : tensor<8x16x49xf32>
  return %y : tensor<8x16x49xf32>
}

// CHECK-LABEL: func @b
// CHECK: %[[Y:.*]] = memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK-NOT: memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK: return %[[Y]] : memref<8x16x49xf32>
func.func @b(%x: tensor<8x16x49xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x49xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x49xf32>
  return %y : tensor<8x16x49xf32>
}

// CHECK-LABEL: func @c
// CHECK: %[[Y:.*]] = memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK-NOT: memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK: return %[[Y]] : memref<8x16x49xf32>
func.func @c(%x: tensor<8x16x49xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) -> tensor<8x16x49xf32> {
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x49xf32>
  return %y : tensor<8x16x49xf32>
}

// CHECK-LABEL: func @aprelu
// CHECK: %[[Y:.*]] = memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK-NOT: memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK: return %[[Y]] : memref<8x16x49xf32>
func.func @aprelu(%x: tensor<8x16x49xf32>, %w2: tensor<16x32xf32>) -> tensor<8x16x49xf32> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) : tensor<8x16x49xf32>
  return %y : tensor<8x16x49xf32>
}

// CHECK-LABEL: func @shift_max
// CHECK: %[[Y:.*]] = memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK-NOT: memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK: return %[[Y]] : memref<8x16x49xf32>
func.func @shift_max(%x: tensor<8x16x49xf32>, %a: tensor<8x2x16xf32>) -> tensor<8x16x49xf32> {
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%a : tensor<8x2x16xf32>) groups(4) : tensor<8x16x49xf32>
  return %y : tensor<8x16x49xf32>
}

// CHECK-LABEL: func @maxout
// CHECK-NOT: memref.alloc(){{.*}}: memref<8x64x49xf32>
// CHECK: %[[Y:.*]] = memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK-NOT: memref.alloc(){{.*}}: memref<8x{{16|64|16x4}}x49xf32>
// CHECK: return %[[Y]] : memref<8x16x49xf32>
func.func @maxout(%x: tensor<8x64x49xf32>) -> tensor<8x16x49xf32> {
  %y = dyrelu.maxout %x k(4) : tensor<8x64x49xf32> -> tensor<8x16x49xf32>
  return %y : tensor<8x16x49xf32>
}

// Sizes that only run time knows: the activation is flattened to three
// dimensions, the coefficients have one.

// CHECK-LABEL: func @dynamic_apply
// CHECK: %[[FLAT:[a-z0-9_]+]] = memref.alloc({{.*}}: memref<?x?x?xf32>
// CHECK-NOT: memref.alloc({{.*}}: memref<?x?x
// CHECK: %[[Y:.*]] = memref.expand_shape %[[FLAT]]{{ }}
// CHECK: return %[[Y]] : memref<?x?x?x?xf32>
func.func @dynamic_apply(%x: tensor<?x?x?x?xf32>, %a: tensor<?x2x?xf32>) -> tensor<?x?x?x?xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x?xf32>) static = [(1, 0)] : tensor<?x?x?x?xf32>
  return %y : tensor<?x?x?x?xf32>
}

// CHECK-LABEL: func @dynamic_a
// CHECK: %[[FLAT:[a-z0-9_]+]] = memref.alloc({{.*}}: memref<?x?x?xf32>
// CHECK-NOT: memref.alloc({{.*}}: memref<?x?x
// CHECK: %[[Y:.*]] = memref.expand_shape %[[FLAT]]{{ }}
// CHECK: return %[[Y]] : memref<?x?x?x?xf32>
func.func @dynamic_a(%x: tensor<?x?x?x?xf32>, %w2: tensor<?x?xf32>) -> tensor<?x?x?x?xf32> {
  %y = dyrelu.a %x fc2(%w2 : tensor<?x?xf32>) : tensor<?x?x?x?xf32>
  return %y : tensor<?x?x?x?xf32>
}

// CHECK-LABEL: func @dynamic_b
// CHECK: %[[FLAT:[a-z0-9_]+]] = memref.alloc({{.*}}: memref<?x?x?xf32>
// CHECK-NOT: memref.alloc({{.*}}: memref<?x?x
// CHECK: %[[Y:.*]] = memref.expand_shape %[[FLAT]]{{ }}
// CHECK: return %[[Y]] : memref<?x?x?x?xf32>
func.func @dynamic_b(%x: tensor<?x?x?x?xf32>, %w2: tensor<?x?xf32>) -> tensor<?x?x?x?xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<?x?xf32>) : tensor<?x?x?x?xf32>
  return %y : tensor<?x?x?x?xf32>
}

// CHECK-LABEL: func @dynamic_c
// CHECK: %[[FLAT:[a-z0-9_]+]] = memref.alloc({{.*}}: memref<?x?x?xf32>
// CHECK-NOT: memref.alloc({{.*}}: memref<?x?x
// CHECK: %[[Y:.*]] = memref.expand_shape %[[FLAT]]{{ }}
// CHECK: return %[[Y]] : memref<?x?x?x?xf32>
func.func @dynamic_c(%x: tensor<?x?x?x?xf32>, %w2: tensor<?x?xf32>, %wp: tensor<1x?xf32>) -> tensor<?x?x?x?xf32> {
  %y = dyrelu.c %x fc2(%w2 : tensor<?x?xf32>) attention(%wp : tensor<1x?xf32>) : tensor<?x?x?x?xf32>
  return %y : tensor<?x?x?x?xf32>
}

// CHECK-LABEL: func @dynamic_aprelu
// CHECK: %[[FLAT:[a-z0-9_]+]] = memref.alloc({{.*}}: memref<?x?x?xf32>
// CHECK-NOT: memref.alloc({{.*}}: memref<?x?x
// CHECK: %[[Y:.*]] = memref.expand_shape %[[FLAT]]{{ }}
// CHECK: return %[[Y]] : memref<?x?x?x?xf32>
func.func @dynamic_aprelu(%x: tensor<?x?x?x?xf32>, %w2: tensor<?x?xf32>) -> tensor<?x?x?x?xf32> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<?x?xf32>) : tensor<?x?x?x?xf32>
  return %y : tensor<?x?x?x?xf32>
}

// In the memory of x, and in memory of the caller's own.

// CHECK-LABEL: func @apply_in_x
// CHECK-NOT: memref.{{alloc|copy}}{{.*}}{{16x49x|7x7x}}
// CHECK: return{{$}}
func.func @apply_in_x(%x: tensor<8x16x7x7xf32> {bufferization.writable = true}, %a: tensor<8x2x16xf32>) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7x7xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32>
  return %r : tensor<8x16x7x7xf32>
}

// CHECK-LABEL: func @apply_in_destination
// CHECK-NOT: memref.{{alloc|copy}}{{.*}}{{16x49x|7x7x}}
// CHECK: return{{$}}
func.func @apply_in_destination(%x: tensor<8x16x7x7xf32>, %a: tensor<8x2x16xf32>, %dest: tensor<8x16x7x7xf32> {bufferization.writable = true}) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7x7xf32>
  %r = bufferization.materialize_in_destination %y in %dest : (tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32>
  return %r : tensor<8x16x7x7xf32>
}

// CHECK-LABEL: func @a_in_x
// CHECK-NOT: memref.{{alloc|copy}}{{.*}}{{16x49x|7x7x}}
// CHECK: return{{$}}
func.func @a_in_x(%x: tensor<8x16x7x7xf32> {bufferization.writable = true}, %w2: tensor<4x16xf32>) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.a %x fc2(%w2 : tensor<4x16xf32>) : tensor<8x16x7x7xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32>
  return %r : tensor<8x16x7x7xf32>
}

// CHECK-LABEL: func @a_in_destination
// CHECK-NOT: memref.{{alloc|copy}}{{.*}}{{16x49x|7x7x}}
// CHECK: return{{$}}
func.func @a_in_destination(%x: tensor<8x16x7x7xf32>, %w2: tensor<4x16xf32>, %dest: tensor<8x16x7x7xf32> {bufferization.writable = true}) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.a %x fc2(%w2 : tensor<4x16xf32>) : tensor<8x16x7x7xf32>
  %r = bufferization.materialize_in_destination %y in %dest : (tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32>
  return %r : tensor<8x16x7x7xf32>
}

// CHECK-LABEL: func @b_in_x
// CHECK-NOT: memref.{{alloc|copy}}{{.*}}{{16x49x|7x7x}}
// CHECK: return{{$}}
func.func @b_in_x(%x: tensor<8x16x7x7xf32> {bufferization.writable = true}, %w2: tensor<64x16xf32>) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7x7xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32>
  return %r : tensor<8x16x7x7xf32>
}

// CHECK-LABEL: func @b_in_destination
// CHECK-NOT: memref.{{alloc|copy}}{{.*}}{{16x49x|7x7x}}
// CHECK: return{{$}}
func.func @b_in_destination(%x: tensor<8x16x7x7xf32>, %w2: tensor<64x16xf32>, %dest: tensor<8x16x7x7xf32> {bufferization.writable = true}) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7x7xf32>
  %r = bufferization.materialize_in_destination %y in %dest : (tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32>
  return %r : tensor<8x16x7x7xf32>
}

// CHECK-LABEL: func @c_in_x
// CHECK-NOT: memref.{{alloc|copy}}{{.*}}{{16x49x|7x7x}}
// CHECK: return{{$}}
func.func @c_in_x(%x: tensor<8x16x7x7xf32> {bufferization.writable = true}, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7x7xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32>
  return %r : tensor<8x16x7x7xf32>
}

// CHECK-LABEL: func @c_in_destination
// CHECK-NOT: memref.{{alloc|copy}}{{.*}}{{16x49x|7x7x}}
// CHECK: return{{$}}
func.func @c_in_destination(%x: tensor<8x16x7x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %dest: tensor<8x16x7x7xf32> {bufferization.writable = true}) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7x7xf32>
  %r = bufferization.materialize_in_destination %y in %dest : (tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32>
  return %r : tensor<8x16x7x7xf32>
}

// CHECK-LABEL: func @aprelu_in_x
// CHECK-NOT: memref.{{alloc|copy}}{{.*}}{{16x49x|7x7x}}
// CHECK: return{{$}}
func.func @aprelu_in_x(%x: tensor<8x16x7x7xf32> {bufferization.writable = true}, %w2: tensor<16x32xf32>) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) : tensor<8x16x7x7xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32>
  return %r : tensor<8x16x7x7xf32>
}

// CHECK-LABEL: func @aprelu_in_destination
// CHECK-NOT: memref.{{alloc|copy}}{{.*}}{{16x49x|7x7x}}
// CHECK: return{{$}}
func.func @aprelu_in_destination(%x: tensor<8x16x7x7xf32>, %w2: tensor<16x32xf32>, %dest: tensor<8x16x7x7xf32> {bufferization.writable = true}) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) : tensor<8x16x7x7xf32>
  %r = bufferization.materialize_in_destination %y in %dest : (tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32>
  return %r : tensor<8x16x7x7xf32>
}
