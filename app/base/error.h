#pragma once

#include <QString>

namespace tjc {

/// What kind of thing went wrong; decides what the program can offer (try again, reload, ask for rights).
enum class ErrorKind {
    NotFound,
    Conflict,
    Invalid,
    Denied,
    Busy,
    Offline,
    ReadOnly,
    SchemaTooNew,
    SchemaTooOld,
    Corrupt,
    Cancelled,
    Bug,
};

/// An error as a value. `subject` is a stable code of the thing it is about ("session.full", "workspace.file");
/// the sentence for people is made from kind + subject where it is shown (service/explain.h).
/// `argument` is the one value such a sentence may name (a file, a field); `detail` is for the log only.
struct Error {
    ErrorKind kind = ErrorKind::Bug;
    QString subject;
    QString argument = {};
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// The stable code of a kind ("not_found"), for logs, tests and --json.
[[nodiscard]] QLatin1StringView code(ErrorKind kind);

} // namespace tjc
