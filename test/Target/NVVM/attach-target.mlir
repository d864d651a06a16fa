// RUN: dyrelu-opt %s --dyrelu-nvvm-attach-target | FileCheck %s --check-prefix=SM90
// RUN: dyrelu-opt %s --dyrelu-nvvm-attach-target=chip=sm_80 | FileCheck %s --check-prefix=SM80
// RUN: dyrelu-opt %s --dyrelu-nvvm-attach-target=chip=sm_100 | FileCheck %s --check-prefix=SM100
// RUN: dyrelu-opt %s --dyrelu-nvvm-attach-target='chip=sm_120 ptx-version=88' | FileCheck %s --check-prefix=SM120
// RUN: not dyrelu-opt %s --dyrelu-nvvm-attach-target=chip=sm_12 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not dyrelu-opt %s --dyrelu-nvvm-attach-target='chip=sm_100 ptx-version=80' 2>&1 | FileCheck %s --check-prefix=OLD
// RUN: not dyrelu-opt %s --dyrelu-to-nvvm='chip=sm_120 ptx-version=86' 2>&1 | FileCheck %s --check-prefix=OLD120
// RUN: not dyrelu-opt %s --dyrelu-nvvm-attach-target=ptx-version=79 2>&1 | FileCheck %s --check-prefix=UNKNOWN

// SM90: gpu.module @kernels [#nvvm.target<O = 3, chip = "sm_90", features = "+ptx80">]
// SM80: gpu.module @kernels [#nvvm.target<O = 3, chip = "sm_80", features = "+ptx80">]
// SM100: gpu.module @kernels [#nvvm.target<O = 3, chip = "sm_100", features = "+ptx86">]
// SM120: gpu.module @kernels [#nvvm.target<O = 3, chip = "sm_120", features = "+ptx88">]
// CHIP: error: chip: expected one of sm_80, {{.*}}sm_90, {{.*}}sm_120a, got 'sm_12'
// OLD: error: ptx-version must be 86 or more for sm_100, got 80
// OLD120: error: ptx-version must be 87 or more for sm_120, got 86
// UNKNOWN: error: ptx-version: expected one of 80, {{.*}}, 90, got 79
gpu.module @kernels {
}
