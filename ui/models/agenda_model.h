#pragma once

#include "base/codes.h"
#include "base/page.h"
#include "base/result.h"
#include "domain/session.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <functional>

namespace tjc {

/// The list of sessions, fetched a page at a time as the view scrolls. UI thread.
class AgendaModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Time, Title, Kind, Place, Trainers, Seats, Mine, ColumnCount };
    static constexpr int pageSize = 200;

    /// For settings and the command line.
    static constexpr std::array columnCodes{
        Code<Column>{Date, QLatin1StringView("date")},
        Code<Column>{Time, QLatin1StringView("time")},
        Code<Column>{Title, QLatin1StringView("title")},
        Code<Column>{Kind, QLatin1StringView("format")},
        Code<Column>{Place, QLatin1StringView("place")},
        Code<Column>{Trainers, QLatin1StringView("trainers")},
        Code<Column>{Seats, QLatin1StringView("seats")},
        Code<Column>{Mine, QLatin1StringView("mine")},
    };

    using Answer = Result<Page<SessionRow, SessionKey>>;
    using Ask =
        std::function<QFuture<Answer>(const SessionFilter &, std::optional<SessionKey> after, int limit)>;

    explicit AgendaModel(Ask ask, QObject *parent = nullptr);

    /// Empties the list and fetches the first page of another one.
    void show(const SessionFilter &filter);
    /// Fetches again as much as there was; the rows stay until the answer comes.
    void reload();

    /// What stands in a cell, and above a column; also off the UI thread.
    [[nodiscard]] static QString text(const SessionRow &row, int column);
    [[nodiscard]] static QString heading(int column);

    [[nodiscard]] std::optional<SessionId> idAt(const QModelIndex &index) const;
    /// Of an index that is valid.
    [[nodiscard]] const SessionRow &rowAt(const QModelIndex &index) const;
    /// Invalid where it is not among the rows that were fetched.
    [[nodiscard]] QModelIndex indexOfSession(SessionId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loading();
    /// A page arrived; `isFirst` when the list begins anew, so that the view chooses its row again.
    void loaded(bool isFirst);
    void failed(const tjc::Error &error);

private:
    void ask(std::optional<SessionKey> after, int limit);

    Ask m_ask;
    SessionFilter m_filter;
    QList<SessionRow> m_rows;
    std::optional<SessionKey> m_next;
    bool m_isAsking = false;
    quint64 m_generation = 0;
};

} // namespace tjc
