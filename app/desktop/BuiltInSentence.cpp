// SPDX-License-Identifier: MIT
#include "desktop/BuiltInSentence.h"

#include "definitions/Definitions.h"

#include <QCoreApplication>

#include <map>
#include <string_view>

namespace updatefacts {

namespace {

const std::map<std::string_view, const char *> sentences = {
    {"document.no_fields",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "Nothing is said in this file yet.")},
    {"field.unknown",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "The definitions have no such field.")},
    {"field.misplaced",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "This does not belong here, going by the other answers.")},
    {"value.empty", QT_TRANSLATE_NOOP("updatefacts::FindingText", "There is no answer here.")},
    {"value.kind",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "An answer of another kind is expected here.")},
    {"text.length",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "This text is too short or too long: %1 to %2 characters are allowed.")},
    {"text.pattern",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "This is not written as expected, such as %1.")},
    {"text.line_break",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "This text must be on one line.")},
    {"text.unprintable", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                           "This text has a character that no label can show.")},
    {"text.language_tag", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                            "This is not the tag of a language, such as de.")},
    {"text.language_missing",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "The text in the disclosure's own language is missing.")},
    {"number.range",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "The number must lie between %1 and %2.")},
    {"date.invalid", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                       "This is not a date such as 2031-06 or 2031-06-30.")},
    {"date.precision",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "The date is not exact enough: write the month or the day as well, such as "
                       "2031-06-30.")},
    {"date.length_of_time",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "A length of time is no date: write the day on which it ends.")},
    {"date.no_time",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "Write the date with the time in UTC, such as 2026-03-14T09:30:00Z.")},
    {"date.vague", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                     "A buyer cannot tell a day from this: write a date.")},
    {"date.placeholder", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                           "This is still the placeholder: write the date.")},
    {"choice.unknown",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "This is none of the answers to choose from.")},
    {"choice.twice", QT_TRANSLATE_NOOP("updatefacts::FindingText", "This answer is there twice.")},
    {"choice.exclusive",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "This answer cannot stand beside others.")},
    {"list.length",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "There must be %1 to %2 entries.")},
    {"url.invalid",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "This is not an address such as https://example.com/updates.")},
    {"url.shortener",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "This address hides where it leads: write the address itself.")},
    {"url.personal",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "This address seems to carry personal data: leave that out.")},
    {"email.invalid", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                        "This is neither an e-mail address nor a web address.")},
    {"gtin.length",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "A barcode number has 8, 12, 13 or 14 digits.")},
    {"gtin.check_digit",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "The last digit does not match the others: one of them may be mistyped.")},
    {"text.shows_nothing",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "Nothing of this text can be seen: write a text that shows something.")},
    {"text.hidden_character",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "This text holds a character that shows nothing: type the text anew.")},
    {"text.blanks",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "There are blanks at the beginning, at the end "
                                                   "or several in a row: write single spaces.")},
    {"text.placeholder",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "This is still to be filled in: write the answer, or leave it empty.")},
    {"text.markup",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "This text holds signs of a web page, such as "
                                                   "&amp; or <b>: they are printed as they are.")},
    {"text.encoding", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                        "This text was read in a wrong encoding: type it anew.")},
    {"text.spreadsheet",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "This came out of a spreadsheet wrongly: write what the cell should show.")},
    {"value.example",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "This is still the example: write your own.")},
    {"date.far",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "Is the year right? This day is far away.")},
    {"url.placeholder", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                          "This address is only an example: write your own.")},
    {"url.sample",
     QT_TRANSLATE_NOOP(
         "updatefacts::FindingText",
         "Addresses that end in .example are for samples: write your own before you print.")},
    {"url.look_alike",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "Letters of this address look like Latin ones, "
                                                   "but are others: check that it is your own.")},
    {"url.port",
     QT_TRANSLATE_NOOP(
         "updatefacts::FindingText",
         "Many networks do not let this port through: let the page answer without a port.")},
    {"url.ending", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                     "The address ends with a mark as at the end of a sentence: "
                                     "take it out if it does not belong there.")},
    {"gtin.reserved",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "No device can have this number: copy the number below the barcode.")},
    {"gtin.in_address",
     QT_TRANSLATE_NOOP(
         "updatefacts::FindingText",
         "The barcode number in this address is not that of the product, or it is mistyped.")},
    {"code.not_chosen",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "Choose where the code leads: to your page, or to the GS1 Digital Link.")},
    {"code.address_loses",
     QT_TRANSLATE_NOOP(
         "updatefacts::FindingText",
         "The code leaves out part of this address: let the code lead to the page to keep it.")},
    {"code.shared_host", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                           "Many share this host, so a GS1 Digital Link cannot be "
                                           "set up there: let the code lead to the page.")},
    {"code.redirect",
     QT_TRANSLATE_NOOP(
         "updatefacts::FindingText",
         "Make sure that your server sends the address in the code on to your page.")},
    {"yaml.text_in_comment", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                               "What follows \"#\" in the file is a comment: write "
                                               "the whole text here if it belongs to it.")},
    {"document.version_known",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "This program does not know the version of the definitions.")},
    {"document.version_earlier",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "This follows an earlier version of the definitions.")},
    {"document.field_renamed",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "The field has another name now.")},
    {"document.choice_renamed",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "The answer has another name now.")},
    {"history.shortened",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "What was published as guaranteed must not be shortened.")},
    {"history.weakened",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "What was published as guaranteed must not become weaker.")},
    {"history.promise_unclear",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "What was published as guaranteed must not become unclear.")},
    {"history.not_later",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "The next revision must be later than the one before.")},
    {"history.other_disclosure",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "This is not the disclosure that was published.")},
    {"history.other_model",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "This is not the model that was published.")},
    {"history.not_linked", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                             "This revision does not name the one before it.")},
    {"history.changed",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "This file was published and has been changed since: put back what was "
                       "published, and make the change in the next revision.")},
    {"history.same_revision",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "Another file is the same revision and says something else.")},
    {"history.gone",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "A published revision is gone or has been changed: put it back.")},
    {"history.not_found",
     QT_TRANSLATE_NOOP(
         "updatefacts::FindingText",
         "The revision before this one was not found beside it, so its promise was not compared.")},
    {"history.same_product",
     QT_TRANSLATE_NOOP(
         "updatefacts::FindingText",
         "The same product was promised updates for longer under another disclosure number.")},
    {"history.gap",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "A revision between this one and the one before is missing.")},
    {"history.fork", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                       "This revision follows an earlier one than the last.")},
    {"history.first_missing", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                                "The earlier revisions are not in this folder.")},
    {"history.draft", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                        "This is a draft and no part of what was published.")},
    {"history.clock",
     QT_TRANSLATE_NOOP(
         "updatefacts::FindingText",
         "The revision before is newer than the clock of this computer: set the clock.")},
    {"history.not_read",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "Not all files beside this one could be searched for earlier revisions.")},
    {"label.overflow",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "The texts do not fit: choose a larger label, or a shorter name.")},
    {"gtin.shared",
     QT_TRANSLATE_NOOP("updatefacts::FindingText", "Another disclosure has the same GTIN.")},
    {"label.counted",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "The label names some of these answers and counts the others; its code "
                       "leads to all of them.")},
    {"label.name_language",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "There is no name in the label's language; it stands in another one.")},
    {"text.short_form",
     QT_TRANSLATE_NOOP("updatefacts::FindingText",
                       "The full name does not fit; the label carries the short one.")},
    {"text.no_glyph", QT_TRANSLATE_NOOP("updatefacts::FindingText",
                                        "The label's fonts lack a character of this text.")},
};

/// The limits of the field, or what its pattern asks for, where the sentence has a place for them.
QString filled(QString text, const Field *field) {
    if (!field || !text.contains(QLatin1String("%1")))
        return text;
    if (!text.contains(QLatin1String("%2")))
        return text.arg(QString::fromStdString(field->example));
    const auto limit = [](const std::optional<std::int64_t> &number) {
        return number ? QString::number(*number) : QStringLiteral("…");
    };
    return text.arg(limit(field->minimum), limit(field->maximum));
}

} // namespace

QString builtInSentence(const Finding &finding) {
    const auto found = sentences.find(finding.rule);
    if (found == sentences.end())
        return {};
    const QString text = QCoreApplication::translate("updatefacts::FindingText", found->second);
    return filled(text, builtInDefinitions().field(finding.pointer));
}

} // namespace updatefacts
