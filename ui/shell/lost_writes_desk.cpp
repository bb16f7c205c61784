#include "ui/shell/lost_writes_desk.h"

#include "service/deliver.h"
#include "service/explain.h"

#include <QMessageBox>
#include <QPushButton>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 12;

QString linesOf(const QStringList &all)
{
    QStringList lines = all.first(qMin(mostLines, all.size()));
    if (all.size() > mostLines)
        lines += LostWritesDesk::tr("and %n more", nullptr, int(all.size() - mostLines));
    return u"• "_s + lines.join(u"\n• "_s);
}

} // namespace

LostWritesDesk::LostWritesDesk(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{
    connect(&workspace, &Workspace::writesLost, this, &LostWritesDesk::ask);
    ask();
}

LostWritesDesk::~LostWritesDesk()
{
    delete m_box;
}

void LostWritesDesk::ask()
{
    if (m_box)
        return;
    if (std::exchange(m_isAsking, true)) {
        // What was lost meanwhile may not be in the answer that is on its way.
        m_askAgain = true;
        return;
    }
    deliver(m_workspace.station().lostWrites(), this, [this](const Result<QList<LostWrite>> &lost) {
        m_isAsking = false;
        // Where it cannot be asked, the views say so.
        const bool again = std::exchange(m_askAgain, false);
        if (lost && !lost->isEmpty())
            tell(*lost);
        else if (again)
            ask();
    });
}

void LostWritesDesk::tell(const QList<LostWrite> &lost)
{
    QStringList words;
    for (const LostWrite &write : lost)
        words += describe(write);
    m_box = new QMessageBox(m_window);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setIcon(QMessageBox::Warning);
    m_box->setWindowTitle(tr("Lost from the workspace"));
    m_box->setTextFormat(Qt::PlainText);
    m_box->setText(
        tr("The workspace no longer holds what you did in it earlier. The network drive lost it, or an "
           "older copy was put back. Until you choose, nothing can be changed from this workstation."));
    m_box->setInformativeText(linesOf(words));
    auto *again = m_box->addButton(tr("Do it again"), QMessageBox::AcceptRole);
    const auto *without = m_box->addButton(tr("Go on without it"), QMessageBox::DestructiveRole);
    m_box->addButton(tr("Decide later"), QMessageBox::RejectRole);
    m_box->setDefaultButton(again);
    connect(again, &QPushButton::clicked, this, &LostWritesDesk::repeat);
    connect(without, &QPushButton::clicked, this, &LostWritesDesk::accept);
    m_box->open();
}

void LostWritesDesk::repeat()
{
    deliver(m_workspace.station().repeatLostWrites(), this, [this](const Result<QList<RepeatedWrite>> &done) {
        if (!done) {
            Q_EMIT message(explain(done.error()), true);
            return;
        }
        QStringList problems;
        for (const RepeatedWrite &one : *done) {
            if (one.problem)
                problems += describe(one.write) + u": "_s + explain(*one.problem);
        }
        if (problems.isEmpty())
            Q_EMIT message(tr("All of it is done again."), false);
        else
            Q_EMIT message(tr("This could not be done again:") + u'\n' + linesOf(problems), true);
    });
}

void LostWritesDesk::accept()
{
    deliver(m_workspace.station().acceptLostWrites(), this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT message(tr("You go on without it."), false);
        else
            Q_EMIT message(explain(done.error()), true);
    });
}

} // namespace tjc
