# SPDX-License-Identifier: MIT
# Brings every translations/consumer_TAG.ts and maker_TAG.ts up to date with the words of the
# definitions and the templates: new words come in untranslated, words no longer used go.
#   cmake --build build --target updateTranslations
# Needs: UPDATEFACTS (the program), LUPDATE, TRANSLATIONS (the folder), WORK (a folder to write to).
function(update context list)
  execute_process(COMMAND ${UPDATEFACTS} list ${list} --json OUTPUT_VARIABLE words
    COMMAND_ERROR_IS_FATAL ANY)
  string(JSON count LENGTH "${words}")
  math(EXPR last "${count} - 1")
  set(lines "")
  foreach(i RANGE ${last})
    string(JSON key GET "${words}" ${i} id)
    string(JSON text GET "${words}" ${i} text)
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    string(APPEND lines "  QT_TRANSLATE_NOOP3(\"${context}\", \"${text}\", \"${key}\"),\n")
  endforeach()
  file(WRITE ${WORK}/${context}Words.cpp "static const char *const words[][2] = {\n${lines}};\n")
  file(GLOB files ${TRANSLATIONS}/${context}_*.ts)
  execute_process(COMMAND ${LUPDATE} ${WORK}/${context}Words.cpp -no-obsolete -locations none
    -ts ${files} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

update(consumer words)
update(maker maker-words)
