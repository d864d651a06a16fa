// RUN: dyrelu-opt %s --canonicalize | FileCheck %s
