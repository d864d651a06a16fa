// RUN: dyrelu-opt %s --dyrelu-nvvm-overlap-launches -split-input-file | FileCheck %s

// CHECK-LABEL: func @main(
// CHECK: gpu.launch_func @new::@kernel {{.*}} {nvvm.programmatic}
// CHECK: gpu.launch_func @new::@own {{.*}} {nvvm.programmatic}
// CHECK: gpu.launch_func @new::@only_dependents blocks in ({{.*}}) threads in ({{.*}}){{ *$}}
// CHECK: gpu.launch_func @new::@waits_late blocks in ({{.*}}) threads in ({{.*}}){{ *$}}
// CHECK: gpu.launch_func @old::@kernel blocks in ({{.*}}) threads in ({{.*}}){{ *$}}
module attributes {gpu.container_module} {
  func.func @main(%c1: index) {
    gpu.launch_func @new::@kernel blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    gpu.launch_func @new::@own blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    gpu.launch_func @new::@only_dependents blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    gpu.launch_func @new::@waits_late blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    gpu.launch_func @old::@kernel blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }

  gpu.module @new [#nvvm.target<chip = "sm_90", features = "+ptx80">] {
    // The first thing that a kernel does is to wait.
    // CHECK: gpu.func @kernel() kernel
    // CHECK-NEXT: nvvm.griddepcontrol wait
    // CHECK-NEXT: nvvm.griddepcontrol launch_dependents
    // CHECK-NEXT: gpu.return
    gpu.func @kernel() kernel {
      gpu.return
    }
    // CHECK: gpu.func @own() kernel
    // CHECK-NEXT: nvvm.griddepcontrol wait
    // CHECK-NEXT: gpu.return
    gpu.func @own() kernel {
      nvvm.griddepcontrol wait
      gpu.return
    }
    // What lets others start waits for nobody: it must not overlap.
    // CHECK: gpu.func @only_dependents() kernel
    // CHECK-NEXT: nvvm.griddepcontrol launch_dependents
    // CHECK-NEXT: gpu.return
    gpu.func @only_dependents() kernel {
      nvvm.griddepcontrol launch_dependents
      gpu.return
    }
    // Nor what touches memory before it waits.
    // CHECK: gpu.func @waits_late() workgroup
    gpu.func @waits_late() workgroup(%shared: memref<1xf32, 3>) kernel {
      %c0 = arith.constant 0 : index
      %v = memref.load %shared[%c0] : memref<1xf32, 3>
      memref.store %v, %shared[%c0] : memref<1xf32, 3>
      nvvm.griddepcontrol wait
      gpu.return
    }
    // CHECK: gpu.func @function()
    // CHECK-NEXT: gpu.return
    gpu.func @function() {
      gpu.return
    }
  }

  // CHECK: gpu.module @old
  // CHECK-NOT: griddepcontrol
  gpu.module @old [#nvvm.target<chip = "sm_80", features = "+ptx80">] {
    gpu.func @kernel() kernel {
      gpu.return
    }
  }
}
