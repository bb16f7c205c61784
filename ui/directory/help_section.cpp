#include "ui/directory/help_section.h"

#include "service/deliver.h"
#include "service/directory_text.h"
#include "service/explain.h"
#include "service/help_service.h"
#include "ui/directory/help_answer_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tool_tip.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int halfUnit = 1'000; ///< the halves are shared out in this proportion

} // namespace

void HelpModel::show(const QList<HelpRequest> &requests, std::optional<PersonId> me)
{
    beginResetModel();
    m_requests = requests;
    m_me = me;
    endResetModel();
}

int HelpModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find_if(
        m_requests, [&](const HelpRequest &request) { return request.id.value() == id; });
    return found == m_requests.end() ? -1 : int(found - m_requests.begin());
}

int HelpModel::awaitingMe() const
{
    return int(std::ranges::count_if(
        m_requests, [this](const HelpRequest &request) { return m_me && awaits(request, *m_me); }));
}

int HelpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int HelpModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HelpModel::text(const HelpRequest &request, int column) const
{
    switch (column) {
    case What:
        return request.title;
    case Who:
        return m_me == request.from ? tr("you ask %1").arg(request.toName)
                                    : tr("%1 asks you").arg(request.fromName);
    case When:
        return shortDate(localMoment(request.when.begin()).day) + u' '
               + clockText(localMoment(request.when.begin()).minute);
    case State:
        return m_me ? helpStateText(request, *m_me) : QString();
    default:
        return {};
    }
}

QVariant HelpModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HelpRequest &request = m_requests[index.row()];
    const QString shown = text(request, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::ToolTipRole:
        return plainToolTip(shown);
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + shown;
    case Qt::FontRole:
        if (m_me && awaits(request, *m_me)) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant HelpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    case When:
        return tr("When");
    case State:
        return tr("Where it stands");
    default:
        return {};
    }
}

HelpSection::HelpSection(
    Workspace &workspace, bool readOnly, std::shared_ptr<const Clock> clock, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_readOnly(readOnly), m_clock(std::move(clock)),
      m_bar(new MessageBar(this)), m_list(new QTreeView(this)), m_empty(new QWidget(this)),
      m_emptyText(new QLabel(this)), m_find(new QPushButton(tr("Find a colleague"), m_empty)),
      m_listOrEmpty(new QStackedWidget(this)), m_title(new QLabel(this)), m_facts(new QLabel(this)),
      m_details(new QWidget(this)), m_accept(new QPushButton(tr("&Accept"), this)),
      m_move(new QPushButton(tr("Propose another &time…"), this)),
      m_decline(new QPushButton(tr("&Decline…"), this)),
      m_withdraw(new QPushButton(tr("&Withdraw the request"), this)),
      m_session(new QPushButton(tr("Show in the &calendar"), this))
{
    build();
    using Deed = HelpAnswer::Deed;
    connect(m_accept, &QPushButton::clicked, this, [this] { answer(Deed::Accept); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { answer(Deed::Withdraw); });
    connect(m_move, &QPushButton::clicked, this, [this] { openDialog(Deed::Move); });
    connect(m_decline, &QPushButton::clicked, this, [this] { openDialog(Deed::Decline); });
    connect(m_session, &QPushButton::clicked, this, [this] {
        if (const HelpRequest *request = current(); request && request->session)
            Q_EMIT sessionRequested(*request->session, localMoment(request->when.begin()).day);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HelpSection::refresh);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        m_bar->clear();
        load();
    });
    refresh();
}

void HelpSection::build()
{
    m_list->setModel(&m_requests);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Requests for help"));
    m_list->header()->setAccessibleName(tr("Columns of the requests"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(HelpModel::What, QHeaderView::Stretch);
    m_title->setFont(metrics::titleFont(font()));
    for (QLabel *label : {m_title, m_facts, m_emptyText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_find, &QPushButton::clicked, this, &HelpSection::colleaguesRequested);
    auto *emptyColumn = new QVBoxLayout(m_empty);
    emptyColumn->setSpacing(metrics::space12);
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addWidget(m_find, 0, Qt::AlignLeft);
    emptyColumn->addStretch(1);
    m_emptyText->setText(
        tr("Nobody asked you anything, and you asked nobody. Find a colleague who knows what you want to "
           "learn, and ask him to come by."));
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);

    auto *buttons = new QWidget(m_details);
    auto *flow = new FlowLayout(metrics::space8, buttons);
    for (QPushButton *button : {m_accept, m_move, m_decline, m_withdraw, m_session})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(metrics::space16, metrics::space8, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(m_title);
    column->addWidget(buttons);
    column->addWidget(m_facts);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Details of the request"));
    scroll->setWidget(m_details);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_listOrEmpty);
    halves->addWidget(scroll);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setSizes({3 * halfUnit, 2 * halfUnit});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(metrics::space8);
    whole->addWidget(m_bar);
    whole->addWidget(halves, 1);
}

void HelpSection::follow(const ChangeSet &changes)
{
    if (changes.everything || changes.help || changes.people)
        load();
}

void HelpSection::load()
{
    deliver(m_workspace.help().mine(), this, [this](const Result<OwnRequests> &own) { took(own); });
}

void HelpSection::took(const Result<OwnRequests> &own)
{
    if (!own)
        return m_bar->say(explain(own.error()), MessageBar::Tone::Error, tr("Try again"));
    m_bar->clear();
    const HelpRequest *before = current();
    const qint64 keep = m_wanted > 0 ? m_wanted : before ? before->id.value() : 0;
    m_me = own->me;
    const QList<HelpRequest> &requests = own->requests;
    m_requests.show(requests, m_me);
    const bool hadFocus = m_list->hasFocus() || m_find->hasFocus();
    m_listOrEmpty->setCurrentWidget(requests.isEmpty() ? m_empty : static_cast<QWidget *>(m_list));
    if (hadFocus)
        focusList();
    int row = m_requests.rowOf(keep);
    if (row >= 0 && keep == m_wanted)
        m_wanted = 0;
    if (row < 0 && !requests.isEmpty())
        row = 0;
    m_list->setCurrentIndex(m_requests.index(row, 0));
    refresh();
    Q_EMIT counted(m_requests.awaitingMe());
}

const HelpRequest *HelpSection::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_requests.rowCount() ? &m_requests.request(row) : nullptr;
}

void HelpSection::showRequest(HelpRequestId id)
{
    m_wanted = id.value();
    if (const int row = m_requests.rowOf(m_wanted); row >= 0) {
        m_wanted = 0;
        m_list->setCurrentIndex(m_requests.index(row, 0));
    }
}

void HelpSection::focusList()
{
    const bool isEmpty = m_listOrEmpty->currentWidget() == m_empty;
    (isEmpty ? static_cast<QWidget *>(m_find) : m_list)->setFocus(Qt::OtherFocusReason);
}

void HelpSection::refresh()
{
    const HelpRequest *request = current();
    m_details->setVisible(request);
    if (!request || !m_me)
        return;
    using Deed = HelpAnswer::Deed;
    m_title->setText(request->title);
    QStringList facts{
        m_requests.data(m_requests.index(m_list->currentIndex().row(), HelpModel::Who), Qt::DisplayRole)
            .toString()
        + u" · "_s + helpStateText(*request, *m_me)};
    facts += label(request->format) + u" · "_s + whenText(request->when, false);
    if (!request->place.isEmpty())
        facts += tr("Place: %1").arg(request->place);
    if (!request->topic.isEmpty())
        facts += tr("Topic: %1").arg(request->topic);
    if (!request->question.isEmpty())
        facts += u'\n' + tr("The question:") + u'\n' + request->question;
    if (!request->answer.isEmpty())
        facts += u'\n' + tr("The answer:") + u'\n' + request->answer;
    const bool isLate = isOpen(request->state) && request->when.begin() <= m_clock->now();
    if (isLate)
        facts += u'\n' + tr("This time has passed; propose another one.");
    m_facts->setText(facts.join(u'\n'));
    const auto offer = [&](QPushButton *button, Deed deed) {
        button->setVisible(!m_readOnly && may(*request, deed, m_me, m_clock->now()));
    };
    offer(m_accept, Deed::Accept);
    offer(m_move, Deed::Move);
    offer(m_decline, Deed::Decline);
    offer(m_withdraw, Deed::Withdraw);
    m_session->setVisible(request->session.has_value());
}

void HelpSection::answer(HelpAnswer::Deed deed)
{
    const HelpRequest *request = current();
    if (!request)
        return;
    const HelpAnswer given{.id = request->id, .revision = request->revision, .deed = deed};
    deliver(m_workspace.help().answer(given), this, [this, deed](const Result<HelpRequest> &done) {
        if (done)
            answered(*done, deed);
        else
            Q_EMIT message(explain(done.error()), true);
        load();
    });
}

void HelpSection::openDialog(HelpAnswer::Deed deed)
{
    const HelpRequest *request = current();
    if (!request || !m_me)
        return;
    auto *dialog = new HelpAnswerDialog(m_workspace, *request, deed, *m_me, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HelpAnswerDialog::answered, this, [this, deed](const HelpRequest &done) {
        answered(done, deed);
        load();
    });
    dialog->open();
}

void HelpSection::answered(const HelpRequest &request, HelpAnswer::Deed deed)
{
    const QString other = m_me == request.from ? request.toName : request.fromName;
    switch (deed) {
    case HelpAnswer::Deed::Accept:
        return Q_EMIT message(tr("Accepted: it is in the calendar, and %1 knows.").arg(other), false);
    case HelpAnswer::Deed::Move:
        return Q_EMIT message(tr("The other time is proposed to %1.").arg(other), false);
    case HelpAnswer::Deed::Decline:
        return Q_EMIT message(tr("Declined; %1 knows.").arg(other), false);
    case HelpAnswer::Deed::Withdraw:
        return Q_EMIT message(tr("The request is withdrawn."), false);
    }
}

} // namespace tjc
