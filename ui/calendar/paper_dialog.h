#pragma once

#include "ui/calendar/paper_request.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QRadioButton;

namespace tjc {

/// What to put on paper, and on which.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Goal { Print, Pdf };

    /// `proposed` is what the list and the period on screen come to; `kind` is chosen at first.
    PaperDialog(Goal goal, const PaperRequest &proposed, QWidget *parent);

Q_SIGNALS:
    void chosen(const tjc::PaperRequest &request);

private:
    [[nodiscard]] PaperKind kind() const;
    void kindChosen();

    PaperRequest m_request;
    QList<QRadioButton *> m_kinds; ///< in the order of paperKindCodes
    QComboBox *m_paper;
    QLabel *m_about;
};

} // namespace tjc
