#pragma once

#include "domain/people.h"
#include "domain/session.h"
#include "service/workspace.h"
#include "ui/widgets/file_chooser.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace tjc {

class CommandRegistry;
class HeatPage;
class WishPage;

/// The tab Marktplaats: pages of demand and supply. Composition and wiring only.
class MarketPage : public QWidget
{
    Q_OBJECT

public:
    MarketPage(Workspace &workspace, const Identity &me, bool readOnly, CommandRegistry &commands,
        QWidget *parent = nullptr, std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(),
        FileChooser files = FileChooser::desktop());

    /// One page more, after those that are there; `text` is its name in the row of pages.
    void addPage(QWidget *page, const QString &text);
    void showPage(QWidget *page);
    void showWish(WishId id);
    [[nodiscard]] WishPage &wishes() { return *m_wishes; }

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    /// A command wants this tab in front.
    void wanted();
    void sessionRequested(tjc::SessionId id, tjc::Instant begin);
    /// A wish was made a session here; undo and redo take that back and do it again.
    void wishPlanned(tjc::WishId wish, const tjc::SessionDraft &draft);

private:
    void addCommands(CommandRegistry &commands, bool readOnly);

    QTabBar *m_bar;
    QStackedWidget *m_pages;
    WishPage *m_wishes;
    HeatPage *m_heat = nullptr; ///< for coordinators
};

} // namespace tjc
