// RUN: dyrelu-opt %s --dyrelu-nvvm-check-host -split-input-file -verify-diagnostics

func.func @kernel(%x: memref<f32>, %v: f32) {
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    memref.store %v, %x[] : memref<f32>
    gpu.terminator
  }
  return
}

// -----

func.func @memory() -> memref<4xf32> {
  %a = memref.alloc() : memref<8xf32>
  memref.dealloc %a : memref<8xf32>
  %b = memref.alloc() : memref<4xf32>
  return %b : memref<4xf32>
}

// -----

func.func @load(%x: memref<f32>) -> f32 {
  // expected-error @below {{accesses the device's memory, and no kernel does it}}
  %v = memref.load %x[] : memref<f32>
  return %v : f32
}

// -----

func.func @copy(%x: memref<4xf32>, %y: memref<4xf32>) {
  // expected-error @below {{accesses the device's memory, and no kernel does it}}
  memref.copy %x, %y : memref<4xf32> to memref<4xf32>
  return
}
