// RUN: dyrelu-opt %s --dyrelu-to-cpu='cache-bytes=903168 vector-bits=512' | FileCheck %s --check-prefix=CACHED
// RUN: dyrelu-opt %s --dyrelu-to-cpu='cache-bytes=903167 vector-bits=512' | FileCheck %s --check-prefix=STREAMED
// RUN: dyrelu-opt %s --dyrelu-to-cpu='cache-bytes=903167 vector-bits=512 parallel=false' | FileCheck %s --check-prefix=STREAMED
// RUN: dyrelu-opt %s --dyrelu-to-cpu='cache-bytes=1 vector-bits=128' | FileCheck %s --check-prefix=STREAMED

// x and y of 441 KiB each. Every vector of y is streamed, also those that two
// rows of 196 share; nothing else is.
// CACHED-NOT: nontemporal
// STREAMED: llvm.func @rows
// STREAMED: llvm.store %{{.*}} {alignment = 64 : i64, nontemporal} : vector<64xf32>
// STREAMED: llvm.store %{{.*}} {alignment = 64 : i64, nontemporal} : vector<16xf32>
// STREAMED: llvm.store %{{.*}} {alignment = 64 : i64, nontemporal} : vector<16xf32>
// STREAMED-NOT: nontemporal
// STREAMED: llvm.fence seq_cst
func.func @rows(%x: tensor<4x144x14x14xf32>, %a: tensor<4x2x144xf32>) -> tensor<4x144x14x14xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<4x2x144xf32>) : tensor<4x144x14x14xf32>
  return %y : tensor<4x144x14x14xf32>
}
