// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// Another activation between the layers.

// CHECK-LABEL: func.func @main(
// CHECK:         linalg.matmul
// CHECK:         return
func.func @main(%x: tensor<2x3x4xf32>, %w1: tensor<5x6xf32>,
    %b1: tensor<5xf32>, %w2: tensor<3x5xf32>, %b2: tensor<3xf32>) -> tensor<2x3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %count = arith.constant 4.0 : f32
  %ex = tensor.empty() : tensor<2x3x4xf32>
  %eg = tensor.empty() : tensor<2x3xf32>
  %g0 = linalg.fill ins(%zero : f32) outs(%eg : tensor<2x3xf32>) -> tensor<2x3xf32>
  %positive = linalg.map ins(%x : tensor<2x3x4xf32>) outs(%ex : tensor<2x3x4xf32>)
    (%u: f32, %o: f32) {
      %p = arith.maximumf %u, %zero : f32
      linalg.yield %p : f32
    }
  %negative = linalg.map ins(%x : tensor<2x3x4xf32>) outs(%ex : tensor<2x3x4xf32>)
    (%u: f32, %o: f32) {
      %p = arith.minimumf %u, %zero : f32
      linalg.yield %p : f32
    }
  %gns = linalg.reduce { arith.addf } ins(%negative : tensor<2x3x4xf32>) outs(%g0 : tensor<2x3xf32>) dimensions = [2]
  %gn = linalg.map ins(%gns : tensor<2x3xf32>) outs(%eg : tensor<2x3xf32>)
    (%u: f32, %o: f32) {
      %m = arith.divf %u, %count : f32
      linalg.yield %m : f32
    }
  %gps = linalg.reduce { arith.addf } ins(%positive : tensor<2x3x4xf32>) outs(%g0 : tensor<2x3xf32>) dimensions = [2]
  %gp = linalg.map ins(%gps : tensor<2x3xf32>) outs(%eg : tensor<2x3xf32>)
    (%u: f32, %o: f32) {
      %m = arith.divf %u, %count : f32
      linalg.yield %m : f32
    }
  %g = tensor.concat dim(1) %gn, %gp : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x6xf32>
  %hiddene = tensor.empty() : tensor<2x5xf32>
  %hidden0 = linalg.fill ins(%zero : f32) outs(%hiddene : tensor<2x5xf32>) -> tensor<2x5xf32>
  %hiddent = tensor.empty() : tensor<6x5xf32>
  %hiddenw = linalg.transpose ins(%w1 : tensor<5x6xf32>) outs(%hiddent : tensor<6x5xf32>) permutation = [1, 0]
  %hiddenm = linalg.matmul ins(%g, %hiddenw : tensor<2x6xf32>, tensor<6x5xf32>)
      outs(%hidden0 : tensor<2x5xf32>) -> tensor<2x5xf32>
  %hidden = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%hiddenm, %b1 : tensor<2x5xf32>, tensor<5xf32>)
      outs(%hiddene : tensor<2x5xf32>) {
  ^bb0(%u: f32, %v: f32, %o: f32):
    %a = arith.addf %u, %v : f32
    %n = arith.negf %a : f32
    %e = math.exp %n : f32
    %p = arith.addf %e, %one : f32
    %z = arith.divf %one, %p : f32
    %h = arith.mulf %a, %z : f32
    linalg.yield %h : f32
  } -> tensor<2x5xf32>
  %slopee = tensor.empty() : tensor<2x3xf32>
  %slope0 = linalg.fill ins(%zero : f32) outs(%slopee : tensor<2x3xf32>) -> tensor<2x3xf32>
  %slopet = tensor.empty() : tensor<5x3xf32>
  %slopew = linalg.transpose ins(%w2 : tensor<3x5xf32>) outs(%slopet : tensor<5x3xf32>) permutation = [1, 0]
  %slopem = linalg.matmul ins(%hidden, %slopew : tensor<2x5xf32>, tensor<5x3xf32>)
      outs(%slope0 : tensor<2x3xf32>) -> tensor<2x3xf32>
  %slope = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>,
                       affine_map<(n, c) -> (c)>,
                       affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%slopem, %b2 : tensor<2x3xf32>, tensor<3xf32>)
      outs(%slopee : tensor<2x3xf32>) {
  ^bb0(%u: f32, %v: f32, %o: f32):
    %a = arith.addf %u, %v : f32
    %n = arith.negf %a : f32
    %e = math.exp %n : f32
    %p = arith.addf %e, %one : f32
    %h = arith.divf %one, %p : f32
    linalg.yield %h : f32
  } -> tensor<2x3xf32>
  // REMARK: :[[#@LINE+1]]:{{.*}}[Missed]{{.*}}an adaptive rectifier is not raised: the activation between the layers is not a ReLU
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, c, s) -> (n, c, s)>,
                       affine_map<(n, c, s) -> (n, c, s)>,
                       affine_map<(n, c, s) -> (n, c)>,
                       affine_map<(n, c, s) -> (n, c, s)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%positive, %negative, %slope : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3xf32>)
      outs(%ex : tensor<2x3x4xf32>) {
  ^bb0(%u: f32, %v: f32, %t: f32, %o: f32):
    %m = arith.mulf %v, %t : f32
    %r = arith.addf %u, %m : f32
    linalg.yield %r : f32
  } -> tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}
