#pragma once

#include "ui/calendar/signup_offer.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tjc {

class StandingStrip;

/// Where the user stands in a session, what he may do about it, and in words why not more. UI thread.
class SignupPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SignupPanel(bool readOnly, QWidget *parent = nullptr);

    void showDetails(const SessionDetails &details, Instant now);
    /// While a request is on its way the buttons wait.
    void setBusy(bool busy);
    [[nodiscard]] const SignupOffer &offer() const { return m_offer; }
    /// In the order of the panel, with those that do not show.
    [[nodiscard]] QList<QPushButton *> buttons() const;

Q_SIGNALS:
    void requested(tjc::SignupOffer::Action action);

private:
    QPushButton *addButton(SignupOffer::Action action, const QString &text);
    void updateButtons();

    bool m_readOnly;
    bool m_isBusy = false;
    SignupOffer m_offer;
    StandingStrip *m_standing;
    QLabel *m_notes;
    QPushButton *m_confirm;
    QPushButton *m_giveOn;
    QPushButton *m_join;
    QPushButton *m_leave;
    QPushButton *m_substitute;
    QLabel *m_blocked;
};

} // namespace tjc
