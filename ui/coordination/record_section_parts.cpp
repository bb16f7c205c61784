#include "ui/coordination/record_section.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

void RecordSection::build()
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildList());
    splitter->addWidget(buildForm());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    const int unit = fontMetrics().averageCharWidth();
    splitter->setSizes({84 * unit, 60 * unit});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(splitter);
}

QWidget *RecordSection::buildList()
{
    m_search->setPlaceholderText(tr("Search in the list"));
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setClearButtonEnabled(true);
    buildModel();
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(metrics::space12);
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(m_empty);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, metrics::space12, 0);
    column->setSpacing(metrics::space8);
    column->addWidget(m_search);
    column->addWidget(m_listOrEmpty, 1);
    m_add->setText(m_words.add);
    m_add->setIcon(QIcon::fromTheme(u"list-add"_s));
    (new FlowLayout(metrics::space8, m_below))->addWidget(m_add);
    column->addWidget(m_below);
    return left;
}

void RecordSection::buildModel()
{
    m_model.setHorizontalHeaderLabels(m_words.columns);
    m_found->setSourceModel(&m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_found);
    m_table->setAccessibleName(m_words.list);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::space8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QWidget *RecordSection::buildForm()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(metrics::titleFont(font()));
    m_save->setText(m_words.save);
    m_save->setIcon(QIcon::fromTheme(u"document-save"_s));
    m_remove->setText(m_words.remove);
    // Large letters make them two lines, rather than the window too wide.
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(metrics::space8, buttons);
    flow->setContentsMargins(metrics::space12, 0, 0, 0);
    for (QPushButton *button : {m_save, m_undo, m_remove})
        flow->addWidget(button);

    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(metrics::space12, 0, metrics::space12, 0);
    column->setSpacing(metrics::space12);
    column->addWidget(m_title);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields);
    auto *whole = new QWidget(this);
    auto *outer = new QVBoxLayout(whole);
    outer->setContentsMargins({});
    outer->setSpacing(metrics::space8);
    outer->addWidget(m_bar);
    outer->addWidget(scroll, 1);
    outer->addWidget(buttons);

    auto *hint = new QLabel(m_words.choose, this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    hint->setMargin(metrics::space12);
    m_formOrHint->addWidget(hint);
    m_formOrHint->addWidget(whole);
    return m_formOrHint;
}

void RecordSection::addShortcuts()
{
    const auto add = [this](const QKeySequence &key, QWidget *place, auto f) {
        auto *shortcut = new QShortcut(key, place);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, f);
    };
    add(QKeySequence::Save, this, [this] {
        if (m_save->isEnabled() && m_save->isVisible())
            m_save->click();
    });
    add(QKeySequence::Delete, m_table, [this] {
        if (m_remove->isEnabled() && m_remove->isVisible())
            m_remove->click();
    });
}

void RecordSection::addBelowList(QWidget *widget)
{
    m_below->layout()->addWidget(widget);
}

} // namespace tjc
