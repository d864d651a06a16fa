//===- Bytecode.cpp - The dialect in MLIR bytecode ------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a version has written, every later one reads. Whatever changes in the
// operands or attributes of an op, or in the encodings below, takes a new
// version; readers are told the version of a file.
//
// MLIR's own encoding has a version as well. An LLVM newer than ours may have
// dropped what we write by default, and reads version 4 and lower for sure:
// `dyrelu-opt --emit-bytecode --emit-bytecode-version=4` writes for it.
//
// | version | what is new |
// |---|---|
// | 1 | the first |
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Dialect/DyReLU/IR/DyReLU.h"

#include "mlir/Bytecode/BytecodeImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::dyrelu;

namespace {
constexpr uint64_t kVersion = 1;

struct Version : DialectVersion {};

/// The numbers of the attributes; none changes.
enum class Kind : uint64_t { Hyper = 0, Pieces = 1, PoolMode = 2, Halves = 3 };

class DyReLUBytecode : public BytecodeDialectInterface {
public:
  explicit DyReLUBytecode(Dialect *dialect)
      : BytecodeDialectInterface(dialect) {}

  void writeVersion(DialectBytecodeWriter &writer) const override {
    writer.writeVarInt(kVersion);
  }

  std::unique_ptr<DialectVersion>
  readVersion(DialectBytecodeReader &reader) const override {
    uint64_t version;
    if (failed(reader.readVarInt(version)))
      return nullptr;
    if (version < 1 || version > kVersion) {
      reader.emitError() << "this is version " << version
                         << " of the dyrelu dialect's bytecode; expected "
                            "version "
                         << kVersion << (kVersion > 1 ? " or lower" : "");
      return nullptr;
    }
    return std::make_unique<Version>();
  }

  LogicalResult writeAttribute(Attribute attr,
                               DialectBytecodeWriter &writer) const override {
    auto writeKind = [&](Kind kind) {
      writer.writeVarInt(static_cast<uint64_t>(kind));
    };
    return llvm::TypeSwitch<Attribute, LogicalResult>(attr)
        .Case([&](HyperAttr hyper) {
          writeKind(Kind::Hyper);
          writer.writeVarInt(hyper.getK());
          writer.writeVarInt(static_cast<uint64_t>(hyper.getNorm()));
          writer.writeVarInt(static_cast<uint64_t>(hyper.getHidden()));
          writer.writeVarInt(static_cast<uint64_t>(hyper.getOrder()));
          writer.writeVarInt(hyper.getIntercepts());
          for (Attribute values : {hyper.getAlpha(), hyper.getBeta(),
                                   hyper.getLambdaA(), hyper.getLambdaB()})
            writer.writeAttribute(values);
          return success();
        })
        .Case([&](PiecesAttr pieces) {
          writeKind(Kind::Pieces);
          writer.writeAttribute(pieces.getSlopes());
          writer.writeAttribute(pieces.getIntercepts());
          return success();
        })
        .Case([&](PoolModeAttr mode) {
          writeKind(Kind::PoolMode);
          writer.writeVarInt(static_cast<uint64_t>(mode.getValue()));
          return success();
        })
        .Case([&](HalvesAttr halves) {
          writeKind(Kind::Halves);
          writer.writeVarInt(static_cast<uint64_t>(halves.getValue()));
          return success();
        })
        .Default([](Attribute) { return failure(); });
  }

  Attribute readAttribute(DialectBytecodeReader &reader) const override {
    uint64_t kind;
    if (failed(reader.readVarInt(kind)))
      return {};
    switch (static_cast<Kind>(kind)) {
    case Kind::Hyper:
      return readHyper(reader);
    case Kind::Pieces:
      return readPieces(reader);
    case Kind::PoolMode:
      return readEnumAttr<PoolModeAttr, PoolMode>(reader, symbolizePoolMode);
    case Kind::Halves:
      return readEnumAttr<HalvesAttr, Halves>(reader, symbolizeHalves);
    }
    reader.emitError() << "unknown kind of dyrelu attribute: " << kind;
    return {};
  }

private:
  using Emitter = function_ref<InFlightDiagnostic()>;

  template <typename EnumT>
  static LogicalResult readEnum(DialectBytecodeReader &reader, EnumT &value,
                                std::optional<EnumT> (*symbolize)(uint32_t)) {
    uint64_t number;
    if (failed(reader.readVarInt(number)))
      return failure();
    std::optional<EnumT> known;
    if (number <= std::numeric_limits<uint32_t>::max())
      known = symbolize(number);
    if (!known)
      return reader.emitError() << "unknown case of a dyrelu enum: " << number;
    value = *known;
    return success();
  }

  static LogicalResult readBool(DialectBytecodeReader &reader, bool &value) {
    uint64_t number;
    if (failed(reader.readVarInt(number)))
      return failure();
    if (number > 1)
      return reader.emitError() << "expected 0 or 1, got " << number;
    value = number == 1;
    return success();
  }

  /// Upstream's message would print the attribute, which may be broken too.
  static LogicalResult readArray(DialectBytecodeReader &reader,
                                 DenseF64ArrayAttr &array) {
    Attribute attr;
    if (failed(reader.readAttribute(attr)))
      return failure();
    array = dyn_cast<DenseF64ArrayAttr>(attr);
    if (!array)
      return reader.emitError() << "expected an array of f64 in a dyrelu "
                                   "attribute";
    return success();
  }

  template <typename AttrT, typename EnumT>
  Attribute readEnumAttr(DialectBytecodeReader &reader,
                         std::optional<EnumT> (*symbolize)(uint32_t)) const {
    EnumT value;
    if (failed(readEnum<EnumT>(reader, value, symbolize)))
      return {};
    return AttrT::get(getContext(), value);
  }

  Attribute readHyper(DialectBytecodeReader &reader) const {
    uint64_t k;
    bool intercepts;
    Norm norm;
    Hidden hidden;
    Order order;
    DenseF64ArrayAttr alpha, beta, lambdaA, lambdaB;
    if (failed(reader.readVarInt(k)) ||
        failed(readEnum<Norm>(reader, norm, symbolizeNorm)) ||
        failed(readEnum<Hidden>(reader, hidden, symbolizeHidden)) ||
        failed(readEnum<Order>(reader, order, symbolizeOrder)) ||
        failed(readBool(reader, intercepts)) ||
        failed(readArray(reader, alpha)) || failed(readArray(reader, beta)) ||
        failed(readArray(reader, lambdaA)) ||
        failed(readArray(reader, lambdaB)))
      return {};
    auto emitError = [&] { return reader.emitError(); };
    return HyperAttr::getChecked(Emitter(emitError), getContext(),
                                 static_cast<int64_t>(k), norm, hidden, order,
                                 intercepts, alpha, beta, lambdaA, lambdaB);
  }

  Attribute readPieces(DialectBytecodeReader &reader) const {
    DenseF64ArrayAttr slopes, intercepts;
    if (failed(readArray(reader, slopes)) ||
        failed(readArray(reader, intercepts)))
      return {};
    auto emitError = [&] { return reader.emitError(); };
    return PiecesAttr::getChecked(Emitter(emitError), getContext(), slopes,
                                  intercepts);
  }
};
} // namespace

void DyReLUDialect::registerBytecode() { addInterfaces<DyReLUBytecode>(); }
