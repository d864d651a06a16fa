// RUN: dyrelu-opt %s --dyrelu-nvvm-name-kernels -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-nvvm-name-kernels --gpu-kernel-outlining -split-input-file | FileCheck %s --check-prefix=OUTLINED

// CHECK-LABEL: func @f(
// CHECK: gpu.launch {{.*}} module(@kernels) function(@f_0_reduce)
// CHECK: gpu.launch {{.*}} module(@kernels) function(@f_1)
// CHECK-LABEL: func @g(
// CHECK: gpu.launch {{.*}} module(@kernels) function(@g_0)
// OUTLINED: gpu.launch_func @kernels::@f_0_reduce
// OUTLINED: gpu.module @kernels
// OUTLINED-DAG: gpu.func @f_0_reduce()
// OUTLINED-DAG: gpu.func @f_1()
// OUTLINED-DAG: gpu.func @g_0()
func.func @f(%c1: index) {
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) function(@reduce) {
    gpu.terminator
  }
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    gpu.terminator
  }
  return
}

func.func @g(%c1: index) {
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    gpu.terminator
  }
  return
}

// -----

// The module's name is free.
// CHECK: gpu.launch {{.*}} module(@kernels_0) function(@kernels_0)
func.func @kernels(%c1: index) {
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    gpu.terminator
  }
  return
}

// -----

// PTX has letters, digits, '_' and '$' in names, and no digit first.
// CHECK-LABEL: func @my.net(
// CHECK: function(@my_net_0)
// CHECK-LABEL: func @my_net(
// CHECK: function(@my_net__0)
// CHECK-LABEL: func @"1net"
// CHECK: function(@_1net_0)
func.func @"my.net"(%c1: index) {
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    gpu.terminator
  }
  return
}
func.func @my_net(%c1: index) {
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    gpu.terminator
  }
  return
}
func.func @"1net"(%c1: index) {
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    gpu.terminator
  }
  return
}
