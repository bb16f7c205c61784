#include "ui/directory/colleagues_section.h"

#include "service/calendar_service.h"
#include "service/evaluation_service.h"
#include "service/explain.h"
#include "service/impression_text.h"
#include "ui/directory/directory_filter_bar.h"
#include "ui/directory/directory_list.h"
#include "ui/directory/person_card_panel.h"
#include "ui/mail/mailto.h"
#include "ui/participants/mail_addresses.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstRows = 50;
constexpr int leastCard = 32;   ///< letters
constexpr int halfUnit = 1'000; ///< the halves are shared out in this proportion

} // namespace

ColleaguesSection::ColleaguesSection(Context context, QWidget *parent)
    : QWidget(parent), m_context(std::move(context)),
      m_filters(new DirectoryFilterBar(localMoment(m_context.clock->now()).day, this)),
      m_bar(new MessageBar(this)), m_meant(new QLabel(this)), m_count(new QLabel(this)),
      m_addresses(new QPushButton(tr("Copy a&ddresses"), this)), m_export(new QToolButton(this)),
      m_list(new DirectoryList(m_context.workspace.directory(), this)), m_empty(new QLabel(this)),
      m_listOrEmpty(new QStackedWidget(this)), m_card(new PersonCardPanel(this)),
      m_files(new DirectoryFiles(m_context.workspace, m_context.files, this, this))
{
    build();
    connectAll();
}

void ColleaguesSection::build()
{
    for (QLabel *label : {m_meant, m_count, m_empty})
        label->setTextFormat(Qt::PlainText);
    m_meant->hide();
    m_meant->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    m_addresses->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    m_addresses->setToolTip(tr("The e-mail addresses of all colleagues in this list, for a mail"));
    m_export->setText(tr("&Export"));
    m_export->setIcon(QIcon::fromTheme(u"document-save"_s));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setToolTip(tr("All colleagues in this list, to a file"));
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("&CSV or Excel…"), this,
        [this] { withAll([this](const QList<qint64> &ids) { m_files->askTable(ids); }); });
    menu->addAction(tr("&vCard, for an address book…"), this, [this] {
        withAll([this](const QList<qint64> &ids) { m_files->saveVcards(ids, tr("Colleagues")); });
    });
    m_export->setMenu(menu);
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space8);
    line->addWidget(m_count, 1);
    line->addWidget(m_addresses);
    line->addWidget(m_export);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(metrics::space8);
    column->addWidget(m_meant);
    column->addLayout(line);
    column->addWidget(m_listOrEmpty, 1);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(left);
    halves->addWidget(m_card);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    m_card->setMinimumWidth(leastCard * fontMetrics().averageCharWidth());
    halves->setSizes({3 * halfUnit, 2 * halfUnit});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(metrics::space8);
    whole->addWidget(m_filters);
    whole->addWidget(m_bar);
    whole->addWidget(halves, 1);
}

void ColleaguesSection::connectAll()
{
    connect(m_filters, &DirectoryFilterBar::filterChanged, this, [this](const DirectoryFilter &filter) {
        m_filter = filter;
        ask(false);
    });
    connect(m_filters, &DirectoryFilterBar::listWanted, m_list, [this] {
        if (m_list->rows().rowCount() > 0)
            m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &DirectoryList::currentChosen, this, &ColleaguesSection::showCard);
    connect(&m_list->rows(), &IdListModel::failed, this, &ColleaguesSection::failed);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        m_bar->clear();
        m_list->rows().retry();
        ask(true);
        loadCard();
    });
    connect(m_addresses, &QPushButton::clicked, this, &ColleaguesSection::copyAddresses);
    connect(m_card, &PersonCardPanel::askRequested, this, &ColleaguesSection::askRequested);
    connect(m_card, &PersonCardPanel::profileRequested, this, &ColleaguesSection::profileRequested);
    connect(m_card, &PersonCardPanel::sessionRequested, this, &ColleaguesSection::sessionRequested);
    connect(m_card, &PersonCardPanel::mailRequested, this, &ColleaguesSection::mail);
    connect(m_card, &PersonCardPanel::vcardRequested, this,
        [this](const PersonCard &card) { m_files->saveVcards({card.row.id.value()}, card.row.name); });
    connect(m_files, &DirectoryFiles::message, this, &ColleaguesSection::message);
}

void ColleaguesSection::loadLists()
{
    deliver(m_context.workspace.calendar().lists(), this, [this](const Result<CalendarLists> &lists) {
        if (lists)
            m_filters->setLists(*lists);
        else
            failed(lists.error());
    });
}

void ColleaguesSection::follow(const ChangeSet &changes)
{
    if (changes.everything || changes.lists || changes.guide)
        loadLists();
    if (changes.everything || changes.people || changes.guide)
        ask(m_question > 0);
    if (changes.everything || changes.people || changes.guide || changes.trainings
        || !changes.sessions.isEmpty())
        loadCard();
}

void ColleaguesSection::focusSearch()
{
    m_filters->focusText();
}

void ColleaguesSection::search(const DirectoryFilter &filter)
{
    m_filters->setFilter(filter);
}

void ColleaguesSection::showPerson(PersonId id)
{
    showCard(id);
    m_list->setCurrentPerson(id);
}

std::optional<TopicId> ColleaguesSection::foundBy(PersonId id) const
{
    if (m_filter.topic)
        return m_filter.topic;
    const DirectoryRow *row = m_list->rows().rowAt(m_list->rows().indexOfId(id.value()).row());
    if (!row || row->reasons.isEmpty() || row->reasons.first().kind != HitReason::Kind::Knows)
        return {};
    const auto topic = std::ranges::find(row->topics, row->reasons.first().what, &KnownTopic::name);
    return topic == row->topics.end() ? std::nullopt : std::optional(topic->id);
}

/// First what is best, in one question; then all identifiers, where there are more.
void ColleaguesSection::ask(bool isSameList)
{
    const quint64 question = ++m_question;
    m_isWhole = false;
    deliver(m_context.workspace.directory().search(m_filter, firstRows), this,
        [this, isSameList, question](const Result<DirectoryAnswer> &answer) {
            if (question != m_question)
                return;
            if (answer)
                took(*answer, isSameList, question);
            else
                failed(answer.error());
        });
}

void ColleaguesSection::took(const DirectoryAnswer &answer, bool isSameList, quint64 question)
{
    m_bar->clear();
    m_list->setQuestion(m_filter);
    QList<qint64> ids;
    for (const DirectoryRow &row : answer.first)
        ids += row.id.value();
    m_isWhole = answer.isAll;
    // A list that is read again stays as long as it was until all of it is known.
    if (answer.isAll || !isSameList)
        m_list->showIds(ids, isSameList);
    say(answer);
    sayCount(ids.size(), answer.isAll);
    if (answer.isAll)
        return Q_EMIT settled();
    deliver(m_context.workspace.directory().searchIds(m_filter), this,
        [this, question](const Result<QList<qint64>> &all) { tookAll(all, question); });
}

void ColleaguesSection::tookAll(const Result<QList<qint64>> &ids, quint64 question)
{
    if (question != m_question)
        return;
    if (!ids)
        return failed(ids.error());
    m_isWhole = true;
    m_list->showIds(*ids, true);
    sayCount(ids->size(), true);
    Q_EMIT settled();
}

void ColleaguesSection::say(const DirectoryAnswer &answer)
{
    m_meant->setText(answer.meant.isEmpty() ? QString() : tr("Meant: %1").arg(answer.meant.join(u", "_s)));
    m_meant->setVisible(!answer.meant.isEmpty());
    m_listOrEmpty->setCurrentWidget(answer.first.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (m_filter.asksNothing())
        m_empty->setText(
            tr("Nobody has told yet what he knows or would give. Begin yourself: tell it in “My profile”."));
    else
        m_empty->setText(
            tr("Nobody is found. Try another word or fewer filters, or ask for a training in the "
               "marketplace."));
    m_addresses->setEnabled(!answer.first.isEmpty());
    m_export->setEnabled(!answer.first.isEmpty());
}

void ColleaguesSection::sayCount(qsizetype count, bool isAll)
{
    m_count->setText(isAll ? tr("%n colleagues", nullptr, int(count))
                           : tr("more than %n colleagues", nullptr, int(count)));
}

void ColleaguesSection::failed(const Error &error)
{
    m_bar->say(explain(error), MessageBar::Tone::Error, tr("Try again"));
}

void ColleaguesSection::showCard(std::optional<PersonId> id)
{
    m_shown = id;
    loadCard();
}

void ColleaguesSection::loadCard()
{
    const quint64 question = ++m_cardQuestion;
    if (!m_shown)
        return m_card->showNothing(
            m_list->rows().rowCount() > 0 ? tr("Choose a colleague to see more.") : QString());
    deliver(m_context.workspace.directory().card(*m_shown), this,
        [this, question](const Result<PersonCard> &card) {
            if (question != m_cardQuestion)
                return;
            if (!card)
                return m_card->showNothing(explain(card.error()));
            m_card->show(*card, m_context.readOnly);
            loadImpression(question);
        });
}

/// Nobody waits for it, and without one nothing is said.
void ColleaguesSection::loadImpression(quint64 question)
{
    deliver(m_context.workspace.evaluations().impression(*m_shown), this,
        [this, question](const Result<std::optional<Impression>> &impression) {
            if (question == m_cardQuestion)
                m_card->showImpression(impression && *impression ? impressionText(**impression) : QString());
        });
}

void ColleaguesSection::mail(const PersonCard &card)
{
    if (!isMailAddress(card.row.email))
        return Q_EMIT message(tr("The e-mail address of %1 cannot be used.").arg(card.row.name), true);
    if (!m_context.openUrl(mailtoUrl({card.row.email}, MailTo::Openly, {})))
        Q_EMIT message(tr("No mail program answered; the address is %1.").arg(card.row.email), true);
}

void ColleaguesSection::withAll(std::function<void(const QList<qint64> &)> use)
{
    if (m_isWhole)
        return use(m_list->rows().ids());
    deliver(m_context.workspace.directory().searchIds(m_filter), this,
        [this, use = std::move(use)](const Result<QList<qint64>> &ids) {
            if (ids)
                use(*ids);
            else
                failed(ids.error());
        });
}

void ColleaguesSection::copyAddresses()
{
    withAll([this](const QList<qint64> &ids) {
        deliver(m_context.workspace.directory().addresses(ids), this, [this](const Result<QStringList> &all) {
            if (!all)
                return failed(all.error());
            QStringList usable;
            std::ranges::copy_if(*all, std::back_inserter(usable), isMailAddress);
            if (usable.isEmpty())
                return Q_EMIT message(tr("Of none of these colleagues an e-mail address is known."), true);
            QApplication::clipboard()->setText(addressLine(usable));
            Q_EMIT message(tr("%n e-mail addresses are copied.", nullptr, int(usable.size())), false);
        });
    });
}

} // namespace tjc
