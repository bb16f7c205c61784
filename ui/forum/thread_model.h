#pragma once

#include "base/clock.h"
#include "domain/forum.h"
#include "ui/models/id_list_model.h"

#include <memory>

namespace tjc {

/// Threads, in the order in which their ids were given; one column, which ThreadDelegate paints. UI thread.
class ThreadModel : public IdRowsModel<ThreadRow>
{
    Q_OBJECT

public:
    ThreadModel(Ask ask, std::shared_ptr<const Clock> clock, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] const Clock &clock() const { return *m_clock; }

protected:
    [[nodiscard]] qint64 idOf(const ThreadRow &row) const override { return row.id.value(); }
    [[nodiscard]] QVariant cell(const ThreadRow &row, int column, int role) const override;

private:
    std::shared_ptr<const Clock> m_clock;
};

/// Posts that were found, a row each. UI thread.
class HitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    HitModel(std::shared_ptr<const Clock> clock, QObject *parent);

    void show(const QList<PostHit> &hits);
    [[nodiscard]] const QList<PostHit> &hits() const { return m_hits; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const Clock> m_clock;
    QList<PostHit> m_hits;
};

} // namespace tjc
