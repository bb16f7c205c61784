#pragma once

#include "domain/session.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tjc {

/// Whether a name is meant: each word of `text` begins a word of the name, whatever case and accents.
[[nodiscard]] bool isMeantBy(const QString &text, const QString &name);

/// Who has a seat, by name, and whether he was there: what the workspace says, or what was just pressed until it has
/// answered. UI thread.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Present, Partly, Absent, Organised, Note, ColumnCount };
    using Mark = std::optional<Attendance>;
    struct Counts {
        int all = 0;
        int present = 0;
        int partly = 0;
        int absent = 0;
        [[nodiscard]] int marked() const { return present + partly + absent; }
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Of all participants, those with a seat.
    void show(const QList<Participant> &people);
    /// Leaves only who is meant by `text`; empty, everybody.
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }

    [[nodiscard]] const Participant &personAt(int row) const { return m_people.at(m_rows.at(row)); }
    /// -1 where that colleague is not among the rows.
    [[nodiscard]] int rowOf(PersonId person) const;
    [[nodiscard]] Mark markOf(PersonId person) const;
    /// What a column marks; none where it marks nothing.
    [[nodiscard]] static Mark markOfColumn(int column);
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] QList<PersonId> unmarked() const;
    /// Whose turn it is after `person`, of everybody: the next without a mark, from the begin again after the end;
    /// else the next; none after the last.
    [[nodiscard]] std::optional<PersonId> after(PersonId person) const;

    /// Shows a mark before it is kept; the number is for settle().
    quint64 expect(PersonId person, Mark mark);
    /// It was kept, or it was not: then what is known is shown again, unless something else was pressed since.
    void settle(PersonId person, quint64 number, bool isKept);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Expected {
        Mark mark;
        quint64 number;
    };

    [[nodiscard]] QList<int> found() const;
    [[nodiscard]] QString noteText(const Participant &person) const;
    void tell(PersonId person);

    QList<Participant> m_people; ///< by name
    QList<int> m_rows;           ///< indexes of m_people
    QString m_search;
    QHash<qint64, Expected> m_expected;
    quint64 m_number = 0;
};

} // namespace tjc
