#include "ui/coordination/record_section.h"

#include "service/explain.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyRole = Qt::UserRole + 1;
constexpr int widestColumn = 40; ///< letters

} // namespace

RecordSection::RecordSection(const Words &words, bool readOnly, QWidget *parent)
    : QWidget(parent), m_words(words), m_readOnly(readOnly), m_found(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit(this)), m_table(new QTableView(this)), m_empty(new QLabel(words.empty, this)),
      m_listOrEmpty(new QStackedWidget(this)), m_below(new QWidget(this)), m_add(new QPushButton(this)),
      m_formOrHint(new QStackedWidget(this)), m_title(new QLabel(this)), m_bar(new MessageBar(this)),
      m_form(new RecordForm(this)), m_save(new QPushButton(this)),
      m_undo(new QPushButton(tr("&Undo changes"), this)), m_remove(new QPushButton(this))
{
}

void RecordSection::start()
{
    build();
    addShortcuts();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_isSelecting = true;
        m_found->setFilterFixedString(text.simplified());
        m_isSelecting = false;
        select(m_key);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { choose(current); });
    connect(m_table, &QTableView::activated, m_form, &RecordForm::focusFirst);
    connect(m_add, &QPushButton::clicked, this, &RecordSection::begin);
    connect(m_save, &QPushButton::clicked, this, &RecordSection::saveNow);
    connect(m_undo, &QPushButton::clicked, this, &RecordSection::undo);
    connect(m_remove, &QPushButton::clicked, this, &RecordSection::askToRemove);
    connect(m_form, &RecordForm::edited, this, &RecordSection::update);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        m_bar->clear();
        if (const auto action = std::exchange(m_barAction, {}))
            action();
    });
    m_form->setEnabled(!m_readOnly);
    m_add->setVisible(!m_readOnly);
    for (QPushButton *button : {m_save, m_undo, m_remove})
        button->setVisible(!m_readOnly);
    showNothing();
    load();
}

void RecordSection::follow(const ChangeSet &changes)
{
    if (changes.everything || changes.lists)
        load();
}

bool RecordSection::hasChanges() const
{
    const bool isShown = m_isNew || m_key;
    return isShown && m_form->isChanged();
}

void RecordSection::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordSection::focusList()
{
    // While the list is on its way it may be anything.
    const bool isEmpty = m_listOrEmpty->currentWidget() == m_empty;
    (isEmpty ? static_cast<QWidget *>(m_add) : m_table)->setFocus(Qt::OtherFocusReason);
}

const RecordSection::Row *RecordSection::row(std::optional<qint64> key) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &one) { return key && one.key == *key; });
    return found == m_rows.end() ? nullptr : &*found;
}

void RecordSection::setRows(const QList<Row> &rows)
{
    m_isSelecting = true;
    m_rows = rows;
    m_model.removeRows(0, m_model.rowCount());
    for (const Row &one : rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : one.cells) {
            items += new QStandardItem(cell.simplified());
            items.last()->setData(one.key, keyRole);
        }
        m_model.appendRow(items);
    }
    for (int column = 0; column + 1 < m_model.columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        const int most = widestColumn * fontMetrics().averageCharWidth();
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + metrics::space16, most));
    }
    m_isSelecting = false;
    m_empty->setText(m_words.empty);
    m_listOrEmpty->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_search->setEnabled(!rows.isEmpty());
    select(m_key);
    if (const Row *now = row(m_key)) {
        m_awaited.reset();
        takeOver(*now);
    } else if (m_key && m_key != m_awaited && !m_isSaving) {
        const bool wasChanged = m_form->isChanged();
        m_key.reset();
        if (!wasChanged)
            return showNothing();
        m_isNew = true;
        say(tr("Somebody else removed this. Save it to make it anew."), true);
        update();
    }
}

/// What is stored of the record in the form, perhaps by somebody else.
void RecordSection::takeOver(const Row &now)
{
    m_revision = now.revision;
    m_title->setText(now.title);
    // What is being saved is known with the answer.
    if (m_isSaving || now.values == m_known)
        return;
    m_known = now.values;
    if (!m_form->isChanged())
        return m_form->setStored(now.values);
    if (m_form->merge(now.values) > 0) {
        say(tr("Somebody else changed this too. Under the fields that you both changed stands what the other made of "
               "it. Save to keep what you made of it."),
            true, tr("Take over everything of the other"), [this] { m_form->undo(); });
    } else if (m_form->isChanged()) {
        say(tr("Somebody else changed something else of this; that is in the form now. Save to keep what you "
               "changed."),
            false);
    }
}

void RecordSection::loadingFailed(const Error &error)
{
    say(explain(error), true, tr("Try again"), [this] { load(); });
    if (m_rows.isEmpty()) {
        m_empty->setText(explain(error));
        m_listOrEmpty->setCurrentWidget(m_empty);
    }
}

void RecordSection::select(std::optional<qint64> key)
{
    m_isSelecting = true;
    QModelIndex at;
    for (int i = 0; key && i < m_found->rowCount() && !at.isValid(); ++i) {
        if (m_found->index(i, 0).data(keyRole).toLongLong() == *key)
            at = m_found->index(i, 0);
    }
    m_table->setCurrentIndex(at);
    if (at.isValid())
        m_table->scrollTo(at);
    else
        m_table->clearSelection();
    m_isSelecting = false;
}

void RecordSection::choose(const QModelIndex &current)
{
    if (m_isSelecting || !current.isValid())
        return;
    const qint64 key = current.siblingAtColumn(0).data(keyRole).toLongLong();
    if (m_key == key)
        return;
    if (!hasChanges())
        return show(key);
    // After the view has done with it: the row that is being left stays the chosen one until it is decided.
    QMetaObject::invokeMethod(
        this,
        [this, key] {
            select(m_key);
            askBeforeLeaving([this, key] {
                select(key);
                show(key);
            });
        },
        Qt::QueuedConnection);
}

void RecordSection::show(std::optional<qint64> key)
{
    const Row *now = row(key);
    if (!now)
        return showNothing();
    m_bar->clear();
    m_key = key;
    m_isNew = false;
    m_revision = now->revision;
    m_title->setText(now->title);
    m_known = now->values;
    m_form->setStored(now->values);
    m_formOrHint->setCurrentIndex(1);
    update();
    shown(key);
}

void RecordSection::begin()
{
    if (m_readOnly)
        return;
    if (hasChanges())
        return askBeforeLeaving([this] { showNew(); });
    showNew();
}

void RecordSection::showNew()
{
    m_bar->clear();
    m_key.reset();
    m_revision = 0;
    select({});
    m_isNew = true;
    m_title->setText(m_words.newTitle);
    m_form->setStored(fresh());
    m_formOrHint->setCurrentIndex(1);
    update();
    shown({});
    m_form->focusFirst();
}

void RecordSection::showNothing()
{
    m_bar->clear();
    m_key.reset();
    m_isNew = false;
    select({});
    m_formOrHint->setCurrentIndex(0);
    update();
    shown({});
}

void RecordSection::update()
{
    const bool isShown = m_isNew || m_key;
    const bool isChanged = isShown && m_form->isChanged();
    m_save->setEnabled(isShown && !m_isSaving && (isChanged || m_isNew));
    m_undo->setEnabled(!m_isSaving && (isChanged || m_isNew));
    m_undo->setText(m_isNew ? tr("&Do not add") : tr("&Undo changes"));
    m_remove->setEnabled(m_key && !m_isSaving);
}

void RecordSection::undo()
{
    m_bar->clear();
    if (m_isNew) {
        showNothing();
        return focusList();
    }
    m_form->undo();
}

void RecordSection::saveNow()
{
    m_bar->clear();
    m_form->clearErrors();
    m_isSaving = true;
    update();
    m_sent = m_form->values();
    save(m_key, m_revision, m_sent);
}

void RecordSection::saved(qint64 key, const QString &sentence)
{
    m_isSaving = false;
    m_isNew = false;
    m_key = key;
    m_awaited = key;
    m_known.clear();
    m_form->markStored(m_sent);
    update();
    Q_EMIT message(sentence, false);
    if (const auto leave = std::exchange(m_leave, {}))
        leave();
    load();
}

void RecordSection::removed(const QString &sentence)
{
    m_isSaving = false;
    showNothing();
    Q_EMIT message(sentence, false);
    focusList();
    load();
}

void RecordSection::refused(const Error &error)
{
    m_isSaving = false;
    m_leave = {};
    update();
    const bool isLate = error.kind == ErrorKind::Conflict && error.subject.endsWith(".revision"_L1);
    // What the other made of it, or that it is gone, is told with the list.
    if (isLate || (error.kind == ErrorKind::NotFound && m_key))
        return load();
    if (!m_form->fail(fieldOf(error), explain(error)))
        say(explain(error), true);
}

void RecordSection::say(
    const QString &sentence, bool isError, const QString &button, std::function<void()> action)
{
    m_barAction = std::move(action);
    m_bar->say(sentence, isError ? MessageBar::Tone::Error : MessageBar::Tone::Plain, button);
}

QString RecordSection::fieldOf(const Error &error) const
{
    return error.subject.section(u'.', 1, 1);
}

void RecordSection::askBeforeLeaving(const std::function<void()> &leave)
{
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Not saved yet"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("You changed “%1” and did not save it yet.").arg(m_title->text().simplified()));
    QPushButton *save = box->addButton(tr("Save it"), QMessageBox::AcceptRole);
    const QPushButton *drop = box->addButton(tr("Throw the changes away"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    box->setEscapeButton(stay);
    connect(save, &QPushButton::clicked, this, [this, leave] {
        m_leave = leave;
        saveNow();
    });
    connect(drop, &QPushButton::clicked, this, leave);
    box->open();
}

void RecordSection::askToRemove()
{
    if (!m_key)
        return;
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(QString(m_words.remove).remove(u'&'));
    box->setTextFormat(Qt::PlainText);
    box->setText(m_words.askRemove.arg(m_title->text().simplified()));
    const QPushButton *go = box->addButton(m_words.remove, QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(m_words.keep, QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(go, &QPushButton::clicked, this, [this, key = *m_key] {
        m_bar->clear();
        m_isSaving = true;
        update();
        remove(key);
    });
    box->open();
}

} // namespace tjc
