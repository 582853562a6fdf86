# SPDX-License-Identifier: MIT
# Debian's package, as `cpack` builds it; app/package/build makes it reproducible.
option(UPDATEFACTS_DEBIAN "Install what only Debian's package has: its change log and the list of its parts" OFF)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME updatefacts)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "labels that say how a device gets security updates")
set(CPACK_PACKAGE_DESCRIPTION "A maker fills in how a connected device gets security updates, how firmly
that is promised, until when, and what happens then. The answers are checked
against laws and standards, and become labels that a shopper understands in
five seconds.
.
This package has the window (updatefacts-desktop) and the command line
(updatefacts), which also prints the labels of a shop's whole price list.")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ
  GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Update Facts authors <authors@update-facts.invalid>")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What is linked is found by dpkg-shlibdeps; these are opened by name: the library's index, the
# window on X11, Chinese, Japanese and Korean, the ledger that stores share, other databases.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "ca-certificates, fonts-noto-cjk, libqt6sql6-psql, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libengine-pkcs11-openssl, libqt6sql6-odbc")

if(UPDATEFACTS_DEBIAN)
  file(STRINGS /etc/os-release release REGEX "^VERSION_(ID|CODENAME)=")
  string(REGEX MATCH "VERSION_ID=\"([0-9]+)\"" found "${release}")
  set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}+deb${CMAKE_MATCH_1}")
  string(REGEX MATCH "VERSION_CODENAME=([a-z]+)" found "${release}")
  set(codename ${CMAKE_MATCH_1})
  string(TIMESTAMP moment "%a, %d %b %Y %H:%M:%S +0000" UTC)
  configure_file(${data}/changelog.in changelog @ONLY)
  set(sbom ${CMAKE_CURRENT_BINARY_DIR}/sbom.cdx.json)
  add_custom_command(OUTPUT changelog.gz CHANGES.md.gz
    COMMAND gzip -9nkf changelog
    COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_SOURCE_DIR}/.github/CHANGELOG.md CHANGES.md
    COMMAND gzip -9nf CHANGES.md
    DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/changelog ${CMAKE_SOURCE_DIR}/.github/CHANGELOG.md VERBATIM)
  add_custom_command(OUTPUT ${sbom}
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/sbom ${CPACK_PACKAGE_VERSION} ${sbom}
      $<TARGET_FILE:updatefacts> $<TARGET_FILE:updatefacts-desktop>
    DEPENDS sbom updatefacts updatefacts-desktop VERBATIM)
  add_custom_target(debian ALL DEPENDS changelog.gz CHANGES.md.gz ${sbom})
  install(FILES ${sbom} ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
      ${CMAKE_CURRENT_BINARY_DIR}/CHANGES.md.gz
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/updatefacts)
endif()
include(CPack)
