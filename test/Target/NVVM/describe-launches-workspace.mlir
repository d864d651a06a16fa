// RUN: dyrelu-opt %s --dyrelu-describe-launches -o /dev/null | FileCheck %s

module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_80">] {
    llvm.func @two(%p: !llvm.ptr, %q: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }

  // %a is done with when %c begins, and smaller: its place grows. %b is used until
  // the end. %never has no place. Each begins at a multiple of 256.
  // CHECK:      "name": "known",
  // CHECK:      "buffers": [
  // CHECK-NEXT:   {"bytes":400,"offset":0},
  // CHECK-NEXT:   {"bytes":4,"offset":768},
  // CHECK-NEXT:   {"bytes":520,"offset":0},
  // CHECK-NEXT:   {"bytes":2,"offset":1024}
  // CHECK-NEXT: ],
  // CHECK-NEXT: "bytes": 1280
  func.func @known() {
    %c1 = arith.constant 1 : index
    %a = memref.alloc() : memref<100xf32>
    %b = memref.alloc() : memref<1xf32>
    %c = memref.alloc() : memref<65xf64>
    %never = memref.alloc() : memref<1000xf64>
    %d = memref.alloc() : memref<1xf16>
    gpu.launch_func @kernels::@two blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
        args(%a : memref<100xf32>, %b : memref<1xf32>)
    gpu.launch_func @kernels::@two blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
        args(%b : memref<1xf32>, %c : memref<65xf64>)
    gpu.launch_func @kernels::@two blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
        args(%c : memref<65xf64>, %d : memref<1xf16>)
    gpu.launch_func @kernels::@two blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
        args(%b : memref<1xf32>, %d : memref<1xf16>)
    memref.dealloc %a : memref<100xf32>
    return
  }

  // Of sizes that are not known, equal ones share a place; known ones come first.
  // CHECK:      "name": "unknown",
  // CHECK:      "buffers": [
  // CHECK-NEXT:   {"bytes":["mul",{"size":[0,0]},12],"offset":256},
  // CHECK-NEXT:   {
  // CHECK-NEXT:     "bytes": ["mul",{"size":[0,1]},4],
  // CHECK-NEXT:     "offset": [
  // CHECK-NEXT:       "add",
  // CHECK-NEXT:       ["mul",["ceildiv",["mul",{"size":[0,0]},12],256],256],
  // CHECK-NEXT:       256
  // CHECK-NEXT:     ]
  // CHECK-NEXT:   },
  // CHECK-NEXT:   {"bytes":["mul",{"size":[0,0]},12],"offset":256},
  // CHECK-NEXT:   {"bytes":16,"offset":0}
  // CHECK-NEXT: ],
  // CHECK-NEXT: "bytes": [
  // CHECK-NEXT:   "add",
  // CHECK-NEXT:   ["add",["mul",["ceildiv",["mul",{"size":[0,0]},12],256],256],256],
  // CHECK-NEXT:   ["mul",["ceildiv",["mul",{"size":[0,1]},4],256],256]
  // CHECK-NEXT: ]
  func.func @unknown(%x: memref<?x?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %x, %c0 : memref<?x?xf32>
    %m = memref.dim %x, %c1 : memref<?x?xf32>
    %a = memref.alloc(%n) : memref<3x?xf32>
    %b = memref.alloc(%m) : memref<?xf32>
    %c = memref.alloc(%n) : memref<?x3xf32>
    %d = memref.alloc() : memref<4xf32>
    %ia = memref.extract_aligned_pointer_as_index %a : memref<3x?xf32> -> index
    %la = arith.index_cast %ia : index to i64
    %pa = llvm.inttoptr %la : i64 to !llvm.ptr
    %ib = memref.extract_aligned_pointer_as_index %b : memref<?xf32> -> index
    %lb = arith.index_cast %ib : index to i64
    %pb = llvm.inttoptr %lb : i64 to !llvm.ptr
    %ic = memref.extract_aligned_pointer_as_index %c : memref<?x3xf32> -> index
    %lc = arith.index_cast %ic : index to i64
    %pc = llvm.inttoptr %lc : i64 to !llvm.ptr
    gpu.launch_func @kernels::@two blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
        args(%pa : !llvm.ptr, %pb : !llvm.ptr)
    gpu.launch_func @kernels::@two blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
        args(%pb : !llvm.ptr, %pc : !llvm.ptr)
    gpu.launch_func @kernels::@two blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
        args(%pc : !llvm.ptr, %d : memref<4xf32>)
    return
  }
}
