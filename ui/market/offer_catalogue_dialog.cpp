#include "ui/market/offer_catalogue_dialog.h"

#include "service/deliver.h"
#include "service/explain.h"
#include "ui/widgets/fit_to_screen.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/job_progress.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

const auto placesKey = u"market/catalogues"_s;
constexpr qsizetype mostPlaces = 10;
constexpr qsizetype shownRows = 500;

bool isAddress(const QString &place)
{
    return place.startsWith("https:"_L1, Qt::CaseInsensitive)
           || place.startsWith("http:"_L1, Qt::CaseInsensitive);
}

/// What an address may hold of a secret stays out of the settings.
bool mayBeKept(const QString &place)
{
    const QUrl url(place);
    return !isAddress(place) || (url.userInfo().isEmpty() && !url.hasQuery());
}

} // namespace

CatalogueDialog::CatalogueDialog(Workspace &workspace, FileChooser chooser, QWidget *window)
    : QDialog(window), m_workspace(workspace), m_chooser(std::move(chooser)), m_known(new QListWidget(this)),
      m_refresh(new QPushButton(tr("Re&fresh from here"), this)),
      m_forget(new QPushButton(tr("For&get it"), this)), m_knownPart(new QWidget(this)),
      m_place(new QLineEdit(this)), m_browse(new QPushButton(tr("Choose a fi&le…"), this)),
      m_look(new QPushButton(tr("&Look at it"), this)), m_bar(new MessageBar(this)),
      m_counts(new QLabel(this)), m_rows(new QListWidget(this)),
      m_skipBad(new QCheckBox(tr("Leave out what cannot be read"), this))
{
    setWindowTitle(tr("Import a catalogue of courses"));
    build();
    fillKnown();
    connect(m_browse, &QPushButton::clicked, this, &CatalogueDialog::choose);
    connect(m_look, &QPushButton::clicked, this, &CatalogueDialog::look);
    connect(m_place, &QLineEdit::returnPressed, this, &CatalogueDialog::look);
    connect(m_place, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_placeField->setError({});
        m_look->setEnabled(!text.trimmed().isEmpty());
        m_start->setEnabled(false);
        m_read.reset();
    });
    connect(m_skipBad, &QCheckBox::toggled, this, [this] {
        if (m_read)
            look();
    });
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_known->currentItem()) {
            setPlace(item->text());
            look();
        }
    });
    connect(m_forget, &QPushButton::clicked, this, &CatalogueDialog::forget);
    resizeWithinScreen(this, QSize(44, 40) * fontMetrics().height());
    m_place->setFocus();
}

CatalogueDialog::~CatalogueDialog()
{
    if (m_job)
        m_job->progress()->cancel();
}

void CatalogueDialog::build()
{
    m_known->setAccessibleName(tr("Where catalogues came from before"));
    m_known->setFixedHeight(3 * (fontMetrics().height() + metrics::space8));
    auto *knownButtons = new QHBoxLayout;
    knownButtons->addWidget(m_refresh);
    knownButtons->addWidget(m_forget);
    knownButtons->addStretch(1);
    auto *knownColumn = new QVBoxLayout(m_knownPart);
    knownColumn->setContentsMargins({});
    knownColumn->setSpacing(metrics::space4);
    knownColumn->addWidget(new FormField(tr("From &before"), m_known, this));
    knownColumn->addLayout(knownButtons);

    auto *place = new QWidget(this);
    auto *placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins({});
    placeRow->setSpacing(metrics::space8);
    placeRow->addWidget(m_place, 1);
    placeRow->addWidget(m_browse);
    placeRow->addWidget(m_look);
    place->setFocusProxy(m_place);
    m_place->setAccessibleName(tr("File or web address of the catalogue"));
    m_placeField = new FormField(tr("&File or web address of the catalogue"), place, this,
        tr("Leer-Rijk (CSV), schema.org, OOAPI or EDU-DEX. A web address begins with https:."));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_rows->setAccessibleName(tr("What happens with each course"));
    m_look->setEnabled(false);
    m_skipBad->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("&Import the courses"), QDialogButtonBox::AcceptRole);
    m_start->setEnabled(false);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &CatalogueDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter in the address looks at it, and presses nothing else.
    const QList<QPushButton *> all = findChildren<QPushButton *>();
    for (QPushButton *button : all)
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space16, metrics::space16, metrics::space16, metrics::space16);
    column->setSpacing(metrics::space12);
    column->addWidget(m_knownPart);
    column->addWidget(m_placeField);
    column->addWidget(m_bar);
    column->addWidget(m_counts);
    column->addWidget(m_rows, 1);
    column->addWidget(m_skipBad);
    column->addWidget(buttons);
}

void CatalogueDialog::fillKnown()
{
    m_known->clear();
    m_known->addItems(QSettings().value(placesKey).toStringList());
    m_known->setCurrentRow(0);
    m_knownPart->setVisible(m_known->count() > 0);
}

void CatalogueDialog::forget()
{
    QStringList places = QSettings().value(placesKey).toStringList();
    if (const QListWidgetItem *item = m_known->currentItem())
        places.removeAll(item->text());
    QSettings().setValue(placesKey, places);
    fillKnown();
}

void CatalogueDialog::setPlace(const QString &place)
{
    m_place->setText(place);
}

void CatalogueDialog::choose()
{
    const QString path = m_chooser.openName(this, tr("Choose a catalogue"), lastFolder(),
        tr("Catalogues (*.csv *.json *.jsonld *.html *.xml)") + u";;"_s + tr("All files (*)"));
    if (path.isEmpty())
        return;
    rememberFolder(path);
    setPlace(path);
    look();
}

CatalogueInput CatalogueDialog::input() const
{
    const QString place = m_place->text().trimmed();
    return isAddress(place) ? CatalogueInput::ofAddress(place) : CatalogueInput::ofFile(place);
}

void CatalogueDialog::look()
{
    if (m_place->text().trimmed().isEmpty() || m_job)
        return;
    m_bar->clear();
    m_rows->clear();
    m_counts->clear();
    m_start->setEnabled(false);
    m_readPlace = m_place->text().trimmed();
    CatalogueImport options;
    options.skipBad = m_skipBad->isChecked();
    m_job = new JobProgress(tr("Reading the catalogue"), this);
    deliver(m_workspace.catalogues().preview(m_read.value_or(input()), options, m_job->progress()), this,
        [this](const Result<CataloguePreview> &preview) {
            delete m_job;
            if (preview) {
                show(*preview);
            } else {
                m_read.reset();
                m_placeField->setError(explain(preview.error()));
            }
            Q_EMIT looked();
        });
}

void CatalogueDialog::show(const CataloguePreview &preview)
{
    m_read = preview.input;
    const CatalogueReport &report = preview.report;
    QStringList lines{tr("New: %1 · changed: %2 · the same: %3 · vanished: %4")
                          .arg(report.counts.added)
                          .arg(report.counts.updated)
                          .arg(report.counts.unchanged)
                          .arg(report.vanished)};
    const ImportCounts &dates = report.sessions;
    if (dates.added + dates.updated > 0)
        lines += tr("Dates: %1 new, %2 changed").arg(dates.added).arg(dates.updated);
    const auto bad = report.errors.size();
    if (bad > 0)
        lines += tr("%n courses cannot be read; they stand first in the list.", nullptr, int(bad));
    if (!report.unusedColumns.isEmpty())
        lines += tr("Columns that are not used: %1").arg(report.unusedColumns.join(", "_L1));
    m_counts->setText(lines.join(u'\n'));
    for (const RowError &error : report.errors.mid(0, shownRows))
        m_rows->addItem(tr("cannot be read: %1").arg(explain(error)));
    for (const auto &row : preview.rows.mid(0, shownRows)) {
        if (row.fate == RowFate::Added)
            m_rows->addItem(tr("new: %1").arg(row.row.title));
        else if (row.fate == RowFate::Changed)
            m_rows->addItem(tr("changed: %1").arg(row.row.title));
    }
    for (const QString &title : preview.vanished.mid(0, shownRows))
        m_rows->addItem(tr("vanished from the catalogue: %1").arg(title));
    m_skipBad->setVisible(bad > 0);
    const bool isSomething =
        report.counts.added + report.counts.updated + report.vanished + dates.added + dates.updated > 0;
    m_start->setEnabled(isSomething && (bad == 0 || m_skipBad->isChecked()));
    if (!isSomething && bad == 0) {
        m_bar->say(tr("There is nothing in this catalogue that is not here already."),
            MessageBar::Tone::Plain, {}, false);
    } else if (bad > 0 && !m_skipBad->isChecked()) {
        m_bar->say(tr("Some courses cannot be read. Have the catalogue mended, or leave those out."),
            MessageBar::Tone::Error, {}, false);
    }
}

void CatalogueDialog::start()
{
    if (!m_read || m_job)
        return;
    m_start->setEnabled(false);
    CatalogueImport options;
    options.skipBad = m_skipBad->isChecked();
    m_job = new JobProgress(tr("Importing the catalogue"), this);
    deliver(m_workspace.catalogues().importCatalogue(*m_read, options, m_job->progress()), this,
        [this](const Result<CatalogueReport> &report) {
            delete m_job;
            m_start->setEnabled(true);
            if (!report)
                return m_bar->say(explain(report.error()), MessageBar::Tone::Error);
            if (!report->written)
                return m_bar->say(explain(report->errors.value(0)), MessageBar::Tone::Error);
            QStringList places = QSettings().value(placesKey).toStringList();
            places.removeAll(m_readPlace);
            if (mayBeKept(m_readPlace))
                places.prepend(m_readPlace);
            QSettings().setValue(placesKey, places.mid(0, mostPlaces));
            Q_EMIT imported(tr("The catalogue is in: %1 new, %2 changed, %3 vanished.")
                                .arg(report->counts.added)
                                .arg(report->counts.updated)
                                .arg(report->vanished));
            accept();
        });
}

} // namespace tjc
