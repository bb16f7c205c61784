#include "ui/guide/merge_topic_dialog.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "service/guide_service.h"
#include "ui/guide/topic_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

namespace {

constexpr int topicsFound = 12;

} // namespace

MergeTopicDialog::MergeTopicDialog(Workspace &workspace, const TopicLink &gone, QWidget *window)
    : QDialog(window), m_workspace(workspace), m_gone(gone),
      m_kept(new TopicField(
          [&service = workspace.guide()](const QString &text) { return service.find(text, topicsFound); },
          this))
{
    setWindowTitle(tr("Make two topics one"));
    auto *text = new QLabel(
        tr("Everything that is linked to “%1” is then linked to the other topic: colleagues who know it, "
           "sessions, trainings, wishes and advice. Its name stays as another name of that topic. "
           "This cannot be taken back.")
            .arg(gone.name),
        this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_field = new FormField(tr("The topic that &stays"), m_kept, this);
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("&Make them one"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Leave them"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_go->setEnabled(false);
    connect(m_kept, &TopicField::chosen, this, [this] {
        m_field->setError({});
        m_go->setEnabled(m_kept->topic().has_value());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeTopicDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(text);
    column->addWidget(m_field);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(QSize(30, 16) * fontMetrics().height());
    m_kept->setFocus();
}

void MergeTopicDialog::merge()
{
    const auto kept = m_kept->topic();
    if (!kept)
        return;
    m_go->setEnabled(false);
    deliver(
        m_workspace.guide().merge(m_gone.id, kept->id), this, [this, kept = *kept](const Result<void> &done) {
            m_go->setEnabled(true);
            if (!done)
                return m_field->setError(explain(done.error()));
            Q_EMIT merged(kept.id, tr("“%1” is one with “%2” now.").arg(m_gone.name, kept.name));
            accept();
        });
}

} // namespace tjc
