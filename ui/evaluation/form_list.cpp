#include "ui/evaluation/form_list.h"

#include "service/deliver.h"
#include "service/evaluation_service.h"
#include "service/explain.h"
#include "ui/calendar/format_icon.h"
#include "ui/evaluation/evaluation_words.h"
#include "ui/evaluation/form_changes.h"
#include "ui/evaluation/form_editor.h"
#include "ui/models/seen_changes.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/row_list.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

FormList::FormList(Workspace &workspace, bool readOnly, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_readOnly(readOnly), m_bar(new MessageBar(this)),
      m_intro(new QLabel(this)), m_table(new QTableWidget(this)),
      m_edit(new QPushButton(QIcon::fromTheme(u"document-edit"_s), {}, this)),
      m_new(new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("One of its own for"), this)),
      m_formats(new QMenu(m_new))
{
    build();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &FormList::update);
    connect(m_table, &QTableWidget::itemActivated, m_edit, &QPushButton::click);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const EvaluationForm *form = current())
            edit(*form);
    });
    connect(m_formats, &QMenu::aboutToShow, this, &FormList::fillFormats);
    connect(m_bar, &MessageBar::actionTriggered, this, &FormList::load);
    new SeenChanges(workspace, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.evaluations)
            load();
    });
}

void FormList::build()
{
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    m_intro->setText(
        tr("What is asked after a session. A kind of training may have a form of its own; the others get the "
           "one for all. Answers keep the words with which they were given."));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Kind of training"), tr("Version"), tr("Questions")});
    makeRowList(*m_table, tr("Forms of evaluations"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_edit->setText(tr("Change the questions…"));
    m_new->setMenu(m_formats);
    m_edit->setEnabled(false);
    m_new->setEnabled(false);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(metrics::space8, buttons);
    flow->addWidget(m_edit);
    flow->addWidget(m_new);
    buttons->setVisible(!m_readOnly);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space8);
    column->addWidget(m_bar);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
}

void FormList::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool FormList::hasChanges() const
{
    return m_editor && m_editor->isVisible();
}

void FormList::load()
{
    deliver(m_workspace.evaluations().forms(), this,
        [this](const Result<QList<EvaluationForm>> &forms) { loaded(forms); });
}

void FormList::loaded(const Result<QList<EvaluationForm>> &forms)
{
    if (!forms) {
        m_bar->say(explain(forms.error()), MessageBar::Tone::Error, tr("Try again"), false);
        return Q_EMIT settled();
    }
    m_bar->clear();
    const int at = std::max(0, m_table->currentRow());
    m_forms = *forms;
    m_table->setRowCount(int(m_forms.size()));
    for (int row = 0; row < int(m_forms.size()); ++row) {
        const EvaluationForm &form = m_forms.at(row);
        const QStringList cells{label(form.kind), form.format ? label(*form.format) : tr("All other kinds"),
            QString::number(form.version), QString::number(form.questions.size())};
        for (int column = 0; column < int(cells.size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        if (form.format)
            m_table->item(row, 1)->setIcon(formatIcon(*form.format, palette()));
    }
    for (int column = 0; column < 3; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + metrics::space16);
    }
    if (!m_forms.isEmpty())
        m_table->setCurrentCell(std::min(at, int(m_forms.size()) - 1), 0);
    update();
    Q_EMIT settled();
}

const EvaluationForm *FormList::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_forms.size()) ? &m_forms.at(row) : nullptr;
}

void FormList::update()
{
    const EvaluationForm *form = current();
    m_edit->setEnabled(form && !m_readOnly);
    m_new->setEnabled(form && !m_readOnly);
}

/// The kinds of training that have none of their own yet, when the chosen form is asked.
void FormList::fillFormats()
{
    m_formats->clear();
    const EvaluationForm *form = current();
    if (!form)
        return;
    for (const auto &row : formatCodes) {
        const bool isThere = std::ranges::any_of(m_forms, [&](const EvaluationForm &other) {
            return other.kind == form->kind && other.format == row.value;
        });
        if (isThere)
            continue;
        m_formats->addAction(formatIcon(row.value, palette()), label(row.value), this,
            [this, own = forFormat(*form, row.value)] { edit(own); });
    }
    if (m_formats->isEmpty())
        m_formats->addAction(tr("Every kind has one already"))->setEnabled(false);
}

void FormList::edit(const EvaluationForm &form)
{
    if (m_editor && m_editor->isVisible()) {
        m_editor->raise();
        return m_editor->activateWindow();
    }
    m_editor = new FormEditor(form, window());
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_editor, &FormEditor::saveRequested, this, &FormList::save);
    m_editor->open();
    Q_EMIT editorOpened(m_editor);
}

void FormList::save(const EvaluationForm &form)
{
    deliver(m_workspace.evaluations().save(form), this, [this, form](const Result<EvaluationFormId> &saved) {
        if (!saved && saved.error().subject == "form.version"_L1)
            return askTheirs(saved.error(), form);
        if (!saved) {
            if (m_editor)
                m_editor->fail(saved.error());
            else
                Q_EMIT message(explain(saved.error()), true);
            return;
        }
        if (m_editor)
            m_editor->done();
        Q_EMIT message(tr("The new version is asked from now on."), false);
        load();
    });
}

/// Theirs is read first, so that one knows what there is to choose from.
void FormList::askTheirs(const Error &error, const EvaluationForm &mine)
{
    deliver(m_workspace.evaluations().forms(), this,
        [this, error, mine](const Result<QList<EvaluationForm>> &forms) {
            if (!m_editor)
                return;
            if (!forms)
                return m_editor->fail(forms.error());
            const auto theirs = std::ranges::find_if(*forms, [&](const EvaluationForm &form) {
                return form.kind == mine.kind && form.format == mine.format;
            });
            if (theirs == forms->end())
                return m_editor->fail(error);
            m_editor->conflict(*theirs);
        });
}

} // namespace tjc
