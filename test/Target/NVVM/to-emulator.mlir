// RUN: dyrelu-opt %s --nvvm-to-emulator --split-input-file | FileCheck %s

// What each op becomes; the last operand of most is the location.

module attributes {gpu.container_module} {
  gpu.module @m {
    // CHECK-LABEL: llvm.func internal @m_registers(
    llvm.func @registers(%y: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      // CHECK: %[[Y:.*]] = llvm.mlir.constant(1 : i32)
      // CHECK: llvm.call @dyrelu_emulator_thread_id(%[[Y]]) : (i32) -> i32
      %0 = nvvm.read.ptx.sreg.tid.y : i32
      // CHECK: llvm.call @dyrelu_emulator_block_size(
      %1 = nvvm.read.ptx.sreg.ntid.x : i32
      // CHECK: llvm.call @dyrelu_emulator_block_id(
      %2 = nvvm.read.ptx.sreg.ctaid.x : i32
      // CHECK: %[[Z:.*]] = llvm.mlir.constant(2 : i32)
      // CHECK: llvm.call @dyrelu_emulator_grid_size(%[[Z]])
      %3 = nvvm.read.ptx.sreg.nctaid.z : i32
      // CHECK: llvm.call @dyrelu_emulator_cluster_id(
      %4 = nvvm.read.ptx.sreg.clusterid.x : i32
      // CHECK: llvm.call @dyrelu_emulator_cluster_count(
      %5 = nvvm.read.ptx.sreg.nclusterid.x : i32
      // CHECK: llvm.call @dyrelu_emulator_block_in_cluster_id(
      %6 = nvvm.read.ptx.sreg.cluster.ctaid.x : i32
      // CHECK: llvm.call @dyrelu_emulator_cluster_size(
      %7 = nvvm.read.ptx.sreg.cluster.nctaid.x : i32
      // CHECK: llvm.call @dyrelu_emulator_cluster_rank() : () -> i32
      %8 = nvvm.read.ptx.sreg.cluster.ctarank : i32
      // CHECK: llvm.call @dyrelu_emulator_cluster_block_count()
      %9 = nvvm.read.ptx.sreg.cluster.nctarank : i32
      // CHECK: llvm.call @dyrelu_emulator_lane_id()
      %10 = nvvm.read.ptx.sreg.laneid : i32
      // CHECK: llvm.call @dyrelu_emulator_warp_id()
      %11 = nvvm.read.ptx.sreg.warpid : i32
      // CHECK: llvm.call @dyrelu_emulator_warp_count()
      %12 = nvvm.read.ptx.sreg.nwarpid : i32
      // CHECK: llvm.call @dyrelu_emulator_warp_size()
      %13 = nvvm.read.ptx.sreg.warpsize : i32
      // CHECK: %[[LANE:.*]] = llvm.call @dyrelu_emulator_lane_id()
      // CHECK: llvm.shl %{{.*}}, %[[LANE]]
      // CHECK: llvm.sub
      // CHECK: llvm.or
      %14 = nvvm.read.ptx.sreg.lanemask.le : i32
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    // CHECK-LABEL: llvm.func internal @m_barriers(
    llvm.func @barriers(%id: i32, %n: i32) attributes {gpu.kernel, nvvm.kernel} {
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[ID:.*]] = llvm.load %{{.*}} -> i32
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[N:.*]] = llvm.load %{{.*}} -> i32
      // CHECK: llvm.call @dyrelu_emulator_barrier_sync(
      nvvm.barrier0
      // CHECK: llvm.call @dyrelu_emulator_barrier_sync(%[[ID]], %[[N]], %{{.*}}) : (i32, i32, !llvm.ptr) -> ()
      nvvm.barrier id = %id number_of_threads = %n
      // CHECK: llvm.call @dyrelu_emulator_barrier_arrive(%[[ID]], %[[N]],
      nvvm.barrier.arrive id = %id number_of_threads = %n
      // CHECK: %[[RELEASES:.*]] = llvm.mlir.constant(1 : i32)
      // CHECK: llvm.call @dyrelu_emulator_cluster_arrive(%[[RELEASES]],
      nvvm.cluster.arrive
      // CHECK: %[[RELAXED:.*]] = llvm.mlir.constant(0 : i32)
      // CHECK: llvm.call @dyrelu_emulator_cluster_arrive(%[[RELAXED]],
      nvvm.cluster.arrive.relaxed
      // CHECK: llvm.call @dyrelu_emulator_cluster_wait(
      nvvm.cluster.wait
      // CHECK: %[[SCOPE:.*]] = llvm.mlir.constant(512 : i32)
      // CHECK: llvm.call @dyrelu_emulator_fence(%[[SCOPE]],
      nvvm.memory.barrier #nvvm.mem_scope<gpu>
      // CHECK: %[[CLUSTER:.*]] = llvm.mlir.constant(256 : i32)
      // CHECK: llvm.call @dyrelu_emulator_fence(%[[CLUSTER]],
      nvvm.fence.sc.cluster
      // CHECK: llvm.call @dyrelu_emulator_fence_proxy_async(
      nvvm.fence.proxy {kind = #nvvm.proxy_kind<async>}
      // CHECK: llvm.call @dyrelu_emulator_fence_mbarrier_init(
      nvvm.fence.mbarrier.init
      // CHECK: %[[SYSTEM:.*]] = llvm.mlir.constant(768 : i32)
      // CHECK: llvm.call @dyrelu_emulator_fence(%[[SYSTEM]],
      llvm.fence acq_rel
      // CHECK: llvm.call @dyrelu_emulator_nanosleep(%[[N]],
      nvvm.nanosleep %n
      // CHECK: llvm.call @dyrelu_emulator_grid_launch_dependents(
      nvvm.griddepcontrol launch_dependents
      // CHECK: llvm.call @dyrelu_emulator_grid_wait(
      nvvm.griddepcontrol wait
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    // CHECK-LABEL: llvm.func internal @m_warps(
    llvm.func @warps(%mask: i32, %x: f32, %p: i1) attributes {gpu.kernel, nvvm.kernel} {
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[MASK:.*]] = llvm.load %{{.*}} -> i32
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[X:.*]] = llvm.load %{{.*}} -> f32
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[P:.*]] = llvm.load %{{.*}} -> i1
      // CHECK: llvm.call @dyrelu_emulator_warp_sync(%[[MASK]],
      nvvm.bar.warp.sync %mask : i32
      // CHECK: %[[BITS:.*]] = llvm.bitcast %[[X]] : f32 to i32
      // CHECK: %[[DOWN:.*]] = llvm.mlir.constant(2 : i32)
      // CHECK: %[[BOTH:.*]] = llvm.call @dyrelu_emulator_shuffle(%[[MASK]], %[[BITS]], %[[MASK]], %[[MASK]], %[[DOWN]], %{{.*}}) : (i32, i32, i32, i32, i32, !llvm.ptr) -> i64
      // CHECK: %[[VALUE:.*]] = llvm.trunc %[[BOTH]] : i64 to i32
      // CHECK: llvm.bitcast %[[VALUE]] : i32 to f32
      // CHECK: %[[UPPER:.*]] = llvm.lshr %[[BOTH]],
      // CHECK: llvm.trunc %[[UPPER]] : i64 to i1
      // CHECK-COUNT-2: llvm.insertvalue
      %0 = nvvm.shfl.sync down %mask, %x, %mask, %mask {return_value_and_is_valid} : f32 -> !llvm.struct<(f32, i1)>
      // CHECK: %[[NUMBER:.*]] = llvm.zext %[[P]] : i1 to i32
      // CHECK: %[[BALLOT:.*]] = llvm.mlir.constant(2 : i32)
      // CHECK: llvm.call @dyrelu_emulator_vote(%[[MASK]], %[[NUMBER]], %[[BALLOT]],
      %1 = nvvm.vote.sync ballot %mask, %p -> i32
      // CHECK: llvm.call @dyrelu_emulator_vote(
      // CHECK: llvm.icmp "ne"
      %2 = nvvm.vote.sync any %mask, %p -> i1
      // CHECK-COUNT-2: llvm.call @dyrelu_emulator_vote(
      // CHECK: llvm.icmp "eq"
      %3 = nvvm.vote.sync uni %mask, %p -> i1
      // CHECK: %[[LANES:.*]] = llvm.call @dyrelu_emulator_vote(
      // CHECK: %[[FIRST:.*]] = "llvm.intr.cttz"(%[[LANES]])
      // CHECK: %[[SELF:.*]] = llvm.call @dyrelu_emulator_lane_id()
      // CHECK: llvm.icmp "eq" %[[SELF]], %[[FIRST]]
      %4 = nvvm.elect.sync -> i1
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    // CHECK-LABEL: llvm.func internal @m_mbarriers(
    llvm.func @mbarriers(%b: !llvm.ptr<3>, %n: i32, %p: i1) attributes {gpu.kernel, nvvm.kernel} {
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[B:.*]] = llvm.load %{{.*}} -> !llvm.ptr
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[N:.*]] = llvm.load %{{.*}} -> i32
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[P:.*]] = llvm.load %{{.*}} -> i1
      // CHECK: llvm.cond_br %[[P]], ^[[THEN:.*]], ^[[AFTER:.*]]
      // CHECK: ^[[THEN]]:
      // CHECK: llvm.call @dyrelu_emulator_mbarrier_init(%[[B]], %[[N]], %{{.*}}) : (!llvm.ptr, i32, !llvm.ptr) -> ()
      // CHECK: llvm.br ^[[AFTER]]
      // CHECK: ^[[AFTER]]:
      nvvm.mbarrier.init %b, %n, predicate = %p : !llvm.ptr<3>, i32, i1
      // CHECK: llvm.call @dyrelu_emulator_mbarrier_expect_tx(%[[B]], %[[N]],
      nvvm.mbarrier.expect_tx %b, %n : !llvm.ptr<3>, i32
      // CHECK: %[[ONE:.*]] = llvm.mlir.constant(1 : i32)
      // CHECK: %[[NONE:.*]] = llvm.mlir.constant(0 : i32)
      // CHECK: %[[STATE:.*]] = llvm.call @dyrelu_emulator_mbarrier_arrive(%[[B]], %[[ONE]], %[[NONE]], %{{.*}}) : (!llvm.ptr, i32, i32, !llvm.ptr) -> i64
      %state = nvvm.mbarrier.arrive %b : !llvm.ptr<3> -> i64
      // CHECK: llvm.call @dyrelu_emulator_mbarrier_arrive(%[[B]], %[[N]],
      %0 = nvvm.mbarrier.arrive %b, %n : !llvm.ptr<3> -> i64
      // CHECK: %[[ONCE:.*]] = llvm.mlir.constant(1 : i32)
      // CHECK: llvm.call @dyrelu_emulator_mbarrier_arrive(%[[B]], %[[ONCE]], %[[N]],
      nvvm.mbarrier.arrive.expect_tx %b, %n : !llvm.ptr<3>, i32
      // CHECK: llvm.call @dyrelu_emulator_mbarrier_arrive_nocomplete(%[[B]], %[[N]],
      %1 = nvvm.mbarrier.arrive.nocomplete %b, %n : !llvm.ptr<3>, i32 -> i64
      // CHECK: llvm.call @dyrelu_emulator_mbarrier_await_parity(%[[B]], %[[N]],
      nvvm.mbarrier.try_wait.parity %b, %n, %n : !llvm.ptr<3>, i32, i32
      // CHECK: %[[BLOCKS:.*]] = llvm.mlir.constant(1 : i32)
      // CHECK: llvm.call @dyrelu_emulator_mbarrier_wait_parity(%[[B]], %[[N]], %[[BLOCKS]],
      %2 = nvvm.mbarrier.try_wait %b, %n : !llvm.ptr<3>, i32 -> i1
      // CHECK: llvm.icmp "ne"
      // CHECK: %[[TESTS:.*]] = llvm.mlir.constant(0 : i32)
      // CHECK: llvm.call @dyrelu_emulator_mbarrier_wait(%[[B]], %[[STATE]], %[[TESTS]], %{{.*}}) : (!llvm.ptr, i64, i32, !llvm.ptr) -> i32
      %3 = nvvm.mbarrier.test.wait %b, %state : !llvm.ptr<3>, i64 -> i1
      // CHECK: llvm.call @dyrelu_emulator_mbarrier_inval(%[[B]],
      nvvm.mbarrier.inval %b : !llvm.ptr<3>
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    // CHECK-LABEL: llvm.func internal @m_copies(
    llvm.func @copies(%s: !llvm.ptr<3>, %g: !llvm.ptr<1>, %b: !llvm.ptr<3>, %n: i32, %hint: i64) attributes {gpu.kernel, nvvm.kernel} {
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[S:.*]] = llvm.load %{{.*}} -> !llvm.ptr
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[G:.*]] = llvm.load %{{.*}} -> !llvm.ptr
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[B:.*]] = llvm.load %{{.*}} -> !llvm.ptr
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[N:.*]] = llvm.load %{{.*}} -> i32
      // CHECK: %[[SIZE:.*]] = llvm.mlir.constant(16 : i32)
      // CHECK: llvm.call @dyrelu_emulator_cp_async(%[[S]], %[[G]], %[[SIZE]], %[[SIZE]],
      nvvm.cp.async.shared.global %s, %g, 16, cache = cg : !llvm.ptr<3>, !llvm.ptr<1>
      // CHECK: %[[FOUR:.*]] = llvm.mlir.constant(4 : i32)
      // CHECK: llvm.call @dyrelu_emulator_cp_async(%[[S]], %[[G]], %[[FOUR]], %[[N]],
      nvvm.cp.async.shared.global %s, %g, 4, cache = ca, %n : !llvm.ptr<3>, !llvm.ptr<1>, i32
      // CHECK: llvm.call @dyrelu_emulator_cp_async_commit() : () -> ()
      nvvm.cp.async.commit.group
      // CHECK: %[[PENDING:.*]] = llvm.mlir.constant(3 : i32)
      // CHECK: llvm.call @dyrelu_emulator_cp_async_wait(%[[PENDING]],
      nvvm.cp.async.wait.group 3
      // CHECK: %[[NOINC:.*]] = llvm.mlir.constant(1 : i32)
      // CHECK: llvm.call @dyrelu_emulator_cp_async_mbarrier_arrive(%[[B]], %[[NOINC]],
      nvvm.cp.async.mbarrier.arrive %b {noinc = true} : !llvm.ptr<3>
      // CHECK: llvm.call @dyrelu_emulator_bulk_to_shared(%[[S]], %[[G]], %[[N]], %[[B]],
      nvvm.cp.async.bulk.shared.cluster.global %s, %g, %b, %n l2_cache_hint = %hint : !llvm.ptr<3>, !llvm.ptr<1>
      // CHECK: llvm.call @dyrelu_emulator_bulk_to_global(%[[G]], %[[S]], %[[N]],
      nvvm.cp.async.bulk.global.shared.cta %g, %s, %n : !llvm.ptr<1>, !llvm.ptr<3>
      // CHECK: llvm.call @dyrelu_emulator_bulk_commit() : () -> ()
      nvvm.cp.async.bulk.commit.group
      // CHECK: %[[READ:.*]] = llvm.mlir.constant(1 : i32)
      // CHECK: llvm.call @dyrelu_emulator_bulk_wait(%{{.*}}, %[[READ]],
      nvvm.cp.async.bulk.wait_group 0 {read}
      // CHECK: %[[THERE:.*]] = llvm.call @dyrelu_emulator_mapa(%[[S]], %[[N]], %{{.*}}) : (!llvm.ptr, i32, !llvm.ptr) -> !llvm.ptr
      // CHECK: llvm.call @dyrelu_emulator_access(%[[THERE]],
      // CHECK: llvm.load %[[THERE]] : !llvm.ptr -> f32
      %there = nvvm.mapa %s, %n : !llvm.ptr<3> -> !llvm.ptr<7>
      %value = llvm.load %there : !llvm.ptr<7> -> f32
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    // CHECK-LABEL: llvm.func internal @m_accesses(
    llvm.func @accesses(%x: !llvm.ptr, %n: i32, %v: vector<4xf32>) attributes {gpu.kernel, nvvm.kernel} {
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[X:.*]] = llvm.load %{{.*}} -> !llvm.ptr
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[N:.*]] = llvm.load %{{.*}} -> i32
      // A load of 8 bytes.
      // CHECK: %[[SIZE:.*]] = llvm.mlir.constant(8 : i64)
      // CHECK: %[[ALIGNMENT:.*]] = llvm.mlir.constant(8 : i32)
      // CHECK: %[[LOAD:.*]] = llvm.mlir.constant(0 : i32)
      // CHECK: llvm.call @dyrelu_emulator_access(%[[X]], %[[SIZE]], %[[ALIGNMENT]], %[[LOAD]], %{{.*}}) : (!llvm.ptr, i64, i32, i32, !llvm.ptr) -> ()
      // CHECK: llvm.load %[[X]] : !llvm.ptr -> f64
      %0 = llvm.load %x invariant : !llvm.ptr -> f64
      // A vector, with the alignment that it says.
      // CHECK: %[[SIZE:.*]] = llvm.mlir.constant(16 : i64)
      // CHECK: %[[ALIGNMENT:.*]] = llvm.mlir.constant(4 : i32)
      // CHECK: %[[STORE:.*]] = llvm.mlir.constant(1 : i32)
      // CHECK: llvm.call @dyrelu_emulator_access(%[[X]], %[[SIZE]], %[[ALIGNMENT]], %[[STORE]],
      llvm.store %v, %x {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
      // A vector of three.
      // CHECK: %[[SIZE:.*]] = llvm.mlir.constant(6 : i64)
      %1 = llvm.load %x : !llvm.ptr -> vector<3xf16>
      // Relaxed, of the system.
      // CHECK: %[[VOLATILE:.*]] = llvm.mlir.constant(784 : i32)
      // CHECK: llvm.call @dyrelu_emulator_access(%[[X]], %{{.*}}, %{{.*}}, %[[VOLATILE]],
      %2 = llvm.load volatile %x : !llvm.ptr -> i32
      // Acquire, of the device.
      // CHECK: %[[ACQUIRE:.*]] = llvm.mlir.constant(544 : i32)
      // CHECK: llvm.call @dyrelu_emulator_access(%[[X]], %{{.*}}, %{{.*}}, %[[ACQUIRE]],
      %3 = llvm.load %x atomic syncscope("device") acquire {alignment = 4 : i64} : !llvm.ptr -> i32
      // Release, of the block.
      // CHECK: %[[RELEASE:.*]] = llvm.mlir.constant(49 : i32)
      // CHECK: llvm.call @dyrelu_emulator_access(%[[X]], %{{.*}}, %{{.*}}, %[[RELEASE]],
      llvm.store %n, %x atomic syncscope("block") release {alignment = 4 : i64} : i32, !llvm.ptr
      // An update, relaxed.
      // CHECK: %[[UPDATE:.*]] = llvm.mlir.constant(530 : i32)
      // CHECK: llvm.call @dyrelu_emulator_access(%[[X]], %{{.*}}, %{{.*}}, %[[UPDATE]],
      %4 = llvm.atomicrmw add %x, %n syncscope("device") acq_rel : !llvm.ptr, i32
      // CHECK: %[[EXCHANGE:.*]] = llvm.mlir.constant(578 : i32)
      // CHECK: llvm.call @dyrelu_emulator_access(%[[X]], %{{.*}}, %{{.*}}, %[[EXCHANGE]],
      %5 = llvm.cmpxchg %x, %n, %n syncscope("device") acq_rel monotonic : !llvm.ptr, i32
      // Of the thread's own.
      // CHECK: llvm.alloca
      // CHECK-NOT: llvm.call
      // CHECK: llvm.store
      %one = llvm.mlir.constant(1 : i32) : i32
      %local = llvm.alloca %one x f32 : (i32) -> !llvm.ptr
      %zero = llvm.mlir.constant(0.0 : f32) : f32
      llvm.store %zero, %local : f32, !llvm.ptr
      // CHECK: %[[LENGTH:.*]] = llvm.zext %[[N]] : i32 to i64
      // CHECK: llvm.call @dyrelu_emulator_access(%[[X]], %[[LENGTH]],
      // CHECK: "llvm.intr.memcpy"
      "llvm.intr.memcpy"(%local, %x, %n) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i32) -> ()
      llvm.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @m {
    // CHECK-LABEL: llvm.func internal @m_ptx(
    llvm.func @ptx(%x: !llvm.ptr<1>, %n: i32, %f: f32, %p: i1) attributes {gpu.kernel, nvvm.kernel} {
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[X:.*]] = llvm.load %{{.*}} -> !llvm.ptr
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[N:.*]] = llvm.load %{{.*}} -> i32
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[F:.*]] = llvm.load %{{.*}} -> f32
      // CHECK: llvm.getelementptr
      // CHECK-NEXT: llvm.load
      // CHECK-NEXT: %[[P:.*]] = llvm.load %{{.*}} -> i1
      // CHECK: %[[UPDATE:.*]] = llvm.mlir.constant(562 : i32)
      // CHECK: llvm.call @dyrelu_emulator_access(%[[X]], %{{.*}}, %{{.*}}, %[[UPDATE]],
      // CHECK: %[[OLD:.*]] = llvm.load %[[X]] : !llvm.ptr -> i32
      // CHECK: %[[NEW:.*]] = llvm.add %[[OLD]], %[[N]]
      // CHECK: llvm.store %[[NEW]], %[[X]]
      nvvm.inline_ptx "red.release.gpu.global.add.u32 [$0], $1;" ro(%x, %n : !llvm.ptr<1>, i32)
      // CHECK: %[[RELAXED:.*]] = llvm.mlir.constant(530 : i32)
      // CHECK: llvm.call @dyrelu_emulator_access(%[[X]], %{{.*}}, %{{.*}}, %[[RELAXED]],
      // CHECK: llvm.fadd
      %0 = nvvm.inline_ptx "atom.global.add.f32 $0, [$1], $2;" ro(%x, %f : !llvm.ptr<1>, f32) -> f32
      // CHECK: llvm.icmp "eq"
      // CHECK: llvm.select
      %1 = nvvm.inline_ptx "atom.acq_rel.sys.global.cas.b32 {$w0}, [{$r0}], {$r1}, 7;" ro(%x, %n : !llvm.ptr<1>, i32) -> i32
      // CHECK: %[[SIZE:.*]] = llvm.mlir.constant(16 : i64)
      // CHECK: %[[ALIGNMENT:.*]] = llvm.mlir.constant(16 : i32)
      // CHECK: %[[LOAD:.*]] = llvm.mlir.constant(0 : i32)
      // CHECK: llvm.call @dyrelu_emulator_access(%{{.*}}, %[[SIZE]], %[[ALIGNMENT]], %[[LOAD]],
      // CHECK-COUNT-4: llvm.load {{.*}} -> f32
      %2:4 = nvvm.inline_ptx "ld.global.nc.L1::no_allocate.v4.f32 {$0, $1, $2, $3}, [$4+32];" ro(%x : !llvm.ptr<1>) -> f32, f32, f32, f32
      // CHECK: llvm.cond_br %[[P]], ^[[THEN:.*]], ^[[AFTER:.*]]
      // CHECK: ^[[THEN]]:
      // CHECK: %[[RELEASE:.*]] = llvm.mlir.constant(561 : i32)
      // CHECK: llvm.call @dyrelu_emulator_access(%[[X]], %{{.*}}, %{{.*}}, %[[RELEASE]],
      // CHECK: llvm.store %[[N]], %[[X]]
      // CHECK: llvm.br ^[[AFTER]]
      nvvm.inline_ptx "st.release.gpu.global.u32 [$0], $1;" ro(%x, %n : !llvm.ptr<1>, i32), predicate = %p
      // CHECK: llvm.intr.exp2(%[[F]])
      %3 = nvvm.inline_ptx "ex2.approx.ftz.f32 $0, $1;" ro(%f : f32) -> f32
      // CHECK: llvm.call_intrinsic "llvm.sqrt.f32"(%[[F]])
      %root = llvm.call_intrinsic "llvm.sqrt.f32"(%f) : (f32) -> f32
      // CHECK: llvm.intr.sqrt(%[[F]])
      // CHECK: llvm.fdiv
      %4 = nvvm.inline_ptx "rsqrt.approx.f32 $0, $1;" ro(%f : f32) -> f32
      // CHECK: llvm.call @dyrelu_emulator_fence(
      // CHECK: llvm.call @dyrelu_emulator_fence_proxy_async(
      nvvm.inline_ptx "fence.acq_rel.gpu; fence.proxy.async.shared::cta;" ro(%n : i32)
      // CHECK: llvm.call @dyrelu_emulator_cluster_arrive(
      // CHECK: llvm.call @dyrelu_emulator_cluster_wait(
      nvvm.inline_ptx "barrier.cluster.arrive.release.aligned; barrier.cluster.wait.acquire.aligned;" ro(%n : i32)
      // CHECK: llvm.call @dyrelu_emulator_mbarrier_arrive(
      nvvm.inline_ptx "mbarrier.arrive.release.cluster.shared::cluster.b64 _, [$0];" ro(%x : !llvm.ptr<1>)
      // CHECK: llvm.mlir.constant(0 : i64)
      %5 = nvvm.inline_ptx "createpolicy.fractional.L2::evict_first.b64 $0, 1.0;" ro(%n : i32) -> i64
      llvm.return
    }
  }
}

// -----

// Shared variables have their places in the order of the module, and constants
// and functions names of their own; libdevice's functions are the host's.
module attributes {gpu.container_module} {
  // CHECK-DAG: llvm.mlir.global internal constant @m_two(2.000000e+00 : f32)
  // CHECK-DAG: llvm.func @expf(f32) -> f32
  // CHECK-NOT: gpu.module
  func.func private @m_k()
  gpu.module @m {
    llvm.mlir.global internal @a() {addr_space = 3 : i32} : !llvm.array<3 x i8>
    llvm.mlir.global internal @b() {addr_space = 3 : i32, alignment = 16 : i64} : !llvm.array<4 x f32>
    llvm.mlir.global external @rest() {addr_space = 3 : i32} : !llvm.array<0 x i8>
    llvm.mlir.global internal constant @two(2.0 : f32) {addr_space = 4 : i32} : f32
    llvm.func @__nv_expf(f32) -> f32
    // CHECK-LABEL: llvm.func internal @m_twice(
    llvm.func @twice(%x: f32) -> f32 {
      // CHECK: llvm.mlir.addressof @m_two : !llvm.ptr
      %0 = llvm.mlir.addressof @two : !llvm.ptr<4>
      %1 = llvm.load %0 : !llvm.ptr<4> -> f32
      // CHECK: llvm.call @expf(
      %2 = llvm.call @__nv_expf(%1) : (f32) -> f32
      llvm.return %2 : f32
    }
    // CHECK-LABEL: llvm.func internal @m_k_{{[0-9]+}}(
    llvm.func @k(%x: f32) attributes {gpu.kernel, nvvm.kernel} {
      // CHECK: %[[OFFSET:.*]] = llvm.mlir.constant(16 : i64)
      // CHECK: %[[B:.*]] = llvm.call @dyrelu_emulator_static_shared(%[[OFFSET]]) : (i64) -> !llvm.ptr
      %0 = llvm.mlir.addressof @b : !llvm.ptr<3>
      // CHECK: llvm.call @dyrelu_emulator_dynamic_shared() : () -> !llvm.ptr
      %1 = llvm.mlir.addressof @rest : !llvm.ptr<3>
      %2 = llvm.addrspacecast %0 : !llvm.ptr<3> to !llvm.ptr
      // CHECK: %[[Y:.*]] = llvm.call @m_twice(
      %3 = llvm.call @twice(%x) : (f32) -> f32
      // CHECK: llvm.store %[[Y]], %[[B]] : f32, !llvm.ptr
      llvm.store %3, %2 : f32, !llvm.ptr
      llvm.return
    }
  }
}

// -----

// What ends a kernel; what it asserts is said.
module attributes {gpu.container_module} {
  // CHECK-NOT: llvm.func @__assertfail
  // CHECK-DAG: llvm.mlir.global internal constant @m_message("sizes differ\00")
  gpu.module @m {
    llvm.mlir.global private constant @message("sizes differ\00")
    llvm.func @__assertfail(!llvm.ptr, !llvm.ptr, i32, !llvm.ptr, i64) attributes {passthrough = ["noreturn"]}
    // CHECK-LABEL: llvm.func internal @m_traps(
    llvm.func @traps(%p: i1, %n: i32) attributes {gpu.kernel, nvvm.kernel} {
      // CHECK: %[[MESSAGE:.*]] = llvm.mlir.addressof @m_message
      // CHECK: %[[HERE:.*]] = llvm.mlir.addressof @emulator_text
      // CHECK: llvm.call @dyrelu_emulator_assert_fail(%[[MESSAGE]], %[[HERE]]) : (!llvm.ptr, !llvm.ptr) -> ()
      %0 = llvm.mlir.addressof @message : !llvm.ptr
      %size = llvm.mlir.constant(1 : i64) : i64
      llvm.call @__assertfail(%0, %0, %n, %0, %size) : (!llvm.ptr, !llvm.ptr, i32, !llvm.ptr, i64) -> ()
      // CHECK-COUNT-3: llvm.call @dyrelu_emulator_trap(
      nvvm.inline_ptx "trap;" ro(%n : i32)
      "llvm.intr.ubsantrap"() <{failureKind = 1 : i8}> : () -> ()
      "llvm.intr.trap"() : () -> ()
      llvm.unreachable
    }
  }
}
