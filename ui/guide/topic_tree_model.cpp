#include "ui/guide/topic_tree_model.h"

#include "service/deliver.h"
#include "ui/guide/status_look.h"
#include "ui/widgets/tool_tip.h"

#include <QGuiApplication>

namespace tjc {

struct TopicTreeModel::Node {
    std::optional<TopicNode> topic; ///< none: the root
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> below;
    std::optional<TopicKey> next;
    bool isAsking = false;
    bool isWhole = false;
};

TopicTreeModel::TopicTreeModel(Ask ask, QObject *parent)
    : QAbstractItemModel(parent), m_ask(std::move(ask)), m_root(std::make_unique<Node>())
{
}

TopicTreeModel::~TopicTreeModel() = default;

void TopicTreeModel::load()
{
    ++m_generation;
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_nodes.clear();
    endResetModel();
    fetchMore({});
}

TopicTreeModel::Node *TopicTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex TopicTreeModel::indexOf(Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

TopicTreeModel::Node *TopicTreeModel::find(TopicId id) const
{
    return m_nodes.value(id.value());
}

std::optional<TopicId> TopicTreeModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(nodeOf(index)->topic->id) : std::nullopt;
}

QModelIndex TopicTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = nodeOf(parent);
    if (row < 0 || row >= int(above->below.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, above->below[size_t(row)].get());
}

QModelIndex TopicTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int TopicTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->below.size());
}

int TopicTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool TopicTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Node *node = nodeOf(parent);
    return !node->topic || node->topic->children > 0;
}

QVariant TopicTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TopicNode &topic = *nodeOf(index)->topic;
    if (index.column() == Status) {
        if (role == Qt::DisplayRole)
            return statusText(topic.status);
        return role == Qt::DecorationRole ? QVariant(statusIcon(topic.status, QGuiApplication::palette()))
                                          : QVariant();
    }
    if (role == Qt::DisplayRole)
        return topic.name;
    if (role == Qt::ToolTipRole)
        return plainToolTip(topic.name);
    if (role == Qt::AccessibleTextRole) {
        const QString status = statusText(topic.status);
        return status.isEmpty() ? topic.name : tr("%1, %2").arg(topic.name, status);
    }
    return {};
}

QVariant TopicTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Topic") : tr("Here");
}

bool TopicTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return parent.column() <= 0 && hasChildren(parent) && !node->isWhole && !node->isAsking;
}

void TopicTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *node = nodeOf(parent);
    node->isAsking = true;
    const auto id = node->topic ? std::optional(node->topic->id) : std::nullopt;
    deliver(
        m_ask(id, node->next, pageSize), this, [this, id, generation = m_generation](const Answer &answer) {
            Node *above = id ? find(*id) : m_root.get();
            if (generation != m_generation || !above)
                return;
            above->isAsking = false;
            if (!answer) {
                // Not asked again by itself: that would go on for ever.
                above->isWhole = true;
                Q_EMIT failed(answer.error());
                return;
            }
            above->next = answer->next;
            above->isWhole = !answer->next;
            const int first = int(above->below.size());
            if (!answer->rows.isEmpty()) {
                beginInsertRows(indexOf(above), first, first + int(answer->rows.size()) - 1);
                for (const TopicNode &topic : answer->rows) {
                    auto child = std::make_unique<Node>();
                    child->topic = topic;
                    child->parent = above;
                    child->row = int(above->below.size());
                    m_nodes.insert(topic.id.value(), child.get());
                    above->below.push_back(std::move(child));
                }
                endInsertRows();
            }
            if (!id)
                Q_EMIT loaded();
        });
}

} // namespace tjc
