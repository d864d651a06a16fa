// RUN: dyrelu-opt %s --dyrelu-to-nvvm=fused=false -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-to-nvvm='chip=sm_80 check-sizes=false fused=false' -split-input-file | FileCheck %s --check-prefix=SM80

// Functions allocate, launch and return; kernels get pointers and sizes.
// CHECK: module attributes {gpu.container_module}
// CHECK-LABEL: func.func @b(
// CHECK-NOT: memref.load
// CHECK-NOT: linalg.
// CHECK: gpu.launch_func @kernels::@b_0_reduce blocks in (%c8192{{.*}}) threads in (%c256{{.*}}) args(%{{.*}} : memref<f16>, %{{.*}} : memref<128x64xf32>)
// CHECK-SAME: {nvvm.programmatic}
// CHECK: gpu.launch_func @kernels::@b_1_coefficients {{.*}} {nvvm.programmatic}
// CHECK: gpu.launch_func @kernels::@b_2_elements blocks in (%c12544{{.*}}) {{.*}} {nvvm.programmatic}
// CHECK-NOT: gpu.launch_func
// CHECK: return
// CHECK: gpu.module @kernels [#nvvm.target<O = 3, chip = "sm_90", features = "+ptx80">]
// CHECK-NOT: gpu.module
// CHECK: llvm.func @b_0_reduce(%{{.*}}: !llvm.ptr, %{{.*}}: !llvm.ptr) attributes {gpu.kernel, {{.*}}nvvm.kernel
// CHECK: nvvm.griddepcontrol wait
// CHECK-NEXT: nvvm.griddepcontrol launch_dependents
// CHECK: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr -> vector<8xf16>
// CHECK: nvvm.shfl.sync bfly
// CHECK: nvvm.barrier0
// CHECK: llvm.func @b_1_coefficients(
// CHECK: nvvm.griddepcontrol wait
// CHECK-NEXT: nvvm.griddepcontrol launch_dependents
// CHECK: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr -> vector<8xf16>
// CHECK: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr<3> -> vector<8xf32>
// CHECK: llvm.func @b_{{[0-9]+}}_elements(%{{.*}}: !llvm.ptr, %{{.*}}: !llvm.ptr, %{{.*}}: !llvm.ptr, %{{.*}}: !llvm.ptr) attributes
// CHECK: llvm.load %{{.*}} {alignment = 16 : i64} : !llvm.ptr -> vector<8xf16>
// CHECK: llvm.intr.maximum
// CHECK: llvm.store %{{.*}} {alignment = 16 : i64} : vector<8xf16>, !llvm.ptr
// CHECK-NOT: unrealized_conversion_cast
// CHECK-NOT: @__nv_
// SM80-NOT: nvvm.programmatic
// SM80-NOT: nvvm.griddepcontrol
// SM80: gpu.module @kernels [#nvvm.target<O = 3, chip = "sm_80", features = "+ptx80">]
func.func @b(%x: tensor<128x64x56x56xf16>, %w1: tensor<8x64xf16>, %w2: tensor<256x8xf16>) -> tensor<128x64x56x56xf16> {
  %y = dyrelu.b %x fc1(%w1 : tensor<8x64xf16>) fc2(%w2 : tensor<256x8xf16>) : tensor<128x64x56x56xf16>
  return %y : tensor<128x64x56x56xf16>
}

// -----

// Sizes that are not known are parameters, and are checked.
// CHECK-LABEL: func.func @dynamic(
// CHECK: cf.assert
// CHECK: gpu.launch_func @kernels::@dynamic_0_elements blocks in (%{{.*}}) threads in (%c256{{.*}}) args(%{{.*}} : memref<f32>, %{{.*}} : memref<f32>, {{.*}} : index
// CHECK: llvm.func @dynamic_0_elements(%{{.*}}: !llvm.ptr, {{.*}}: i64
// SM80-LABEL: func.func @dynamic(
// SM80-NOT: cf.assert
func.func @dynamic(%x: tensor<?x8x?xf32>, %a: tensor<?x1x8xf32>) -> tensor<?x8x?xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<?x1x8xf32>) static = [(1.0, 0.0)] : tensor<?x8x?xf32>
  return %y : tensor<?x8x?xf32>
}

// -----

// A scalar of the device is read by a kernel.
// CHECK-LABEL: func.func @scalars(
// CHECK-NOT: memref.load
// CHECK: return
func.func @scalars(%z: tensor<2x8x6x6xf64>, %wp: tensor<1x8xf64>, %bp: tensor<1xf64>, %t: tensor<f64>) -> tensor<2x6x6xf64> {
  %tau = tensor.extract %t[] : tensor<f64>
  %pi = dyrelu.attention %z weights(%wp, %bp : tensor<1x8xf64>, tensor<1xf64>) tau(%tau : f64) : tensor<2x8x6x6xf64> -> tensor<2x6x6xf64>
  return %pi : tensor<2x6x6xf64>
}

// -----

// A result in an argument.
// CHECK-LABEL: func.func @in_place(
// CHECK-NOT: memref.alloc
// CHECK: gpu.launch_func @kernels::@in_place_0_elements {{.*}} args(%{{[a-z0-9]*}} : memref<64x32xf32>)
// CHECK-NEXT: return
func.func @in_place(%x: tensor<64x32xf32> {bufferization.writable = true}) -> tensor<64x32xf32> {
  %y = dyrelu.apply %x static = [(1.0, 0.0), (0.0, 0.0)] : tensor<64x32xf32>
  %r = bufferization.materialize_in_destination %y in %x : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
  return %r : tensor<64x32xf32>
}
