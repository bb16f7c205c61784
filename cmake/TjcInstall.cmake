# What an installed program consists of, and the Debian package of it.
include(GNUInstallDirs)

set(tjc_app_id nl.trainjecollega.TrainJeCollega)
if(TARGET tjc)
    install(TARGETS tjc RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
if(TARGET trainjecollega)
    install(TARGETS trainjecollega RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES packaging/${tjc_app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES packaging/${tjc_app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES packaging/${tjc_app_id}.mime.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${tjc_app_id}.xml
    )
    install(FILES resources/icons/trainjecollega.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${tjc_app_id}.svg
    )
    install(FILES resources/icons/LICENSES.md
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/trainjecollega RENAME icons.md
    )
endif()
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/trainjecollega RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME trainjecollega)
set(CPACK_PACKAGE_CONTACT "TrainJeCollega <packages@trainjecollega.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "planner for colleagues who train each other")
set(CPACK_PACKAGE_DESCRIPTION
"TrainJeCollega is where civil servants see which trainings their colleagues
give, sign up, are fairly queued, and offer a training themselves; and where a
coordinator plans a week of them. It works on a shared file or on a PostgreSQL
server, in a window (trainjecollega) and on the command line (tjc).

TrainJeCollega laat ambtenaren zien welke trainingen collega's geven. Zij
schrijven zich in, komen eerlijk op de wachtlijst en bieden zelf iets aan; een
coördinator plant er een themaweek mee. Het werkt op een gedeeld bestand of op
een PostgreSQL-server, met een venster (trainjecollega) en op de opdrachtregel
(tjc)."
)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and data, which the linker does not see.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
include(CPack)
