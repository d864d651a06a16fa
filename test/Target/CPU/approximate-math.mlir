// RUN: dyrelu-opt %s --dyrelu-cpu-approximate-math -split-input-file | FileCheck %s

// exp in f32 is a polynomial, of vectors and of scalars.
// CHECK-LABEL: func @exp
// CHECK-NOT: math.exp
// CHECK: {{math.fma|arith.mulf}} {{.*}} : vector<8xf32>
// CHECK-NOT: math.exp
// CHECK: return
func.func @exp(%v: vector<8xf32>, %s: f32) -> (vector<8xf32>, f32) {
  %0 = math.exp %v : vector<8xf32>
  %1 = math.exp %s : f32
  return %0, %1 : vector<8xf32>, f32
}

// -----

// Other functions and f64 keep the accuracy of the library.
// CHECK-LABEL: func @others
// CHECK: math.exp {{.*}} : vector<4xf64>
// CHECK: math.erf {{.*}} : vector<8xf32>
// CHECK: math.tanh {{.*}} : f32
func.func @others(%d: vector<4xf64>, %v: vector<8xf32>, %s: f32) -> (vector<4xf64>, vector<8xf32>, f32) {
  %0 = math.exp %d : vector<4xf64>
  %1 = math.erf %v : vector<8xf32>
  %2 = math.tanh %s : f32
  return %0, %1, %2 : vector<4xf64>, vector<8xf32>, f32
}
