#pragma once

#include "ui/evaluation/results_page.h"

namespace tjc {

/// Results in a window of their own, beside the calendar; Escape closes it.
class ResultsWindow : public QWidget
{
    Q_OBJECT

public:
    ResultsWindow(Workspace &workspace, bool readOnly, const ResultsPreset &preset, QWidget *parent,
        std::shared_ptr<const Clock> clock, FileChooser files);

    [[nodiscard]] ResultsPage &page() { return *m_page; }

Q_SIGNALS:
    void openThread(tjc::ThreadId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ResultsPage *m_page;
};

} // namespace tjc
