#pragma once

#include "domain/import.h"

#include <optional>

namespace tjc {

/// How files were laid out before, by their header row, in the settings of the user: the newest fifty. Columns are
/// recognised whatever their order, case, accents and spaces. Only a sum of the names is kept, and our own fields; of
/// the names and the content of files nothing. UI thread.
class ColumnMemory
{
public:
    static constexpr int maxLayouts = 50;

    /// `subject` keeps apart what different imports have learned: "schedule".
    explicit ColumnMemory(const QString &subject) : m_subject(subject) {}

    /// What each of these columns holds, as ColumnLayout::fields; nullopt where no file had this header.
    [[nodiscard]] std::optional<QStringList> find(const QStringList &header) const;
    void remember(const ColumnLayout &layout);
    void forget(const QStringList &header);

private:
    [[nodiscard]] QString keyOf(const QStringList &header) const;

    QString m_subject;
};

} // namespace tjc
