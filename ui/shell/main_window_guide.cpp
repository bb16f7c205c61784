#include "domain/directory.h"
#include "domain/wish.h"
#include "ui/calendar/calendar_page.h"
#include "ui/directory/directory_page.h"
#include "ui/forum/forum_page.h"
#include "ui/guide/guide_page.h"
#include "ui/market/market_page.h"
#include "ui/market/offer_page.h"
#include "ui/market/wish_page.h"
#include "ui/shell/main_window.h"

#include <QStackedWidget>

namespace tjc {

using namespace Qt::StringLiterals;

/// What is offered, beside what is asked.
void MainWindow::addOffers(Workspace &workspace, const WorkspaceInfo &info)
{
    auto *offers = new OfferPage(workspace, info.me, info.readOnly, *m_registry, m_market);
    connect(offers, &OfferPage::message, this, [this](const QString &sentence, bool isError) {
        isError ? showError(sentence) : showNote(sentence);
    });
    connect(offers, &OfferPage::wanted, this, [this, offers] {
        showTab(m_market);
        m_market->showPage(offers);
    });
    connect(offers, &OfferPage::sessionRequested, this, &MainWindow::openSession);
    connect(offers, &OfferPage::topicRequested, this, [this](TopicId id) {
        showTab(m_guide);
        m_guide->showTopic(id);
    });
    m_market->addPage(offers, tr("What is offered"));
}

void MainWindow::addGuide(Workspace &workspace, const WorkspaceInfo &info)
{
    m_guide = new GuidePage(workspace, info.readOnly, *m_registry, m_pages);
    connect(m_guide, &GuidePage::message, this, [this](const QString &sentence, bool isError) {
        isError ? showError(sentence) : showNote(sentence);
    });
    connect(m_guide, &GuidePage::wanted, this, [this] { showTab(m_guide); });
    connect(m_guide, &GuidePage::sessionRequested, this, &MainWindow::openSession);
    connect(m_guide, &GuidePage::colleagueRequested, this, [this](PersonId id) {
        showTab(m_directory);
        m_directory->showPerson(id);
    });
    connect(m_guide, &GuidePage::colleaguesRequested, this, [this](TopicId id) {
        showTab(m_directory);
        DirectoryFilter filter;
        filter.topic = id;
        m_directory->search(filter);
    });
    connect(m_guide, &GuidePage::wishesRequested, this, [this](TopicId id) {
        showTab(m_market);
        m_market->showPage(&m_market->wishes());
        WishFilter filter;
        filter.onlyLive = true;
        filter.topic = id;
        m_market->wishes().setFilter(filter);
    });
    connect(
        m_guide, &GuidePage::questionRequested, this, [this](ThreadId id) { openThread(id, std::nullopt); });
    connect(m_guide, &GuidePage::questionsRequested, this, [this](TopicId id) {
        showTab(m_forum);
        ThreadFilter filter;
        filter.kind = ThreadKind::Question;
        filter.topic = id;
        m_forum->setFilter(filter);
    });
    connect(m_guide, &GuidePage::askRequested, this, [this](TopicId id, const QString &name) {
        showTab(m_forum);
        m_forum->newThread(ThreadDraft{.uid = {}, .kind = ThreadKind::Question, .topics = {id}}, {name});
    });
    addTab(m_guide, u"wegwijzer"_s, u"help-contents"_s, tr("Guide"));
}

} // namespace tjc
