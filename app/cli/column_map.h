#pragma once

#include <QMap>
#include <QString>

#include <tl/expected.hpp>

namespace tjc::cli {

/// Reads "Their header=our field,Other header=field": a comma, = or \ inside a name stands after a \, or the
/// name stands in double quotes (a quote in it doubled). The error is a sentence.
[[nodiscard]] tl::expected<QMap<QString, QString>, QString> columnMap(const QString &text);

} // namespace tjc::cli
