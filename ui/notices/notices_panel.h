#pragma once

#include "ui/notices/notice_model.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;

namespace tjc {

class MessageBar;

/// The list of notices, in a window of its own that goes when one presses Escape or clicks elsewhere.
class NoticesPanel : public QFrame
{
    Q_OBJECT

public:
    /// `canMark`: whether it can be written down what was read.
    NoticesPanel(NoticeModel::Ask ask, bool canMark, std::shared_ptr<const Clock> clock, QWidget *parent);

    /// Under `anchor`, with what there is now; its first notice is chosen.
    void popUp(const QWidget *anchor);
    /// Something changed: asks anew, and keeps what is chosen.
    void follow();
    /// It could not be written down after all: shows what is.
    void reload();

Q_SIGNALS:
    void opened(const tjc::Notice &notice);
    void allRead(tjc::NoticeId upTo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);
    void loaded();
    void failed(const Error &error);
    void place(const QWidget *anchor);

    NoticeModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    MessageBar *m_failed;
    QPushButton *m_allRead;
    bool m_canMark;
    std::optional<NoticeId> m_chosen; ///< kept while the list is asked for anew
};

} // namespace tjc
