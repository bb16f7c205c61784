#pragma once

#include "base/time.h"
#include "domain/kinds.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace tjc {

/// A reason why a row of a file is not taken. `line` counts from 1 in the file; 0 where the format has no lines.
struct RowError {
    qint64 line;
    QString subject;     ///< a stable code: "row.date", "row.title.empty"
    QString value;       ///< what stood there, shortened
    QString column = {}; ///< of a CSV file: the header it stood under; empty where it is about the whole row
};

enum class TextEncoding { Detect, Utf8, Utf16Le, Utf16Be, Windows1252 };

/// How a CSV file is written.
struct CsvShape {
    TextEncoding encoding = TextEncoding::Detect;
    char delimiter = '\0'; ///< , ; or TAB; 0: found out

    bool operator==(const CsvShape &) const = default;
};

/// What each column of a CSV file holds, as somebody said who looked at it.
struct ColumnLayout {
    QStringList header; ///< of the file that was looked at
    QStringList fields; ///< same length: a field of ours ("title", "date" …), or empty for what is not used

    bool operator==(const ColumnLayout &) const = default;
};

/// A record that is not taken, as it was read: what FILE.errors.csv gives back to be mended. The reasons are the
/// RowErrors of the same line.
struct BadRow {
    qint64 line;
    QStringList cells; ///< in the order of Parsed::header
};

/// One session as a file of others tells it. What a file has no column for is nullopt and left as it is on update.
struct ImportedSession {
    qint64 line = 0; ///< where it stood in the file
    QString uid;     ///< empty: always a new session
    QString title;
    Span when;
    bool allDay = false;
    std::optional<Format> format;
    std::optional<bool> formal;
    std::optional<QString> summary;
    std::optional<QString> url;
    std::optional<QStringList> trainers;
    std::optional<QStringList> trainerEmails; ///< same length as trainers
    std::optional<QString> building;
    std::optional<QString> room;
    std::optional<QString> organisation;
    std::optional<QString> themeWeek;
    std::optional<int> minSeats;
    std::optional<std::optional<int>> maxSeats; ///< some(none): the column is there and says "no limit"
    std::optional<SessionState> state;
    std::optional<QString> cancelReason; ///< where it is cancelled
    std::optional<QStringList> topics;
    std::optional<Instant> updated;
};

/// One colleague as a file of others tells it.
struct ImportedPerson {
    qint64 line = 0;
    QString uid; ///< empty: recognised by e-mail or login, else new
    QString name;
    std::optional<QString> login;
    std::optional<QString> email;
    std::optional<QString> organisation;
    std::optional<QString> jobTitle;
    std::optional<QStringList> topics;
};

/// A file that was read: what it holds, and what could not be taken.
template <typename Row>
struct Parsed {
    QList<Row> rows;
    QList<RowError> errors;
    QList<BadRow> badRows; ///< one per record with errors, in the order of the file
    QStringList header;    ///< the file's own column names; for other formats, names for the cells of badRows
    QStringList unusedColumns; ///< columns that no field was found for
};

/// Takes rows of a file while it is being read, and how far the reading is.
template <typename Row>
using RowSink = std::function<void(QList<Row> &&rows, qint64 position, qint64 total)>;

/// What an import did, or would do.
struct ImportCounts {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
};

/// What an import does with one row.
enum class RowFate { Added, Changed, Unchanged, Refused };

/// A row of a file beside what the workspace has.
template <typename Row>
struct PreviewRow {
    Row row;
    RowFate fate;
    std::optional<Row> before = {}; ///< Changed: as it stands now, for the first thousand of them
};

/// Records that a file names for the first time.
struct NamedRecords {
    int people = 0;
    int organisations = 0;
    int rooms = 0;
    int topics = 0;
    int themeWeeks = 0;

    bool operator==(const NamedRecords &) const = default;
};

} // namespace tjc
