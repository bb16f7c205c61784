#pragma once

#include "domain/wish.h"
#include "service/match_service.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace tjc {

class MatchList;
class MessageBar;

/// The chosen wish: what is asked, by how many, what became of it, and what one may do. UI thread.
class WishPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit WishPanel(bool readOnly, QWidget *parent = nullptr);

    void showNothing();
    void showLoading();
    void showWish(const WishDetails &details);
    void showMatches(const WishMatches &matches);
    void showMatchError(const QString &sentence);
    void showError(const QString &sentence);
    /// While something is under way nothing else can be begun.
    void setBusy(bool isBusy);
    [[nodiscard]] const std::optional<WishDetails> &details() const { return m_details; }

    enum class Act { MeToo, Withdraw, PickUp, PutBack, Plan, Unplan, Edit, Merge, Close, Reopen };

Q_SIGNALS:
    void acted(tjc::WishPanel::Act act);
    void planWith(tjc::PersonId trainer);
    void sessionRequested(tjc::SessionId id, tjc::Instant begin);
    void wishRequested(tjc::WishId id);

private:
    void build();
    void fill();
    void fillActions();
    void fillWishers();
    QPushButton *addButton(Act act, const QString &text);
    [[nodiscard]] QPushButton *button(Act act) const { return m_buttons[size_t(act)]; }

    bool m_readOnly;
    bool m_isBusy = false;
    std::optional<WishDetails> m_details;
    QLabel *m_empty;
    QWidget *m_body;
    QLabel *m_title;
    QLabel *m_votes;
    QLabel *m_facts;
    QLabel *m_state;
    QLabel *m_note;
    MessageBar *m_error;
    std::array<QPushButton *, 10> m_buttons{};
    QPushButton *m_session;
    QPushButton *m_target;
    QLabel *m_wishersTitle;
    QLabel *m_wishers;
    MatchList *m_matches;
};

} // namespace tjc
