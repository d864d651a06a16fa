// RUN: dyrelu-opt %s --dyrelu-cpu-prepare-entries | FileCheck %s

// Callers reach public functions, whose inputs are never written.
// CHECK: func.func @entry(%{{.*}}: tensor<4xf32> {bufferization.writable = false}, %{{.*}}: f32, %{{.*}}: tensor<?xf64> {bufferization.writable = false}) -> tensor<4xf32> attributes {llvm.emit_c_interface}
func.func @entry(%x: tensor<4xf32>, %s: f32, %z: tensor<?xf64>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// An argument in which a result is computed is written.
// CHECK: func.func @in_place(%{{.*}}: tensor<4xf32> {bufferization.writable = true}, %{{.*}}: tensor<4xf32> {bufferization.writable = false})
func.func @in_place(%x: tensor<4xf32> {bufferization.writable = true}, %z: tensor<4xf32> {bufferization.writable = true}) -> (tensor<4xf32> {dyrelu.in_argument = 0 : i64}) {
  return %x : tensor<4xf32>
}

// CHECK: func.func private @internal(%{{[a-z0-9]+}}: tensor<4xf32>) -> tensor<4xf32> {
func.func private @internal(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// CHECK: func.func private @declaration(tensor<4xf32>){{$}}
func.func private @declaration(tensor<4xf32>)
