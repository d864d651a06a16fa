"builtin.module"() ({
  "func.func"() <{function_type = (!torch.vtensor<[2,16,6,6],f32>, !torch.vtensor<[4,16],f32>, !torch.vtensor<[4],f32>, !torch.vtensor<[64,4],f32>, !torch.vtensor<[64],f32>, !torch.vtensor<[1,16],f32>, !torch.vtensor<[],f32>, !torch.vtensor<[16,4],f32>, !torch.vtensor<[4,32],f32>, !torch.vtensor<[2,2,16],f32>, !torch.vtensor<[2,2,16],f32>) -> !torch.vtensor<[2,6,6,4],f32>, sym_name = "main"}> ({
  ^bb0(%arg0: !torch.vtensor<[2,16,6,6],f32>, %arg1: !torch.vtensor<[4,16],f32>, %arg2: !torch.vtensor<[4],f32>, %arg3: !torch.vtensor<[64,4],f32>, %arg4: !torch.vtensor<[64],f32>, %arg5: !torch.vtensor<[1,16],f32>, %arg6: !torch.vtensor<[],f32>, %arg7: !torch.vtensor<[16,4],f32>, %arg8: !torch.vtensor<[4,32],f32>, %arg9: !torch.vtensor<[2,2,16],f32>, %arg10: !torch.vtensor<[2,2,16],f32>):
    %0 = "torch.aten.relu"(%arg0) : (!torch.vtensor<[2,16,6,6],f32>) -> !torch.vtensor<[2,16,6,6],f32>
    %1 = "torch.constant.none"() : () -> !torch.none
    %2 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %3 = "torch.constant.str"() <{value = "sigmoid"}> : () -> !torch.str
    %4 = "torch.constant.str"() <{value = "relu"}> : () -> !torch.str
    %5 = "torch.constant.str"() <{value = "slopes_first"}> : () -> !torch.str
    %6 = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
    %7 = "torch.constant.none"() : () -> !torch.none
    %8 = "torch.constant.none"() : () -> !torch.none
    %9 = "torch.constant.none"() : () -> !torch.none
    %10 = "torch.constant.none"() : () -> !torch.none
    %11 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %12 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %13 = "torch.operator"(%0, %arg1, %arg2, %arg3, %arg4, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<[2,16,6,6],f32>, !torch.vtensor<[4,16],f32>, !torch.vtensor<[4],f32>, !torch.vtensor<[64,4],f32>, !torch.vtensor<[64],f32>, !torch.none, !torch.int, !torch.str, !torch.str, !torch.str, !torch.bool, !torch.none, !torch.none, !torch.none, !torch.none, !torch.bool, !torch.int) -> !torch.vtensor<[2,16,6,6],f32>
    %14 = "torch.aten.mm"(%arg3, %arg1) : (!torch.vtensor<[64,4],f32>, !torch.vtensor<[4,16],f32>) -> !torch.vtensor<[64,16],f32>
    %15 = "torch.constant.none"() : () -> !torch.none
    %16 = "torch.constant.none"() : () -> !torch.none
    %17 = "torch.constant.none"() : () -> !torch.none
    %18 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %19 = "torch.constant.str"() <{value = "hard_sigmoid"}> : () -> !torch.str
    %20 = "torch.constant.str"() <{value = "relu"}> : () -> !torch.str
    %21 = "torch.constant.str"() <{value = "interleaved"}> : () -> !torch.str
    %22 = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
    %23 = "torch.constant.float"() <{value = 1.000000e+00 : f64}> : () -> !torch.float
    %24 = "torch.constant.float"() <{value = 2.500000e-01 : f64}> : () -> !torch.float
    %25 = "torch.prim.ListConstruct"(%23, %24) : (!torch.float, !torch.float) -> !torch.list<float>
    %26 = "torch.constant.float"() <{value = 1.000000e-01 : f64}> : () -> !torch.float
    %27 = "torch.constant.float"() <{value = 2.000000e-01 : f64}> : () -> !torch.float
    %28 = "torch.prim.ListConstruct"(%26, %27) : (!torch.float, !torch.float) -> !torch.list<float>
    %29 = "torch.constant.float"() <{value = 5.000000e-01 : f64}> : () -> !torch.float
    %30 = "torch.constant.float"() <{value = 1.000000e+00 : f64}> : () -> !torch.float
    %31 = "torch.prim.ListConstruct"(%29, %30) : (!torch.float, !torch.float) -> !torch.list<float>
    %32 = "torch.constant.float"() <{value = 2.500000e-01 : f64}> : () -> !torch.float
    %33 = "torch.constant.float"() <{value = 1.250000e-01 : f64}> : () -> !torch.float
    %34 = "torch.prim.ListConstruct"(%32, %33) : (!torch.float, !torch.float) -> !torch.list<float>
    %35 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %36 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %37 = "torch.operator"(%13, %15, %16, %14, %17, %arg0, %18, %19, %20, %21, %22, %25, %28, %31, %34, %35, %36) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<[2,16,6,6],f32>, !torch.none, !torch.none, !torch.vtensor<[64,16],f32>, !torch.none, !torch.vtensor<[2,16,6,6],f32>, !torch.int, !torch.str, !torch.str, !torch.str, !torch.bool, !torch.list<float>, !torch.list<float>, !torch.list<float>, !torch.list<float>, !torch.bool, !torch.int) -> !torch.vtensor<[2,16,6,6],f32>
    %38 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %39 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %40 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %41 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %42 = "torch.aten.slice.Tensor"(%arg3, %38, %39, %40, %41) : (!torch.vtensor<[64,4],f32>, !torch.int, !torch.int, !torch.int, !torch.int) -> !torch.vtensor<[3,4],f32>
    %43 = "torch.constant.none"() : () -> !torch.none
    %44 = "torch.constant.none"() : () -> !torch.none
    %45 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %46 = "torch.constant.str"() <{value = "sigmoid"}> : () -> !torch.str
    %47 = "torch.constant.str"() <{value = "relu"}> : () -> !torch.str
    %48 = "torch.constant.str"() <{value = "slopes_first"}> : () -> !torch.str
    %49 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %50 = "torch.constant.none"() : () -> !torch.none
    %51 = "torch.constant.none"() : () -> !torch.none
    %52 = "torch.constant.none"() : () -> !torch.none
    %53 = "torch.constant.none"() : () -> !torch.none
    %54 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %55 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %56 = "torch.operator"(%37, %arg1, %arg2, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55) <{name = "torch.dyrelu.a"}> : (!torch.vtensor<[2,16,6,6],f32>, !torch.vtensor<[4,16],f32>, !torch.vtensor<[4],f32>, !torch.vtensor<[3,4],f32>, !torch.none, !torch.none, !torch.int, !torch.str, !torch.str, !torch.str, !torch.bool, !torch.none, !torch.none, !torch.none, !torch.none, !torch.bool, !torch.int) -> !torch.vtensor<[2,16,6,6],f32>
    %57 = "torch.constant.none"() : () -> !torch.none
    %58 = "torch.constant.none"() : () -> !torch.none
    %59 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %60 = "torch.constant.str"() <{value = "sigmoid"}> : () -> !torch.str
    %61 = "torch.constant.str"() <{value = "silu"}> : () -> !torch.str
    %62 = "torch.constant.str"() <{value = "slopes_first"}> : () -> !torch.str
    %63 = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
    %64 = "torch.constant.none"() : () -> !torch.none
    %65 = "torch.constant.none"() : () -> !torch.none
    %66 = "torch.constant.none"() : () -> !torch.none
    %67 = "torch.constant.none"() : () -> !torch.none
    %68 = "torch.constant.none"() : () -> !torch.none
    %69 = "torch.constant.float"() <{value = 3.000000e+01 : f64}> : () -> !torch.float
    %70 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %71 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %72 = "torch.operator"(%56, %arg1, %arg2, %arg3, %arg4, %arg5, %57, %58, %arg6, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71) <{name = "torch.dyrelu.c"}> : (!torch.vtensor<[2,16,6,6],f32>, !torch.vtensor<[4,16],f32>, !torch.vtensor<[4],f32>, !torch.vtensor<[64,4],f32>, !torch.vtensor<[64],f32>, !torch.vtensor<[1,16],f32>, !torch.none, !torch.none, !torch.vtensor<[],f32>, !torch.int, !torch.str, !torch.str, !torch.str, !torch.bool, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none, !torch.float, !torch.bool, !torch.int) -> !torch.vtensor<[2,16,6,6],f32>
    %73 = "torch.constant.none"() : () -> !torch.none
    %74 = "torch.constant.none"() : () -> !torch.none
    %75 = "torch.constant.none"() : () -> !torch.none
    %76 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %77 = "torch.constant.str"() <{value = "sigmoid"}> : () -> !torch.str
    %78 = "torch.constant.str"() <{value = "relu"}> : () -> !torch.str
    %79 = "torch.constant.str"() <{value = "channel_major"}> : () -> !torch.str
    %80 = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
    %81 = "torch.constant.none"() : () -> !torch.none
    %82 = "torch.constant.none"() : () -> !torch.none
    %83 = "torch.constant.none"() : () -> !torch.none
    %84 = "torch.constant.none"() : () -> !torch.none
    %85 = "torch.constant.float"() <{value = 3.000000e+00 : f64}> : () -> !torch.float
    %86 = "torch.constant.none"() : () -> !torch.none
    %87 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %88 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %89 = "torch.operator"(%72, %arg1, %arg2, %arg3, %arg4, %arg5, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88) <{name = "torch.dyrelu.c"}> : (!torch.vtensor<[2,16,6,6],f32>, !torch.vtensor<[4,16],f32>, !torch.vtensor<[4],f32>, !torch.vtensor<[64,4],f32>, !torch.vtensor<[64],f32>, !torch.vtensor<[1,16],f32>, !torch.none, !torch.none, !torch.none, !torch.int, !torch.str, !torch.str, !torch.str, !torch.bool, !torch.none, !torch.none, !torch.none, !torch.none, !torch.float, !torch.none, !torch.bool, !torch.int) -> !torch.vtensor<[2,16,6,6],f32>
    %90 = "torch.constant.none"() : () -> !torch.none
    %91 = "torch.constant.none"() : () -> !torch.none
    %92 = "torch.constant.str"() <{value = "hard_sigmoid"}> : () -> !torch.str
    %93 = "torch.constant.str"() <{value = "relu"}> : () -> !torch.str
    %94 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %95 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %96 = "torch.operator"(%89, %arg1, %arg2, %arg7, %90, %91, %92, %93, %94, %95) <{name = "torch.dyrelu.se"}> : (!torch.vtensor<[2,16,6,6],f32>, !torch.vtensor<[4,16],f32>, !torch.vtensor<[4],f32>, !torch.vtensor<[16,4],f32>, !torch.none, !torch.none, !torch.str, !torch.str, !torch.bool, !torch.int) -> !torch.vtensor<[2,16,6,6],f32>
    %97 = "torch.constant.none"() : () -> !torch.none
    %98 = "torch.constant.str"() <{value = "positive_first"}> : () -> !torch.str
    %99 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %100 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %101 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %102 = "torch.operator"(%96, %arg8, %arg2, %arg7, %97, %98, %99, %100, %101) <{name = "torch.dyrelu.aprelu"}> : (!torch.vtensor<[2,16,6,6],f32>, !torch.vtensor<[4,32],f32>, !torch.vtensor<[4],f32>, !torch.vtensor<[16,4],f32>, !torch.none, !torch.str, !torch.bool, !torch.bool, !torch.int) -> !torch.vtensor<[2,16,6,6],f32>
    %103 = "torch.constant.int"() <{value = 4 : i64}> : () -> !torch.int
    %104 = "torch.constant.none"() : () -> !torch.none
    %105 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %106 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %107 = "torch.operator"(%102, %arg9, %arg10, %103, %104, %105, %106) <{name = "torch.dyrelu.shift_max"}> : (!torch.vtensor<[2,16,6,6],f32>, !torch.vtensor<[2,2,16],f32>, !torch.vtensor<[2,2,16],f32>, !torch.int, !torch.none, !torch.bool, !torch.int) -> !torch.vtensor<[2,16,6,6],f32>
    %108 = "torch.constant.none"() : () -> !torch.none
    %109 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %110 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %111 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %112 = "torch.constant.int"() <{value = 4 : i64}> : () -> !torch.int
    %113 = "torch.constant.int"() <{value = 5 : i64}> : () -> !torch.int
    %114 = "torch.constant.int"() <{value = 6 : i64}> : () -> !torch.int
    %115 = "torch.constant.int"() <{value = 7 : i64}> : () -> !torch.int
    %116 = "torch.constant.int"() <{value = 8 : i64}> : () -> !torch.int
    %117 = "torch.constant.int"() <{value = 9 : i64}> : () -> !torch.int
    %118 = "torch.constant.int"() <{value = 10 : i64}> : () -> !torch.int
    %119 = "torch.constant.int"() <{value = 11 : i64}> : () -> !torch.int
    %120 = "torch.constant.int"() <{value = 12 : i64}> : () -> !torch.int
    %121 = "torch.constant.int"() <{value = 13 : i64}> : () -> !torch.int
    %122 = "torch.constant.int"() <{value = 14 : i64}> : () -> !torch.int
    %123 = "torch.constant.int"() <{value = 15 : i64}> : () -> !torch.int
    %124 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %125 = "torch.prim.ListConstruct"(%109, %110, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124) : (!torch.int, !torch.int, !torch.int, !torch.int, !torch.int, !torch.int, !torch.int, !torch.int, !torch.int, !torch.int, !torch.int, !torch.int, !torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %126 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %127 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %128 = "torch.operator"(%107, %arg9, %arg10, %108, %125, %126, %127) <{name = "torch.dyrelu.shift_max"}> : (!torch.vtensor<[2,16,6,6],f32>, !torch.vtensor<[2,2,16],f32>, !torch.vtensor<[2,2,16],f32>, !torch.none, !torch.list<int>, !torch.bool, !torch.int) -> !torch.vtensor<[2,16,6,6],f32>
    %129 = "torch.constant.none"() : () -> !torch.none
    %130 = "torch.constant.float"() <{value = 1.000000e+00 : f64}> : () -> !torch.float
    %131 = "torch.prim.ListConstruct"(%130) : (!torch.float) -> !torch.list<float>
    %132 = "torch.constant.float"() <{value = 2.000000e+00 : f64}> : () -> !torch.float
    %133 = "torch.prim.ListConstruct"(%132) : (!torch.float) -> !torch.list<float>
    %134 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %135 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %136 = "torch.operator"(%128, %arg9, %arg10, %129, %131, %133, %134, %135) <{name = "torch.dyrelu.apply"}> : (!torch.vtensor<[2,16,6,6],f32>, !torch.vtensor<[2,2,16],f32>, !torch.vtensor<[2,2,16],f32>, !torch.none, !torch.list<float>, !torch.list<float>, !torch.bool, !torch.int) -> !torch.vtensor<[2,16,6,6],f32>
    %137 = "torch.constant.none"() : () -> !torch.none
    %138 = "torch.constant.none"() : () -> !torch.none
    %139 = "torch.constant.none"() : () -> !torch.none
    %140 = "torch.constant.float"() <{value = 1.000000e+00 : f64}> : () -> !torch.float
    %141 = "torch.constant.float"() <{value = 1.250000e-01 : f64}> : () -> !torch.float
    %142 = "torch.prim.ListConstruct"(%140, %141) : (!torch.float, !torch.float) -> !torch.list<float>
    %143 = "torch.constant.none"() : () -> !torch.none
    %144 = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
    %145 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %146 = "torch.operator"(%136, %137, %138, %139, %142, %143, %144, %145) <{name = "torch.dyrelu.apply"}> : (!torch.vtensor<[2,16,6,6],f32>, !torch.none, !torch.none, !torch.none, !torch.list<float>, !torch.none, !torch.bool, !torch.int) -> !torch.vtensor<[2,16,6,6],f32>
    %147 = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
    %148 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %149 = "torch.constant.int"() <{value = 3 : i64}> : () -> !torch.int
    %150 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %151 = "torch.prim.ListConstruct"(%147, %148, %149, %150) : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %152 = "torch.aten.permute"(%146, %151) : (!torch.vtensor<[2,16,6,6],f32>, !torch.list<int>) -> !torch.vtensor<[2,6,6,16],f32>
    %153 = "torch.constant.none"() : () -> !torch.none
    %154 = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
    %155 = "torch.constant.str"() <{value = "sigmoid"}> : () -> !torch.str
    %156 = "torch.constant.str"() <{value = "relu"}> : () -> !torch.str
    %157 = "torch.constant.str"() <{value = "slopes_first"}> : () -> !torch.str
    %158 = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
    %159 = "torch.constant.none"() : () -> !torch.none
    %160 = "torch.constant.none"() : () -> !torch.none
    %161 = "torch.constant.none"() : () -> !torch.none
    %162 = "torch.constant.none"() : () -> !torch.none
    %163 = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
    %164 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %165 = "torch.operator"(%152, %arg1, %arg2, %arg3, %arg4, %153, %154, %155, %156, %157, %158, %159, %160, %161, %162, %163, %164) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<[2,6,6,16],f32>, !torch.vtensor<[4,16],f32>, !torch.vtensor<[4],f32>, !torch.vtensor<[64,4],f32>, !torch.vtensor<[64],f32>, !torch.none, !torch.int, !torch.str, !torch.str, !torch.str, !torch.bool, !torch.none, !torch.none, !torch.none, !torch.none, !torch.bool, !torch.int) -> !torch.vtensor<[2,6,6,16],f32>
    %166 = "torch.constant.int"() <{value = 4 : i64}> : () -> !torch.int
    %167 = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
    %168 = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
    %169 = "torch.operator"(%165, %166, %167, %168) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,6,6,16],f32>, !torch.int, !torch.bool, !torch.int) -> !torch.vtensor<[2,6,6,4],f32>
    %170 = "torch.aten.relu"(%169) : (!torch.vtensor<[2,6,6,4],f32>) -> !torch.vtensor<[2,6,6,4],f32>
    "func.return"(%170) : (!torch.vtensor<[2,6,6,4],f32>) -> ()
  }) : () -> ()
}) : () -> ()
