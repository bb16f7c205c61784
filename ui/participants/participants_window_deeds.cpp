#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/directory_service.h"
#include "service/explain.h"
#include "ui/participants/colleague_dialog.h"
#include "ui/participants/mail_addresses.h"
#include "ui/participants/participants_window.h"
#include "ui/print/print_preview.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleFound = 20;

bool allAre(const QList<Participant> &people, EnrolmentState state)
{
    return std::ranges::all_of(people, [state](const Participant &person) { return person.state == state; });
}

} // namespace

void ParticipantsWindow::confirm(const QString &title, const QString &question, const QString &consequence,
    const QString &action, const std::function<void()> &f)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question);
    box->setInformativeText(consequence);
    const QPushButton *yes = box->addButton(action, QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, f);
    box->open();
}

void ParticipantsWindow::decline(const QList<Participant> &people)
{
    const int count = int(people.size());
    confirm(tr("Decline"),
        count == 1 ? tr("Decline the request of %1?").arg(people.constFirst().name)
                   : tr("Decline %n requests?", nullptr, count),
        tr("Who is declined reads so in his or her notices, and may ask again."), tr("Decline"),
        [this, people] { m_seats->decline(chosenOf(people)); });
}

void ParticipantsWindow::signOff(const QList<Participant> &people)
{
    const int count = int(people.size());
    QString consequence;
    if (allAre(people, EnrolmentState::Enrolled))
        consequence = tr("A seat that comes free goes to the first colleague on the waiting list.");
    else if (allAre(people, EnrolmentState::Waitlisted))
        consequence = tr("The place on the waiting list is lost.");
    confirm(tr("Sign off"),
        count == 1 ? tr("Sign %1 off?").arg(people.constFirst().name) : tr("Sign %n off?", nullptr, count),
        consequence, tr("Sign off"), [this, people] { m_seats->signOff(chosenOf(people)); });
}

ColleagueDialog *ParticipantsWindow::ask(const QString &title, const QString &intro, const QString &action)
{
    DirectoryService &directory = m_context.workspace.directory();
    auto *dialog = new ColleagueDialog(
        {title, intro, action},
        [&directory](
            const QString &text) { return directory.people({.text = text}, std::nullopt, peopleFound); },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

namespace {

/// A dialog may be gone when the answer comes.
SeatDesk::Answer answerIn(ColleagueDialog *dialog)
{
    return [dialog = QPointer(dialog)](const SeatDesk::People &left, const QString &sentence) {
        if (dialog)
            dialog->answer(left, sentence);
    };
}

SeatDesk::IntentFor intentsOf(ColleagueDialog *dialog)
{
    return [dialog](PersonId person) { return dialog->intentFor(person); };
}

} // namespace

void ParticipantsWindow::substitute(const Participant &from)
{
    auto *dialog = ask(tr("Substitute"),
        tr("Who takes over the seat of %1? The waiting list stays as it is.").arg(from.name),
        tr("Hand the seat over"));
    dialog->picker().setSingle(true);
    connect(dialog, &ColleagueDialog::wanted, this, [this, dialog, from](const SeatDesk::People &people) {
        const SeatDesk::Chosen &to = people.constFirst();
        m_seats->substitute({from.person, from.name}, to, dialog->intentFor(to.id), answerIn(dialog));
    });
}

void ParticipantsWindow::enrol()
{
    auto *dialog = ask(tr("Sign a colleague up"),
        tr("Who is to come? Where there is no seat, he or she joins the waiting list."), tr("Sign up"));
    connect(dialog, &ColleagueDialog::wanted, this, [this, dialog](const SeatDesk::People &people) {
        m_seats->enrol(people, intentsOf(dialog), answerIn(dialog));
    });
}

void ParticipantsWindow::letIn(const QString &name)
{
    auto *dialog = ask(tr("Without a seat"),
        tr("Who came without a seat? Who is let in counts and is present, also where all seats are taken. Once the "
           "session has begun this cannot be undone."),
        tr("Let in"));
    if (!name.isEmpty())
        dialog->picker().search(name);
    connect(dialog, &ColleagueDialog::wanted, this, [this, dialog](const SeatDesk::People &people) {
        m_seats->letIn(people, intentsOf(dialog), answerIn(dialog));
    });
}

void ParticipantsWindow::copyAddresses()
{
    const MailAddresses addresses = mailAddresses(m_list->addressed());
    if (addresses.usable.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(addressLine(addresses.usable));
    QString sentence = tr("%n e-mail address(es) copied.", nullptr, int(addresses.usable.size()));
    if (addresses.missing > 0)
        sentence += u' ' + tr("%n without a usable address.", nullptr, addresses.missing);
    say(sentence, false);
}

void ParticipantsWindow::writeMail()
{
    const QList<Participant> people = m_list->addressed();
    const MailAddresses addresses = mailAddresses(people);
    if (addresses.usable.isEmpty())
        return;
    const auto link = mailLink(addresses.usable, m_details.row.title);
    const QString copy = tr("Copy the addresses");
    if (!link) {
        say(tr("A mail program does not take %n addresses at once. Copy them, and paste them in the bcc of a mail.",
                nullptr, int(addresses.usable.size())),
            false, copy, BarAction::Copy);
    } else if (!QDesktopServices::openUrl(*link)) {
        say(tr("No mail program answers here. Copy the addresses, and paste them in the bcc of a mail."),
            true, copy, BarAction::Copy);
    } else if (addresses.missing > 0) {
        say(tr("%n without a usable address.", nullptr, addresses.missing), false);
    }
}

void ParticipantsWindow::exportList(ExportKind kind)
{
    const QString path = askWhereToSave(m_context.files, this, tr("Export the participants"),
        tr("participants %1").arg(m_details.row.title), exportForm(kind));
    if (path.isEmpty())
        return;
    const auto tell = [this, path](const Result<qint64> &rows) {
        if (rows)
            say(tr("%n participant(s) exported to %1.", nullptr, int(*rows))
                    .arg(QDir::toNativeSeparators(path)),
                false);
        else
            say(explain(rows.error()), true);
    };
    deliver(m_context.workspace.calendar().exportParticipants(session(), path, kind), this, tell);
}

void ParticipantsWindow::bring(const PrintDocument &document, ParticipantsPage::Paper paper)
{
    if (paper == ParticipantsPage::Paper::Print) {
        deliver(laidOut(document), this, [this](const Result<PrintDocument> &ready) {
            if (ready)
                openPrintPreview(*ready, this);
            else
                say(explain(ready.error()), true);
        });
        return;
    }
    const QString path = askWhereToSave(m_context.files, this, tr("Save as PDF"), document.title, pdfForm());
    if (path.isEmpty())
        return;
    const auto tell = [this, path](const Result<int> &pages) {
        if (pages)
            say(savedSentence(*pages, path), false);
        else
            say(explain(pages.error()), true);
    };
    deliver(savePdf(document, m_context.workspace.url(), path), this, tell);
}

} // namespace tjc
