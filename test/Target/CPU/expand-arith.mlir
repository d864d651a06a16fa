// RUN: dyrelu-opt %s --dyrelu-cpu-expand-arith | FileCheck %s

// Maxima and minima stay; bf16 becomes bits, a rounding division a plain one.
// CHECK-LABEL: func @expand
// CHECK-DAG: arith.maximumf
// CHECK-DAG: arith.minimumf
// CHECK-NOT: arith.truncf
// CHECK-NOT: arith.ceildivsi
// CHECK: return
func.func @expand(%x: vector<4xf32>, %y: vector<4xf32>, %i: index, %j: index) -> (vector<4xbf16>, index) {
  %max = arith.maximumf %x, %y : vector<4xf32>
  %min = arith.minimumf %max, %y : vector<4xf32>
  %t = arith.truncf %min : vector<4xf32> to vector<4xbf16>
  %d = arith.ceildivsi %i, %j : index
  return %t, %d : vector<4xbf16>, index
}
