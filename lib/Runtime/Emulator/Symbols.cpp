//===- Symbols.cpp - Names that emulated kernels call ---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Runtime/Emulator/Symbols.h"

#include "dyrelu/Runtime/Emulator/HostInterface.h"
#include "dyrelu/Runtime/Emulator/Interface.h"

using namespace mlir::dyrelu::emulator;

#define DYRELU_SYMBOL(name) {#name, reinterpret_cast<void *>(&name)}

const std::vector<Symbol> &mlir::dyrelu::emulator::getSymbols() {
  static const std::vector<Symbol> symbols = {
      DYRELU_SYMBOL(dyrelu_emulator_thread_id),
      DYRELU_SYMBOL(dyrelu_emulator_block_size),
      DYRELU_SYMBOL(dyrelu_emulator_block_id),
      DYRELU_SYMBOL(dyrelu_emulator_grid_size),
      DYRELU_SYMBOL(dyrelu_emulator_cluster_id),
      DYRELU_SYMBOL(dyrelu_emulator_cluster_count),
      DYRELU_SYMBOL(dyrelu_emulator_block_in_cluster_id),
      DYRELU_SYMBOL(dyrelu_emulator_cluster_size),
      DYRELU_SYMBOL(dyrelu_emulator_cluster_rank),
      DYRELU_SYMBOL(dyrelu_emulator_cluster_block_count),
      DYRELU_SYMBOL(dyrelu_emulator_lane_id),
      DYRELU_SYMBOL(dyrelu_emulator_warp_id),
      DYRELU_SYMBOL(dyrelu_emulator_warp_count),
      DYRELU_SYMBOL(dyrelu_emulator_warp_size),
      DYRELU_SYMBOL(dyrelu_emulator_static_shared),
      DYRELU_SYMBOL(dyrelu_emulator_dynamic_shared),
      DYRELU_SYMBOL(dyrelu_emulator_mapa),
      DYRELU_SYMBOL(dyrelu_emulator_access),
      DYRELU_SYMBOL(dyrelu_emulator_fence),
      DYRELU_SYMBOL(dyrelu_emulator_fence_proxy_async),
      DYRELU_SYMBOL(dyrelu_emulator_fence_mbarrier_init),
      DYRELU_SYMBOL(dyrelu_emulator_barrier_sync),
      DYRELU_SYMBOL(dyrelu_emulator_barrier_arrive),
      DYRELU_SYMBOL(dyrelu_emulator_cluster_arrive),
      DYRELU_SYMBOL(dyrelu_emulator_cluster_wait),
      DYRELU_SYMBOL(dyrelu_emulator_warp_sync),
      DYRELU_SYMBOL(dyrelu_emulator_shuffle),
      DYRELU_SYMBOL(dyrelu_emulator_vote),
      DYRELU_SYMBOL(dyrelu_emulator_mbarrier_init),
      DYRELU_SYMBOL(dyrelu_emulator_mbarrier_inval),
      DYRELU_SYMBOL(dyrelu_emulator_mbarrier_expect_tx),
      DYRELU_SYMBOL(dyrelu_emulator_mbarrier_arrive),
      DYRELU_SYMBOL(dyrelu_emulator_mbarrier_arrive_nocomplete),
      DYRELU_SYMBOL(dyrelu_emulator_mbarrier_wait_parity),
      DYRELU_SYMBOL(dyrelu_emulator_mbarrier_await_parity),
      DYRELU_SYMBOL(dyrelu_emulator_mbarrier_wait),
      DYRELU_SYMBOL(dyrelu_emulator_cp_async),
      DYRELU_SYMBOL(dyrelu_emulator_cp_async_commit),
      DYRELU_SYMBOL(dyrelu_emulator_cp_async_wait),
      DYRELU_SYMBOL(dyrelu_emulator_cp_async_mbarrier_arrive),
      DYRELU_SYMBOL(dyrelu_emulator_bulk_to_shared),
      DYRELU_SYMBOL(dyrelu_emulator_bulk_to_global),
      DYRELU_SYMBOL(dyrelu_emulator_bulk_commit),
      DYRELU_SYMBOL(dyrelu_emulator_bulk_wait),
      DYRELU_SYMBOL(dyrelu_emulator_st_async),
      DYRELU_SYMBOL(dyrelu_emulator_grid_wait),
      DYRELU_SYMBOL(dyrelu_emulator_grid_launch_dependents),
      DYRELU_SYMBOL(dyrelu_emulator_nanosleep),
      DYRELU_SYMBOL(dyrelu_emulator_trap),
      DYRELU_SYMBOL(dyrelu_emulator_assert_fail),
      DYRELU_SYMBOL(dyrelu_emulator_add_buffer),
      DYRELU_SYMBOL(dyrelu_emulator_remove_buffer),
      DYRELU_SYMBOL(dyrelu_emulator_add_global),
      DYRELU_SYMBOL(dyrelu_emulator_set_initialized),
      DYRELU_SYMBOL(dyrelu_emulator_launch)};
  return symbols;
}
