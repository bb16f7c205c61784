#include "ui/market/wish_panel.h"

#include "ui/market/match_list.h"
#include "ui/market/wish_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wishersNamed = 30;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString factsOf(const WishRow &wish)
{
    QStringList lines;
    if (!wish.topicName.isEmpty())
        lines += WishPanel::tr("Topic: %1").arg(wish.topicName);
    if (wish.format)
        lines += WishPanel::tr("Form: %1").arg(label(*wish.format));
    lines += WishPanel::tr("Wanted: %1").arg(periodText(wish.first, wish.last));
    const QString since = longDate(localMoment(wish.created).day);
    if (wish.wishedBy.isEmpty() || !wish.createdBy)
        lines += WishPanel::tr("Wished since %1").arg(since);
    else if (wish.organisation.isEmpty())
        lines += WishPanel::tr("Wished first by %1, on %2").arg(wish.wishedBy, since);
    else
        lines += WishPanel::tr("Wished first by %1 (%2), on %3").arg(wish.wishedBy, wish.organisation, since);
    return lines.join(u'\n');
}

QString stateSentence(const WishDetails &details)
{
    const WishRow &wish = details.row;
    if (wish.mergedInto)
        return WishPanel::tr("This wish is one with “%1” now; the votes count there.")
            .arg(details.mergedTitle);
    switch (wish.state) {
    case WishState::Open:
        return WishPanel::tr("Nobody has taken this up yet.");
    case WishState::PickedUp:
        return WishPanel::tr("%1 takes this up.").arg(wish.picker);
    case WishState::Planned:
        return wish.when ? WishPanel::tr("Planned: %1.").arg(whenText(*wish.when, false)) : QString();
    case WishState::Fulfilled:
        return wish.when ? WishPanel::tr("Fulfilled: it was given on %1.").arg(whenText(*wish.when, false))
                         : WishPanel::tr("Fulfilled.");
    case WishState::Closed:
        return WishPanel::tr("Closed: %1").arg(wish.closeReason);
    }
    return {};
}

} // namespace

WishPanel::WishPanel(bool readOnly, QWidget *parent)
    : QScrollArea(parent), m_readOnly(readOnly), m_empty(plainLabel(this)), m_body(new QWidget(this)),
      m_title(plainLabel(m_body)), m_votes(plainLabel(m_body)), m_facts(plainLabel(m_body)),
      m_state(plainLabel(m_body)), m_note(plainLabel(m_body)), m_error(new MessageBar(m_body)),
      m_session(new QPushButton(tr("Show the session"), m_body)),
      m_target(new QPushButton(tr("Show that wish"), m_body)), m_wishersTitle(plainLabel(m_body)),
      m_wishers(plainLabel(m_body)), m_matches(new MatchList(m_body))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The chosen wish"));
    build();
    showNothing();
}

QPushButton *WishPanel::addButton(Act act, const QString &text)
{
    auto *button = new QPushButton(text, m_body);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT acted(act); });
    m_buttons[size_t(act)] = button;
    return button;
}

void WishPanel::build()
{
    m_title->setFont(metrics::titleFont(font()));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_votes->setFont(strong);
    m_wishersTitle->setFont(strong);
    m_wishersTitle->setText(tr("Who wish this, in order"));
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *buttons = new QWidget(m_body);
    auto *flow = new FlowLayout(metrics::space8, buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(addButton(Act::MeToo, tr("Me too")));
    flow->addWidget(addButton(Act::Withdraw, tr("Not any more")));
    flow->addWidget(addButton(Act::PickUp, tr("I take this up")));
    flow->addWidget(addButton(Act::PutBack, tr("Put it back")));
    flow->addWidget(addButton(Act::Plan, tr("Plan it as a session…")));
    flow->addWidget(m_session);
    flow->addWidget(addButton(Act::Unplan, tr("Take the planning back")));
    flow->addWidget(m_target);
    flow->addWidget(addButton(Act::Edit, tr("Change…")));
    flow->addWidget(addButton(Act::Merge, tr("Make one with another…")));
    flow->addWidget(addButton(Act::Close, tr("Close it…")));
    flow->addWidget(addButton(Act::Reopen, tr("Open it again")));
    for (QPushButton *one : {m_session, m_target})
        one->setAutoDefault(false);

    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space12);
    column->setSpacing(metrics::space8);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_title, m_error, m_votes, m_state, buttons, m_facts, m_note, m_wishersTitle, m_wishers})
        column->addWidget(part);
    column->addSpacing(metrics::space8);
    column->addWidget(m_matches);
    column->addStretch(1);
    auto *both = new QWidget(this);
    auto *stack = new QVBoxLayout(both);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_empty);
    stack->addWidget(m_body);
    m_empty->setMargin(metrics::space16);
    setWidget(both);

    connect(m_session, &QPushButton::clicked, this, [this] {
        if (m_details && m_details->row.session && m_details->row.when)
            Q_EMIT sessionRequested(*m_details->row.session, m_details->row.when->begin());
    });
    connect(m_target, &QPushButton::clicked, this, [this] {
        if (m_details && m_details->row.mergedInto)
            Q_EMIT wishRequested(*m_details->row.mergedInto);
    });
    connect(m_matches, &MatchList::planChosen, this, &WishPanel::planWith);
    connect(m_matches, &MatchList::sessionRequested, this, &WishPanel::sessionRequested);
}

void WishPanel::showNothing()
{
    m_details.reset();
    m_body->hide();
    m_empty->setText(tr("Choose a wish to read more, to wish it too or to take it up."));
    m_empty->show();
}

void WishPanel::showLoading()
{
    if (m_details)
        return;
    m_empty->setText(tr("Fetching the wish…"));
}

void WishPanel::showWish(const WishDetails &details)
{
    const bool isAnother = !m_details || m_details->row.id != details.row.id;
    m_details = details;
    if (isAnother) {
        m_error->clear();
        if (details.row.isLive())
            m_matches->showLoading();
    }
    // What is planned or closed needs nobody any more.
    m_matches->setVisible(details.row.isLive());
    fill();
    m_empty->hide();
    m_body->show();
}

void WishPanel::fill()
{
    const WishRow &wish = m_details->row;
    m_title->setText(wish.title);
    m_votes->setText(votesSentence(wish));
    m_votes->setVisible(!wish.mergedInto);
    m_facts->setText(factsOf(wish));
    m_state->setText(stateSentence(*m_details));
    m_note->setText(wish.note);
    m_note->setVisible(!wish.note.isEmpty());
    fillWishers();
    fillActions();
}

void WishPanel::fillWishers()
{
    const bool shows = m_details->showsWishers && !m_details->wishers.isEmpty();
    m_wishersTitle->setVisible(shows);
    m_wishers->setVisible(shows);
    QStringList lines;
    for (const Wisher &wisher : m_details->wishers.mid(0, wishersNamed)) {
        lines += wisher.organisation.isEmpty()
                     ? wisher.name
                     : tr("%1 (%2)", "a colleague and an organisation").arg(wisher.name, wisher.organisation);
    }
    if (const int more = int(m_details->wishers.size() - lines.size()); more > 0)
        lines += tr("and %n more", nullptr, more);
    m_wishers->setText(lines.join(u'\n'));
}

void WishPanel::fillActions()
{
    const WishRow &wish = m_details->row;
    const WishRights &rights = m_details->rights;
    const bool live = wish.isLive();
    const QWidget *focused = focusWidget();
    const auto show = [&](Act act, bool is) {
        button(act)->setVisible(is);
        button(act)->setEnabled(!m_readOnly && !m_isBusy);
    };
    show(Act::MeToo, live && !wish.mine);
    show(Act::Withdraw, live && wish.mine);
    show(Act::PickUp, wish.state == WishState::Open);
    show(Act::PutBack, wish.state == WishState::PickedUp && rights.putBack);
    show(Act::Plan, live);
    show(Act::Unplan, wish.state == WishState::Planned && rights.unplan);
    show(Act::Edit, live && rights.change);
    show(Act::Merge, live && rights.merge);
    show(Act::Close, live && rights.change);
    show(Act::Reopen, wish.state == WishState::Closed && !wish.mergedInto && rights.change);
    m_session->setVisible(wish.session.has_value());
    m_target->setVisible(wish.mergedInto.has_value());
    // A button that goes must not let the focus fall out of the panel.
    if (focused && focused != this && !focused->isVisibleTo(this)) {
        for (QPushButton *one : m_buttons) {
            if (one->isVisibleTo(this) && one->isEnabled())
                return one->setFocus();
        }
        setFocus();
    }
}

void WishPanel::showMatches(const WishMatches &matches)
{
    m_matches->show(
        matches, m_details && m_details->row.isLive() && m_details->rights.planForOthers && !m_readOnly);
}

void WishPanel::showMatchError(const QString &sentence)
{
    m_matches->showError(sentence);
}

void WishPanel::showError(const QString &sentence)
{
    m_error->say(sentence, MessageBar::Tone::Error);
}

void WishPanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (m_details)
        fillActions();
}

} // namespace tjc
