#pragma once

#include "domain/evaluation.h"
#include "domain/people.h"
#include "ui/calendar/signup_offer.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tjc {

class MessageBar;
class SignupPanel;

/// Everything about one session, beside the calendar.
class DetailsPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// `canPlan`: whoever looks may change sessions.
    DetailsPanel(bool readOnly, bool canPlan, QWidget *parent = nullptr);

    /// Who looks: a trainer of a session, or a coordinator, may see who comes.
    void setMe(const Identity &me) { m_me = me; }
    /// What who looks is asked to evaluate.
    void setToEvaluate(const QList<EvaluationToDo> &toDo);
    /// Its results may be seen by who looks, though he neither gave it nor coordinates.
    void offerResults(SessionId id);
    /// How many questions and discussions there are about a session; none is told as 0.
    void setQuestions(SessionId id, int count);
    void showNothing();
    void showLoading();
    void showDetails(const SessionDetails &details, Instant now);
    void showError(const QString &sentence);
    /// Time went on: says again what may be done and how long.
    void tick(Instant now);
    /// While a request is on its way the buttons wait.
    void setBusy(bool busy);
    [[nodiscard]] const std::optional<SessionDetails> &details() const { return m_details; }

Q_SIGNALS:
    void signupRequested(tjc::SessionId id, tjc::SignupOffer::Action action);
    void goOnRequested(tjc::SessionId id, qint64 revision);
    void editRequested(tjc::SessionId id);
    void cancelRequested(tjc::SessionId id);
    void skipRequested();
    void putBackRequested();
    void calendarFileRequested(const tjc::SessionRow &session);
    void participantsRequested(const tjc::SessionDetails &details);
    /// details() are others now, or none.
    void shown();
    void mailRequested(tjc::SessionId id);
    void evaluateRequested(tjc::SessionId id, tjc::EvaluationKind kind);
    void resultsRequested(const tjc::SessionDetails &details);
    /// To see the questions about it, or, of none, to ask the first.
    void questionsRequested(const tjc::SessionDetails &details, int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addText(QVBoxLayout *column);
    void build();
    void fillTrainers();
    void fillLink();
    void fillActions(Instant now);
    void fillEvaluation(Instant now);
    void fillQuestions();
    void updatePlanning();
    void keepFocus();
    void giveFocusBack();
    void showEmpty(const QString &text);
    [[nodiscard]] QList<QPushButton *> actions() const;
    void updateFonts();

    bool m_readOnly;
    bool m_canPlan;
    bool m_isBusy = false;
    QPushButton *m_kept = nullptr; ///< had the focus, and gets it back once it can be pressed again
    Identity m_me;
    QList<EvaluationToDo> m_toEvaluate;
    std::optional<SessionId> m_shared; ///< the session whose results everybody sees
    std::optional<SessionId> m_asked;  ///< the session of m_questionCount
    int m_questionCount = 0;
    std::optional<Instant> m_now; ///< when it was last said what may be done
    std::optional<SessionDetails> m_details;
    QLabel *m_empty;
    QWidget *m_body;
    MessageBar *m_error;
    QLabel *m_title;
    QLabel *m_kind;
    QLabel *m_when;
    QLabel *m_series;
    QLabel *m_place;
    QLabel *m_trainers;
    QLabel *m_seats;
    QProgressBar *m_filled;
    QLabel *m_minimum;
    QLabel *m_question;
    QPushButton *m_goOn;
    QPushButton *m_callOff;
    QLabel *m_window;
    SignupPanel *m_signup;
    QPushButton *m_calendar;
    QPushButton *m_participants;
    QPushButton *m_mail;
    QPushButton *m_evaluate;
    QPushButton *m_results;
    QPushButton *m_questions;
    QPushButton *m_edit;
    QPushButton *m_skip;
    QPushButton *m_putBack;
    QPushButton *m_cancel;
    QPushButton *m_link;
    QLabel *m_about;
    QLabel *m_summary;
};

} // namespace tjc
