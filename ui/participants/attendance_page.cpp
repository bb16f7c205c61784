#include "ui/participants/attendance_page.h"

#include "ui/participants/attendance_delegate.h"
#include "ui/participants/attendance_desk.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int earlyMinutes = 120; ///< attendance is taken from then on before the begin: a rule of the schema

} // namespace

AttendancePage::AttendancePage(AttendanceModel &model, AttendanceDesk &desk, QWidget *parent)
    : QWidget(parent), m_model(model), m_desk(desk)
{
    build();
    connectParts();
    update();
    updateUndo();
}

void AttendancePage::build()
{
    m_counter = new QLabel(this);
    m_counter->setTextFormat(Qt::PlainText);
    m_counter->setWordWrap(true);
    m_early = new MessageBar(this);
    m_find = new QLineEdit(this);
    m_find->setClearButtonEnabled(true);
    m_find->setAccessibleName(tr("Find a name"));
    auto *field = new FormField(tr("Find a name"), m_find, this,
        tr("Type a part of a name; then 1, 2, 3 or 0 marks and goes to the next. Enter is present."));
    m_list = new QTableView(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new AttendanceDelegate(m_list));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAlternatingRowColors(true);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setAccessibleName(tr("Columns of the attendance"));
    m_list->setAccessibleName(tr("Attendance"));
    m_list->setAccessibleDescription(
        tr("Letters find a name. 1 is present, 2 partly, 3 did not come, 0 takes the mark off."));
    m_nobody = new QLabel(this);
    m_nobody->setTextFormat(Qt::PlainText);
    m_nobody->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space8);
    column->addWidget(m_early);
    column->addWidget(m_counter);
    column->addWidget(field);
    column->addWidget(m_nobody);
    column->addWidget(m_list, 1);
    auto *marks = new FlowLayout(metrics::space8);
    const auto add = [&](QLatin1Char digit, const QString &text, AttendanceModel::Mark mark) {
        auto *button = new QPushButton(text, this);
        // A click leaves the keys with the list.
        button->setFocusPolicy(Qt::TabFocus);
        marks->addWidget(button);
        m_keys += Key{digit, mark, button};
        connect(button, &QPushButton::clicked, this, [this, mark] { this->mark(mark); });
    };
    add('1'_L1, tr("1 Present"), Attendance::Attended);
    add('2'_L1, tr("2 Partly"), Attendance::Partial);
    add('3'_L1, tr("3 Did not come"), Attendance::NoShow);
    add('0'_L1, tr("0 Clear"), std::nullopt);
    m_undo = new QPushButton(this);
    m_rest = new QPushButton(this);
    m_walkIn = new QPushButton(tr("Let somebody in without a seat…"), this);
    for (QPushButton *button : {m_undo, m_rest, m_walkIn}) {
        button->setFocusPolicy(Qt::TabFocus);
        marks->addWidget(button);
    }
    column->addLayout(marks);
    setWidths();
    setColours();
}

void AttendancePage::connectParts()
{
    m_find->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &AttendancePage::setSearch);
    connect(&m_model, &AttendanceModel::countsChanged, this, &AttendancePage::update);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const auto person = chosen();
        m_kept = person ? std::optional(person->person) : std::nullopt;
        m_scroll = m_list->verticalScrollBar()->value();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_list->verticalScrollBar()->setValue(m_scroll);
        choose(m_kept);
        update();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AttendancePage::update);
    connect(m_list, &QTableView::clicked, this, [this](const QModelIndex &at) {
        const auto mark = AttendanceModel::markOfColumn(at.column());
        if (!mark)
            return;
        const Participant person = m_model.personAt(at.row());
        // A second click takes it off again.
        m_desk.mark(person, m_model.markOf(person.person) == mark ? std::nullopt : mark);
    });
    connect(m_rest, &QPushButton::clicked, &m_desk, &AttendanceDesk::markRest);
    connect(m_undo, &QPushButton::clicked, &m_desk, &AttendanceDesk::undo);
    connect(m_walkIn, &QPushButton::clicked, this, [this] {
        const QString name = m_find->text().trimmed();
        // After that the whole room is there again.
        m_find->clear();
        focusList();
        Q_EMIT walkInWanted(name);
    });
    connect(&m_desk, &AttendanceDesk::undoChanged, this, &AttendancePage::updateUndo);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, &m_desk, &AttendanceDesk::undo);
}

void AttendancePage::setSession(const SessionDetails &details, Instant now)
{
    const Instant from = details.row.when.begin().plusMinutes(-earlyMinutes);
    if (now < from)
        m_early->say(
            tr("Attendance is taken from %1, two hours before the session begins.").arg(momentText(from)),
            MessageBar::Tone::Plain, {}, false);
    else
        m_early->clear();
}

void AttendancePage::focusList()
{
    m_list->setFocus();
}

void AttendancePage::setSearch(const QString &text)
{
    m_model.setSearch(text);
    // Of those found the first is meant.
    if (!text.isEmpty())
        choose(std::nullopt);
}

std::optional<Participant> AttendancePage::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? std::optional(m_model.personAt(row)) : std::nullopt;
}

void AttendancePage::choose(std::optional<PersonId> person)
{
    const int row = std::max(0, person ? m_model.rowOf(*person) : 0);
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(row, AttendanceModel::Name));
}

void AttendancePage::mark(AttendanceModel::Mark mark)
{
    const auto person = chosen();
    if (!person)
        return;
    m_desk.mark(*person, mark);
    const auto next = m_model.after(person->person);
    m_find->clear();
    choose(next ? next : person->person);
}

bool AttendancePage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress && (watched == m_find || watched == m_list);
    return (isKey && pressed(static_cast<QKeyEvent *>(event), watched == m_find))
           || QWidget::eventFilter(watched, event);
}

bool AttendancePage::pressed(QKeyEvent *event, bool isInField)
{
    constexpr auto others = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event->modifiers() & others)
        return false;
    const QString text = event->text();
    const auto key = std::ranges::find_if(m_keys, [&](const Key &one) { return text == one.digit; });
    if (key != m_keys.end()) {
        mark(key->mark);
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        mark(Attendance::Attended);
        return true;
    case Qt::Key_Escape:
        if (m_find->text().isEmpty())
            return false;
        m_find->clear();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        if (!isInField)
            return false;
        QKeyEvent forList(QEvent::KeyPress, event->key(), event->modifiers());
        QCoreApplication::sendEvent(m_list, &forList);
        return true;
    }
    case Qt::Key_Backspace:
        if (!isInField)
            m_find->setText(m_find->text().chopped(m_find->text().isEmpty() ? 0 : 1));
        return !isInField;
    default:
        break;
    }
    if (isInField || text.isEmpty() || !text.at(0).isPrint())
        return false;
    // What is typed on the list looks for a name.
    m_find->setText(m_find->text() + text);
    return true;
}

void AttendancePage::update()
{
    const AttendanceModel::Counts counts = m_model.counts();
    QStringList parts{tr("%1 of %2 marked").arg(counts.marked()).arg(counts.all)};
    if (counts.present > 0)
        parts += tr("present %1").arg(counts.present);
    if (counts.partly > 0)
        parts += tr("partly %1").arg(counts.partly);
    if (counts.absent > 0)
        parts += tr("did not come %1").arg(counts.absent);
    m_counter->setText(parts.join(u" · "_s));
    const int rest = counts.all - counts.marked();
    m_rest->setText(rest == counts.all ? tr("&Everybody present (%1)").arg(rest)
                                       : tr("&All others present (%1)").arg(rest));
    enable(m_rest, rest > 0);
    const auto person = chosen();
    for (const Key &key : std::as_const(m_keys))
        key.button->setEnabled(person.has_value());
    m_nobody->setVisible(m_model.rowCount() == 0);
    m_nobody->setText(counts.all == 0
                          ? tr("Nobody has a seat in this session yet.")
                          : tr("Nobody with a seat is called that. Somebody who came all the same "
                               "can be let in below."));
}

void AttendancePage::enable(QPushButton *button, bool isEnabled)
{
    // Else the keys would go to the next button, which does something else.
    if (!isEnabled && button->hasFocus())
        focusList();
    button->setEnabled(isEnabled);
}

void AttendancePage::updateUndo()
{
    const QString text = m_desk.undoText();
    enable(m_undo, !text.isEmpty());
    m_undo->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(text.simplified().left(40)));
}

void AttendancePage::setWidths()
{
    m_counter->setFont(metrics::titleFont(font()));
    const QFontMetrics letters(font());
    const auto width = [&](int count) { return count * letters.averageCharWidth(); };
    m_list->setColumnWidth(AttendanceModel::Name, width(30));
    m_list->setColumnWidth(AttendanceModel::Organised, width(24));
    for (const auto column : {AttendanceModel::Present, AttendanceModel::Partly, AttendanceModel::Absent}) {
        const QString word = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_list->setColumnWidth(column, letters.horizontalAdvance(word) + metrics::space24);
    }
    m_list->verticalHeader()->setDefaultSectionSize(letters.height() + metrics::space8);
}

void AttendancePage::setColours()
{
    // The row stays to be seen while the name is typed elsewhere.
    m_list->setPalette({});
    QPalette own = m_list->palette();
    for (const auto role : {QPalette::Highlight, QPalette::HighlightedText})
        own.setColor(QPalette::Inactive, role, own.color(QPalette::Active, role));
    m_list->setPalette(own);
}

void AttendancePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setColours();
    if (event->type() == QEvent::FontChange)
        setWidths();
}

} // namespace tjc
