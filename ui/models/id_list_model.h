#pragma once

#include "base/error.h"
#include "base/result.h"
#include "service/deliver.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFuture>
#include <QSet>

#include <functional>
#include <optional>

namespace tjc {

/// A list of up to some hundred thousand rows, of which all identifiers are known and the rows are asked where somebody
/// looks: a page at a time, the latest looked at first, so that any place of it shows at once. IdRowsModel holds the
/// rows. UI thread.
class IdListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 64;
    static constexpr int rowsKept = 4096;
    static constexpr int questionsAtOnce = 2;
    /// Of places that were passed in scrolling, only the latest are still asked.
    static constexpr int pagesWanted = 4;

    using QAbstractTableModel::QAbstractTableModel;

    /// Another list: nothing of the former stays, the view begins at its top.
    void show(const QList<qint64> &ids);
    /// The same list after a change: what is selected stays so by its identifier, rows stay as they were until they
    /// are asked again.
    void reload(const QList<qint64> &ids);
    /// Asks again what failed.
    void retry();

    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    [[nodiscard]] std::optional<qint64> idAt(const QModelIndex &index) const;
    /// Invalid where it is not in the list.
    [[nodiscard]] QModelIndex indexOfId(qint64 id) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    /// Rows that somebody looks at came in.
    void rowsCame();
    /// Rows could not be read; they are asked again by retry() or reload().
    void failed(const tjc::Error &error);

protected:
    enum class Known { No, Old, Yes };

    [[nodiscard]] virtual Known known(qint64 id) const = 0;
    /// Answered by came() or refused(), with the same page and generation.
    virtual void askRows(int page, const QList<qint64> &ids, quint64 generation) = 0;
    virtual void forget() = 0;

    /// What stands where a row is not, while it is on its way or where it is no more.
    [[nodiscard]] static QString placeholder(bool isGone);
    /// Somebody looks at this row.
    void want(int row) const;
    void came(int page, quint64 generation);
    void refused(int page, quint64 generation, const Error &error);
    [[nodiscard]] quint64 generation() const { return m_generation; }

private:
    void begin(const QList<qint64> &ids);
    void askNext();
    [[nodiscard]] QList<qint64> missing(int page) const;
    void done(int page, quint64 generation);

    QList<qint64> m_ids;
    mutable QList<int> m_wanted; ///< pages, the latest last
    mutable bool m_willAsk = false;
    QSet<int> m_asked;  ///< pages, of this generation
    QSet<int> m_failed; ///< pages that are not asked by themselves
    int m_underway = 0; ///< questions of any generation
    quint64 m_generation = 0;
};

/// The same with its rows.
template <typename Row>
class IdRowsModel : public IdListModel
{
public:
    /// The rows of these identifiers, in any order; one that is no more is left out.
    using Ask = std::function<QFuture<Result<QList<Row>>>(const QList<qint64> &ids)>;

    explicit IdRowsModel(Ask ask, QObject *parent = nullptr) : IdListModel(parent), m_ask(std::move(ask)) {}

    /// Another list, of which the rows are known.
    void showRows(const QList<Row> &rows)
    {
        QList<qint64> keys;
        for (const Row &row : rows)
            keys += idOf(row);
        show(keys);
        for (const Row &row : rows)
            m_kept.insert(idOf(row), new Kept{row, generation()});
        if (rows.isEmpty())
            return;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT rowsCame();
    }

    /// Null while it is on its way, and where it is no more. Until the event loop runs again.
    [[nodiscard]] const Row *rowAt(int row) const
    {
        if (row < 0 || row >= rowCount())
            return nullptr;
        want(row);
        const Kept *kept = m_kept.object(ids()[row]);
        return kept && kept->row ? &*kept->row : nullptr;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (const Row *row = rowAt(index.row()))
            return cell(*row, index.column(), role);
        if (index.column() != 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        return placeholder(m_kept.contains(ids()[index.row()]));
    }

protected:
    [[nodiscard]] virtual qint64 idOf(const Row &row) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;

    [[nodiscard]] Known known(qint64 id) const final
    {
        const Kept *kept = m_kept.object(id);
        return !kept ? Known::No : kept->generation == generation() ? Known::Yes : Known::Old;
    }
    void askRows(int page, const QList<qint64> &ids, quint64 generation) final
    {
        deliver(m_ask(ids), this, [this, page, ids, generation](const Result<QList<Row>> &rows) {
            if (!rows)
                return refused(page, generation, rows.error());
            for (const qint64 id : ids)
                m_kept.insert(id, new Kept{std::nullopt, generation});
            for (const Row &row : *rows)
                m_kept.insert(idOf(row), new Kept{row, generation});
            came(page, generation);
        });
    }
    void forget() final { m_kept.clear(); }

private:
    struct Kept {
        std::optional<Row> row; ///< none: no longer there
        quint64 generation;
    };

    Ask m_ask;
    QCache<qint64, Kept> m_kept{rowsKept};
};

} // namespace tjc
