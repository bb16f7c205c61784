#pragma once

#include "base/page.h"
#include "base/result.h"
#include "domain/guide.h"

#include <QAbstractItemModel>
#include <QFuture>

#include <functional>
#include <memory>
#include <vector>

namespace tjc {

/// The topics as a tree; what stands below a topic is asked when somebody opens it, a part at a time. UI thread.
class TopicTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Status, ColumnCount };
    static constexpr int pageSize = 300;

    using Answer = Result<Page<TopicNode, TopicKey>>;
    using Ask = std::function<QFuture<Answer>(
        std::optional<TopicId> parent, std::optional<TopicKey> after, int limit)>;

    explicit TopicTreeModel(Ask ask, QObject *parent = nullptr);
    ~TopicTreeModel() override;

    /// From the top, anew.
    void load();

    [[nodiscard]] std::optional<TopicId> idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first topics at the top came, or there are none.
    void loaded();
    void failed(const tjc::Error &error);

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Node *node) const;
    [[nodiscard]] Node *find(TopicId id) const;

    Ask m_ask;
    std::unique_ptr<Node> m_root;
    QHash<qint64, Node *> m_nodes;
    quint64 m_generation = 0;
};

} // namespace tjc
