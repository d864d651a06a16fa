// RUN: dyrelu-opt %s --dyrelu-describe-launches -o /dev/null | FileCheck %s

// What needs no computing is not left to run time.
module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_80">] {
    llvm.func @k(%a: i64, %b: i64, %c: i64, %d: i64, %e: i64, %f: i64, %g: i64, %h: i64) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }

  // CHECK: "checks": [{"condition":0,"message":"not this"}],
  // CHECK: "arguments": [
  // CHECK-NEXT: {"i64":{"size":[0,0]}},
  // CHECK-NEXT: {"i64":{"size":[0,1]}},
  // CHECK-NEXT: {"i64":["sub",0,{"size":[0,1]}]},
  // CHECK-NEXT: {"i64":6},
  // CHECK-NEXT: {"i64":["mul",{"size":[0,1]},6]},
  // CHECK-NEXT: {"i64":["mul",{"size":[0,1]},3]},
  // CHECK-NEXT: {"i64":["mul",{"size":[0,1]},9223372036854775807]},
  // CHECK-NEXT: {"i64":["mul",9223372036854775807,6]}
  // CHECK-NEXT: ],
  func.func @main(%x: memref<?x?x3xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %most = arith.constant 9223372036854775807 : index
    %false = arith.constant false
    cf.assert %false, "not this"
    %base, %offset, %sizes:3, %strides:3 = memref.extract_strided_metadata %x : memref<?x?x3xf32> -> memref<f32>, index, index, index, index, index, index, index
    %a0 = arith.addi %sizes#0, %offset : index
    %a1 = arith.muli %c1, %a0 : index
    %a2 = arith.subi %a1, %c0 : index
    %b0 = arith.floordivsi %sizes#1, %c1 : index
    %b1 = arith.ceildivsi %b0, %strides#2 : index
    %b2 = arith.addi %c0, %b1 : index
    %minus = arith.subi %c0, %b2 : index
    %six = arith.muli %c2, %c3 : index
    %m0 = arith.muli %b2, %c2 : index
    %m1 = arith.muli %c3, %m0 : index
    %large = arith.muli %b2, %most : index
    %overflow = arith.muli %most, %six : index
    gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
        args(%a2 : index, %b2 : index, %minus : index, %six : index, %m1 : index, %strides#0 : index, %large : index, %overflow : index)
    return
  }
}
