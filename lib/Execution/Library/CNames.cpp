//===- CNames.cpp - Names of functions and parameters in C ----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CNames.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir::dyrelu;
using llvm::StringRef;

static bool isIdentifier(StringRef name) {
  return !name.empty() && !llvm::isDigit(name.front()) &&
         llvm::all_of(name,
                      [](char c) { return llvm::isAlnum(c) || c == '_'; });
}

/// The keywords of C23 and C++23 but those that begin with an underscore.
static bool isKeyword(StringRef name) {
  static const llvm::StringSet<> words = {"alignas",
                                          "alignof",
                                          "and",
                                          "and_eq",
                                          "asm",
                                          "auto",
                                          "bitand",
                                          "bitor",
                                          "bool",
                                          "break",
                                          "case",
                                          "catch",
                                          "char",
                                          "char16_t",
                                          "char32_t",
                                          "char8_t",
                                          "class",
                                          "co_await",
                                          "co_return",
                                          "co_yield",
                                          "compl",
                                          "concept",
                                          "const",
                                          "const_cast",
                                          "consteval",
                                          "constexpr",
                                          "constinit",
                                          "continue",
                                          "decltype",
                                          "default",
                                          "delete",
                                          "do",
                                          "double",
                                          "dynamic_cast",
                                          "else",
                                          "enum",
                                          "explicit",
                                          "export",
                                          "extern",
                                          "false",
                                          "float",
                                          "for",
                                          "friend",
                                          "goto",
                                          "if",
                                          "inline",
                                          "int",
                                          "long",
                                          "mutable",
                                          "namespace",
                                          "new",
                                          "noexcept",
                                          "not",
                                          "not_eq",
                                          "nullptr",
                                          "operator",
                                          "or",
                                          "or_eq",
                                          "private",
                                          "protected",
                                          "public",
                                          "register",
                                          "reinterpret_cast",
                                          "requires",
                                          "restrict",
                                          "return",
                                          "short",
                                          "signed",
                                          "sizeof",
                                          "static",
                                          "static_assert",
                                          "static_cast",
                                          "struct",
                                          "switch",
                                          "template",
                                          "this",
                                          "thread_local",
                                          "throw",
                                          "true",
                                          "try",
                                          "typedef",
                                          "typeid",
                                          "typename",
                                          "typeof",
                                          "typeof_unqual",
                                          "union",
                                          "unsigned",
                                          "using",
                                          "virtual",
                                          "void",
                                          "volatile",
                                          "wchar_t",
                                          "while",
                                          "xor",
                                          "xor_eq"};
  return words.contains(name);
}

/// Types that the parameters after one of this name could no longer have, and
/// macros: of compilers outside of strict modes, and of the C library.
static bool isTaken(StringRef name) {
  static const llvm::StringSet<> words = {
      "int8_t",     "int16_t",     "int32_t",  "int64_t", "uint8_t", "uint16_t",
      "dyrelu_f16", "dyrelu_bf16", "i386",     "linux",   "unix",    "complex",
      "errno",      "imaginary",   "noreturn", "stderr",  "stdin",   "stdout",
      "EOF",        "I",           "INFINITY", "NAN",     "NULL"};
  return words.contains(name) || name.starts_with("DYRELU_");
}

bool mlir::dyrelu::isCFunctionName(StringRef name) {
  return isIdentifier(name) && !isKeyword(name);
}

std::string CParameterNames::create(StringRef name,
                                    const llvm::Twine &otherwise) {
  // Those with an underscore in front are the compiler's.
  bool isGood = isIdentifier(name) && name.front() != '_';
  std::string base = isGood ? name.str() : otherwise.str();
  if (isKeyword(base) || isTaken(base))
    base += "_";
  std::string unique = base;
  for (unsigned i = 1;
       !used.insert(unique).second || used.contains(unique + "_shape"); ++i)
    unique = base + "_" + std::to_string(i);
  used.insert(unique + "_shape");
  return unique;
}
