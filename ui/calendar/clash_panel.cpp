#include "ui/calendar/clash_panel.h"

#include "service/clash_texts.h"
#include "service/explain.h"
#include "ui/calendar/clash_mends.h"
#include "ui/calendar/clash_watch.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// A title of others, short enough for a button and without a mnemonic.
QString onButton(const QString &title)
{
    constexpr qsizetype most = 40;
    const QString whole = title.size() <= most ? title : title.left(most - 1).trimmed() + u'…';
    return QString(whole).replace(u'&', u"&&"_s);
}

/// The sign of a kind in the colour of the words beside it, also on that of a chosen row.
class KindDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!(option->state & QStyle::State_Selected))
            return;
        QPixmap sign = option->icon.pixmap(option->decorationSize, option->widget->devicePixelRatioF());
        QPainter painter(&sign);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(sign.rect(), option->palette.color(QPalette::HighlightedText));
        painter.end();
        option->icon = QIcon();
        option->icon.addPixmap(sign, QIcon::Normal);
        option->icon.addPixmap(sign, QIcon::Selected);
    }
};

} // namespace

ClashPanel::ClashPanel(ClashWatch &watch, bool canPlan, std::shared_ptr<const Clock> clock, QWidget *parent)
    : QWidget(parent), m_watch(watch), m_canPlan(canPlan), m_clock(std::move(clock)),
      m_title(new QLabel(this)), m_state(new QLabel(this)), m_list(new QTreeView(this)),
      m_details(new QScrollArea(this)), m_sentence(new QLabel(this)), m_buttons(new QWidget(this))
{
    build();
    connect(&watch, &ClashWatch::changed, this, &ClashPanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClashPanel::showChosen);
    connect(m_list, &QTreeView::clicked, this,
        [this](const QModelIndex &at) { Q_EMIT sessionChosen(m_rows.clash(at.row()).session); });
    m_list->installEventFilter(this);
    refresh();
}

void ClashPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space12, metrics::space4, metrics::space12, metrics::space8);
    column->setSpacing(metrics::space8);
    auto *head = new QHBoxLayout;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setToolTip(tr("Close the list of conflicts"));
    close->setAccessibleName(close->toolTip());
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &ClashPanel::closed);
    head->addWidget(close);
    column->addLayout(head);

    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_state, 1);

    m_list->setModel(&m_rows);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Conflicts"));
    m_list->setAccessibleDescription(
        tr("Enter goes to the session; Tab goes on to what can be done about it."));
    m_list->header()->setAccessibleName(tr("Columns of the conflicts"));
    m_list->header()->setStretchLastSection(true);
    m_list->setItemDelegateForColumn(ClashModel::Kind, new KindDelegate(m_list));
    column->addWidget(m_list, 1);
    setWidths();

    auto *content = new QWidget(this);
    auto *below = new QVBoxLayout(content);
    below->setContentsMargins({});
    below->setSpacing(metrics::space8);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    below->addWidget(m_sentence);
    new FlowLayout(metrics::space8, m_buttons);
    below->addWidget(m_buttons);
    below->addStretch(1);
    m_details->setWidget(content);
    m_details->setWidgetResizable(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setFocusPolicy(Qt::NoFocus);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_details);
    setFocusProxy(m_list);
}

void ClashPanel::setWidths()
{
    const auto fit = [this](int column, const QString &text, int more) {
        m_list->setColumnWidth(
            column, m_list->fontMetrics().horizontalAdvance(text) + metrics::space16 + more);
    };
    fit(ClashModel::When, shortDate(*Day::from(QDate(2026, 11, 30))) + u" 10:00"_s, 0);
    fit(ClashModel::Session, QString(18, u'n'), 0);
    fit(ClashModel::Kind, clashLabel(ClashKind::RoomBuffer),
        style()->pixelMetric(QStyle::PM_SmallIconSize) + metrics::space8);
    // The header and three rows.
    m_list->setMinimumHeight(4 * (m_list->fontMetrics().height() + metrics::space8));
}

/// As high as it needs, and never more than the list.
void ClashPanel::fitDetails()
{
    const int width = this->width() - 2 * metrics::space12;
    const int needed = m_details->widget()->layout()->heightForWidth(width);
    m_details->setFixedHeight(std::min(needed, std::max(height() / 2, 3 * fontMetrics().height())));
}

void ClashPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDetails();
}

void ClashPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        m_title->setFont(strong);
        setWidths();
        fitDetails();
    }
}

void ClashPanel::setPeriod(const QString &period)
{
    m_period = period;
    tellState();
}

void ClashPanel::refresh()
{
    const bool hadFocus = m_buttons->isAncestorOf(focusWidget());
    const std::optional<Clash> chosen = m_chosen;
    const int row = m_row;
    m_rows.show(m_watch.plan());
    tellState();
    // What is solved is gone; the next one takes its place.
    const int same = chosen ? m_rows.rowOf(*chosen) : -1;
    const int at = std::min(same >= 0 ? same : row, count() - 1);
    if (chosen && at >= 0)
        m_list->setCurrentIndex(m_rows.index(at, 0));
    showChosen();
    if (hadFocus)
        m_list->setFocus();
}

void ClashPanel::tellState()
{
    QString state;
    if (m_watch.error())
        state = tr("The conflicts are not known. %1").arg(explain(*m_watch.error()));
    else if (m_watch.plan() && count() == 0)
        state = tr("Nothing clashes in this period.");
    QString title = tr("Conflicts, %1").arg(m_period);
    if (count() > 0)
        title = tr("%n conflict(s), %1", nullptr, count()).arg(m_period);
    else if (state.isEmpty())
        title = tr("Conflicts, %1: looking…").arg(m_period);
    m_title->setText(title);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_list->setVisible(state.isEmpty());
}

std::optional<Clash> ClashPanel::current() const
{
    const QModelIndex at = m_list->currentIndex();
    return at.isValid() ? std::optional(m_rows.clash(at.row())) : std::nullopt;
}

void ClashPanel::showChosen()
{
    const std::optional<Clash> clash = current();
    const auto buttons = m_buttons->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : buttons) {
        // It may be the one that was just pressed.
        button->hide();
        m_buttons->layout()->removeWidget(button);
        button->deleteLater();
    }
    m_details->setVisible(clash.has_value());
    if (!clash) {
        if (count() == 0)
            m_chosen.reset();
        return;
    }
    m_chosen = clash;
    m_row = m_list->currentIndex().row();
    m_sentence->setText(clash->session.title + u" — "_s + clashSentence(*clash));
    addMends(*clash);
    fitDetails();
}

QPushButton *ClashPanel::addButton(const QString &text, const QString &icon)
{
    auto *button = new QPushButton(text, m_buttons);
    if (!icon.isEmpty())
        button->setIcon(QIcon::fromTheme(icon));
    button->setAutoDefault(false);
    m_buttons->layout()->addWidget(button);
    button->show();
    return button;
}

void ClashPanel::addMends(const Clash &clash)
{
    const ClashIndex &index = m_rows.plan()->index;
    const FormPart part = partFor(clash.kind);
    if (m_canPlan) {
        const PlannedSession session = *index.session(*clash.session.id);
        const Room *room = session.room ? index.room(*session.room) : nullptr;
        const QList<Mend> mends = mendsFor(index, clash, m_clock->now());
        for (const Mend &mend : mends) {
            connect(addButton(onButton(mend.text)), &QPushButton::clicked, this,
                [this, session, name = room ? room->name : QString(), target = mend.target] {
                    Q_EMIT planRequested(session, name, target);
                });
        }
        connect(addButton(tr("Edit “%1”…").arg(onButton(clash.session.title)), u"document-edit"_s),
            &QPushButton::clicked, this,
            [this, id = *clash.session.id, part] { Q_EMIT editRequested(id, part); });
    }
    if (!clash.other)
        return;
    if (m_canPlan) {
        connect(addButton(tr("Edit “%1”…").arg(onButton(clash.other->title)), u"document-edit"_s),
            &QPushButton::clicked, this,
            [this, id = *clash.other->id, part] { Q_EMIT editRequested(id, part); });
    } else {
        connect(addButton(tr("Go to “%1”").arg(onButton(clash.other->title))), &QPushButton::clicked, this,
            [this, other = *clash.other] { Q_EMIT sessionChosen(other); });
    }
}

bool ClashPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (const auto clash = current())
                Q_EMIT sessionOpened(clash->session);
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tjc
