#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tjc::bench {

/// One line of the table. `measured` and `reference` are in `unit`; a target is a limit that `measured` or the ratio
/// has to keep.
struct Row {
    QString what;
    QString unit; ///< "ms", "1/s", "MB"
    double measured = 0;
    std::optional<double> reference = {}; ///< measured in the same run
    QString referenceName = {};           ///< what the reference is
    std::optional<double> ratio = {};     ///< measured : reference
    QString target = {};                  ///< in words; empty for a line that only informs
    std::optional<bool> ok = {};
    QString note = {}; ///< why there is no figure, or what it was taken over
};

class Report
{
public:
    /// Adds a line and prints how it came out.
    void add(const Row &row);
    /// Adds a line that says why there is no figure.
    void skip(const QString &what, const QString &reason);

    [[nodiscard]] QString table() const;
    [[nodiscard]] QByteArray json() const;

private:
    QList<Row> m_rows;
};

/// Fills `ratio` and `ok`: the measured value is at most `limit`.
[[nodiscard]] Row atMost(Row row, double limit);
/// … at least `limit`.
[[nodiscard]] Row atLeast(Row row, double limit);
/// … at most `limit` times the reference.
[[nodiscard]] Row ratioAtMost(Row row, double limit);
/// … at least `limit` times the reference.
[[nodiscard]] Row ratioAtLeast(Row row, double limit);

} // namespace tjc::bench
