// RUN: dyrelu-opt %s --dyrelu-nvvm-annotate-clusters | FileCheck %s

module attributes {gpu.container_module} {
  gpu.module @kernels {
    // CHECK: gpu.func @clusters() kernel attributes {known_cluster_size = array<i32: 4, 1, 1>}
    gpu.func @clusters() kernel {
      gpu.return
    }
    // Known when it is launched, or not at all.
    // CHECK: gpu.func @dynamic() kernel {
    gpu.func @dynamic() kernel {
      gpu.return
    }
    // CHECK: gpu.func @blocks() kernel {
    gpu.func @blocks() kernel {
      gpu.return
    }
    gpu.func @wait() kernel {
      llvm.fence syncscope("device") acq_rel {dyrelu.resident_blocks = 4 : i64}
      gpu.return
    }
  }

  func.func @main(%n: index) {
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %c8 = arith.constant 8 : index
    gpu.launch_func @kernels::@clusters clusters in (%c4, %c1, %c1) blocks in (%c8, %c1, %c1) threads in (%c4, %c1, %c1)
    gpu.launch_func @kernels::@dynamic clusters in (%n, %c1, %c1) blocks in (%c8, %c1, %c1) threads in (%c4, %c1, %c1)
    // CHECK: gpu.launch_func @kernels::@blocks {{.*}} threads in (%{{.*}}, %{{.*}}, %{{.*}}){{ *$}}
    gpu.launch_func @kernels::@blocks blocks in (%c8, %c1, %c1) threads in (%c4, %c1, %c1)
    // CHECK: gpu.launch_func @kernels::@wait {{.*}} {dyrelu.resident_blocks = 4 : i64}
    gpu.launch_func @kernels::@wait blocks in (%c8, %c1, %c1) threads in (%c4, %c1, %c1)
    return
  }
}
