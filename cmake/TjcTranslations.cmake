# tjc_translations(TARGET NAME TS…): the .ts files, released and embedded under :/i18n. In a static library the
# resource has to be started by hand: Q_INIT_RESOURCE(NAME).
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

function(tjc_translations target name)
    set(list "")
    set(released "")
    foreach(ts IN LISTS ARGN)
        get_filename_component(stem ${ts} NAME_WE)
        set(qm ${CMAKE_CURRENT_BINARY_DIR}/i18n/${stem}.qm)
        add_custom_command(OUTPUT ${qm}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/i18n
            COMMAND Qt6::lrelease -silent ${ts} -qm ${qm}
            DEPENDS ${ts} COMMENT "Releasing ${stem}.ts" VERBATIM
        )
        list(APPEND released ${qm})
        string(APPEND list "<file>${stem}.qm</file>\n")
    endforeach()
    set(qrc ${CMAKE_CURRENT_BINARY_DIR}/i18n/${name}.qrc)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/i18n/qrc_${name}.cpp)
    file(CONFIGURE OUTPUT ${qrc} CONTENT "<RCC><qresource prefix=\"/i18n\">\n${list}</qresource></RCC>\n")
    add_custom_command(OUTPUT ${source}
        COMMAND Qt6::rcc --name ${name} -o ${source} ${qrc}
        DEPENDS ${qrc} ${released} COMMENT "Embedding ${name}" VERBATIM
    )
    set_source_files_properties(${source} PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
    target_sources(${target} PRIVATE ${source})
endfunction()
