#include "ui/calendar/signup_panel.h"

#include "ui/calendar/standing_look.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tool_tip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// What one button does, of which at most one is offered.
constexpr SignupOffer::Actions joining{SignupOffer::Enrol, SignupOffer::JoinQueue, SignupOffer::Ask};

} // namespace

/// One sentence in the look of the standing that it tells.
class StandingStrip : public QWidget
{
public:
    explicit StandingStrip(QWidget *parent) : QWidget(parent), m_text(new QLabel(this))
    {
        m_text->setTextFormat(Qt::PlainText);
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *row = new QHBoxLayout(this);
        row->addWidget(m_text, 1);
        updateFont();
    }

    void say(const QString &sentence, std::optional<StandingKind> kind)
    {
        m_text->setText(sentence);
        m_kind = kind;
        updateFont();
        setVisible(!sentence.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_kind)
            return;
        const bool dark = metrics::isDark(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath shape;
        shape.addRoundedRect(rect(), metrics::space4, metrics::space4);
        painter.fillPath(shape, lookOf(*m_kind, dark).back);
        const int size = signWidth();
        drawStandingSign(painter,
            QRectF(metrics::space8, metrics::space8 + (fontMetrics().height() - size) / 2.0, size, size),
            *m_kind, lookOf(*m_kind, dark).edge);
    }

    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            updateFont();
    }

private:
    [[nodiscard]] int signWidth() const { return fontMetrics().ascent(); }
    void updateFont()
    {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        m_text->setFont(strong);
        const int left = m_kind ? 2 * metrics::space8 + signWidth() : 0;
        layout()->setContentsMargins(left, metrics::space8, metrics::space8, metrics::space8);
    }

    QLabel *m_text;
    std::optional<StandingKind> m_kind;
};

SignupPanel::SignupPanel(bool readOnly, QWidget *parent)
    : QWidget(parent), m_readOnly(readOnly), m_standing(new StandingStrip(this)), m_notes(new QLabel(this)),
      m_confirm(addButton(SignupOffer::Confirm, tr("Confirm my seat"))),
      m_giveOn(addButton(SignupOffer::GiveOn, tr("Give it to the next"))),
      m_join(addButton(SignupOffer::Enrol, {})), m_leave(addButton(SignupOffer::Leave, {})),
      m_substitute(addButton(SignupOffer::Substitute, tr("Let a colleague go…"))), m_blocked(new QLabel(this))
{
    for (QLabel *text : {m_notes, m_blocked}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_confirm->setDefault(true);
    m_join->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space8);
    column->addWidget(m_standing);
    column->addWidget(m_notes);
    column->addWidget(m_blocked);
    auto *row = new FlowLayout(metrics::space8);
    const QList<QPushButton *> all = buttons();
    for (QPushButton *button : all)
        row->addWidget(button);
    column->addLayout(row);
}

QPushButton *SignupPanel::addButton(SignupOffer::Action action, const QString &text)
{
    auto *button = new QPushButton(text, this);
    const bool isJoin = action == SignupOffer::Enrol;
    connect(button, &QPushButton::clicked, this, [this, action, isJoin] {
        Q_EMIT requested(isJoin ? SignupOffer::Action((m_offer.actions & joining).toInt()) : action);
    });
    return button;
}

QList<QPushButton *> SignupPanel::buttons() const
{
    return {m_confirm, m_giveOn, m_join, m_leave, m_substitute};
}

void SignupPanel::showDetails(const SessionDetails &details, Instant now)
{
    m_offer = signupOffer(details, now, m_readOnly);
    const std::optional<EnrolmentState> mine =
        details.mine ? std::optional(details.mine->state) : std::nullopt;
    const bool isOff = details.row.state == SessionState::Cancelled;
    m_standing->say(m_offer.standing,
        isOff ? std::nullopt
              : standingKind(mine, details.mine ? details.mine->answerBy : std::optional<Instant>()));
    QStringList notes = m_offer.notes;
    if (isOff && !details.cancelReason.isEmpty())
        notes += tr("Reason: %1").arg(details.cancelReason);
    m_notes->setText(unbroken(notes.join(u'\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_blocked->setText(unbroken(m_offer.blocked));
    m_blocked->setVisible(!m_offer.blocked.isEmpty() && m_offer.actions);
    m_join->setText(m_offer.actions & SignupOffer::JoinQueue ? tr("Put me on the waiting list")
                    : m_offer.actions & SignupOffer::Ask     ? tr("Ask for a seat")
                                                             : tr("Sign me up"));
    m_leave->setText(mine == EnrolmentState::Waitlisted ? tr("Leave the waiting list")
                     : mine == EnrolmentState::Pending  ? tr("Withdraw my request")
                                                        : tr("Sign me off"));
    updateButtons();
    setVisible(!m_offer.standing.isEmpty() || !notes.isEmpty() || m_offer.actions);
}

void SignupPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    updateButtons();
}

void SignupPanel::updateButtons()
{
    using enum SignupOffer::Action;
    const std::pair<QPushButton *, SignupOffer::Actions> all[] = {{m_confirm, Confirm}, {m_giveOn, GiveOn},
        {m_join, joining}, {m_leave, Leave}, {m_substitute, Substitute}};
    for (const auto &[button, actions] : all) {
        button->setVisible(bool(m_offer.actions & actions));
        button->setEnabled(!m_isBusy && m_offer.blocked.isEmpty());
        button->setToolTip(plainToolTip(m_offer.blocked));
        button->setAccessibleDescription(m_offer.blocked);
    }
}

} // namespace tjc
