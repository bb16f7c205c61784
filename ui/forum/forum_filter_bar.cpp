#include "ui/forum/forum_filter_bar.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 120;
constexpr int anyKind = -1;

/// Which of all threads.
enum class Which { All, Mine, Followed, Unread, Kept, Reported };

} // namespace

ForumFilterBar::ForumFilterBar(bool moderates, QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_help(new QToolButton(this)),
      m_kind(new QComboBox(this)), m_solved(new QComboBox(this)),
      m_topic(new SearchCombo(tr("All topics"), this)), m_which(new QComboBox(this)),
      m_order(new QComboBox(this)), m_hitOrder(new QComboBox(this)),
      m_clear(new QPushButton(tr("Clear the filter"), this))
{
    m_text->setPlaceholderText(tr("Search in all posts"));
    m_text->setClearButtonEnabled(true);
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setAccessibleDescription(tr("Words, “a phrase”, from: a colleague, topic: or is:solved"));
    m_text->setMinimumWidth(28 * m_text->fontMetrics().averageCharWidth());
    m_text->installEventFilter(this);
    m_help->setIcon(QIcon::fromTheme(u"help-contextual"_s));
    m_help->setAutoRaise(true);
    m_help->setAccessibleName(tr("How to search"));
    m_help->setToolTip(tr("How to search"));
    m_help->setFocusPolicy(Qt::TabFocus);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Everything"), anyKind);
    m_kind->addItem(tr("Questions"), int(ThreadKind::Question));
    m_kind->addItem(tr("Discussions"), int(ThreadKind::Discussion));
    m_solved->setAccessibleName(tr("Answers"));
    m_solved->addItem(tr("Solved or not"), int(Solved::Any));
    m_solved->addItem(tr("Solved"), int(Solved::Solved));
    m_solved->addItem(tr("Not solved"), int(Solved::Unsolved));
    m_solved->addItem(tr("Without an answer"), int(Solved::Unanswered));
    m_topic->setAccessibleName(tr("Topic"));
    m_which->setAccessibleName(tr("Which threads"));
    m_which->addItem(tr("Of everybody"), int(Which::All));
    m_which->addItem(tr("Mine"), int(Which::Mine));
    m_which->addItem(tr("That I follow"), int(Which::Followed));
    m_which->addItem(tr("Unread"), int(Which::Unread));
    m_which->addItem(tr("Kept"), int(Which::Kept));
    if (moderates)
        m_which->addItem(tr("Reported"), int(Which::Reported));
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("Newest first"), int(ThreadOrder::Newest));
    m_order->addItem(tr("Most votes first"), int(ThreadOrder::Votes));
    m_hitOrder->setAccessibleName(tr("Order"));
    m_hitOrder->addItem(tr("Best first"), int(HitOrder::Best));
    m_hitOrder->addItem(tr("Newest first"), int(HitOrder::Newest));
    m_hitOrder->hide();
    m_clear->setIcon(QIcon::fromTheme(u"edit-clear-all"_s));
    m_clear->setAutoDefault(false);
    m_clear->hide();
    auto *flow = new FlowLayout(metrics::space8, this);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_text, m_help, m_kind, m_solved, m_topic, m_which, m_order, m_hitOrder, m_clear})
        flow->addWidget(part);
    setFocusProxy(m_text);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ForumFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        changed();
        Q_EMIT enterPressed();
    });
    connect(m_topic, &SearchCombo::keyChosen, this, &ForumFilterBar::changed);
    for (QComboBox *combo : {m_kind, m_solved, m_which, m_order, m_hitOrder})
        connect(combo, &QComboBox::activated, this, &ForumFilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_text->setFocus();
    });
    connect(m_help, &QToolButton::clicked, this, &ForumFilterBar::showHelp);
}

void ForumFilterBar::setTopics(const QList<SearchCombo::Entry> &topics)
{
    m_topic->setEntries(topics);
}

ThreadFilter ForumFilterBar::filter() const
{
    ThreadFilter filter = m_beside;
    if (const int kind = m_kind->currentData().toInt(); kind != anyKind)
        filter.kind = ThreadKind(kind);
    filter.solved = Solved(m_solved->currentData().toInt());
    if (const auto key = m_topic->key())
        filter.topic = TopicId::from(*key);
    const auto which = Which(m_which->currentData().toInt());
    filter.onlyMine = which == Which::Mine;
    filter.onlyFollowed = which == Which::Followed;
    filter.onlyUnread = which == Which::Unread;
    filter.onlyBookmarked = which == Which::Kept;
    filter.onlyReported = which == Which::Reported;
    filter.order = ThreadOrder(m_order->currentData().toInt());
    return filter;
}

QString ForumFilterBar::typed() const
{
    return m_text->text().simplified();
}

HitOrder ForumFilterBar::hitOrder() const
{
    return HitOrder(m_hitOrder->currentData().toInt());
}

void ForumFilterBar::setFilter(const ThreadFilter &filter)
{
    m_beside = {};
    m_beside.training = filter.training;
    m_beside.session = filter.session;
    m_text->setText(filter.text);
    m_kind->setCurrentIndex(m_kind->findData(filter.kind ? int(*filter.kind) : anyKind));
    m_solved->setCurrentIndex(m_solved->findData(int(filter.solved)));
    m_topic->setKey(filter.topic ? std::optional(filter.topic->value()) : std::nullopt);
    const Which which = filter.onlyMine         ? Which::Mine
                        : filter.onlyFollowed   ? Which::Followed
                        : filter.onlyUnread     ? Which::Unread
                        : filter.onlyBookmarked ? Which::Kept
                        : filter.onlyReported   ? Which::Reported
                                                : Which::All;
    m_which->setCurrentIndex(std::max(0, m_which->findData(int(which))));
    m_order->setCurrentIndex(m_order->findData(int(filter.order)));
    changed();
}

void ForumFilterBar::clear()
{
    ThreadFilter filter;
    filter.order = m_told.order;
    setFilter(filter);
}

bool ForumFilterBar::isFiltered() const
{
    ThreadFilter nothing;
    nothing.order = filter().order;
    return !(filter() == nothing);
}

void ForumFilterBar::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

void ForumFilterBar::setText(const QString &text)
{
    m_text->setText(text);
    changed();
}

void ForumFilterBar::changed()
{
    m_pause.stop();
    const ThreadFilter now = filter();
    const QString words = typed();
    const bool isSearch = !words.isEmpty();
    // What is searched for is said in the field itself.
    for (QWidget *one : std::initializer_list<QWidget *>{m_kind, m_solved, m_topic, m_which, m_order})
        one->setVisible(!isSearch);
    m_hitOrder->setVisible(isSearch);
    m_clear->setVisible(!isSearch && isFiltered());
    m_clear->setText(now.session    ? tr("Clear the filter (one session)")
                     : now.training ? tr("Clear the filter (one training)")
                                    : tr("Clear the filter"));
    if (now == m_told && words == m_toldText && hitOrder() == m_toldOrder)
        return;
    m_told = now;
    m_toldText = words;
    m_toldOrder = hitOrder();
    Q_EMIT filterChanged();
}

void ForumFilterBar::showHelp()
{
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("How to search"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Every word that you type must stand in the post or its title."));
    box->setInformativeText(tr("“a phrase”: these words in this order\n"
                               "from:jansen — written by this colleague\n"
                               "topic:excel — in a thread on this topic\n"
                               "is:solved, is:unsolved, is:unanswered\n"
                               "is:question, is:discussion, is:pinned, is:closed\n\n"
                               "A name with spaces stands in quotes: from:\"Jan Jansen\"."));
    box->addButton(tr("Close"), QMessageBox::RejectRole);
    box->open();
}

bool ForumFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT downPressed();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_text->text().isEmpty()) {
        m_text->clear();
        changed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tjc
