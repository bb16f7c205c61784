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
    QString subject; ///< a stable code: "row.date", "row.title.empty"
    QString value;   ///< what stood there, shortened
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

} // namespace tjc
