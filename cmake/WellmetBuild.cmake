# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the project is compiled, and the two functions that make one.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(WELLMET_CCACHE ccache)
if(WELLMET_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers are safe to cache only when ccache is told that they are in use.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${WELLMET_CCACHE})
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
                      "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
endif()
find_program(WELLMET_MOLD mold)
if(WELLMET_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

# GCC 12 sees uninitialized members in moved std::optionals that are fine; valgrind and the sanitizers look for real ones.
add_library(wellmet_options INTERFACE)
target_compile_options(wellmet_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  $<$<BOOL:${WELLMET_WERROR}>:-Werror>)
target_compile_definitions(wellmet_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# One module of core/: a static library whose PUBLIC and PRIVATE links are the table in ARCHITECTURE.md.
#   wellmet_module(NAME prose SOURCES tokenizer.cpp … PUBLIC base)
# MOC marks the modules that hold a QObject.
function(wellmet_module)
  cmake_parse_arguments(arg "MOC" "NAME" "SOURCES;PUBLIC;PRIVATE;QT" ${ARGN})
  set(target wellmet_${arg_NAME})
  add_library(${target} STATIC ${arg_SOURCES})
  set_target_properties(${target} PROPERTIES AUTOMOC ${arg_MOC} LINKER_LANGUAGE CXX)
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/core)
  target_link_libraries(${target} PUBLIC Qt6::Core ${arg_QT} PRIVATE wellmet_options)
  foreach(module IN LISTS arg_PUBLIC)
    target_link_libraries(${target} PUBLIC wellmet_${module})
  endforeach()
  foreach(module IN LISTS arg_PRIVATE)
    target_link_libraries(${target} PRIVATE wellmet_${module})
  endforeach()
  wellmet_precompile(${target})
endfunction()

# Headers are compiled once for core and the command line, and once for the tests: the first target of each kind owns them.
function(wellmet_precompile target)
  if(TARGET wellmet_base AND NOT target STREQUAL wellmet_base)
    target_precompile_headers(${target} REUSE_FROM wellmet_base)
  else()
    target_precompile_headers(${target} PRIVATE
      <QDate> <QHash> <QJsonObject> <QString> <functional> <optional> <vector>)
  endif()
endfunction()

# Where it is asked for (WELLMET_UNITY), sources are compiled in batches: a name in the anonymous namespace of one is then
# a name in all, so helpers of one folder must not share one.
function(wellmet_batch target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${WELLMET_UNITY} UNITY_BUILD_BATCH_SIZE 10)
  # To gcc a batch's sources are headers, whose anonymous namespaces it warns of.
  if(WELLMET_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
  endif()
endfunction()

# The one test program of a module: wellmet_test(MODULE prose SOURCES tokenizer_test.cpp … LINK prose)
# LINK names modules; QT names further Qt targets. GUI tests link ui and get a QApplication.
function(wellmet_test)
  cmake_parse_arguments(arg "GUI" "MODULE" "SOURCES;LINK;QT" ${ARGN})
  set(target wellmet_${arg_MODULE}_tests)
  add_executable(${target} ${arg_SOURCES})
  set_target_properties(${target} PROPERTIES AUTOMOC ${arg_GUI})
  wellmet_batch(${target})
  target_link_libraries(${target} PRIVATE wellmet_options wellmet_test_support GTest::gmock ${arg_QT})
  foreach(module IN LISTS arg_LINK)
    target_link_libraries(${target} PRIVATE wellmet_${module})
  endforeach()
  if(arg_GUI)
    target_link_libraries(${target} PRIVATE wellmet_gui_test_main)
  else()
    target_link_libraries(${target} PRIVATE wellmet_test_main)
  endif()
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(${target} PRIVATE
    WELLMET_SOURCE_DIR="${PROJECT_SOURCE_DIR}" WELLMET_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
  if(arg_GUI)
    target_precompile_headers(${target} PRIVATE <gtest/gtest.h> <QWidget> <QString> <QJsonObject> <vector>)
  else()
    target_precompile_headers(${target} REUSE_FROM wellmet_test_main)
  endif()
  add_test(NAME ${arg_MODULE} COMMAND ${target})
  set_tests_properties(${arg_MODULE} PROPERTIES ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC" TIMEOUT 600)
endfunction()
