#pragma once

#include <QToolButton>

namespace tjc {

/// The bell beside the command box: how many notices are unread.
class NoticeBell : public QToolButton
{
    Q_OBJECT

public:
    explicit NoticeBell(QWidget *parent = nullptr);

    void setUnread(int count);
    [[nodiscard]] int unread() const { return m_unread; }

private:
    int m_unread = 0;
};

} // namespace tjc
