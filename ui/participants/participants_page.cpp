#include "ui/participants/participants_page.h"

#include "ui/participants/mail_addresses.h"
#include "ui/participants/participants_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace tjc {

using namespace Qt::StringLiterals;

ParticipantsPage::ParticipantsPage(ParticipantsModel &model, Rights rights, QWidget *parent)
    : QWidget(parent), m_model(model), m_rights(rights)
{
    build();
    connectParts();
    update();
}

QAction *ParticipantsPage::add(FlowLayout *row, const QString &text)
{
    auto *action = new QAction(text, this);
    auto *button = new QPushButton(text, this);
    row->addWidget(button);
    m_list->addAction(action);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [this, action, button] {
        // Else the keys would go to the next button, which does something else.
        if (!action->isEnabled() && button->hasFocus())
            focusList();
        button->setEnabled(action->isEnabled());
    });
    return action;
}

void ParticipantsPage::build()
{
    m_list = new ParticipantsView(m_model, this);
    m_chosen = new QLabel(this);
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    m_enrol = new QPushButton(tr("Sign a &colleague up…"), this);
    m_copy = new QPushButton(this);
    m_mail = new QPushButton(tr("Write a &mail…"), this);
    m_export = new QPushButton(tr("E&xport"), this);
    m_sheet = new QPushButton(tr("Sign-&in sheet"), this);
    m_proof = new QPushButton(this);
    auto *ofAll = new FlowLayout(metrics::space8);
    for (QPushButton *button : {m_enrol, m_copy, m_mail, m_export, m_sheet, m_proof})
        ofAll->addWidget(button);
    m_enrol->setVisible(m_rights.enrols);
    auto *ofChosen = new FlowLayout(metrics::space8);
    m_approve = add(ofChosen, tr("&Approve"));
    m_decline = add(ofChosen, tr("&Decline…"));
    m_confirm = add(ofChosen, tr("C&onfirm the seat"));
    m_substitute = add(ofChosen, tr("S&ubstitute…"));
    m_signOff = add(ofChosen, tr("&Sign off…"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space8);
    column->addLayout(ofAll);
    column->addWidget(m_list, 1);
    column->addWidget(m_chosen);
    column->addLayout(ofChosen);
    if (!m_rights.judges) {
        for (QAction *action : {m_approve, m_decline, m_confirm, m_substitute, m_signOff})
            m_list->removeAction(action);
        for (int i = 0; i < ofChosen->count(); ++i)
            ofChosen->itemAt(i)->widget()->hide();
        m_chosen->hide();
    }
}

void ParticipantsPage::connectParts()
{
    connect(m_list, &ParticipantsView::chosenChanged, this, &ParticipantsPage::update);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ParticipantsPage::update);
    connect(m_list, &ParticipantsView::copyWanted, this, &ParticipantsPage::copyWanted);
    connect(m_list, &ParticipantsView::removeWanted, m_signOff, &QAction::trigger);
    connect(m_approve, &QAction::triggered, this, [this] { Q_EMIT approveWanted(m_list->chosen()); });
    connect(m_decline, &QAction::triggered, this, [this] { Q_EMIT declineWanted(m_list->chosen()); });
    connect(m_confirm, &QAction::triggered, this, [this] { Q_EMIT confirmWanted(m_list->chosen()); });
    connect(m_signOff, &QAction::triggered, this, [this] { Q_EMIT signOffWanted(m_list->chosen()); });
    connect(m_substitute, &QAction::triggered, this,
        [this] { Q_EMIT substituteWanted(m_list->chosen().constFirst()); });
    connect(m_enrol, &QPushButton::clicked, this, &ParticipantsPage::enrolWanted);
    connect(m_copy, &QPushButton::clicked, this, &ParticipantsPage::copyWanted);
    connect(m_mail, &QPushButton::clicked, this, &ParticipantsPage::mailWanted);
    const auto addTo = [this](QPushButton *button, const QString &text, const std::function<void()> &f) {
        if (!button->menu())
            button->setMenu(new QMenu(button));
        connect(button->menu()->addAction(text), &QAction::triggered, this, f);
    };
    addTo(m_export, tr("To &CSV…"), [this] { Q_EMIT exportWanted(ExportKind::Csv); });
    addTo(m_export, tr("To &Excel…"), [this] { Q_EMIT exportWanted(ExportKind::Xlsx); });
    for (const auto &[paper, text] :
        {std::pair(Paper::Print, tr("&Print…")), std::pair(Paper::Pdf, tr("Save as P&DF…"))}) {
        addTo(m_sheet, text, [this, paper = paper] { Q_EMIT signInSheetWanted(paper); });
        addTo(m_proof, text, [this, paper = paper] { Q_EMIT proofWanted(paper); });
    }
}

QList<Participant> ParticipantsPage::addressed() const
{
    const QList<Participant> chosen = m_list->chosen();
    return chosen.isEmpty() ? m_model.people(EnrolmentState::Enrolled) : chosen;
}

void ParticipantsPage::focusList()
{
    m_list->setFocus();
}

void ParticipantsPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    update();
}

void ParticipantsPage::update()
{
    const QList<Participant> chosen = m_list->chosen();
    const bool isReady = !m_isBusy && m_rights.judges && !chosen.isEmpty();
    const auto all = [&](auto is) { return isReady && std::ranges::all_of(chosen, is); };
    const bool isAsking = all([](const Participant &p) { return p.state == EnrolmentState::Pending; });
    m_approve->setEnabled(isAsking);
    m_decline->setEnabled(isAsking);
    m_confirm->setEnabled(all([](const Participant &p) { return p.answerBy.has_value(); }));
    m_substitute->setEnabled(
        chosen.size() == 1 && all([](const Participant &p) { return p.state == EnrolmentState::Enrolled; }));
    m_signOff->setEnabled(isReady);
    m_enrol->setEnabled(!m_isBusy);
    if (chosen.isEmpty())
        m_chosen->setText(tr("Choose a colleague in the list to do something for him or her:"));
    else
        m_chosen->setText(chosen.size() == 1 ? tr("For %1:").arg(chosen.constFirst().name.simplified())
                                             : tr("For %n chosen:", nullptr, int(chosen.size())));
    const int addresses = int(mailAddresses(addressed()).usable.size());
    m_copy->setText(
        addresses > 0 ? tr("Cop&y %n e-mail address(es)", nullptr, addresses) : tr("Cop&y e-mail addresses"));
    m_copy->setEnabled(addresses > 0);
    m_mail->setEnabled(addresses > 0);
    m_export->setEnabled(!m_model.isEmpty());
    const auto wasThere = [](const Participant &p) {
        return p.attendance == Attendance::Attended || p.attendance == Attendance::Partial;
    };
    const int proofs = int(std::ranges::count_if(addressed(), wasThere));
    m_proof->setText(
        proofs > 0 ? tr("Ce&rtificates of attendance (%1)").arg(proofs) : tr("Ce&rtificates of attendance"));
    m_proof->setEnabled(proofs > 0);
    m_proof->setToolTip(proofs > 0 ? QString() : tr("For who is marked as present."));
}

} // namespace tjc
