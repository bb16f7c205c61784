#pragma once

#include "service/workspace.h"
#include "ui/notices/notice_model.h"

#include <QObject>

namespace tjc {

/// Knows how many notices are unread and which have just come, and writes down what was read. UI thread.
class NoticeDesk : public QObject
{
    Q_OBJECT

public:
    NoticeDesk(Workspace &workspace, QObject *parent);

    [[nodiscard]] NoticeModel::Ask ask() const;
    void markRead(const Notice &notice);
    void markReadUpTo(NoticeId last);

Q_SIGNALS:
    void unreadChanged(int count);
    /// Since the workspace was opened here, the oldest first; at most some tens.
    void arrived(const QList<tjc::Notice> &notices);
    /// Something changed about notices, or about what they tell of.
    void changed();
    void message(const QString &sentence, bool isError);

private:
    void count();
    void look();
    void marked(const Result<qint64> &marked);

    Workspace &m_workspace;
    std::optional<qint64> m_newest; ///< the newest that was seen; none until the first answer
    bool m_isLooking = false;
    bool m_isDue = false; ///< something changed while it looked
};

} // namespace tjc
