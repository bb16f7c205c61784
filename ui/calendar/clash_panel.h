#pragma once

#include "base/clock.h"
#include "ui/calendar/form_part.h"
#include "ui/calendar/plan_change.h"
#include "ui/models/clash_model.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QTreeView;

namespace tjc {

class ClashWatch;

/// Everything that clashes in the period on screen, with for the chosen one what can be done about it. A click or Enter
/// goes to the session. UI thread.
class ClashPanel : public QWidget
{
    Q_OBJECT

public:
    /// `canPlan`: whoever looks may change sessions.
    ClashPanel(
        ClashWatch &watch, bool canPlan, std::shared_ptr<const Clock> clock, QWidget *parent = nullptr);

    /// The period in words, for the title.
    void setPeriod(const QString &period);
    [[nodiscard]] int count() const { return m_rows.rowCount(); }

Q_SIGNALS:
    void sessionChosen(const tjc::ClashSide &session);
    void sessionOpened(const tjc::ClashSide &session);
    void editRequested(tjc::SessionId id, tjc::FormPart part);
    /// The session as it is known here, and what is to become of it.
    void planRequested(
        const tjc::PlannedSession &session, const QString &room, const tjc::PlanTarget &target);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void refresh();
    void showChosen();
    void tellState();
    void addMends(const Clash &clash);
    QPushButton *addButton(const QString &text, const QString &icon = {});
    void setWidths();
    void fitDetails();
    [[nodiscard]] std::optional<Clash> current() const;

    ClashWatch &m_watch;
    bool m_canPlan;
    std::shared_ptr<const Clock> m_clock;
    ClashModel m_rows;
    QString m_period;
    std::optional<Clash> m_chosen; ///< kept over a reload
    int m_row = 0;
    QLabel *m_title;
    QLabel *m_state; ///< instead of the list: nothing, not known
    QTreeView *m_list;
    QScrollArea *m_details; ///< scrolls where large letters leave it too little room
    QLabel *m_sentence;
    QWidget *m_buttons;
};

} // namespace tjc
