#include "ui/evaluation/results_window.h"

#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/message_bar.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace tjc {

ResultsWindow::ResultsWindow(Workspace &workspace, bool readOnly, const ResultsPreset &preset,
    QWidget *parent, std::shared_ptr<const Clock> clock, FileChooser files)
    : QWidget(parent, Qt::Window),
      m_page(new ResultsPage(workspace, readOnly, this, std::move(clock), std::move(files)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(preset.session.isEmpty() ? tr("Evaluations") : tr("Evaluation of %1").arg(preset.session));
    auto *bar = new MessageBar(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space8);
    column->addWidget(bar);
    column->addWidget(m_page, 1);
    connect(m_page, &ResultsPage::message, bar, [bar](const QString &sentence, bool isError) {
        bar->say(sentence, isError ? MessageBar::Tone::Error : MessageBar::Tone::Plain);
    });
    connect(m_page, &ResultsPage::openThread, this, &ResultsWindow::openThread);
    m_page->setPreset(preset);
    resizeWithinScreen(this, {110 * fontMetrics().averageCharWidth(), 46 * fontMetrics().lineSpacing()});
}

void ResultsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tjc
