// RUN: dyrelu-opt %S/attributes.mlirbc -o %t.read
// RUN: dyrelu-opt %s -o %t.written
// RUN: diff %t.written %t.read

func.func private @f() attributes {
  hyper_default = #dyrelu.hyper<>,
  hyper_hard = #dyrelu.hyper<k = 3, norm = hard_sigmoid, hidden = relu6, order = channel_major>,
  hyper_none = #dyrelu.hyper<norm = none, hidden = silu, order = interleaved, alpha = [0.1, -2.0], beta = [1.0e-07, 0.5], lambda_a = [0.25, 1.5], lambda_b = [0.0, 1.0e+30]>,
  hyper_slopes = #dyrelu.hyper<k = 1, hidden = gelu, intercepts = false, alpha = [0.5], lambda_a = [0.5]>,
  pieces_one = #dyrelu.pieces<[(0.0, 0.0)]>,
  pieces_three = #dyrelu.pieces<[(1.0, 0.0), (0.1, -0.3), (-1.0e-10, 1.0e+20)]>,
  mode_mean = #dyrelu<mode(mean)>,
  mode_positive = #dyrelu<mode(positive)>,
  mode_negative = #dyrelu<mode(negative)>,
  halves_negative = #dyrelu<halves(negative_first)>,
  halves_positive = #dyrelu<halves(positive_first)>
}
