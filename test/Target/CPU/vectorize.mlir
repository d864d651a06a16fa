// RUN: dyrelu-opt %s --dyrelu-cpu-vectorize --canonicalize -split-input-file | FileCheck %s

#id = affine_map<(d0) -> (d0)>

// A tile of known size.
// CHECK-LABEL: func @static
// CHECK: %[[X:.*]] = vector.transfer_read {{.*}} : tensor<32xf32>, vector<32xf32>
// CHECK: arith.addf %[[X]], %[[X]] : vector<32xf32>
// CHECK: vector.transfer_write
// CHECK-NOT: linalg.generic
func.func @static(%x: tensor<32xf32>, %out: tensor<32xf32>) -> tensor<32xf32> {
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<32xf32>) outs(%out : tensor<32xf32>) attrs = {dyrelu.lanes = 32 : index} {
  ^bb0(%in: f32, %acc: f32):
    %0 = arith.addf %in, %in : f32
    linalg.yield %0 : f32
  } -> tensor<32xf32>
  return %y : tensor<32xf32>
}

// -----

#id = affine_map<(d0) -> (d0)>

// A tile of a size that is not known is as long as its lanes, and masked.
// CHECK-LABEL: func @dynamic
// CHECK: %[[MASK:.*]] = vector.create_mask %{{.*}} : vector<32xi1>
// CHECK: vector.transfer_read {{.*}}%[[MASK]] {{.*}} : tensor<?xf32>, vector<32xf32>
// CHECK: arith.addf {{.*}} : vector<32xf32>
// CHECK: vector.transfer_write {{.*}}%[[MASK]]
// CHECK-NOT: linalg.generic
func.func @dynamic(%x: tensor<?xf32>, %out: tensor<?xf32>) -> tensor<?xf32> {
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<?xf32>) outs(%out : tensor<?xf32>) attrs = {dyrelu.lanes = 32 : index} {
  ^bb0(%in: f32, %acc: f32):
    %0 = arith.addf %in, %in : f32
    linalg.yield %0 : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}

// -----

#id = affine_map<(d0) -> (d0)>

// What a loop accumulates is carried in a vector.
// CHECK-LABEL: func @accumulate
// CHECK: %[[INIT:.*]] = vector.transfer_read
// CHECK: %[[SUM:.*]] = scf.for {{.*}} iter_args(%[[ACC:.*]] = %[[INIT]]) -> (vector<32xf32>)
// CHECK: %[[ADD:.*]] = arith.addf %[[ACC]], %{{.*}} : vector<32xf32>
// CHECK: scf.yield %[[ADD]] : vector<32xf32>
// CHECK: vector.transfer_write %[[SUM]]
func.func @accumulate(%x: tensor<320xf32>, %out: tensor<32xf32>) -> tensor<32xf32> {
  %c0 = arith.constant 0 : index
  %c32 = arith.constant 32 : index
  %c320 = arith.constant 320 : index
  %y = scf.for %i = %c0 to %c320 step %c32 iter_args(%acc = %out) -> (tensor<32xf32>) {
    %s = tensor.extract_slice %x[%i] [32] [1] : tensor<320xf32> to tensor<32xf32>
    %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%s : tensor<32xf32>) outs(%acc : tensor<32xf32>) attrs = {dyrelu.lanes = 32 : index} {
    ^bb0(%in: f32, %sum: f32):
      %0 = arith.addf %sum, %in : f32
      linalg.yield %0 : f32
    } -> tensor<32xf32>
    scf.yield %t : tensor<32xf32>
  }
  return %y : tensor<32xf32>
}

// -----

#id = affine_map<(d0) -> (d0)>

// No tile, no vector.
// CHECK-LABEL: func @unmarked
// CHECK: linalg.generic
// CHECK-NOT: vector
func.func @unmarked(%x: tensor<32xf32>, %out: tensor<32xf32>) -> tensor<32xf32> {
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<32xf32>) outs(%out : tensor<32xf32>) {
  ^bb0(%in: f32, %acc: f32):
    %0 = arith.addf %in, %in : f32
    linalg.yield %0 : f32
  } -> tensor<32xf32>
  return %y : tensor<32xf32>
}

// -----

// What is no number of lanes marks nothing.
// CHECK-LABEL: func @no_lanes
// CHECK-NOT: vector
// CHECK: return
func.func @no_lanes(%x: tensor<?xf32>, %out: tensor<?xf32>) -> tensor<?xf32> {
  %0 = linalg.exp {dyrelu.lanes = "many"} ins(%x : tensor<?xf32>) outs(%out : tensor<?xf32>) -> tensor<?xf32>
  %1 = linalg.exp {dyrelu.lanes = 0 : index} ins(%0 : tensor<?xf32>) outs(%out : tensor<?xf32>) -> tensor<?xf32>
  return %1 : tensor<?xf32>
}

// -----

// Lanes beyond the end are no maximum, not even of what is negative.
// CHECK-LABEL: func @maximum
// CHECK-DAG: %[[LEAST:.*]] = arith.constant dense<0xFF800000> : vector<16xf32>
// CHECK-DAG: %[[MASK:.*]] = vector.constant_mask [9] : vector<16xi1>
// CHECK: %[[X:.*]] = vector.transfer_read %{{.*}}, %[[MASK]]
// CHECK: %[[FILLED:.*]] = arith.select %[[MASK]], %[[X]], %[[LEAST]]
// CHECK-NOT: vector.mask
// CHECK: vector.multi_reduction <maximumf>, %[[FILLED]]
func.func @maximum(%x: tensor<9xf32>, %out: tensor<f32>) -> tensor<f32> {
  %y = linalg.generic {indexing_maps = [affine_map<(d) -> (d)>, affine_map<(d) -> ()>], iterator_types = ["reduction"]}
      ins(%x : tensor<9xf32>) outs(%out : tensor<f32>) attrs = {dyrelu.lanes = 16 : index} {
  ^bb0(%in: f32, %acc: f32):
    %0 = arith.maximumf %in, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<f32>
  return %y : tensor<f32>
}

// -----

// CHECK-LABEL: func @minimum
// CHECK: arith.constant dense<0x7FF0000000000000> : vector<4xf64>
// CHECK-NOT: vector.mask
// CHECK: vector.multi_reduction <minimumf>
func.func @minimum(%x: tensor<3xf64>, %out: tensor<f64>) -> tensor<f64> {
  %y = linalg.generic {indexing_maps = [affine_map<(d) -> (d)>, affine_map<(d) -> ()>], iterator_types = ["reduction"]}
      ins(%x : tensor<3xf64>) outs(%out : tensor<f64>) attrs = {dyrelu.lanes = 16 : index} {
  ^bb0(%in: f64, %acc: f64):
    %0 = arith.minimumf %in, %acc : f64
    linalg.yield %0 : f64
  } -> tensor<f64>
  return %y : tensor<f64>
}

// -----

#column = affine_map<(d0) -> (0)>
#id = affine_map<(d0) -> (d0)>

// One element for all lanes is read as a scalar: the buffer that it will be in may
// have strides.
// CHECK-LABEL: func @scalar
// CHECK: %[[E:.*]] = tensor.extract
// CHECK: vector.broadcast %[[E]] : f32 to vector<32xf32>
func.func @scalar(%x: tensor<1xf32>, %out: tensor<32xf32>) -> tensor<32xf32> {
  %y = linalg.generic {indexing_maps = [#column, #id], iterator_types = ["parallel"]} ins(%x : tensor<1xf32>) outs(%out : tensor<32xf32>) attrs = {dyrelu.lanes = 32 : index} {
  ^bb0(%in: f32, %acc: f32):
    %0 = arith.addf %in, %acc : f32
    linalg.yield %0 : f32
  } -> tensor<32xf32>
  return %y : tensor<32xf32>
}

// -----

#id = affine_map<(d0) -> (d0)>
#sum = affine_map<(d0) -> ()>

// A masked sum in bf16 stays a loop: what emulates its addition later would put two
// ops under one mask.
// CHECK-LABEL: func @sum_bf16
// CHECK: linalg.generic
// CHECK-NOT: vector.mask
func.func @sum_bf16(%x: tensor<7xbf16>, %out: tensor<bf16>) -> tensor<bf16> {
  %y = linalg.generic {indexing_maps = [#id, #sum], iterator_types = ["reduction"]} ins(%x : tensor<7xbf16>) outs(%out : tensor<bf16>) attrs = {dyrelu.lanes = 8 : index} {
  ^bb0(%in: bf16, %acc: bf16):
    %0 = arith.addf %in, %acc : bf16
    linalg.yield %0 : bf16
  } -> tensor<bf16>
  return %y : tensor<bf16>
}
