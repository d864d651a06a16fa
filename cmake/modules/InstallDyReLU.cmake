# What `cmake --install` installs besides targets, the package for
# find_package(DyReLU) and the packages that cpack makes.

# Headers, those that are generated, and the .td files.
install(DIRECTORY ${DYRELU_SOURCE_DIR}/include/ ${DYRELU_BINARY_DIR}/include/
  DESTINATION include COMPONENT dev
  FILES_MATCHING PATTERN "*.h" PATTERN "*.td" PATTERN "*.inc"
  PATTERN "CMakeFiles" EXCLUDE)

# Where Debian's Python looks, if the prefix is /usr.
install(DIRECTORY ${DYRELU_SOURCE_DIR}/python/dyrelu
  DESTINATION lib/python3/dist-packages COMPONENT tools
  FILES_MATCHING PATTERN "*.py" PATTERN "*.pyi" PATTERN "py.typed")
if(TARGET dyrelu-python)
  install(TARGETS dyrelu-python
    LIBRARY DESTINATION lib/python3/dist-packages/dyrelu COMPONENT tools)
endif()

set(dyrelu_doc_dir share/doc/dyrelu)
install(FILES ${DYRELU_SOURCE_DIR}/README.md
  DESTINATION ${dyrelu_doc_dir} COMPONENT tools)
install(FILES ${DYRELU_SOURCE_DIR}/LICENSE
  DESTINATION ${dyrelu_doc_dir} COMPONENT tools RENAME copyright)
install(DIRECTORY ${DYRELU_SOURCE_DIR}/docs ${DYRELU_SOURCE_DIR}/examples
  DESTINATION ${dyrelu_doc_dir} COMPONENT tools
  PATTERN "__pycache__" EXCLUDE)

# --- find_package(DyReLU) -----------------------------------------------------

include(CMakePackageConfigHelpers)
set(dyrelu_cmake_dir lib/cmake/DyReLU)
set(dyrelu_config ${CMAKE_CURRENT_LIST_DIR}/../DyReLUConfig.cmake.in)
write_basic_package_version_file(
  ${DYRELU_BINARY_DIR}/${dyrelu_cmake_dir}/DyReLUConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)

# One for the build tree, where headers are in two folders,
set(PACKAGE_DYRELU_INCLUDE_DIRS
  "${DYRELU_SOURCE_DIR}/include;${DYRELU_BINARY_DIR}/include")
set(PACKAGE_DYRELU_TOOLS_DIR ${DYRELU_BINARY_DIR}/bin)
set(PACKAGE_DYRELU_LIBRARY_DIR ${DYRELU_BINARY_DIR}/lib)
configure_file(${dyrelu_config}
  ${DYRELU_BINARY_DIR}/${dyrelu_cmake_dir}/DyReLUConfig.cmake @ONLY)
export(EXPORT DyReLUTargets
  FILE ${DYRELU_BINARY_DIR}/${dyrelu_cmake_dir}/DyReLUTargets.cmake)

# and one for wherever the project is installed.
set(dyrelu_prefix "\${CMAKE_CURRENT_LIST_DIR}/../../..")
set(PACKAGE_DYRELU_INCLUDE_DIRS "${dyrelu_prefix}/include")
set(PACKAGE_DYRELU_TOOLS_DIR "${dyrelu_prefix}/bin")
set(PACKAGE_DYRELU_LIBRARY_DIR "${dyrelu_prefix}/lib")
configure_file(${dyrelu_config}
  ${DYRELU_BINARY_DIR}/DyReLUConfig.install.cmake @ONLY)
install(FILES ${DYRELU_BINARY_DIR}/DyReLUConfig.install.cmake
  DESTINATION ${dyrelu_cmake_dir} COMPONENT dev RENAME DyReLUConfig.cmake)
install(FILES
  ${DYRELU_BINARY_DIR}/${dyrelu_cmake_dir}/DyReLUConfigVersion.cmake
  DESTINATION ${dyrelu_cmake_dir} COMPONENT dev)
install(EXPORT DyReLUTargets DESTINATION ${dyrelu_cmake_dir} COMPONENT dev)

# --- cpack --------------------------------------------------------------------

set(CPACK_GENERATOR TGZ DEB)
set(CPACK_PACKAGE_NAME dyrelu)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_VENDOR "the dyrelu project")
# Debian wants an address. The project has none, and .invalid is no domain
# (RFC 2606); who builds packages for others gives theirs to cpack, with -D.
set(CPACK_PACKAGE_CONTACT "nobody yet <nobody@dyrelu.invalid>")
set(CPACK_PACKAGE_DIRECTORY ${DYRELU_BINARY_DIR}/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${DYRELU_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL tools dev)
set(CPACK_COMPONENT_DEV_DEPENDS tools)

# A tarball of all, to be unpacked anywhere.
string(TOLOWER
  ${CPACK_PACKAGE_NAME}-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}
  CPACK_PACKAGE_FILE_NAME)

# Two Debian packages: the tools, and what other projects build with.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
set(CPACK_DEBIAN_TOOLS_PACKAGE_NAME dyrelu)
set(CPACK_DEBIAN_DEV_PACKAGE_NAME dyrelu-dev)
set(CPACK_COMPONENT_TOOLS_DESCRIPTION "Tools, plugin, launcher and documents")
set(CPACK_COMPONENT_DEV_DESCRIPTION "Headers, libraries and the CMake package")
set(llvm ${LLVM_VERSION_MAJOR})
set(CPACK_DEBIAN_TOOLS_PACKAGE_RECOMMENDS
  "libomp5-${llvm}, lld-${llvm}, mlir-${llvm}-tools")
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS
  "libmlir-${llvm}-dev, llvm-${llvm}-dev, mlir-${llvm}-tools, clang-${llvm}")
# dpkg-shlibdeps adds versions, and what else there is.
set(CPACK_DEBIAN_TOOLS_PACKAGE_DEPENDS "libmlir-${llvm}, libllvm${llvm}, libc6")
find_program(DYRELU_SHLIBDEPS dpkg-shlibdeps)
if(DYRELU_SHLIBDEPS)
  set(CPACK_DEBIAN_TOOLS_PACKAGE_SHLIBDEPS ON)
endif()
include(CPack)
