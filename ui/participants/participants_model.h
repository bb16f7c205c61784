#pragma once

#include "domain/session.h"

#include <QAbstractItemModel>

namespace tjc {

/// Who comes to a session, in three parts: who has a seat, who waits, who asks. Each part is a row with its colleagues
/// below it, also where it is empty. UI thread.
class ParticipantsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Stand, Organised, Email, Since, SubstituteFor, Seen, ColumnCount };
    static constexpr std::array parts{
        EnrolmentState::Enrolled, EnrolmentState::Waitlisted, EnrolmentState::Pending};

    using QAbstractItemModel::QAbstractItemModel;

    /// Where the same colleagues stand in the same order, only what changed is told; else all begins anew.
    void show(const QList<Participant> &people, std::optional<int> maxSeats);

    [[nodiscard]] static std::optional<EnrolmentState> partAt(const QModelIndex &index);
    /// Null on the row of a part.
    [[nodiscard]] const Participant *personAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(PersonId person) const;
    [[nodiscard]] const QList<Participant> &people(EnrolmentState part) const;
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The waiting list always stands in its order.
    void sort(int column, Qt::SortOrder order) override;

private:
    using Parts = std::array<QList<Participant>, parts.size()>;

    [[nodiscard]] Parts sorted(const QList<Participant> &people) const;
    void begin(const Parts &all);
    [[nodiscard]] QString partText(EnrolmentState part) const;
    [[nodiscard]] static QString text(const Participant &person, int column);

    Parts m_parts;
    std::optional<int> m_maxSeats;
    int m_sortColumn = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace tjc
