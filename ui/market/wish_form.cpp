#include "ui/market/wish_form.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/calendar/format_icon.h"
#include "ui/calendar/list_entries.h"
#include "ui/market/similar_list.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// After the last key: nobody waits for it, and a fast typist asks once.
constexpr int pauseMs = 250;
constexpr qsizetype leastToAsk = 3;

QDateEdit *dayEdit(Day day, const QString &name, QWidget *parent)
{
    auto *edit = new QDateEdit(day.date(), parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"ddd d MMM yyyy"_s);
    edit->setAccessibleName(name);
    edit->setEnabled(false);
    // The style leaves no room between the year and the arrow.
    edit->setMinimumWidth(edit->sizeHint().width() + metrics::space12);
    return edit;
}

} // namespace

WishForm::WishForm(const CalendarLists &lists, FindSimilar find, Day today, QWidget *parent)
    : QDialog(parent), m_find(std::move(find)), m_title(new QLineEdit(this)),
      m_similar(new SimilarList(this)), m_topic(new SearchCombo(tr("No topic"), this)),
      m_format(new QComboBox(this)), m_hasFirst(new QCheckBox(tr("From"), this)),
      m_first(dayEdit(today, tr("Wanted from"), this)), m_hasLast(new QCheckBox(tr("Until"), this)),
      m_last(dayEdit(today.plusDays(28), tr("Wanted until"), this)), m_period(new QWidget(this)),
      m_note(new QPlainTextEdit(this)), m_error(new MessageBar(this))
{
    m_title->setMaxLength(int(WishTitle::max));
    m_title->setPlaceholderText(tr("Pivot tables in a spreadsheet"));
    m_topic->setEntries(topicEntries(lists.topics));
    m_format->addItem(tr("Any form"));
    for (const auto &row : formatCodes)
        m_format->addItem(formatIcon(row.value, palette()), label(row.value), int(row.value));
    m_note->setTabChangesFocus(true);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WishForm::ask);
    connect(m_title, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_topic, &SearchCombo::keyChosen, this, &WishForm::ask);
    connect(m_hasFirst, &QCheckBox::toggled, m_first, &QWidget::setEnabled);
    connect(m_hasLast, &QCheckBox::toggled, m_last, &QWidget::setEnabled);
    connect(m_similar, &SimilarList::meTooRequested, this, &WishForm::meTooRequested);
    connect(m_similar, &SimilarList::wishRequested, this, &WishForm::wishRequested);
    connect(m_similar, &SimilarList::sessionRequested, this, &WishForm::sessionRequested);
}

void WishForm::build()
{
    auto *days = new FlowLayout(metrics::space8, m_period);
    days->setContentsMargins(0, 0, 0, 0);
    // A day stays beside what it says, however narrow the form is.
    for (const auto &[says, day] :
        {std::pair<QWidget *, QWidget *>{m_hasFirst, m_first}, {m_hasLast, m_last}}) {
        auto *part = new QWidget(m_period);
        auto *row = new QHBoxLayout(part);
        row->setContentsMargins({});
        row->setSpacing(metrics::space8);
        row->addWidget(says);
        row->addWidget(day);
        days->addWidget(part);
    }
    m_period->setFocusProxy(m_hasFirst);

    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setSpacing(metrics::space12);
    m_titleField = new FormField(tr("What would you like to learn, or see?"), m_title, body);
    column->addWidget(m_titleField);
    column->addWidget(m_similar);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(metrics::space16);
    pair->addWidget(new FormField(tr("Topic"), m_topic, body), 1);
    pair->addWidget(new FormField(tr("Form"), m_format, body), 1);
    column->addLayout(pair);
    m_periodField = new FormField(tr("When"), m_period, body, tr("Leave it open where any time will do."));
    column->addWidget(m_periodField);
    m_noteField = new FormField(
        tr("Explanation"), m_note, body, tr("What you want to do with it, what you know already."));
    column->addWidget(m_noteField);
    column->addStretch(1);
    m_note->setMinimumHeight(4 * fontMetrics().lineSpacing());

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save the wish"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &WishForm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &WishForm::reject);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_error);
    outer->addWidget(scroll, 1);
    outer->addWidget(buttons);
    // The days have parents of their own, and would come last.
    QWidget *before = m_format;
    for (QWidget *next :
        std::initializer_list<QWidget *>{m_hasFirst, m_first, m_hasLast, m_last, m_note, m_save}) {
        setTabOrder(before, next);
        before = next;
    }
    resizeWithinScreen(this, {76 * fontMetrics().averageCharWidth(), 32 * fontMetrics().lineSpacing()});
    m_title->setFocus();
}

void WishForm::setDraft(const WishDraft &draft)
{
    m_before = draft;
    setWindowTitle(draft.id ? tr("Change the wish") : tr("New wish"));
    m_title->setText(draft.title);
    m_topic->setKey(draft.topic ? std::optional(draft.topic->value()) : std::nullopt);
    m_format->setCurrentIndex(draft.format ? m_format->findData(int(*draft.format)) : 0);
    m_hasFirst->setChecked(draft.first.has_value());
    if (draft.first)
        m_first->setDate(draft.first->date());
    m_hasLast->setChecked(draft.last.has_value());
    if (draft.last)
        m_last->setDate(draft.last->date());
    m_note->setPlainText(draft.note);
}

WishDraft WishForm::draft() const
{
    WishDraft draft = m_before;
    draft.title = m_title->text();
    draft.note = m_note->toPlainText();
    draft.topic = m_topic->key() ? TopicId::from(*m_topic->key()) : std::nullopt;
    draft.format.reset();
    if (const QVariant format = m_format->currentData(); format.isValid())
        draft.format = Format(format.toInt());
    draft.first = m_hasFirst->isChecked() ? Day::from(m_first->date()) : std::nullopt;
    draft.last = m_hasLast->isChecked() ? Day::from(m_last->date()) : std::nullopt;
    return draft;
}

void WishForm::ask()
{
    const QString title = m_title->text().simplified();
    const quint64 generation = ++m_generation;
    if (title.size() < leastToAsk)
        return m_similar->show({});
    deliver(m_find(title, m_topic->key() ? TopicId::from(*m_topic->key()) : std::nullopt), this,
        [this, generation](const Result<Similar> &similar) {
            // What cannot be looked up is no reason to hold up who types.
            if (generation == m_generation)
                m_similar->show(similar ? *similar : Similar());
        });
}

void WishForm::save()
{
    m_error->clear();
    for (FormField *field : {m_titleField, m_periodField, m_noteField})
        field->setError({});
    if (const auto clean = checked(draft()); !clean)
        return fail(clean.error());
    setSaving(true);
    Q_EMIT saveRequested(draft());
}

void WishForm::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
    m_save->setText(saving ? tr("Saving…") : tr("Save the wish"));
}

void WishForm::fail(const Error &error)
{
    setSaving(false);
    FormField *field = error.subject.startsWith("wish.title"_L1)  ? m_titleField
                       : error.subject == "wish.period"_L1        ? m_periodField
                       : error.subject.startsWith("wish.note"_L1) ? m_noteField
                                                                  : nullptr;
    if (!field)
        return m_error->say(explain(error), MessageBar::Tone::Error, {}, false);
    field->setError(explain(error));
    field->focusField();
}

void WishForm::done()
{
    QDialog::accept();
}

void WishForm::reject()
{
    if (draft() == m_before)
        return QDialog::reject();
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Not saved yet"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Close without saving this wish?"));
    const QPushButton *go = box->addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(go, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace tjc
