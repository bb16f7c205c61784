# Every target is made here, so that warnings, the precompiled header and the sanitizers are said once.
option(TJC_WERROR "Warnings are errors" OFF)
option(TJC_SANITIZE "Address and undefined behaviour sanitizers" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_AUTOMOC OFF)

find_program(TJC_CCACHE ccache)
if(TJC_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A precompiled header is only cached when its macros may be trusted to be the same.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${TJC_CCACHE}
    )
endif()
find_program(TJC_MOLD mold)
if(TJC_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
    add_link_options(-fuse-ld=mold)
endif()

add_library(tjc_options INTERFACE)
target_compile_definitions(tjc_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400 TJC_VERSION="${PROJECT_VERSION}"
)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(tjc_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wno-missing-field-initializers
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
        $<$<BOOL:${TJC_WERROR}>:-Werror>
    )
    if(TJC_SANITIZE)
        target_compile_options(tjc_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        target_link_options(tjc_options INTERFACE -fsanitize=address,undefined)
    endif()
elseif(MSVC)
    target_compile_options(tjc_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${TJC_WERROR}>:/WX>)
endif()

# tjc_library(NAME sources...): a static library of app/ or ui/ that is included by its path from the root.
function(tjc_library name)
    add_library(${name} STATIC ${ARGN})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC tjc_options)
endfunction()

# tjc_program(NAME sources...): a program, left in the top of the build folder.
function(tjc_program name)
    add_executable(${name} ${ARGN})
    target_link_libraries(${name} PRIVATE tjc_options)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})
endfunction()

function(tjc_use_pch name)
    target_precompile_headers(${name} PRIVATE ${ARGN})
endfunction()
