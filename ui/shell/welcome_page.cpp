#include "ui/shell/welcome_page.h"

#include "ui/shell/choice_button.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnLetters = 72;
constexpr int logoSize = 64;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

/// A column of readable width in the middle.
QVBoxLayout *columnIn(QWidget *page)
{
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::space8);
    auto *holder = new QWidget(page);
    holder->setMaximumWidth(columnLetters * page->fontMetrics().averageCharWidth());
    holder->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(holder, 1000);
    row->addStretch();
    return column;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(this);
    auto *column = columnIn(page);
    column->addStretch();

    auto *logo = new QLabel(page);
    logo->setPixmap(
        QIcon(u":/icons/trainjecollega.svg"_s).pixmap(QSize(logoSize, logoSize), devicePixelRatio()));
    column->addWidget(logo);
    auto *title = plainLabel(tr("Colleagues train each other"), page);
    title->setFont(metrics::titleFont(title->font()));
    column->addWidget(title);
    column->addWidget(plainLabel(tr("TrainJeCollega shows what colleagues have to offer, and signs you up. "
                                    "It works in a workspace: one file "
                                    "that you share, or a database of your organisation."),
        page));
    column->addSpacing(metrics::space8);

    auto *open = new ChoiceButton(tr("Open a shared file"),
        tr("The workspace that a colleague put on a shared folder, or your own."),
        QIcon::fromTheme(u"document-open"_s), page);
    auto *server = new ChoiceButton(tr("Connect to a server"),
        tr("The PostgreSQL database of your organisation. The administrator knows its name."),
        QIcon::fromTheme(u"network-connect"_s), page);
    auto *sample = new ChoiceButton(tr("Try the example week"),
        tr("A week full of workshops with invented colleagues, on this computer only."),
        QIcon::fromTheme(u"view-calendar-week"_s), page);
    auto *create = new ChoiceButton(tr("Make a new workspace"),
        tr("An empty file with the Dutch ministries in it; you become its administrator."),
        QIcon::fromTheme(u"document-new"_s), page);
    for (ChoiceButton *button : {open, server, sample, create})
        column->addWidget(button);
    connect(open, &QAbstractButton::clicked, this, &WelcomePage::openFile);
    connect(server, &QAbstractButton::clicked, this, &WelcomePage::connectToServer);
    connect(sample, &QAbstractButton::clicked, this, &WelcomePage::trySample);
    connect(create, &QAbstractButton::clicked, this, &WelcomePage::createNew);

    m_recentTitle = plainLabel(tr("Opened before"), page);
    m_recentTitle->setContentsMargins(0, metrics::space16, 0, 0);
    column->addWidget(m_recentTitle);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(metrics::space4);
    column->addLayout(m_recent);
    column->addStretch();
    setWidget(page);
    setRecent({});
}

void WelcomePage::setRecent(const QList<WorkspaceUrl> &recent)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(!recent.isEmpty());
    for (const WorkspaceUrl &url : recent) {
        auto *button = new QPushButton(widget());
        button->setText(u"%1  —  %2"_s.arg(url.name(), url.string()).replace(u'&', "&&"_L1));
        button->setIcon(QIcon::fromTheme(
            url.engine() == Engine::Sqlite ? u"document-open-recent"_s : u"network-server"_s));
        button->setFlat(true);
        button->setStyleSheet(u"text-align: left; padding: 4px 8px;"_s);
        button->setAccessibleName(tr("Open %1, %2").arg(url.name(), url.string()));
        button->setToolTip(url.string());
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, url] { Q_EMIT openRecent(url); });
        m_recent->addWidget(button);
    }
}

OpeningPage::OpeningPage(QWidget *parent)
    : QWidget(parent), m_sentence(plainLabel({}, this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *column = columnIn(this);
    column->addStretch();
    m_sentence->setAlignment(Qt::AlignCenter);
    column->addWidget(m_sentence);
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    column->addWidget(m_cancel, 0, Qt::AlignCenter);
    column->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &OpeningPage::cancelled);
}

void OpeningPage::begin(const QString &sentence, bool canCancel)
{
    m_sentence->setText(sentence);
    m_bar->setAccessibleName(sentence);
    m_bar->setRange(0, 0);
    m_cancel->setVisible(canCancel);
}

void OpeningPage::setProgress(qint64 done, qint64 total)
{
    // An indeterminate bar stays that until the job knows how much it is.
    constexpr int steps = 1'000;
    if (total <= 0)
        return;
    m_bar->setRange(0, steps);
    m_bar->setValue(static_cast<int>(done * steps / total));
}

} // namespace tjc
