#pragma once

#include "domain/series.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tjc {

/// Asks which sessions of a series something is done to: only this one, this and following, or all. Where colleagues are
/// in what falls away, a reason too.
class ScopeDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice {
        SeriesScope scope;
        QString effect; ///< what it does, or why it cannot be chosen
        bool isPossible = true;
        bool needsReason = false;
    };
    struct Texts {
        QString title;
        QString question;
        QString note; ///< smaller, below the choices; may be empty
        QString act;  ///< what the first button does
        QString leave;
    };

    /// The first that is possible is chosen.
    ScopeDialog(const Texts &texts, const QList<Choice> &choices, QWidget *parent = nullptr);

    [[nodiscard]] SeriesScope scope() const;
    /// Without spaces around it.
    [[nodiscard]] QString reason() const;

private:
    void addChoice(QVBoxLayout *column, const Choice &choice);
    void update();

    QList<Choice> m_choices;
    QButtonGroup *m_group;
    QLabel *m_why;
    QPlainTextEdit *m_reason;
    QPushButton *m_act = nullptr;
};

} // namespace tjc
