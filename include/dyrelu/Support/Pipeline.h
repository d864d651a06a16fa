//===- Pipeline.h - Registration of pipelines -------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_SUPPORT_PIPELINE_H
#define DYRELU_SUPPORT_PIPELINE_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"
#include "mlir/Pass/PassRegistry.h"

namespace mlir::dyrelu {

/// Registers a pipeline that runs on ops called `anchor`, or on any if that is
/// empty. Upstream's registration does not know on what: it adds a pass that
/// cannot run there, which aborts the process. Nor does it say what is wrong
/// with options where there are none.
template <typename Options>
void registerPipeline(StringRef name, StringRef description, StringRef anchor,
                      void (*build)(OpPassManager &, const Options &)) {
  registerPassPipeline(
      name, description,
      [name = name.str(), anchor = anchor.str(),
       build](OpPassManager &pm, StringRef text,
              function_ref<LogicalResult(const Twine &)> reportError) {
        if (!anchor.empty() && pm.getOpAnchorName() != anchor)
          return reportError(name + " runs on '" + anchor + "', got '" +
                             pm.getOpAnchorName() + "'");
        Options options;
        if (failed(options.parseFromString(text)))
          return failure();
        build(pm, options);
        return success();
      },
      [](function_ref<void(const mlir::detail::PassOptions &)> handle) {
        handle(Options());
      });
}

} // namespace mlir::dyrelu

#endif // DYRELU_SUPPORT_PIPELINE_H
