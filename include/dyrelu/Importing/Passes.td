//===- Passes.td - Passes from calls into the dialect ------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_IMPORTING_PASSES_TD
#define DYRELU_IMPORTING_PASSES_TD

include "mlir/Pass/PassBase.td"

def DyReLUImport : Pass<"dyrelu-import", "::mlir::ModuleOp"> {
  let summary = "Turn calls that name a dyrelu op into that op";
  let description = [{
    Front ends keep an activation whole if it is a call with a name: a custom
    op of PyTorch, a composite or a custom call of StableHLO, an operator of an
    own domain in ONNX. This pass turns each into the op that it names. The
    dialects of the calls are not linked in: their modules are read in generic
    form, with `--allow-unregistered-dialect`.

    | call | names |
    |---|---|
    | `torch.operator "torch.dyrelu.b"`: `torch.ops.dyrelu.b` of `python/dyrelu/torch_ops.py`, in the raw torch dialect | `a`, `b`, `c`, `se`, `aprelu`, `apply`, `maxout`, `shift_max`, `pool`, `coefficients`, `attention`, `apply_grad_coefficients`, `apply_grad_input`, `apply_grad_attention` |
    | `stablehlo.composite "dyrelu.b"` | the same |
    | `stablehlo.custom_call @dyrelu.b` | the same |
    | `torch.operator "onnx.DyReLUB"`, as torch-mlir imports ONNX | `DyReLUA`, `DyReLUB`, `DyReLUC`, `DyReLUSE`, `DyReLUAPReLU`, `DyReLUApply`, `DyReLUMaxout`, `DyReLUShiftMax` |

    Each is the dyrelu op of that name; `se`, squeeze and excitation, is
    `dyrelu.b` with k = 1, alpha = lambda_a = 0.5 and no intercepts.

    **Operands**, in order; those with a star may be left out:

    | | operands |
    |---|---|
    | `a`, `b`, `se` | `x`, `w1`*, `b1`*, `w2`, `b2`*, `context`* |
    | `c` | `x`, `w1`*, `b1`*, `w2`, `b2`*, `wp`, `bp`*, `context`*, `temperature`* |
    | `aprelu` | `x`, `w1`*, `b1`*, `w2`, `b2`* |
    | `apply` | `x`, `slopes`*, `intercepts`*, `attention`* |
    | `maxout` | `x` |
    | `shift_max` | `x`, `slopes`, `shifted` |
    | `pool` | `x` |
    | `coefficients` | `g`, `w1`*, `b1`*, `w2`, `b2`* |
    | `attention` | `z`, `wp`, `bp`*, `temperature`* |
    | `apply_grad_coefficients`, `apply_grad_input` | `x`, `dy`, `slopes`*, `intercepts`*, `attention`* |
    | `apply_grad_attention` | `x`, `dy`, `slopes`*, `intercepts`* |

    The torch dialect writes `!torch.none` for an operand that is left out, ONNX
    an empty name. StableHLO has neither: its calls have `x`, then the weights
    of one or two layers (and `wp` in `c`), each with its bias after it or
    without, told apart by their ranks; `apply` has `x`, `slopes` and maybe
    `intercepts`. With anything else an attribute `operands` names those there
    are, such as `"x, w2, context"`. `temperature` is a tensor of one element.

    **Attributes** have the defaults of the op. All but `coefficients` take
    `channels_last`, and all `version`, which is 1.

    | | attributes |
    |---|---|
    | `a`, `b`, `c`, `coefficients` | `k`, `norm`, `hidden`, `order`, `intercepts`, `alpha`, `beta`, `lambda_a`, `lambda_b` |
    | `c` | also `tau`, `gamma` |
    | `attention` | `tau`, `gamma` |
    | `pool` | `mode` |
    | `se` | `norm` (`sigmoid` or `hard_sigmoid`), `hidden` |
    | `aprelu` | `halves`, `channel_shared` |
    | `apply` and its gradients | `static_slopes`, `static_intercepts` (default: zeros) |
    | `maxout` | `k`, which has no default |
    | `shift_max` | `groups` or `permutation` |

    They are, by call, constant operands after the tensors, in this order; the
    `composite_attributes` and the `version` of a composite (0, StableHLO's
    default, is no version); a dictionary in `backend_config` or
    `mhlo.backend_config`, or a string with one in MLIR's or JSON's syntax;
    attributes `torch.onnx.*`, and the version of the domain `dyrelu`.

    **What comes out.** In the torch dialect, casts `torch_c.to_builtin_tensor`
    and `torch_c.from_builtin_tensor` stand around the op, with which
    torch-mlir's and IREE's pipelines take the module once
    `--dyrelu-to-linalg` has lowered the op. Constants that were arguments only
    are erased. Of StableHLO, decompositions that are private and have no use
    left are erased as well, with what only they called; constants of a
    decomposition that JAX passes before the operands, and sizes that it passes
    after them, are dropped.

    With `outline`, each op is put into a private function of tensors
    (`@dyrelu_b`, ...), one for all calls that are alike, and is called.

    Example:

    ```mlir
    func.func @main(%x: !torch.vtensor<[2,16,6,6],f32>,
                    %w2: !torch.vtensor<[32,16],f32>)
        -> !torch.vtensor<[2,16,6,6],f32> {
      %none = "torch.constant.none"() : () -> !torch.none
      %k = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
      %y = "torch.operator"(%x, %none, %none, %w2, %none, %none, %k)
             <{name = "torch.dyrelu.b"}>
             : (!torch.vtensor<[2,16,6,6],f32>, !torch.none, !torch.none,
                !torch.vtensor<[32,16],f32>, !torch.none, !torch.none,
                !torch.int) -> !torch.vtensor<[2,16,6,6],f32>
      return %y : !torch.vtensor<[2,16,6,6],f32>
    }
    // becomes
    func.func @main(%x: !torch.vtensor<[2,16,6,6],f32>,
                    %w2: !torch.vtensor<[32,16],f32>)
        -> !torch.vtensor<[2,16,6,6],f32> {
      %0 = "torch_c.to_builtin_tensor"(%x)
             : (!torch.vtensor<[2,16,6,6],f32>) -> tensor<2x16x6x6xf32>
      %1 = "torch_c.to_builtin_tensor"(%w2)
             : (!torch.vtensor<[32,16],f32>) -> tensor<32x16xf32>
      %2 = dyrelu.b %0 fc2(%1 : tensor<32x16xf32>) hyper<k = 1>
             : tensor<2x16x6x6xf32>
      %3 = "torch_c.from_builtin_tensor"(%2)
             : (tensor<2x16x6x6xf32>) -> !torch.vtensor<[2,16,6,6],f32>
      return %3 : !torch.vtensor<[2,16,6,6],f32>
    }
    ```

    A composite, whose decomposition serves compilers that do not know the name:

    ```mlir
    func.func @main(%x: tensor<2x16x5xf32>) -> tensor<2x8x5xf32> {
      %y = "stablehlo.composite"(%x) <{
        name = "dyrelu.maxout", composite_attributes = {k = 2 : i64},
        decomposition = @maxout, version = 1 : i32}>
        : (tensor<2x16x5xf32>) -> tensor<2x8x5xf32>
      return %y : tensor<2x8x5xf32>
    }
    func.func private @maxout(%x: tensor<2x16x5xf32>) -> tensor<2x8x5xf32> {
      %0 = "stablehlo.reshape"(%x)
             : (tensor<2x16x5xf32>) -> tensor<2x8x2x5xf32>
      %lowest = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}>
             : () -> tensor<f32>
      %1 = "stablehlo.reduce"(%0, %lowest) <{dimensions = array<i64: 2>}> ({
      ^bb0(%a: tensor<f32>, %b: tensor<f32>):
        %max = "stablehlo.maximum"(%a, %b)
               : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%max) : (tensor<f32>) -> ()
      }) : (tensor<2x8x2x5xf32>, tensor<f32>) -> tensor<2x8x5xf32>
      return %1 : tensor<2x8x5xf32>
    }
    // becomes
    func.func @main(%x: tensor<2x16x5xf32>) -> tensor<2x8x5xf32> {
      %y = dyrelu.maxout %x k(2) : tensor<2x16x5xf32> -> tensor<2x8x5xf32>
      return %y : tensor<2x8x5xf32>
    }
    ```

    **Errors.** A call in one of the names' spaces (`torch.dyrelu.`, `dyrelu.`,
    `onnx.DyReLU`) whose name, version or attribute is not known is an error that
    lists what is, and so are operands of a wrong number or type, a layout that is
    not row-major, and what the op's own verifier finds. Other calls are left
    alone.

    **Remarks**, category `dyrelu-import`, *passed*: what was imported;
    *missed*: a call that is not outlined, as it is in a region of an op of an
    unknown dialect, from which functions are not found.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::dyrelu::DyReLUDialect",
    "::mlir::func::FuncDialect", "::mlir::tensor::TensorDialect"
  ];
  let options = [
    Option<"outline", "outline", "bool", /*default=*/"false",
           "Put each op into a private function of tensors, which is called">
  ];
}

#endif // DYRELU_IMPORTING_PASSES_TD
