//===- RuntimeObject.c - The object file of Runtime.c ---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled by the build and held as bytes: whoever compiles a library needs no
// compiler for it.
//
//===----------------------------------------------------------------------===//

__asm__(".section .rodata,\"a\",@progbits\n"
        ".global dyreluRuntimeObject, dyreluRuntimeObjectEnd\n"
        ".hidden dyreluRuntimeObject, dyreluRuntimeObjectEnd\n"
        "dyreluRuntimeObject:\n"
        ".incbin \"" DYRELU_RUNTIME_OBJECT "\"\n"
        "dyreluRuntimeObjectEnd:\n"
        ".byte 0\n");
