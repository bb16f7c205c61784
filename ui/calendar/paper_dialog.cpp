#include "ui/calendar/paper_dialog.h"

#include "ui/calendar/period.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/local_time.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Paper {
    QPageSize::PageSizeId size;
    QPageLayout::Orientation way;
};
constexpr Paper papers[] = {{QPageSize::A4, QPageLayout::Portrait}, {QPageSize::A4, QPageLayout::Landscape},
    {QPageSize::A3, QPageLayout::Portrait}, {QPageSize::A3, QPageLayout::Landscape}};

QString nameOf(const Paper &paper)
{
    const QString size = paper.size == QPageSize::A3 ? u"A3"_s : u"A4"_s;
    return paper.way == QPageLayout::Portrait ? PaperDialog::tr("%1, upright").arg(size)
                                              : PaperDialog::tr("%1, lying").arg(size);
}

QString nameOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Agenda:
        return PaperDialog::tr("The &agenda: the sessions as a list, with the columns of the screen");
    case PaperKind::Week:
        return PaperDialog::tr("The &week: a grid of days and hours, for the wall");
    case PaperKind::Posters:
        return PaperDialog::tr("P&osters: one for each day, in large letters");
    }
    return {};
}

} // namespace

PaperDialog::PaperDialog(Goal goal, const PaperRequest &proposed, QWidget *parent)
    : QDialog(parent), m_request(proposed), m_paper(new QComboBox(this)), m_about(new QLabel(this))
{
    setWindowTitle(goal == Goal::Print ? tr("Print") : tr("Export to PDF"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space8);
    auto *what = new QLabel(tr("What"), this);
    QFont strongFont = font();
    strongFont.setWeight(QFont::DemiBold);
    what->setFont(strongFont);
    column->addWidget(what);
    for (const auto &row : paperKindCodes) {
        auto *choice = new QRadioButton(nameOf(row.value), this);
        choice->setChecked(row.value == proposed.kind);
        connect(choice, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                kindChosen();
        });
        m_kinds += choice;
        column->addWidget(choice);
    }
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    for (const Paper &paper : papers)
        m_paper->addItem(nameOf(paper));
    column->addSpacing(metrics::space8);
    column->addWidget(new FormField(tr("Paper"), m_paper, this));
    column->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(
        goal == Goal::Print ? tr("Look at it first…") : tr("Choose the file…"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addSpacing(metrics::space8);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_request.kind = kind();
        const Paper &paper = papers[m_paper->currentIndex()];
        m_request.paper = printPaper(paper.size, paper.way);
        accept();
        Q_EMIT chosen(m_request);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    kindChosen();
    m_kinds.at(qsizetype(proposed.kind))->setFocus();
    resizeWithinScreen(this, sizeHint().expandedTo({64 * fontMetrics().averageCharWidth(), 0}));
}

PaperKind PaperDialog::kind() const
{
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked())
            return paperKindCodes[size_t(i)].value;
    }
    return PaperKind::Agenda;
}

void PaperDialog::kindChosen()
{
    const QPageLayout usual = paperFor(kind());
    for (int i = 0; i < int(std::size(papers)); ++i) {
        if (papers[i].size == QPageSize::A4 && papers[i].way == usual.orientation())
            m_paper->setCurrentIndex(i);
    }
    switch (kind()) {
    case PaperKind::Agenda:
        m_about->setText(
            m_request.filter.to
                ? tr("What is on screen now, with the filters that are set.")
                : tr("From %1 on, with the filters that are set.").arg(longDate(m_request.first)));
        break;
    case PaperKind::Week:
        m_about->setText(
            tr("From %1 to %2, with the filters that are set; each week is a page.")
                .arg(longDate(mondayOf(m_request.first)), longDate(mondayOf(m_request.last).plusDays(6))));
        break;
    case PaperKind::Posters:
        m_about->setText(
            m_request.first == m_request.last
                ? tr("For %1, with the filters that are set.").arg(longDate(m_request.first))
                : tr("From %1 to %2, with the filters that are set; days without a session have none.")
                      .arg(longDate(m_request.first), longDate(m_request.last)));
        break;
    }
}

} // namespace tjc
