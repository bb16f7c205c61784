#include "service/explain_sentences.h"

#include <QCoreApplication>

namespace tjc {

namespace {

using enum ErrorKind;

constexpr Sentence sentences[] = {
    {Cancelled, "import", QT_TRANSLATE_NOOP("explain", "Stopped, as you asked; nothing was written.")},
    {NotFound, "file", QT_TRANSLATE_NOOP("explain", "There is no such file."),
        QT_TRANSLATE_NOOP("explain", "There is no file '%1'.")},
    {Denied, "file", QT_TRANSLATE_NOOP("explain", "You may not read that file, or not write there."),
        QT_TRANSLATE_NOOP("explain", "You may not read or write '%1'.")},
    {Denied, "file.write",
        QT_TRANSLATE_NOOP(
            "explain", "The file could not be written; look at its folder and the space on the disk."),
        QT_TRANSLATE_NOOP(
            "explain", "'%1' could not be written; look at its folder and the space on the disk.")},
    {Invalid, "file.is_workspace",
        QT_TRANSLATE_NOOP("explain", "That is the workspace itself; choose another file."),
        QT_TRANSLATE_NOOP("explain", "'%1' belongs to the workspace itself; choose another file.")},
    {NotFound, "file.folder", QT_TRANSLATE_NOOP("explain", "There is no such folder to write in."),
        QT_TRANSLATE_NOOP("explain", "There is no folder '%1' to write in.")},
    {Invalid, "file.is_source",
        QT_TRANSLATE_NOOP(
            "explain", "That is the file that is being imported; choose another name for its bad rows.")},
    {Invalid, "file.is_folder", QT_TRANSLATE_NOOP("explain", "That is a folder; give the name of a file."),
        QT_TRANSLATE_NOOP("explain", "'%1' is a folder; give the name of a file.")},
    {Invalid, "file.format",
        QT_TRANSLATE_NOOP(
            "explain", "That file is not recognised; CSV, iCalendar and the frab schedule.xml are."),
        QT_TRANSLATE_NOOP(
            "explain", "'%1' is not recognised; CSV, iCalendar and the frab schedule.xml are.")},
    {Invalid, "file.empty", QT_TRANSLATE_NOOP("explain", "The file is empty."),
        QT_TRANSLATE_NOOP("explain", "The file '%1' is empty.")},
    {Invalid, "file.too_large", QT_TRANSLATE_NOOP("explain", "The file is too large to be taken in.")},
    {Invalid, "file.not_text", QT_TRANSLATE_NOOP("explain", "The file holds no text.")},
    {Invalid, "csv.quote", QT_TRANSLATE_NOOP("explain", "A quotation mark is never closed."),
        QT_TRANSLATE_NOOP("explain", "The quotation mark that opens in line %1 is never closed.")},
    {Invalid, "csv.cell_too_long", QT_TRANSLATE_NOOP("explain", "A cell is too long to be true."),
        QT_TRANSLATE_NOOP("explain", "A cell in line %1 is too long to be true.")},
    {Invalid, "csv.too_many_columns", QT_TRANSLATE_NOOP("explain", "A line has too many columns."),
        QT_TRANSLATE_NOOP("explain", "Line %1 has too many columns.")},
    {Invalid, "csv.too_many_rows",
        QT_TRANSLATE_NOOP("explain", "The file has more lines than can be taken in at once.")},
    {Invalid, "xlsx.too_many_rows",
        QT_TRANSLATE_NOOP("explain", "Excel cannot read that many rows; choose fewer, or CSV.")},
    {Invalid, "xlsx.too_many_sheets",
        QT_TRANSLATE_NOOP("explain", "Those are too many theme weeks for one workbook; choose fewer.")},
    {Invalid, "export.kind",
        QT_TRANSLATE_NOOP("explain", "This list cannot be written as that kind of file.")},
    {NotFound, "print.pages", QT_TRANSLATE_NOOP("explain", "There is nothing to put on paper.")},
    {Invalid, "print.too_many",
        QT_TRANSLATE_NOOP("explain",
            "That is too much for paper; choose a shorter period, or a filter, or export it to Excel."),
        QT_TRANSLATE_NOOP("explain",
            "These are more than %1 sessions: too much for paper. Choose a shorter period, or "
            "a filter, or export them to Excel.")},
    {Invalid, "csv.columns_missing",
        QT_TRANSLATE_NOOP("explain",
            "No column was found for the title and the date, or the name; tell which columns they are."),
        QT_TRANSLATE_NOOP("explain", "No column was found for the title and the date, or the name, among %1; "
                                     "tell which columns they are.")},
    {Invalid, "map.changed",
        QT_TRANSLATE_NOOP("explain", "The file has other columns than a moment ago; open it once more.")},
    {Invalid, "map.header", QT_TRANSLATE_NOOP("explain", "A column that is mapped is not in the file."),
        QT_TRANSLATE_NOOP("explain", "The file has no column '%1'; it has: %2.")},
    {Invalid, "map.field", QT_TRANSLATE_NOOP("explain", "A column is mapped to a field that does not exist."),
        QT_TRANSLATE_NOOP("explain", "There is no field '%1' to map a column to; there are: %2.")},
    {Invalid, "map.twice", QT_TRANSLATE_NOOP("explain", "Two columns are mapped to the same field."),
        QT_TRANSLATE_NOOP("explain", "Two columns are mapped to the field '%1'.")},
    {Invalid, "file.not_frab", QT_TRANSLATE_NOOP("explain", "The file is not a frab schedule.")},
    {Invalid, "file.no_events", QT_TRANSLATE_NOOP("explain", "There is nothing in the schedule.")},
    {Invalid, "xml.syntax", QT_TRANSLATE_NOOP("explain", "The XML of the file is not well formed."),
        QT_TRANSLATE_NOOP("explain", "The XML of the file is not well formed in line %1.")},
    {Invalid, "xml.entities",
        QT_TRANSLATE_NOOP("explain", "The file defines entities of its own; such a file is not taken in.")},
    {Invalid, "xml.too_deep", QT_TRANSLATE_NOOP("explain", "The file is nested too deep to be a schedule.")},
    {Denied, "role.import",
        QT_TRANSLATE_NOOP("explain", "Only a coordinator or an administrator may take in a forum.")},
    {Invalid, "stackexchange.no_posts",
        QT_TRANSLATE_NOOP("explain", "There are no questions in Posts.xml of this folder.")},
    {Invalid, "stackexchange.too_many",
        QT_TRANSLATE_NOOP("explain", "There are more posts than can be taken in at once."),
        QT_TRANSLATE_NOOP("explain", "There are more than %1 posts: too many to take in at once.")},
    {Invalid, "json.syntax", QT_TRANSLATE_NOOP("explain", "The JSON of the file is not well formed.")},
    {Invalid, "json.organisations",
        QT_TRANSLATE_NOOP("explain", "The file is not a list of organisations as TOOI publishes it.")},
    {Corrupt, "backup",
        QT_TRANSLATE_NOOP(
            "explain", "The backup made before the change is not whole, so nothing was changed.")},
    {Denied, "backup.folder",
        QT_TRANSLATE_NOOP("explain",
            "There is no room or right to keep a backup beside the workspace, so nothing was changed."),
        QT_TRANSLATE_NOOP("explain", "No backup can be kept in '%1', so nothing was changed.")},
    {Invalid, "ics.too_deep",
        QT_TRANSLATE_NOOP("explain", "The calendar is nested too deep to be taken in.")},
    {Invalid, "ics.too_many_steps",
        QT_TRANSLATE_NOOP(
            "explain", "The repeats in the calendar come to more occurrences than can be taken in at once.")},
};

} // namespace

std::span<const Sentence> fileSentences()
{
    return sentences;
}

} // namespace tjc
