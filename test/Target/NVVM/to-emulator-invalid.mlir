// RUN: dyrelu-opt %s --nvvm-to-emulator --split-input-file --verify-diagnostics

// What the emulator has nothing for is named.

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k() attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'nvvm.read.ptx.sreg.smid' op is not emulated}}
      %0 = nvvm.read.ptx.sreg.smid : i32
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k() attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'nvvm.breakpoint' op is not emulated}}
      nvvm.breakpoint
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: i32) attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'nvvm.barrier' op has a reduction, which is not emulated}}
      %0 = nvvm.barrier #nvvm.reduction<popc> %x -> i32
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: !llvm.ptr<3>) attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'nvvm.mbarrier.arrive' op has the order relaxed, which is not emulated}}
      %0 = nvvm.mbarrier.arrive %x {relaxed = true} : !llvm.ptr<3> -> i64
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k() attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'nvvm.fence.proxy' op has another proxy than async, which is not emulated}}
      nvvm.fence.proxy {kind = #nvvm.proxy_kind<alias>}
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: !llvm.ptr<7>, %y: !llvm.ptr<1>, %b: !llvm.ptr<3>, %n: i32, %mask: i16) attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{has a multicast, which is not emulated}}
      nvvm.cp.async.bulk.shared.cluster.global %x, %y, %b, %n multicast_mask = %mask : !llvm.ptr<7>, !llvm.ptr<1>
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: !llvm.ptr, %y: i32) attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'nvvm.inline_ptx' op has the code 'red.async.relaxed.cluster.global.mbarrier::complete_tx::bytes.shared::cluster.inc.u32 [$0], $1;', which is not emulated}}
      nvvm.inline_ptx "red.async.relaxed.cluster.global.mbarrier::complete_tx::bytes.shared::cluster.inc.u32 [$0], $1;" ro(%x, %y : !llvm.ptr, i32)
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: i32) attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'nvvm.inline_ptx' op has an address of type 'i32', expected a pointer or 'i64'}}
      %0 = nvvm.inline_ptx "ld.shared.u32 $0, [$1];" ro(%x : i32) -> i32
      llvm.return
    }
  }
}

// -----

// A label.
module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: i32) attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{which is not emulated}}
      nvvm.inline_ptx "again: bra again;" ro(%x : i32)
      llvm.return
    }
  }
}

// -----

// An order without a scope.
module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'ld.acquire.u32 $0, [$1];', which is not emulated}}
      %0 = nvvm.inline_ptx "ld.acquire.u32 $0, [$1];" ro(%x : !llvm.ptr) -> i32
      llvm.return
    }
  }
}

// -----

// A result of another width.
module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'ld.u32 $0, [$1];', which is not emulated}}
      %0 = nvvm.inline_ptx "ld.u32 $0, [$1];" ro(%x : !llvm.ptr) -> i64
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: f32) attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'llvm.inline_asm' op is not emulated}}
      llvm.inline_asm has_side_effects "bar.sync 0;", "" : () -> ()
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: !llvm.ptr<3>) attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'llvm.ptrtoint' op makes 'i32' of an address, which has 64 bits where it is emulated}}
      %0 = llvm.ptrtoint %x : !llvm.ptr<3> to i32
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'llvm.load' op has the scope 'agent', expected device, cluster or block}}
      %0 = llvm.load %x atomic syncscope("agent") acquire {alignment = 4 : i64} : !llvm.ptr -> i32
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    // expected-error@+1 {{'llvm.func' op declares 'vprintf', which is defined nowhere and not emulated}}
    llvm.func @vprintf(!llvm.ptr, !llvm.ptr) -> i32
    llvm.func @k() attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%f: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'llvm.call' op of a pointer is not emulated}}
      llvm.call %f() : !llvm.ptr, () -> ()
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    // expected-error@+1 {{'llvm.func' op has argument 0 passed by value in memory, which is not emulated}}
    llvm.func @k(%x: !llvm.ptr {llvm.byval = !llvm.array<4 x f32>}) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k() attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'gpu.barrier' op is in a kernel, expected ops of the LLVM and NVVM dialects there}}
      gpu.barrier
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: i64) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  func.func @main(%x: i32) {
    %c1 = arith.constant 1 : index
    // expected-error@+1 {{passes 'i32' as argument 0 of the kernel, expected 'i64'}}
    gpu.launch_func @m::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : i32)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: i64) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  func.func @main() {
    %c1 = arith.constant 1 : index
    // expected-error@+1 {{passes 0 arguments to a kernel of 1}}
    gpu.launch_func @m::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k() attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  func.func @main() {
    %c1 = arith.constant 1 : index
    // expected-error@+1 {{'gpu.wait' op is not emulated on the host}}
    %t = gpu.wait async
    %u = gpu.launch_func async [%t] @m::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  // expected-error@+1 {{'func.func' op has argument 0 of type}}
  func.func @main(%x: memref<4xf32, strided<[2]>>) {
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%x: f32) attributes {gpu.kernel, nvvm.kernel} {
      // expected-error@+1 {{'llvm.call_intrinsic' op of 'llvm.nvvm.ex2.approx.f' is not emulated}}
      %y = llvm.call_intrinsic "llvm.nvvm.ex2.approx.f"(%x) : (f32) -> f32
      llvm.return
    }
  }
}
