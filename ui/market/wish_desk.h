#pragma once

#include "service/workspace.h"
#include "ui/market/wish_panel.h"

#include <QObject>
#include <QPointer>

namespace tjc {

class WishForm;
class WishPlanner;

/// Fills the panel with the chosen wish, and does what is asked there. UI thread.
class WishDesk : public QObject
{
    Q_OBJECT

public:
    WishDesk(Workspace &workspace, WishPanel &panel, std::shared_ptr<const Clock> clock, QObject *parent);

    void show(std::optional<WishId> id);
    void follow(const ChangeSet &changes);
    void act(WishPanel::Act act);
    void create(const QString &title = {});
    [[nodiscard]] WishPlanner &planner() { return *m_planner; }
    /// Takes back what was planned of this wish.
    void unplan(WishId id);

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    /// There is one more, or one is to be shown.
    void wishRequested(tjc::WishId id);
    void sessionRequested(tjc::SessionId id, tjc::Instant begin);
    void formOpened(tjc::WishForm *form);

private:
    void ask();
    void askMatches(WishId id);
    void openForm(const WishDraft &draft);
    void save(const WishDraft &draft);
    void meToo(WishId id);
    void askWhyClosed(const WishRow &wish);
    void askMerge(const WishRow &wish);
    /// The end of what was asked of the workspace; `done` is said where it went well.
    void answered(WishId id, const Result<void> &result, const QString &done);

    Workspace &m_workspace;
    WishPanel &m_panel;
    std::shared_ptr<const Clock> m_clock;
    WishPlanner *m_planner;
    QPointer<WishForm> m_form;
    std::optional<WishId> m_shown;
    std::optional<WishId> m_matched; ///< whose matches are shown
    quint64 m_generation = 0;
    bool m_isCreating = false;
};

} // namespace tjc
