#include "ui/widgets/person_picker.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/widgets/metrics.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

namespace {

constexpr int pauseMs = 120;
constexpr int linesFound = 5;
constexpr int linesChosen = 3;

int heightOf(const QListWidget &list, int lines)
{
    return lines * (list.fontMetrics().height() + metrics::space4) + 2 * list.frameWidth();
}

} // namespace

PersonPicker::PersonPicker(Search search, QWidget *parent)
    : QWidget(parent), m_search(std::move(search)), m_text(new QLineEdit(this)),
      m_found(new QListWidget(this)), m_note(new QLabel(this)), m_list(new QListWidget(this)),
      m_remove(new QPushButton(tr("Take off the list"), this))
{
    m_text->setPlaceholderText(tr("Type a name and press Enter to add"));
    m_text->setAccessibleName(tr("Search for a colleague"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_found->setAccessibleName(tr("Colleagues found"));
    m_found->setMaximumHeight(heightOf(*m_found, linesFound));
    m_found->hide();
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    m_list->setAccessibleName(tr("Chosen colleagues"));
    m_list->setMaximumHeight(heightOf(*m_list, linesChosen));
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space4);
    column->addWidget(m_text);
    column->addWidget(m_found);
    column->addWidget(m_note);
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    setFocusProxy(m_text);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PersonPicker::ask);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_found, &QListWidget::itemActivated, this, &PersonPicker::add);
    connect(m_found, &QListWidget::itemClicked, this, &PersonPicker::add);
    connect(m_remove, &QPushButton::clicked, this, &PersonPicker::remove);
    showChosen();
}

void PersonPicker::setChosen(const QList<Chosen> &people)
{
    m_chosen = people;
    showChosen();
}

void PersonPicker::search(const QString &text)
{
    m_text->setText(text);
}

bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // Enter belongs to the search here, not to the button that saves the form.
        if (watched == m_text && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            if (m_found->currentItem() && m_found->isVisible())
                add();
            return true;
        }
        if (watched == m_text && (key == Qt::Key_Down || key == Qt::Key_Up) && m_found->isVisible()) {
            const int row = m_found->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_found->setCurrentRow(std::clamp(row, 0, m_found->count() - 1));
            return true;
        }
        if (watched == m_list && key == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PersonPicker::ask()
{
    const QString text = m_text->text().simplified();
    const quint64 generation = ++m_generation;
    if (text.isEmpty()) {
        m_found->hide();
        m_note->hide();
        return;
    }
    deliver(m_search(text), this, [this, generation](const Answer &answer) {
        if (generation == m_generation)
            show(answer);
    });
}

void PersonPicker::show(const Answer &answer)
{
    m_found->clear();
    if (answer) {
        for (const PersonRow &person : answer->rows) {
            const QString text = person.organisation.isEmpty()
                                     ? person.name
                                     : tr("%1 (%2)").arg(person.name, person.organisation);
            auto *item = new QListWidgetItem(text, m_found);
            item->setData(Qt::UserRole, person.id.value());
            item->setData(Qt::UserRole + 1, person.name);
        }
    }
    m_found->setVisible(m_found->count() > 0);
    m_found->setCurrentRow(0);
    m_note->setText(answer ? tr("No colleague of that name.") : explain(answer.error()));
    m_note->setVisible(m_found->count() == 0);
}

void PersonPicker::add()
{
    const QListWidgetItem *item = m_found->currentItem();
    if (!item)
        return;
    const auto id = PersonId::from(item->data(Qt::UserRole).toLongLong());
    if (m_isSingle)
        m_chosen.clear();
    const bool known = std::ranges::any_of(m_chosen, [&](const Chosen &one) { return one.id == *id; });
    if (!known)
        m_chosen += {*id, item->data(Qt::UserRole + 1).toString()};
    m_text->clear();
    m_text->setFocus();
    ++m_generation;
    m_found->hide();
    showChosen();
    Q_EMIT edited();
}

void PersonPicker::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_chosen.removeAt(row);
    showChosen();
    Q_EMIT edited();
}

void PersonPicker::showChosen()
{
    m_list->clear();
    for (const Chosen &person : std::as_const(m_chosen))
        m_list->addItem(person.name);
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_chosen.isEmpty());
    m_remove->setVisible(!m_chosen.isEmpty());
}

} // namespace tjc
