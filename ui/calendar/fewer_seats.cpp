#include "ui/calendar/fewer_seats.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::FewerSeats)
};

} // namespace

bool hasFewerSeats(const SessionDraft &after, const SessionDraft &before)
{
    return after.maxSeats && (!before.maxSeats || *after.maxSeats < *before.maxSeats);
}

QStringList namesBeyond(const QList<Participant> &participants, int seats)
{
    QStringList names;
    int seated = 0;
    for (const Participant &one : participants) {
        if (one.state == EnrolmentState::Enrolled && ++seated > seats)
            names += one.name;
    }
    return names;
}

void askAboutFewerSeats(const QStringList &names, int seats, QWidget *over, const std::function<void()> &save,
    const std::function<void()> &back)
{
    QStringList shown = names.mid(0, mostNames);
    if (names.size() > mostNames)
        shown += Words::tr("and %n more", nullptr, int(names.size() - mostNames));
    auto *box = new QMessageBox(over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(Words::tr("Fewer seats than participants"));
    box->setTextFormat(Qt::PlainText);
    box->setText(Words::tr("%n participant(s) do not fit in %1 seats, last in order of place:", nullptr,
                     int(names.size()))
                     .arg(seats)
                 + u"\n\n"_s + shown.join(u'\n'));
    box->setInformativeText(Words::tr(
        "Nobody is put out: they keep their seats. A seat that comes free is given on only when there are fewer participants than seats."));
    const QPushButton *yes = box->addButton(Words::tr("Save all the same"), QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(Words::tr("Back to the form"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(
        box, &QMessageBox::buttonClicked, box, [yes, save, back](const QAbstractButton *pressed) {
            if (pressed == yes)
                save();
            else
                back();
        });
    box->open();
}

} // namespace tjc
