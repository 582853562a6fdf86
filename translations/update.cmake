# SPDX-License-Identifier: MIT
# Brings every translations/consumer_TAG.ts, maker_TAG.ts and desktop_TAG.ts up to date with the
# words of the definitions, the templates and the desktop: new words come in untranslated, words no
# longer used go.
#   cmake --build build --target updateTranslations
# Needs: UPDATEFACTS (the program), LUPDATE, DESKTOP and TRANSLATIONS (the folders), WORK (a folder
# to write to).
file(GLOB_RECURSE desktop ${DESKTOP}/*.h ${DESKTOP}/*.cpp ${DESKTOP}/../output/*.cpp)

# lupdate drops the note on who translated a file; it is put back.
function(update sources)
  foreach(file ${ARGN})
    file(READ ${file} text)
    string(REGEX MATCH "<extra-translator>[^\n]*\n" note "${text}")
    set(plurals "")
    if(file MATCHES "_en[.]ts$") # in English only the plurals have words of their own
      set(plurals -pluralonly)
    endif()
    execute_process(COMMAND ${LUPDATE} -silent -I ${DESKTOP}/.. ${${sources}} -no-obsolete
      -locations none ${plurals} -ts ${file} ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
    file(READ ${file} text)
    string(REGEX REPLACE "(<TS [^>]*>\n)(<extra-translator>[^\n]*\n)?" "\\1${note}" text "${text}")
    file(WRITE ${file} "${text}")
  endforeach()
endfunction()

function(listWords context list)
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
  set(${context} ${WORK}/${context}Words.cpp PARENT_SCOPE)
endfunction()

listWords(consumer words)
listWords(maker maker-words)
foreach(context consumer maker desktop)
  file(GLOB files ${TRANSLATIONS}/${context}_*.ts)
  update(${context} ${files})
  list(LENGTH files count)
  message("${context}: ${count} files are up to date.")
endforeach()
