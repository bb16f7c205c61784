#include "ui/directory/directory_model.h"

#include "service/directory_text.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

QString topicsText(const QList<KnownTopic> &topics)
{
    QList<KnownTopic> sorted = topics;
    std::ranges::stable_sort(
        sorted, std::greater<>(), [](const KnownTopic &topic) { return int(topic.level); });
    QStringList texts;
    for (const KnownTopic &topic : std::as_const(sorted))
        texts += reasonText({HitReason::Kind::Knows, topic.name, topic.level});
    return texts.join(u", "_s);
}

int DirectoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Colleague:
        return tr("Colleague");
    case Organisation:
        return tr("Organisation");
    case Knows:
        return tr("Why you find this colleague");
    default:
        return {};
    }
}

QVariant DirectoryModel::cell(const DirectoryRow &row, int column, int role) const
{
    const auto text = [&]() -> QString {
        switch (column) {
        case Colleague:
            return row.name;
        case Organisation:
            return row.organisation;
        case Knows:
            return row.reasons.isEmpty() ? topicsText(row.topics) : reasonsText(row.reasons);
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
        return plainToolTip(text());
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + text();
    default:
        return {};
    }
}

} // namespace tjc
