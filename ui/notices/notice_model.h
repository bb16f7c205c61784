#pragma once

#include "base/clock.h"
#include "base/page.h"
#include "base/result.h"
#include "domain/notices.h"

#include <QAbstractListModel>
#include <QFuture>

#include <functional>
#include <memory>

namespace tjc {

/// My notices, newest first, below the days on which they came; more are asked for as one scrolls. UI thread.
class NoticeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Answer = Result<Page<Notice, NoticeId>>;
    using Ask = std::function<QFuture<Answer>(std::optional<NoticeId> before, int limit)>;

    NoticeModel(Ask ask, std::shared_ptr<const Clock> clock, QObject *parent = nullptr);

    enum Role {
        HeadingRole = Qt::UserRole, ///< bool: the row is a day, its text in DisplayRole
        UnreadRole,                 ///< bool
        TimeRole,                   ///< "10:12"
        ActionRole,                 ///< "Open the session"
    };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The sentence, or the day.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Asks anew for as many as there are.
    void reload();
    /// Null for a day.
    [[nodiscard]] const Notice *noticeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(NoticeId id) const;
    [[nodiscard]] std::optional<NoticeId> newest() const;
    /// As it was written, or is being: the rows say so.
    void showAsRead(NoticeId id);
    void showAsReadUpTo(NoticeId id);

Q_SIGNALS:
    void loading();
    void loaded();
    void failed(const tjc::Error &error);

private:
    struct Row {
        std::optional<Notice> notice; ///< none: the day
        Day day;
    };

    void ask(std::optional<NoticeId> before, int limit);
    void answered(std::optional<NoticeId> before, const Answer &answer);
    [[nodiscard]] QList<Row> rowsOf(const QList<Notice> &notices, std::optional<Day> lastDay) const;
    [[nodiscard]] QString dayText(Day day) const;

    Ask m_ask;
    std::shared_ptr<const Clock> m_clock;
    QList<Row> m_rows;
    int m_notices = 0;
    std::optional<NoticeId> m_next;
    quint64 m_generation = 0;
    bool m_isAsking = false;
};

/// What there is to do about a notice: "Open the session", "Open the wish", or for an open offer "Confirm your seat".
[[nodiscard]] QString actionText(const Notice &notice, Instant now);

} // namespace tjc
