#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "service/files.h"

#include <functional>
#include <memory>

class QObject;

namespace tjc {

class CalendarService;
class DirectoryService;

/// Something that a column of a file can hold.
struct ImportField {
    QString code;  ///< as ColumnLayout names it
    QString label; ///< for people
    bool operator==(const ImportField &) const = default;
};

/// A row of the preview as it is shown.
struct PreviewLine {
    qint64 line; ///< in the file; 0 where it has none
    RowFate fate;
    QStringList cells;  ///< in the order of ImportSubject::headings
    QStringList before; ///< Changed: the same cells as they stand now; empty where that is not told
};

/// What a dry run says, as it is shown.
struct ImportView {
    QList<PreviewLine> lines;
    int total = 0;
    ImportReport report;
};

/// What the import wizard has to know of that which it imports. Answers come on the thread of `receiver`, or never
/// when it is gone.
struct ImportSubject {
    template <typename T>
    using Answer = std::function<void(const Result<T> &)>;

    QString key; ///< what column layouts are remembered under
    QString title;
    QList<ImportField> fields;
    QList<QStringList> needed; ///< codes: of each list at least one must be told, best the first
    QStringList headings;      ///< of the preview
    QList<int> widths;         ///< of those columns, in characters
    std::function<void(const QString &path, const ImportOptions &, QObject *receiver, Answer<ImportLook>)>
        look;
    std::function<void(const QString &path, const ImportOptions &, std::shared_ptr<Progress>,
        QObject *receiver, Answer<ImportView>)>
        preview;
    std::function<void(const QString &path, const ImportOptions &, std::shared_ptr<Progress>,
        QObject *receiver, Answer<ImportReport>)>
        import;
    std::function<QString(int)> importButton;  ///< "Import 40 sessions"
    std::function<QString(int)> addedText;     ///< "40 new sessions"
    std::function<QString(int)> updatedText;   ///< "3 changed ones"
    std::function<QString(int)> unchangedText; ///< "12 sessions stay as they are"

    [[nodiscard]] QString labelOf(const QString &code) const;
    /// It is the first of what is needed.
    [[nodiscard]] bool isNeeded(const QString &code) const;
};

/// Sessions, from CSV, iCalendar or frab. The service must outlive the subject.
[[nodiscard]] ImportSubject scheduleSubject(CalendarService &calendar);
/// Colleagues, from CSV.
[[nodiscard]] ImportSubject peopleSubject(DirectoryService &directory);

} // namespace tjc
