#pragma once

#include "base/result.h"
#include "domain/evaluation.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tjc {

class AnswerPage;
class MessageBar;

/// What is evaluated, as its head says it; the title may come later.
struct EvaluationAbout {
    SessionId session;
    EvaluationKind kind = EvaluationKind::After;
    QString title = {};
    std::optional<Span> when = {};
    QString trainers = {}; ///< names
};

/// One page of questions on a session; stays until it was sent. UI thread.
class EvaluationDialog : public QDialog
{
    Q_OBJECT

public:
    struct Asks {
        std::function<QFuture<Result<EvaluationForm>>()> form;
        std::function<QFuture<Result<void>>(const Ballot &)> answer;
    };

    /// `anonymity`: what is done to keep who answers unknown. Fetches the form itself.
    EvaluationDialog(
        const EvaluationAbout &about, const QString &anonymity, Asks asks, QWidget *parent = nullptr);

    /// Its head, where it is known later.
    void setAbout(const EvaluationAbout &about);
    [[nodiscard]] const EvaluationAbout &about() const { return m_about; }
    [[nodiscard]] AnswerPage &page() { return *m_page; }
    void reject() override;

Q_SIGNALS:
    void sent();
    /// A question on it for the forum, after a follow-up.
    void newQuestion(tjc::SessionId session);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Loading, Failed, Asking, Sending, Undelivered, Sent };

    void build(const QString &anonymity);
    void load();
    void send();
    void answered(const Result<void> &answer);
    void show(State state);
    void showThanks();
    void ask(const QString &question, const QString &stay, const QString &go);

    EvaluationAbout m_about;
    Asks m_asks;
    State m_state = State::Loading;
    Ballot m_ballot; ///< as it was sent
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_anonymity;
    QLabel *m_hint;
    QWidget *m_loading;
    QLabel *m_loadingText;
    QScrollArea *m_scroll;
    AnswerPage *m_page;
    QWidget *m_thanks;
    QLabel *m_thanksTitle;
    QLabel *m_thanksText;
    QStackedWidget *m_pages;
    MessageBar *m_bar;
    QPushButton *m_send;
    QPushButton *m_question;
    QPushButton *m_close;
};

} // namespace tjc
