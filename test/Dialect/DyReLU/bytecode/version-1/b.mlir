// RUN: dyrelu-opt %S/b.mlirbc -o %t.read
// RUN: dyrelu-opt %s -o %t.written
// RUN: diff %t.written %t.read

func.func @f(%x: tensor<?x?x?xbf16>, %z: tensor<?x?xf32>, %w1: tensor<?x?xf32>, %b1: tensor<?xf32>, %w2: tensor<?x?xf32>, %b2: tensor<?xf32>) -> (tensor<?x?x?xbf16>, tensor<?x?x?xbf16>) {
  %y = dyrelu.b %x context(%z : tensor<?x?xf32>) fc1(%w1, %b1 : tensor<?x?xf32>, tensor<?xf32>) fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) hyper<k = 3, norm = none> channels_last : tensor<?x?x?xbf16>
  %t = dyrelu.b %y fc2(%w2 : tensor<?x?xf32>) : tensor<?x?x?xbf16>
  return %y, %t : tensor<?x?x?xbf16>, tensor<?x?x?xbf16>
}
