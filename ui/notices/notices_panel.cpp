#include "ui/notices/notices_panel.h"

#include "service/explain.h"
#include "ui/notices/notice_delegate.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthInLetters = 78;
constexpr int heightInLines = 30;

} // namespace

NoticesPanel::NoticesPanel(
    NoticeModel::Ask ask, bool canMark, std::shared_ptr<const Clock> clock, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_model(new NoticeModel(std::move(ask), std::move(clock), this)),
      m_list(new QListView(this)), m_empty(new QLabel(this)), m_failed(new MessageBar(this)),
      m_allRead(new QPushButton(tr("All read"), this)), m_canMark(canMark)
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Notices"));
    auto *title = new QLabel(tr("Notices"), this);
    title->setFont(metrics::titleFont(font()));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NoticeDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setAccessibleName(tr("Notices, newest first"));
    m_list->installEventFilter(this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setMargin(metrics::space12);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_allRead->setAutoDefault(false);
    m_allRead->setEnabled(false);
    m_allRead->setVisible(canMark);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(metrics::space12, metrics::space8, metrics::space8, 0);
    top->addWidget(title, 1);
    top->addWidget(m_allRead);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(metrics::space8);
    column->addLayout(top);
    column->addWidget(m_failed);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);

    connect(m_model, &NoticeModel::loaded, this, &NoticesPanel::loaded);
    connect(m_model, &NoticeModel::failed, this, &NoticesPanel::failed);
    connect(m_failed, &MessageBar::actionTriggered, this, &NoticesPanel::reload);
    connect(m_list, &QListView::clicked, this, &NoticesPanel::open);
    connect(m_allRead, &QPushButton::clicked, this, [this] {
        const auto newest = m_model->newest();
        if (!newest)
            return;
        m_model->showAsReadUpTo(*newest);
        m_list->setFocus();
        m_allRead->setEnabled(false);
        Q_EMIT allRead(*newest);
    });
}

void NoticesPanel::popUp(const QWidget *anchor)
{
    m_chosen.reset();
    if (m_model->rowCount() == 0) {
        m_list->hide();
        m_empty->setText(tr("Fetching your notices…"));
        m_empty->show();
    }
    place(anchor);
    show();
    m_list->setFocus();
    m_model->reload();
}

void NoticesPanel::place(const QWidget *anchor)
{
    const QRect screen = anchor->screen()->availableGeometry();
    const QSize wanted(
        widthInLetters * fontMetrics().averageCharWidth(), heightInLines * fontMetrics().lineSpacing());
    const QSize size = wanted.boundedTo({screen.width(), screen.height() * 3 / 4});
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width(), anchor->height()));
    const int left = std::clamp(
        corner.x() - size.width(), screen.left(), std::max(screen.left(), screen.right() - size.width()));
    const int top =
        std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - size.height()));
    setGeometry({QPoint(left, top), size});
}

void NoticesPanel::follow()
{
    if (isVisible())
        reload();
}

void NoticesPanel::reload()
{
    const Notice *chosen = m_model->noticeAt(m_list->currentIndex());
    m_chosen = chosen ? std::optional(chosen->id) : std::nullopt;
    m_model->reload();
}

void NoticesPanel::loaded()
{
    m_failed->clear();
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(
        tr("There are no notices yet. Here you read it when something changes about a session that you "
           "are in or give: a seat that comes free, another time, a session that is cancelled."));
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    bool isUnread = false;
    for (int row = 0; row < m_model->rowCount() && !isUnread; ++row)
        isUnread = m_model->index(row).data(NoticeModel::UnreadRole).toBool();
    m_allRead->setEnabled(isUnread);
    if (isEmpty || m_list->currentIndex().isValid())
        return;
    const QModelIndex chosen = m_chosen ? m_model->indexOf(*m_chosen) : QModelIndex();
    m_list->setCurrentIndex(chosen.isValid() ? chosen : m_model->index(1));
    if (!chosen.isValid())
        m_list->scrollToTop();
    if (!m_allRead->hasFocus())
        m_list->setFocus();
}

void NoticesPanel::failed(const Error &error)
{
    if (m_model->rowCount() == 0)
        m_empty->setText(tr("Your notices cannot be shown now."));
    m_failed->say(explain(error), MessageBar::Tone::Error, tr("Try again"), false);
}

void NoticesPanel::open(const QModelIndex &index)
{
    const Notice *at = m_model->noticeAt(index);
    if (!at)
        return;
    const Notice notice = *at;
    if (m_canMark)
        m_model->showAsRead(notice.id);
    close();
    Q_EMIT opened(notice);
}

void NoticesPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool NoticesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            open(m_list->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tjc
