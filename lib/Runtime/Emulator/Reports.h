//===- Reports.h - Each thing that is wrong, once ---------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_EMULATOR_REPORTS_H
#define DYRELU_LIB_RUNTIME_EMULATOR_REPORTS_H

#include "dyrelu/Runtime/Emulator/Report.h"

#include <cstddef>
#include <set>
#include <tuple>
#include <vector>

namespace mlir::dyrelu::emulator {

class Reports {
public:
  explicit Reports(size_t limit) : limit(limit ? limit : 1) {}

  /// Drops what was reported at these locations before.
  void add(Report report);
  bool isFull() const { return reports.size() >= limit; }
  std::vector<Report> take() { return std::move(reports); }

private:
  using Key = std::tuple<ReportKind, std::string, std::string, std::string,
                         std::string>;

  size_t limit;
  std::vector<Report> reports;
  std::set<Key> seen;
};

} // namespace mlir::dyrelu::emulator

#endif // DYRELU_LIB_RUNTIME_EMULATOR_REPORTS_H
