#include "ui/evaluation/lookup_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QStandardItemModel>

namespace tjc {

namespace {

constexpr int pauseMs = 120;

} // namespace

LookupField::LookupField(Find find, QWidget *parent)
    : QLineEdit(parent), m_find(std::move(find)), m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LookupField::ask);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        // The button that empties the field types nothing.
        if (text.isEmpty() && m_found)
            settle();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(index.row()); });
}

void LookupField::setFound(const std::optional<Found> &found)
{
    m_found = found;
    ++m_generation;
    setText(found ? found->name : QString());
    setCursorPosition(0);
}

void LookupField::ask()
{
    const quint64 generation = ++m_generation;
    const QString typed = text().simplified();
    if (typed.isEmpty())
        return m_completer->popup()->hide();
    m_find(typed, [self = QPointer(this), generation](const QList<Found> &all) {
        if (self && generation == self->m_generation)
            self->offer(all);
    });
}

void LookupField::offer(const QList<Found> &all)
{
    m_model->clear();
    for (const Found &one : all) {
        auto *item = new QStandardItem(one.name.simplified());
        item->setData(one.key, Qt::UserRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0 || !hasFocus())
        return m_completer->popup()->hide();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void LookupField::take(int row)
{
    const QStandardItem *item = m_model->item(row);
    if (!item)
        return;
    setFound(Found{item->data(Qt::UserRole).toLongLong(), item->text()});
    Q_EMIT chosen();
}

/// What was left half typed is what it was; emptied is none.
void LookupField::settle()
{
    m_pause.stop();
    ++m_generation;
    if (!text().trimmed().isEmpty())
        return setFound(m_found);
    const bool had = m_found.has_value();
    m_found.reset();
    if (had)
        Q_EMIT chosen();
}

void LookupField::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && !m_completer->popup()->isVisible())
        settle();
    QLineEdit::focusOutEvent(event);
}

void LookupField::keyPressEvent(QKeyEvent *event)
{
    // Enter belongs to the search here, not to a button of the window.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_completer->popup()->isVisible())
            take(qMax(0, m_completer->popup()->currentIndex().row()));
        m_completer->popup()->hide();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down && m_model->rowCount() > 0 && !m_completer->popup()->isVisible())
        return m_completer->complete();
    QLineEdit::keyPressEvent(event);
}

} // namespace tjc
