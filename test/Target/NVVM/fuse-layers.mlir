// RUN: dyrelu-opt %s --dyrelu-nvvm-fuse-layers=chip=sm_90 -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-nvvm-fuse-layers=chip=sm_90 -split-input-file --remarks-filter="dyrelu-nvvm-fuse-layers" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: not dyrelu-opt %s --dyrelu-nvvm-fuse-layers=chip=sm_75 2>&1 | FileCheck %s --check-prefix=CHIP

// CHIP: chip: expected one of sm_80

// Two samples share each weight; means and hidden numbers are in shared memory.
// A block has half of the channels.
// CHECK-LABEL: func @shared
// CHECK-SAME: %[[G:[a-z0-9]*]]: tensor<128x960xf32>
// CHECK: %[[MEANS:.*]] = bufferization.to_buffer %[[G]] read_only : tensor<128x960xf32> to memref<128x960xf32>
// CHECK: %[[A:.*]] = memref.alloc() : memref<128x2x960xf32>
// CHECK: %[[B:.*]] = memref.alloc() : memref<128x2x960xf32>
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch blocks({{.*}}) in (%{{[a-z0-9]*}} = %c128{{[_0-9]*}}, %{{[a-z0-9]*}} = %c1{{[_0-9]*}}, %{{[a-z0-9]*}} = %c1{{[_0-9]*}}) threads({{.*}}) in (%{{[a-z0-9]*}} = %c256{{[_0-9]*}},
// CHECK-SAME: dynamic_shared_memory_size %c8640_i32 function(@coefficients)
// CHECK-COUNT-2: memref.load %[[MEANS]]
// CHECK-NOT: memref.load %[[MEANS]]
// CHECK: gpu.barrier
// CHECK: vector.load %{{.*}} {alignment = 16 : i64} : memref<120x960xf16>, vector<8xf16>
// CHECK-COUNT-2: vector.load %{{.*}} {alignment = 16 : i64} : memref<2x960xf32, #gpu.address_space<workgroup>>, vector<8xf32>
// CHECK-NOT: vector.load
// CHECK: gpu.shuffle xor
// CHECK: memref.store {{.*}} : memref<2x120xf32, #gpu.address_space<workgroup>>
// CHECK: gpu.barrier
// Four rows of a channel read the hidden numbers once.
// CHECK-COUNT-4: vector.load %{{.*}} {alignment = 16 : i64} : memref<3840x120xf16>, vector<8xf16>
// CHECK-COUNT-2: vector.load %{{.*}} {alignment = 16 : i64} : memref<2x120xf32, #gpu.address_space<workgroup>>, vector<8xf32>
// CHECK-NOT: vector.load
// CHECK: memref.store {{.*}}, %[[A]]
// CHECK: memref.store {{.*}}, %[[B]]
// CHECK: gpu.terminator
// CHECK: bufferization.to_tensor %[[A]] restrict writable
// CHECK: bufferization.to_tensor %[[B]] restrict writable
// CHECK-NOT: dyrelu.
// REMARK: one kernel computes 480 channels of 2 samples per block, with 8640 bytes of shared memory
func.func @shared(%g: tensor<128x960xf32>, %w1: tensor<120x960xf16>, %b1: tensor<120xf16>, %w2: tensor<3840x120xf16>)
    -> (tensor<128x2x960xf32>, tensor<128x2x960xf32>) {
  %a, %b = dyrelu.coefficients %g fc1(%w1, %b1 : tensor<120x960xf16>, tensor<120xf16>) fc2(%w2 : tensor<3840x120xf16>)
      : tensor<128x960xf32> -> tensor<128x2x960xf32>, tensor<128x2x960xf32>
  return %a, %b : tensor<128x2x960xf32>, tensor<128x2x960xf32>
}

// -----

// One layer, slopes that all channels share, accesses as wide as the rows let
// them be.
// CHECK-LABEL: func @one_layer
// CHECK: gpu.launch
// CHECK: vector.load %{{.*}} {alignment = 8 : i64} : memref<3x20xf16>, vector<4xf16>
// CHECK: vector.load %{{.*}} {alignment = 16 : i64} : memref<{{.*}}x20xf32, #gpu.address_space<workgroup>>, vector<4xf32>
// CHECK-NOT: gpu.barrier
// CHECK: bufferization.to_tensor
func.func @one_layer(%g: tensor<?x20xf32>, %w2: tensor<3x20xf16>) -> tensor<?x3x1xf32> {
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<3x20xf16>) hyper<k = 3, intercepts = false>
      : tensor<?x20xf32> -> tensor<?x3x1xf32>
  return %a : tensor<?x3x1xf32>
}

// -----

// Of sizes that are not known, the hidden layer is in memory of the device. An
// empty grid has a block that does nothing.
// CHECK-LABEL: func @dynamic
// CHECK: %[[HIDDEN:.*]] = memref.alloc(%{{.*}}, %{{.*}}) : memref<?x?xf32>
// CHECK: gpu.launch
// CHECK-NOT: dynamic_shared_memory_size
// CHECK: scf.if
// CHECK: memref.store {{.*}}, %[[HIDDEN]]
// CHECK: gpu.barrier
// CHECK: vector.load %[[HIDDEN]]
// REMARK: one kernel computes {{.*}} with 0 bytes of shared memory
func.func @dynamic(%g: tensor<?x?xf32>, %w1: tensor<?x?xf32>, %w2: tensor<?x?xf32>) -> (tensor<?x2x?xf32>, tensor<?x2x?xf32>) {
  %a, %b = dyrelu.coefficients %g fc1(%w1 : tensor<?x?xf32>) fc2(%w2 : tensor<?x?xf32>)
      : tensor<?x?xf32> -> tensor<?x2x?xf32>, tensor<?x2x?xf32>
  return %a, %b : tensor<?x2x?xf32>, tensor<?x2x?xf32>
}

// -----

// What does not fit into shared memory is read from where it is.
// CHECK-LABEL: func @large
// CHECK: gpu.launch
// CHECK-SAME: dynamic_shared_memory_size %c32_i32
// CHECK: vector.load %{{.*}} : memref<4x16384xf32>, vector<4xf32>
// CHECK: memref<1x8xf32, #gpu.address_space<workgroup>>
func.func @large(%g: tensor<4x16384xf32>, %w1: tensor<8x16384xf32>, %w2: tensor<4x8xf32>) -> (tensor<4x2x1xf32>, tensor<4x2x1xf32>) {
  %a, %b = dyrelu.coefficients %g fc1(%w1 : tensor<8x16384xf32>) fc2(%w2 : tensor<4x8xf32>)
      : tensor<4x16384xf32> -> tensor<4x2x1xf32>, tensor<4x2x1xf32>
  return %a, %b : tensor<4x2x1xf32>, tensor<4x2x1xf32>
}

// -----

// CHECK-LABEL: func @empty
// CHECK-NOT: gpu.launch
// REMARK: no kernel of its own: a size of it is 0
func.func @empty(%g: tensor<0x20xf32>, %w2: tensor<3x20xf16>) -> tensor<0x3x1xf32> {
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<3x20xf16>) hyper<k = 3, intercepts = false>
      : tensor<0x20xf32> -> tensor<0x3x1xf32>
  return %a : tensor<0x3x1xf32>
}
