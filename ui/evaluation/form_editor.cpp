#include "ui/evaluation/form_editor.h"

#include "service/explain.h"
#include "ui/evaluation/answer_page.h"
#include "ui/evaluation/evaluation_words.h"
#include "ui/evaluation/form_changes.h"
#include "ui/evaluation/question_editor.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QLabel *plain(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QScrollArea *scrolled(QWidget *body, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    return scroll;
}

} // namespace

FormEditor::FormEditor(const EvaluationForm &form, QWidget *parent)
    : QDialog(parent), m_before(form), m_title(plain(this)), m_hint(plain(this)),
      m_list(new QListWidget(this)),
      m_add(new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Add a question"), this)),
      m_remove(new QPushButton(QIcon::fromTheme(u"list-remove"_s), tr("Remove it"), this)),
      m_up(new QPushButton(QIcon::fromTheme(u"go-up"_s), tr("Move up"), this)),
      m_down(new QPushButton(QIcon::fromTheme(u"go-down"_s), tr("Move down"), this)),
      m_editorOrHint(new QStackedWidget(this)), m_editor(new QuestionEditor), m_bar(new MessageBar(this))
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &FormEditor::choose);
    connect(m_editor, &QuestionEditor::edited, this, &FormEditor::take);
    connect(m_add, &QPushButton::clicked, this, &FormEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &FormEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    show(form, 0);
    m_list->setFocus();
}

void FormEditor::build()
{
    setWindowTitle(tr("Questions of the evaluation"));
    m_title->setFont(metrics::titleFont(font()));
    m_hint->setText(tr("Saving makes a new version. Answers keep the words with which they were given."));
    m_list->setAccessibleName(tr("Questions"));
    m_list->setWordWrap(true);
    m_list->setSpacing(metrics::space4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(metrics::space8, buttons);
    for (QPushButton *button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->setSpacing(metrics::space8);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(buttons);

    auto *body = new QWidget;
    auto *bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, metrics::space8, 0);
    bodyColumn->addWidget(m_editor);
    auto *empty = plain(this);
    empty->setText(tr("There are no questions yet. Add one: three to eight is what colleagues answer."));
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_editorOrHint->addWidget(scrolled(body, this));
    m_editorOrHint->addWidget(empty);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space16);
    row->addWidget(left, 2);
    row->addWidget(m_editorOrHint, 3);
    auto *box = new QDialogButtonBox(this);
    m_save = box->addButton(tr("Save as a new version"), QDialogButtonBox::AcceptRole);
    m_preview = box->addButton(tr("See how it is asked…"), QDialogButtonBox::ActionRole);
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_save, m_preview})
        button->setAutoDefault(false);
    connect(box, &QDialogButtonBox::accepted, this, &FormEditor::save);
    connect(box, &QDialogButtonBox::rejected, this, &FormEditor::reject);
    connect(m_preview, &QPushButton::clicked, this, &FormEditor::preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_bar);
    column->addLayout(row, 1);
    column->addWidget(box);
    resizeWithinScreen(this, {120 * fontMetrics().averageCharWidth(), 42 * fontMetrics().lineSpacing()});
}

void FormEditor::show(const EvaluationForm &form, int at)
{
    m_form = form;
    m_title->setText(form.version > 0 && form.id ? tr("%1, version %2").arg(formTitle(form)).arg(form.version)
                                                 : tr("%1, new").arg(formTitle(form)));
    showList(std::min(at, int(form.questions.size()) - 1));
}

void FormEditor::showList(int at)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int i = 0; i < int(m_form.questions.size()); ++i)
            m_list->addItem(lineOf(i));
        m_list->setCurrentRow(at);
    }
    choose(at);
}

QString FormEditor::lineOf(int at) const
{
    const Question &question = m_form.questions.at(at);
    const QString words = question.text.simplified();
    QString line = tr("%1. %2").arg(QString::number(at + 1), words.isEmpty() ? tr("(no words yet)") : words);
    QStringList notes{label(question.kind)};
    if (question.required)
        notes += tr("needs an answer");
    if (question.dependsOn)
        notes += tr("depends on question %1").arg(*question.dependsOn + 1);
    return line + u'\n' + notes.join(u" · "_s);
}

void FormEditor::choose(int row)
{
    m_at = row;
    m_editorOrHint->setCurrentIndex(row >= 0 ? 0 : 1);
    if (row >= 0)
        m_editor->show(m_form, row);
    updateButtons();
}

void FormEditor::take()
{
    if (m_at < 0)
        return;
    m_form.questions[m_at] = m_editor->question();
    m_editor->clearErrors();
    m_list->item(m_at)->setText(lineOf(m_at));
}

void FormEditor::add()
{
    m_form = withNewQuestion(m_form, m_at);
    showList(m_at + 1);
    m_editor->focusText();
}

void FormEditor::remove()
{
    m_form = withoutQuestion(m_form, m_at);
    showList(std::min(m_at, int(m_form.questions.size()) - 1));
    m_list->setFocus();
}

void FormEditor::move(int by)
{
    const int to = m_at + by;
    if (m_at < 0 || to < 0 || to >= m_form.questions.size())
        return;
    m_form = withMoved(m_form, m_at, to);
    showList(to);
    // A button that can do no more must not lose the focus.
    if (!(by < 0 ? m_up : m_down)->isEnabled())
        m_list->setFocus();
}

void FormEditor::updateButtons()
{
    const int last = int(m_form.questions.size()) - 1;
    m_add->setEnabled(last + 1 < maxQuestions);
    m_add->setToolTip(
        last + 1 < maxQuestions ? QString() : tr("A form has at most %n questions.", nullptr, maxQuestions));
    m_remove->setEnabled(m_at >= 0);
    m_up->setEnabled(m_at > 0);
    m_down->setEnabled(m_at >= 0 && m_at < last);
    m_preview->setEnabled(last >= 0);
}

void FormEditor::preview()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("How it is asked"));
    auto *note = plain(dialog);
    note->setText(tr("Try it: nothing of this is sent."));
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    auto *page = new AnswerPage(body);
    page->setForm(m_form);
    inside->addWidget(page);
    inside->addStretch(1);
    auto *buttons = new QDialogButtonBox(dialog);
    auto *check = buttons->addButton(tr("Check the answers"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    check->setAutoDefault(false);
    connect(check, &QPushButton::clicked, page, [page, note] {
        if (page->checkedAnswersOrTell())
            note->setText(tr("These answers could be sent so."));
        else
            note->setText(tr("Something is not answered right: see below."));
    });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(note);
    column->addWidget(scrolled(body, dialog), 1);
    column->addWidget(buttons);
    resizeWithinScreen(dialog, {72 * fontMetrics().averageCharWidth(), 36 * fontMetrics().lineSpacing()});
    dialog->open();
    page->focusFirst();
}

void FormEditor::save()
{
    m_bar->clear();
    m_editor->clearErrors();
    if (const auto clean = checked(m_form); !clean)
        return fail(clean.error());
    setSaving(true);
    Q_EMIT saveRequested(m_form);
}

void FormEditor::setSaving(bool isSaving)
{
    m_save->setEnabled(!isSaving);
    m_save->setText(isSaving ? tr("Saving…") : tr("Save as a new version"));
}

void FormEditor::fail(const Error &error)
{
    setSaving(false);
    const int place = error.argument.toInt();
    if (!error.subject.startsWith("question."_L1) || place < 1 || place > m_form.questions.size())
        return m_bar->say(explain(error), MessageBar::Tone::Error, {}, false);
    m_list->setCurrentRow(place - 1);
    m_editor->fail(error.subject, explain(error));
}

void FormEditor::conflict(const EvaluationForm &theirs)
{
    setSaving(false);
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Somebody else saved a version"));
    box->setTextFormat(Qt::PlainText);
    box->setText(
        tr("While you were changing this form, somebody else saved version %1 of it, with %n questions. "
           "Nothing of yours is lost yet.",
            nullptr, int(theirs.questions.size()))
            .arg(theirs.version));
    const QPushButton *mine = box->addButton(tr("Save mine as the next version"), QMessageBox::AcceptRole);
    const QPushButton *other = box->addButton(tr("Go on from theirs"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(mine, &QPushButton::clicked, this, [this, theirs] {
        m_form.id = theirs.id;
        m_form.version = theirs.version;
        save();
    });
    connect(other, &QPushButton::clicked, this, [this, theirs] {
        m_before = theirs;
        show(theirs, 0);
    });
    box->open();
}

void FormEditor::done()
{
    QDialog::accept();
}

void FormEditor::reject()
{
    if (m_form == m_before)
        return QDialog::reject();
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Not saved yet"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Close without saving these questions?"));
    const QPushButton *go = box->addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(go, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace tjc
