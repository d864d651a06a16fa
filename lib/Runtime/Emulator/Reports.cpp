//===- Reports.cpp - Each thing that is wrong, once -----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reports.h"

using namespace mlir::dyrelu::emulator;

const char *mlir::dyrelu::emulator::getName(ReportKind kind) {
  switch (kind) {
  case ReportKind::Race:
    return "race";
  case ReportKind::MissingProxyFence:
    return "missing proxy fence";
  case ReportKind::Uninitialized:
    return "read of uninitialized memory";
  case ReportKind::OutOfBounds:
    return "access out of bounds";
  case ReportKind::Misaligned:
    return "misaligned access";
  case ReportKind::ExitedBlock:
    return "access to shared memory of a block that has exited";
  case ReportKind::Deadlock:
    return "deadlock";
  case ReportKind::Misuse:
    return "misuse";
  case ReportKind::Trap:
    return "trap";
  case ReportKind::Assertion:
    return "failed assertion";
  case ReportKind::Configuration:
    return "launch that cannot be run";
  }
  return "error";
}

static std::string str(const Dim3 &index) {
  return "(" + std::to_string(index.x) + ", " + std::to_string(index.y) + ", " +
         std::to_string(index.z) + ")";
}

std::string Place::str() const {
  std::string text = action.empty() ? "" : action + " ";
  text += "in kernel '" + kernel + "', block " + ::str(block) + ", thread " +
          ::str(thread);
  if (!location.empty())
    text += ", at " + location;
  return text;
}

std::string Report::str() const {
  std::string text = getName(kind);
  if (!address.empty())
    text += " at " + address;
  text += ":\n  " + at.str();
  if (other)
    text += "\n  conflicts with " + other->str();
  if (!detail.empty())
    text += "\n  " + detail;
  return text;
}

void Reports::add(Report report) {
  Key key{report.kind, report.at.location, report.at.action,
          report.other ? report.other->location : "",
          report.other ? report.other->action : ""};
  if (isFull() || !seen.insert(std::move(key)).second)
    return;
  reports.push_back(std::move(report));
}
