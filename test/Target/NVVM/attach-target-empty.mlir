// RUN: dyrelu-opt %s --dyrelu-nvvm-attach-target -split-input-file | FileCheck %s

// CHECK: module attributes {gpu.container_module}
// CHECK: gpu.module @kernels [#nvvm.target<{{.*}}chip = "sm_90"
func.func @main(%x: memref<0xf32>) -> memref<0xf32> {
  %y = memref.alloc() : memref<0xf32>
  return %y : memref<0xf32>
}

// -----

// No function can be called.
// CHECK-LABEL: func private @none
// CHECK-NOT: gpu.module
func.func private @none()
