// RUN: dyrelu-opt %s --dyrelu-cpu-expand-arith=mask-extrema | FileCheck %s --check-prefixes=MASK,BITS
// RUN: dyrelu-opt %s --dyrelu-cpu-expand-arith=bf16-instructions | FileCheck %s --check-prefixes=PLAIN,CONVERT

// A maximum that may confuse the zeros is a choice under a mask: where x is a
// number, the greater one or else y, which may be NaN; elsewhere x.
// MASK-LABEL: func @masked(
// MASK-SAME: %[[X:.*]]: vector<16xf32>, %[[Y:.*]]: vector<16xf32>
// MASK: %[[ORD:.*]] = arith.cmpf ord, %[[X]], %[[X]]
// MASK: %[[GT:.*]] = arith.cmpf ogt, %[[X]], %[[Y]]
// MASK: %[[XY:.*]] = arith.select %[[GT]], %[[X]], %[[Y]]
// MASK: %[[MAX:.*]] = arith.select %[[ORD]], %[[XY]], %[[X]]
// MASK: %[[ORD2:.*]] = arith.cmpf ord, %[[MAX]], %[[MAX]]
// MASK: %[[LT:.*]] = arith.cmpf olt, %[[MAX]], %[[Y]]
// MASK: %[[XY2:.*]] = arith.select %[[LT]], %[[MAX]], %[[Y]]
// MASK: %[[MIN:.*]] = arith.select %[[ORD2]], %[[XY2]], %[[MAX]]
// MASK: return %[[MIN]]
// PLAIN-LABEL: func @masked
// PLAIN: arith.maximumf
// PLAIN: arith.minimumf
func.func @masked(%x: vector<16xf32>, %y: vector<16xf32>) -> vector<16xf32> {
  %max = arith.maximumf %x, %y fastmath<nsz> : vector<16xf32>
  %min = arith.minimumf %max, %y fastmath<nsz> : vector<16xf32>
  return %min : vector<16xf32>
}

// Not where the sign of a zero counts, nor against a number, which is one
// instruction anyway, nor of scalars. NaN is no number.
// MASK-LABEL: func @kept
// MASK-COUNT-4: arith.maximumf
// MASK: arith.cmpf ord
// MASK: return
func.func @kept(%x: vector<16xf32>, %y: vector<16xf32>, %s: f32) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, f32, vector<16xf32>) {
  %zero = arith.constant 0.0 : f32
  %zeros = arith.constant dense<0.0> : vector<16xf32>
  %splat = vector.broadcast %zero : f32 to vector<16xf32>
  %nans = arith.constant dense<0x7FC00000> : vector<16xf32>
  %0 = arith.maximumf %x, %y : vector<16xf32>
  %1 = arith.maximumf %x, %zeros fastmath<nsz> : vector<16xf32>
  %2 = arith.maximumf %splat, %y fastmath<nsz> : vector<16xf32>
  %3 = arith.maximumf %s, %zero fastmath<nsz> : f32
  %4 = arith.maximumf %nans, %y fastmath<nsz> : vector<16xf32>
  return %0, %1, %2, %3, %4 : vector<16xf32>, vector<16xf32>, vector<16xf32>, f32, vector<16xf32>
}

// BITS-LABEL: func @bf16
// BITS-NOT: arith.truncf
// BITS-NOT: arith.extf
// BITS: return
// CONVERT-LABEL: func @bf16
// CONVERT: arith.truncf {{.*}} : vector<16xf32> to vector<16xbf16>
// CONVERT: arith.extf {{.*}} : vector<16xbf16> to vector<16xf32>
func.func @bf16(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = arith.truncf %x : vector<16xf32> to vector<16xbf16>
  %1 = arith.extf %0 : vector<16xbf16> to vector<16xf32>
  return %1 : vector<16xf32>
}
