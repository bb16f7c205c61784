#include "ui/import/dry_run_page.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

void prepare(QTableView *table, const QString &name)
{
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + metrics::space8);
    table->horizontalHeader()->setHighlightSections(false);
}

void setWidths(QTableView *table, const QList<int> &characters)
{
    const int unit = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column)
        table->setColumnWidth(column, characters[column] * unit);
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DryRunPage::DryRunPage(const ImportSubject &subject, QWidget *parent)
    : QWidget(parent), m_subject(subject), m_filtered(new QSortFilterProxyModel(this)),
      m_sentence(plainLabel(this)), m_notes(plainLabel(this)), m_tabs(new QTabWidget(this)),
      m_show(new QComboBox(this)), m_rowTable(new QTableView(this)), m_errorTable(new QTableView(this)),
      m_errorText(plainLabel(this)), m_save(new QPushButton(tr("&Save the bad rows as CSV…"), this)),
      m_skipBad(new QCheckBox(tr("Take &only the good rows"), this)), m_skipNote(plainLabel(this))
{
    build();
    connect(m_errorTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &DryRunPage::tellError);
    connect(m_save, &QPushButton::clicked, this, &DryRunPage::saveErrorsAsked);
    connect(m_skipBad, &QCheckBox::toggled, this, &DryRunPage::skipsBadChanged);
    connect(m_show, &QComboBox::currentIndexChanged, this, &DryRunPage::filter);
}

void DryRunPage::build()
{
    m_rows.setHeadings(m_subject.headings);
    m_filtered->setSourceModel(&m_rows);
    m_filtered->setFilterRole(ImportPreviewModel::FateRole);
    m_tabs->addTab(buildRows(), tr("What is in it"));
    m_errorTab = buildErrors();
    m_tabs->addTab(m_errorTab, tr("Cannot be taken"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_sentence->setFont(strong);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_tabs, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_notes);
    column->addWidget(m_skipBad);
    m_skipNote->setText(tr("The others are written to a file beside this one, to be mended."));
    column->addWidget(m_skipNote);
}

QWidget *DryRunPage::buildRows()
{
    auto *tab = new QWidget(this);
    for (const RowFate fate : {RowFate::Added, RowFate::Changed, RowFate::Unchanged})
        m_show->addItem(label(fate), int(fate));
    m_show->insertItem(0, tr("all rows"), -1);
    m_show->setCurrentIndex(0);
    m_show->setAccessibleName(tr("Which rows are shown"));
    auto *name = new QLabel(tr("S&how:"), tab);
    name->setBuddy(m_show);
    prepare(m_rowTable, tr("What is in the file"));
    m_rowTable->setModel(m_filtered);
    setWidths(m_rowTable, QList<int>{18, 8} + m_subject.widths);
    auto *choice = new QHBoxLayout;
    choice->addWidget(name);
    choice->addWidget(m_show);
    choice->addStretch();
    auto *column = new QVBoxLayout(tab);
    column->addLayout(choice);
    column->addWidget(m_rowTable, 1);
    return tab;
}

QWidget *DryRunPage::buildErrors()
{
    auto *tab = new QWidget(this);
    prepare(m_errorTable, tr("Rows that cannot be taken"));
    m_errorTable->setModel(&m_errors);
    setWidths(m_errorTable, {7, 14, 16, 42, 40});
    m_errorTable->horizontalHeader()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(tab);
    column->addWidget(m_errorTable, 1);
    column->addWidget(m_errorText);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    return tab;
}

/// Large letters cut the cells; here all of the row stands.
void DryRunPage::tellError(const QModelIndex &current)
{
    const auto text = [&](RowErrorModel::Column column) {
        return current.siblingAtColumn(column).data().toString();
    };
    m_errorText->setText(current.isValid() ? tr("Line %1: %2. %3")
                                                 .arg(text(RowErrorModel::Line), text(RowErrorModel::Problem),
                                                     text(RowErrorModel::Advice))
                                           : QString());
}

void DryRunPage::filter()
{
    const int fate = m_show->currentData().toInt();
    m_filtered->setFilterFixedString(fate < 0 ? QString() : QString::number(fate));
}

void DryRunPage::show(const ImportView &view)
{
    m_rows.show(view.lines);
    m_errors.show(view.report.errors);
    const bool hasBad = !view.report.errors.isEmpty();
    m_tabs->setTabText(0, tr("What is in it (%1)").arg(QLocale().toString(view.total)));
    m_tabs->setTabText(1, tr("Cannot be taken (%1)").arg(QLocale().toString(view.report.errors.size())));
    m_tabs->setTabVisible(1, hasBad);
    m_tabs->setCurrentIndex(hasBad ? 1 : 0);
    m_errorTable->setCurrentIndex(m_errors.index(0, 0));
    m_sentence->setText(sentence(view));
    QStringList notes;
    if (const QString made = madeSentence(view.report.made); !made.isEmpty())
        notes += made;
    if (view.total > view.lines.size()) {
        notes += tr("%1 of %2 rows are shown: the first ones, and what changes.")
                     .arg(QLocale().toString(view.lines.size()), QLocale().toString(view.total));
    }
    constexpr qsizetype namedColumns = 8;
    if (const QStringList &unused = view.report.unusedColumns; unused.size() > namedColumns)
        notes += tr("%n column(s) are not used.", nullptr, int(unused.size()));
    else if (!unused.isEmpty())
        notes += tr("Columns that are not used: %1.").arg(unused.join(u", "_s));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    const bool maySkip = hasBad && view.report.counts.added + view.report.counts.updated > 0;
    m_skipBad->setVisible(maySkip);
    m_skipNote->setVisible(maySkip);
}

void DryRunPage::clear()
{
    show({});
    m_sentence->clear();
    m_skipBad->setChecked(false);
}

bool DryRunPage::skipsBad() const
{
    return m_skipBad->isChecked();
}

void DryRunPage::focusRows()
{
    (m_tabs->currentIndex() == 0 ? m_rowTable : m_errorTable)->setFocus(Qt::OtherFocusReason);
}

QString DryRunPage::sentence(const ImportView &view) const
{
    const ImportCounts &counts = view.report.counts;
    QStringList written;
    if (counts.added > 0)
        written += m_subject.addedText(counts.added);
    if (counts.updated > 0)
        written += m_subject.updatedText(counts.updated);
    QStringList sentences;
    if (!written.isEmpty())
        sentences += tr("Will be written: %1.").arg(written.join(tr(" and ")));
    else if (counts.unchanged > 0)
        sentences += tr("There is nothing to write.");
    if (counts.unchanged > 0)
        sentences += m_subject.unchangedText(counts.unchanged);
    if (const int bad = int(view.report.errors.size()); bad > 0)
        sentences += tr("%n problem(s) keep rows out.", nullptr, bad);
    return sentences.join(u' ');
}

QString DryRunPage::madeSentence(const NamedRecords &made) const
{
    QStringList parts;
    if (made.people > 0)
        parts += tr("%n colleague(s)", nullptr, made.people);
    if (made.rooms > 0)
        parts += tr("%n room(s)", nullptr, made.rooms);
    if (made.organisations > 0)
        parts += tr("%n organisation(s)", nullptr, made.organisations);
    if (made.topics > 0)
        parts += tr("%n topic(s)", nullptr, made.topics);
    if (made.themeWeeks > 0)
        parts += tr("%n theme week(s)", nullptr, made.themeWeeks);
    return parts.isEmpty()
               ? QString()
               : tr("The file also names for the first time, and adds: %1.").arg(parts.join(u", "_s));
}

} // namespace tjc
