#include "ui/market/merge_dialog.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/widgets/fit_to_screen.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 150;

} // namespace

MergeDialog::MergeDialog(const WishRow &wish, Find find, QWidget *parent)
    : QDialog(parent), m_wish(wish), m_find(std::move(find)), m_text(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_note(new QLabel(this))
{
    setWindowTitle(tr("Make two wishes one"));
    auto *question = new QLabel(this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setText(
        tr("Which wish is the same as “%1”? Its votes go there; nobody counts twice, and this wish is "
           "closed. That cannot be taken back.")
            .arg(wish.title));
    m_text->setPlaceholderText(tr("Search in wishes"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Wishes that look alike"));
    m_list->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_merge = buttons->addButton(tr("Make them one"), QDialogButtonBox::AcceptRole);
    m_merge->setEnabled(false);
    buttons->addButton(tr("Leave them as they are"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space8);
    for (QWidget *part : std::initializer_list<QWidget *>{question, m_text, m_list, m_note, buttons})
        column->addWidget(part);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MergeDialog::ask);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    // A long wish takes two lines: rows are told apart by their ground.
    m_list->setAlternatingRowColors(true);
    connect(m_list, &QListWidget::currentItemChanged, this,
        [this](const QListWidgetItem *item) { m_merge->setEnabled(item); });
    const auto choose = [this] {
        const QListWidgetItem *item = m_list->currentItem();
        const auto id = item ? WishId::from(item->data(Qt::UserRole).toLongLong()) : std::nullopt;
        if (!id)
            return;
        m_merge->setEnabled(false);
        Q_EMIT chosen(*id);
    };
    connect(buttons, &QDialogButtonBox::accepted, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    resizeWithinScreen(this, {64 * fontMetrics().averageCharWidth(), 22 * fontMetrics().lineSpacing()});
    m_text->setFocus();
    ask();
}

void MergeDialog::ask()
{
    const quint64 generation = ++m_generation;
    deliver(
        m_find(m_text->text().simplified()), this, [this, generation](const Result<QList<WishRow>> &wishes) {
            if (generation != m_generation)
                return;
            if (wishes)
                show(*wishes);
            else
                fail(explain(wishes.error()));
        });
}

void MergeDialog::show(const QList<WishRow> &wishes)
{
    m_list->clear();
    for (const WishRow &wish : wishes) {
        if (wish.id == m_wish.id || !wish.isLive())
            continue;
        auto *item = new QListWidgetItem(tr("%1 — %n vote(s)", nullptr, wish.votes).arg(wish.title), m_list);
        item->setData(Qt::UserRole, wish.id.value());
    }
    m_merge->setEnabled(false);
    m_note->setText(m_list->count() == 0 ? tr("No other wish is found that is not met yet.") : QString());
}

void MergeDialog::fail(const QString &sentence)
{
    m_note->setText(sentence);
    m_merge->setEnabled(m_list->currentItem());
}

} // namespace tjc
