// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 \
// RUN:   | FileCheck %s

// A selection by sign; the parts are relu(x) and -relu(-x), the positive one first.

// CHECK:       raised to dyrelu.aprelu: positive_first
// CHECK-LABEL: func.func @main(
// CHECK-SAME:      %[[X:[^ ]*]]: tensor<2x3x4xf32>, %[[W1:[^ ]*]]: tensor<5x6xf32>, %[[B1:[^ ]*]]: tensor<5xf32>, %[[W2:[^ ]*]]: tensor<3x5xf32>, %[[B2:[^ ]*]]: tensor<3xf32>
// CHECK-NEXT:    %[[Y:.*]] = dyrelu.aprelu %[[X]] fc1(%[[W1]], %[[B1]] : tensor<5x6xf32>, tensor<5xf32>) fc2(%[[W2]], %[[B2]] : tensor<3x5xf32>, tensor<3xf32>) halves(positive_first) : tensor<2x3x4xf32>
// CHECK-NEXT:    return %[[Y]]
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
      %n = arith.negf %u : f32
      %p = arith.maximumf %n, %zero : f32
      %m = arith.negf %p : f32
      linalg.yield %m : f32
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
  %g = tensor.concat dim(1) %gp, %gn : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x6xf32>
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
    %h = arith.maximumf %a, %zero : f32
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
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, c, s) -> (n, c, s)>,
                       affine_map<(n, c, s) -> (n, c, s)>,
                       affine_map<(n, c, s) -> (n, c)>,
                       affine_map<(n, c, s) -> (n, c, s)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %x, %slope : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3xf32>)
      outs(%ex : tensor<2x3x4xf32>) {
  ^bb0(%u: f32, %v: f32, %t: f32, %o: f32):
    %m = arith.mulf %u, %t : f32
    %c = arith.cmpf ole, %v, %zero : f32
    %r = arith.select %c, %m, %u : f32
    linalg.yield %r : f32
  } -> tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}
