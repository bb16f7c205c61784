#include "ui/market/market_page.h"

#include "ui/market/heat_page.h"
#include "ui/market/wish_desk.h"
#include "ui/market/wish_page.h"
#include "ui/market/wish_planner.h"
#include "ui/shell/command_registry.h"
#include "ui/widgets/metrics.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

MarketPage::MarketPage(Workspace &workspace, const Identity &me, bool readOnly, CommandRegistry &commands,
    QWidget *parent, std::shared_ptr<const Clock> clock, FileChooser files)
    : QWidget(parent), m_bar(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_wishes(new WishPage(workspace, readOnly, this, clock))
{
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setDocumentMode(true);
    m_bar->setAccessibleName(tr("Pages of the marketplace"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space12, 0, metrics::space12, 0);
    row->addWidget(m_bar);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    addPage(m_wishes, tr("Demand"));
    connect(m_wishes, &WishPage::message, this, &MarketPage::message);
    connect(m_wishes, &WishPage::sessionRequested, this, &MarketPage::sessionRequested);
    connect(&m_wishes->desk().planner(), &WishPlanner::planned, this, &MarketPage::wishPlanned);
    if (me.has(Role::Coordinator)) {
        m_heat = new HeatPage(workspace, this, clock, std::move(files));
        addPage(m_heat, tr("Heat map"));
        connect(m_heat, &HeatPage::message, this, &MarketPage::message);
        connect(m_heat, &HeatPage::wishesRequested, this, [this](const WishFilter &filter) {
            showPage(m_wishes);
            m_wishes->setFilter(filter);
        });
    }
    addCommands(commands, readOnly);
}

void MarketPage::addPage(QWidget *page, const QString &text)
{
    m_pages->addWidget(page);
    m_bar->addTab(text);
}

void MarketPage::showPage(QWidget *page)
{
    m_bar->setCurrentIndex(m_pages->indexOf(page));
}

void MarketPage::showWish(WishId id)
{
    showPage(m_wishes);
    m_wishes->showWish(id);
}

void MarketPage::addCommands(CommandRegistry &commands, bool readOnly)
{
    const auto come = [this](QWidget *page) {
        Q_EMIT wanted();
        showPage(page);
    };
    QAction *create = commands.add({.id = u"edit.market.new_wish"_s,
                                       .text = tr("New &wish…"),
                                       .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_W,
                                       .icon = u"list-add"_s},
        this, [this, come] {
            come(m_wishes);
            m_wishes->create();
        });
    create->setEnabled(!readOnly);
    commands.add({.id = u"view.market.demand"_s, .text = tr("Marketplace: &demand")}, this, [this, come] {
        come(m_wishes);
        m_wishes->search();
    });
    if (!m_heat)
        return;
    commands.add({.id = u"view.market.heat_organisation"_s,
                     .text = tr("Heat map of demand by &organisation"),
                     .role = Role::Coordinator},
        this, [this, come] {
            come(m_heat);
            m_heat->showBy(HeatBy::Organisation);
        });
    commands.add({.id = u"view.market.heat_week"_s,
                     .text = tr("Heat map of demand by &week"),
                     .role = Role::Coordinator},
        this, [this, come] {
            come(m_heat);
            m_heat->showBy(HeatBy::Week);
        });
}

} // namespace tjc
