# Build rules shared by every target of the project.

find_program(DYRELU_CCACHE ccache)
if(DYRELU_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${DYRELU_CCACHE})
  if(DYRELU_PCH)
    # As ccache wants it for precompiled headers; with paths as they are, since one
    # of another folder would name files there.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR= ${DYRELU_CCACHE})
  endif()
endif()

# Flags every C and C++ target is compiled and linked with.
add_library(dyrelu_common_options INTERFACE)
target_include_directories(dyrelu_common_options INTERFACE
  ${DYRELU_SOURCE_DIR}/include ${DYRELU_BINARY_DIR}/include)
target_compile_options(dyrelu_common_options INTERFACE
  -Wall -Wextra -Wno-unused-parameter -Wimplicit-fallthrough)
target_link_options(dyrelu_common_options INTERFACE -fuse-ld=lld-22)
if(DYRELU_WERROR)
  target_compile_options(dyrelu_common_options INTERFACE -Werror)
endif()
if(DYRELU_SANITIZE)
  target_compile_options(dyrelu_common_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize=vptr -fno-omit-frame-pointer)
  target_link_options(dyrelu_common_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize=vptr)
endif()

# What whoever uses a library of the project has: its headers and MLIR's. All
# link the shared libMLIR and libLLVM only: the static per-library targets would
# bring a second copy of every type id and command line option.
add_library(DyReLUInterface INTERFACE)
target_include_directories(DyReLUInterface INTERFACE
  $<BUILD_INTERFACE:${DYRELU_SOURCE_DIR}/include>
  $<BUILD_INTERFACE:${DYRELU_BINARY_DIR}/include>
  $<INSTALL_INTERFACE:include>)
target_include_directories(DyReLUInterface SYSTEM INTERFACE
  ${MLIR_INCLUDE_DIRS} ${LLVM_INCLUDE_DIRS})
separate_arguments(DYRELU_LLVM_DEFINITIONS NATIVE_COMMAND "${LLVM_DEFINITIONS}")
target_compile_definitions(DyReLUInterface INTERFACE ${DYRELU_LLVM_DEFINITIONS})
target_link_libraries(DyReLUInterface INTERFACE MLIR LLVM)
install(TARGETS DyReLUInterface EXPORT DyReLUTargets)

# And what the project's own targets that use MLIR are compiled with.
add_library(dyrelu_options INTERFACE)
target_link_libraries(dyrelu_options INTERFACE
  dyrelu_common_options DyReLUInterface)
target_compile_options(dyrelu_options INTERFACE -fno-exceptions)
# Debian builds LLVM with run-time type information.
if(NOT LLVM_ENABLE_RTTI)
  target_compile_options(dyrelu_options INTERFACE -fno-rtti)
endif()

# What most sources include, compiled once: it halves the time of a build. Sources
# still include what they use, which the presets dev and asan hold them to.
if(DYRELU_PCH)
  file(WRITE ${DYRELU_BINARY_DIR}/Precompiled.cpp "")
  add_library(dyrelu-precompiled OBJECT ${DYRELU_BINARY_DIR}/Precompiled.cpp)
  target_link_libraries(dyrelu-precompiled PRIVATE DyReLUInterface)
  target_compile_options(dyrelu-precompiled PRIVATE
    $<TARGET_PROPERTY:dyrelu_options,INTERFACE_COMPILE_OPTIONS>
    -Xclang -fno-pch-timestamp)
  target_precompile_headers(dyrelu-precompiled PRIVATE
    <mlir/Dialect/Affine/IR/AffineOps.h>
    <mlir/Dialect/Arith/IR/Arith.h>
    <mlir/Dialect/Func/IR/FuncOps.h>
    <mlir/Dialect/GPU/IR/GPUDialect.h>
    <mlir/Dialect/Linalg/IR/Linalg.h>
    <mlir/Dialect/Math/IR/Math.h>
    <mlir/Dialect/MemRef/IR/MemRef.h>
    <mlir/Dialect/SCF/IR/SCF.h>
    <mlir/Dialect/Tensor/IR/Tensor.h>
    <mlir/Dialect/Vector/IR/VectorOps.h>
    <mlir/IR/Matchers.h>
    <mlir/IR/PatternMatch.h>
    <mlir/Pass/Pass.h>)
endif()

# dyrelu_add_library(name sources... [NO_MLIR] [DEPENDS tablegen...]
# [LINK_LIBS libs...]): a library that others can link as well, by
# find_package(DyReLU). NO_MLIR if its sources include nothing of MLIR.
function(dyrelu_add_library name)
  cmake_parse_arguments(ARG "NO_MLIR" "" "DEPENDS;LINK_LIBS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PUBLIC DyReLUInterface ${ARG_LINK_LIBS})
  # The options are the project's own: who links the library has others.
  target_compile_options(${name} PRIVATE
    $<TARGET_PROPERTY:dyrelu_options,INTERFACE_COMPILE_OPTIONS>)
  if(DYRELU_PCH AND NOT ARG_NO_MLIR)
    target_compile_options(${name} PRIVATE -Xclang -fno-pch-timestamp)
    target_precompile_headers(${name} REUSE_FROM dyrelu-precompiled)
  endif()
  # One target stands for all generated headers, so that no source is compiled
  # before any header that it reaches indirectly exists.
  add_dependencies(${name} dyrelu-headers ${ARG_DEPENDS})
  install(TARGETS ${name} EXPORT DyReLUTargets
    ARCHIVE DESTINATION lib COMPONENT dev)
endfunction()

# dyrelu_add_tool(name sources... [LINK_LIBS libs...])
function(dyrelu_add_tool name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE dyrelu_options ${ARG_LINK_LIBS})
  install(TARGETS ${name} RUNTIME DESTINATION bin COMPONENT tools)
endfunction()

# dyrelu_tablegen(target file.td out1 args1 [out2 args2 ...]): generates headers
# beside the .td and makes them part of dyrelu-headers. Arguments of one output
# are one string separated by spaces.
add_custom_target(dyrelu-headers)
function(dyrelu_tablegen target td)
  set(LLVM_TARGET_DEFINITIONS ${td})
  set(rest ${ARGN})
  while(rest)
    list(POP_FRONT rest output args)
    separate_arguments(args)
    mlir_tablegen(${output} ${args})
  endwhile()
  add_public_tablegen_target(${target})
  add_dependencies(dyrelu-headers ${target})
endfunction()

# dyrelu_add_doc(name file.td args...): docs/<name>.md in the build folder, part
# of the target docs. The commands are kept for scripts/docs.sh, which holds
# docs/reference to what they write: a line each, `name|command|argument|...`.
add_custom_target(docs)
file(WRITE ${DYRELU_BINARY_DIR}/docs.list "")
function(dyrelu_add_doc name td)
  set(output ${DYRELU_BINARY_DIR}/docs/${name}.md)
  set(command ${LLVM_TOOLS_BINARY_DIR}/mlir-tblgen ${ARGN}
    -I ${DYRELU_SOURCE_DIR}/include -I ${MLIR_INCLUDE_DIRS}
    ${CMAKE_CURRENT_SOURCE_DIR}/${td})
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${DYRELU_BINARY_DIR}/docs
    COMMAND ${command} -o ${output}
    DEPENDS ${td}
    COMMENT "Generating docs/${name}.md")
  add_custom_target(doc-${name} DEPENDS ${output})
  add_dependencies(docs doc-${name})
  list(JOIN command "|" line)
  file(APPEND ${DYRELU_BINARY_DIR}/docs.list "${name}|${line}\n")
endfunction()
