// RUN: dyrelu-opt %s --dyrelu-describe-launches -o /dev/null | FileCheck %s

// CHECK: "chip": "sm_90a",

module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90a">] {
    llvm.func @plain(%p: !llvm.ptr, %q: !llvm.ptr, %n: i64) attributes {gpu.kernel, nvvm.kernel} {
      nvvm.griddepcontrol launch_dependents
      llvm.return
    }
    llvm.func @waits(%p: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      nvvm.griddepcontrol wait
      llvm.return
    }
    llvm.func @clustered(%p: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel, nvvm.cluster_dim = array<i32: 2, 4>} {
      llvm.return
    }
    llvm.func @numbers(%a: i64, %b: i32, %c: f32, %d: i64, %e: f32, %f: f64) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
    llvm.func @three(%a: i64, %b: i64, %c: i64) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }

  // Pointers of every kind; a result of another shape than what is allocated.
  // CHECK:      "arguments": [
  // CHECK-NEXT:   {"shape":[null,64,7,7],"type":"bf16"},
  // CHECK-NEXT:   {"shape":[],"type":"f64"}
  // CHECK-NEXT: ],
  // CHECK-NEXT: "checks": [],
  // CHECK-NEXT: "launches": [
  // CHECK-NEXT:   {
  // CHECK-NEXT:     "arguments": [{"argument":0},{"result":0},{"i64":{"size":[0,0]}}],
  // CHECK-NEXT:     "block": [256,1,1],
  // CHECK-NEXT:     "cooperative": false,
  // CHECK-NEXT:     "grid": {{\[}}["ceildiv",["mul",{"size":[0,0]},3136],256],1,1],
  // CHECK-NEXT:     "kernel": "plain",
  // CHECK-NEXT:     "overlaps": false,
  // CHECK-NEXT:     "shared_bytes": 0
  // CHECK-NEXT:   },
  // CHECK-NEXT:   {
  // CHECK-NEXT:     "arguments": [
  // CHECK-NEXT:       {"argument":0,"offset":64},
  // CHECK-NEXT:       {"argument":1},
  // CHECK-NEXT:       {"i64":["mul",{"size":[0,0]},64]}
  // CHECK-NEXT:     ],
  // CHECK:          "kernel": "plain"
  // CHECK:      "name": "pointers",
  // CHECK-NEXT: "results": [{"shape":[{"size":[0,0]},64,7,7],"type":"bf16"}],
  // CHECK-NEXT: "workspace": {"buffers":[],"bytes":0}
  func.func @pointers(%x: memref<?x64x7x7xbf16>, %z: memref<f64>) -> memref<?x64x7x7xbf16> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %c256 = arith.constant 256 : index
    %n = memref.dim %x, %c0 : memref<?x64x7x7xbf16>
    %flat = memref.collapse_shape %x [[0, 1], [2, 3]] : memref<?x64x7x7xbf16> into memref<?x49xbf16>
    %base, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %flat : memref<?x49xbf16> -> memref<bf16>, index, index, index, index, index
    %y = memref.alloc(%n) : memref<?x64x49xbf16>
    %blocks = affine.apply affine_map<()[s0] -> ((s0 * 3136) ceildiv 256)>()[%n]
    %atx = memref.extract_aligned_pointer_as_index %flat : memref<?x49xbf16> -> index
    %ix = arith.index_cast %atx : index to i64
    %px = llvm.inttoptr %ix : i64 to !llvm.ptr
    %aty = memref.extract_aligned_pointer_as_index %y : memref<?x64x49xbf16> -> index
    %iy = arith.index_cast %aty : index to i64
    %py = llvm.inttoptr %iy : i64 to !llvm.ptr
    %n64 = arith.index_cast %n : index to i64
    gpu.launch_func @kernels::@plain blocks in (%blocks, %c1, %c1) threads in (%c256, %c1, %c1)
        args(%px : !llvm.ptr, %py : !llvm.ptr, %n64 : i64)
    %further = arith.addi %atx, %c64 : index
    %ifurther = arith.index_cast %further : index to i64
    %pfurther = llvm.inttoptr %ifurther : i64 to !llvm.ptr
    gpu.launch_func @kernels::@plain blocks in (%blocks, %c1, %c1) threads in (%c256, %c1, %c1)
        args(%pfurther : !llvm.ptr, %z : memref<f64>, %sizes#0 : index)
    %result = memref.expand_shape %y [[0], [1], [2, 3]] output_shape [%n, 64, 7, 7]
        : memref<?x64x49xbf16> into memref<?x64x7x7xbf16>
    return %result : memref<?x64x7x7xbf16>
  }

  // Numbers of every kind, and what is no tensor.
  // CHECK: "arguments": [{"shape":[null,null],"type":"f32"},{"type":"f32"}],
  // CHECK-NEXT: "checks": [
  // CHECK-NEXT:   {
  // CHECK-NEXT:     "condition": ["eq",{"size":[0,0]},{"size":[0,1]}],
  // CHECK-NEXT:     "message": "x must be \"square\""
  // CHECK-NEXT:   }
  // CHECK-NEXT: ],
  // CHECK:      "arguments": [
  // CHECK-NEXT:   {"i64":["floordiv",["add",{"size":[0,1]},7],8]},
  // CHECK-NEXT:   {"i32":["to_i32",["mod",["min",{"size":[0,0]},{"size":[0,1]}],5]]},
  // CHECK-NEXT:   {"argument":1},
  // CHECK-NEXT:   {
  // CHECK-NEXT:     "i64": [
  // CHECK-NEXT:       "select",
  // CHECK-NEXT:       ["ult",{"size":[0,0]},3],
  // CHECK-NEXT:       ["sub",{"size":[0,1]},{"size":[0,0]}],
  // CHECK-NEXT:       -1
  // CHECK-NEXT:     ]
  // CHECK-NEXT:   },
  // CHECK-NEXT:   {"f32":{"size":[0,0]}},
  // CHECK-NEXT:   {"f64":["floordiv",["add",{"size":[0,1]},7],8]}
  // CHECK-NEXT: ],
  // CHECK-NEXT: "block": {{\[}}["max",{"size":[0,0]},32],1,1],
  // CHECK:      "grid": [1,["div",{"size":[0,1]},2],["rem",{"size":[0,1]},2]],
  // CHECK:      "shared_bytes": ["to_i32",["mul",{"size":[0,1]},4]]
  // CHECK:      "name": "numbers",
  // CHECK-NEXT: "results": [],
  func.func @numbers(%x: memref<?x?xf32>, %factor: f32) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %c4 = arith.constant 4 : index
    %true = arith.constant true
    %m1 = arith.constant -1 : i64
    %n = memref.dim %x, %c0 : memref<?x?xf32>
    %m = memref.dim %x, %c1 : memref<?x?xf32>
    cf.assert %true, "what holds anyway"
    %same = arith.cmpi eq, %n, %m : index
    cf.assert %same, "x must be \22square\22"
    %a = affine.apply affine_map<(d0) -> ((d0 + 7) floordiv 8)>(%m)
    %a64 = arith.index_cast %a : index to i64
    %least = affine.min affine_map<(d0)[s0] -> (d0, s0)>(%n)[%m]
    %b = affine.apply affine_map<(d0) -> (d0 mod 5)>(%least)
    %b32 = arith.index_cast %b : index to i32
    %below = arith.cmpi ult, %n, %c3 : index
    %difference = arith.subi %m, %n : index
    %difference64 = arith.index_cast %difference : index to i64
    %d = arith.select %below, %difference64, %m1 : i64
    %c32 = arith.constant 32 : index
    %threads = arith.maxsi %n, %c32 : index
    %y = arith.divsi %m, %c2 : index
    %z = arith.remsi %m, %c2 : index
    %bytes = arith.muli %m, %c4 : index
    %bytes32 = arith.index_cast %bytes : index to i32
    %n64 = arith.index_cast %n : index to i64
    %e = arith.sitofp %n64 : i64 to f32
    %f = arith.sitofp %a64 : i64 to f64
    gpu.launch_func @kernels::@numbers blocks in (%c1, %y, %z) threads in (%threads, %c1, %c1)
        dynamic_shared_memory_size %bytes32
        args(%a64 : i64, %b32 : i32, %factor : f32, %d : i64, %e : f32, %f : f64)
    return
  }

  // Clusters of a launch, and of a kernel; kernels that wait, and blocks that do.
  // CHECK:      "cluster": [2,1,1],
  // CHECK-NEXT: "cooperative": false,
  // CHECK-NEXT: "grid": [2,1,1],
  // CHECK-NEXT: "kernel": "waits",
  // CHECK-NEXT: "overlaps": true,
  // CHECK-NEXT: "shared_bytes": 1024
  // CHECK:      "cluster": [2,4,1],
  // CHECK-NEXT: "cooperative": true,
  // CHECK-NEXT: "grid": [2,4,1],
  // CHECK-NEXT: "kernel": "clustered",
  // CHECK-NEXT: "overlaps": false,
  // CHECK-NEXT: "shared_bytes": 0
  // CHECK:      "name": "clusters",
  func.func @clusters(%x: memref<8xf32>) {
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c4 = arith.constant 4 : index
    %bytes = arith.constant 1024 : i32
    gpu.launch_func @kernels::@waits clusters in (%c2, %c1, %c1) blocks in (%c2, %c1, %c1) threads in (%c4, %c1, %c1)
        dynamic_shared_memory_size %bytes args(%x : memref<8xf32>)
    gpu.launch_func @kernels::@clustered blocks in (%c2, %c4, %c1) threads in (%c4, %c1, %c1)
        args(%x : memref<8xf32>) {dyrelu.cooperative}
    return
  }

  // Divisions that were taken apart, and what is almost one.
  // CHECK:      {"i64":["ceildiv",{"size":[0,0]},32]},
  // CHECK-NEXT: {"i64":["floordiv",{"size":[0,0]},32]},
  // CHECK-NEXT: {
  // CHECK-NEXT:   "i64": [
  // CHECK-NEXT:     "select",
  // CHECK-NEXT:     ["lt",{"size":[0,0]},0],
  func.func @divisions(%x: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %m1 = arith.constant -1 : index
    %c32 = arith.constant 32 : index
    %n = memref.dim %x, %c0 : memref<?xf32>
    %notPositive = arith.cmpi sle, %n, %c0 : index
    %minus = arith.subi %c0, %n : index
    %less = arith.subi %n, %c1 : index
    %up = arith.select %notPositive, %minus, %less : index
    %upQuotient = arith.divsi %up, %c32 : index
    %upMinus = arith.subi %c0, %upQuotient : index
    %upMore = arith.addi %upQuotient, %c1 : index
    %ceil = arith.select %notPositive, %upMinus, %upMore : index
    %negative = arith.cmpi slt, %n, %c0 : index
    %complement = arith.subi %m1, %n : index
    %down = arith.select %negative, %complement, %n : index
    %downQuotient = arith.divsi %down, %c32 : index
    %downMinus = arith.subi %m1, %downQuotient : index
    %floor = arith.select %negative, %downMinus, %downQuotient : index
    %almost = arith.select %negative, %downMinus, %upQuotient : index
    gpu.launch_func @kernels::@three blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
        args(%ceil : index, %floor : index, %almost : index)
    return
  }

  // What is private is not for callers.
  // CHECK-NOT: "helper"
  func.func private @helper(%x: memref<8xf32>) {
    return
  }
}

// CHECK: "version": 1
