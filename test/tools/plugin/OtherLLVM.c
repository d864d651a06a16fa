//===- OtherLLVM.c - The version of a later LLVM --------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

void LLVMGetVersion(unsigned *major, unsigned *minor, unsigned *patch) {
  *major = 23;
  *minor = 0;
  *patch = 0;
}
