#include "service/deliver.h"
#include "service/explain.h"
#include "service/wish_service.h"
#include "ui/calendar/calendar_page.h"
#include "ui/market/market_page.h"
#include "ui/shell/main_window.h"

#include <QStackedWidget>

namespace tjc {

using namespace Qt::StringLiterals;

void MainWindow::addMarket(Workspace &workspace, const WorkspaceInfo &info)
{
    m_market = new MarketPage(workspace, info.me, info.readOnly, *m_registry, m_pages);
    connect(m_market, &MarketPage::message, this, [this](const QString &sentence, bool isError) {
        isError ? showError(sentence) : showNote(sentence);
    });
    connect(m_market, &MarketPage::wanted, this, [this] { showTab(m_market); });
    connect(m_market, &MarketPage::sessionRequested, this, &MainWindow::openSession);
    connect(m_market, &MarketPage::wishPlanned, this, &MainWindow::wishPlanned);
    addTab(m_market, u"marktplaats"_s, u"document-edit"_s, tr("Marketplace"));
}

/// It can be taken back from here at once, and by who plans also as any change of the calendar.
void MainWindow::wishPlanned(WishId wish, const SessionDraft &draft)
{
    const auto undo = [workspace = m_workspace, wish] { return workspace->wishes().unplan(wish); };
    const auto redo = [workspace = m_workspace, wish, draft]() -> QFuture<Result<void>> {
        return workspace->wishes()
            .plan(wish, draft)
            .then(QtFuture::Launch::Sync, [](const Result<SessionId> &planned) -> Result<void> {
                if (planned)
                    return {};
                return planned.error();
            });
    };
    m_calendar->recordPlanned(tr("Planning “%1”").arg(draft.title), undo, redo);
    showOffer(tr("“%1” is planned; who wishes it is signed up, in the order of wishing, and told.")
                  .arg(draft.title),
        tr("Take it back"), [this, undo] {
            deliver(undo(), this, [this](const Result<void> &done) {
                done ? showNote(
                    tr("The planning is taken back: the session is gone and the wish is as it was."))
                     : showError(explain(done.error()));
            });
        });
}

} // namespace tjc
