#include "ui/widgets/file_chooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::FileChooser)
};

} // namespace

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(u"calendar/folder"_s, documents).toString();
}

void rememberFolder(const QString &path)
{
    QSettings().setValue(u"calendar/folder"_s, QFileInfo(path).absolutePath());
}

QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar c : title.left(80))
        name += c.isLetterOrNumber() || u" -_,()"_s.contains(c) ? c : QChar(u' ');
    name = name.simplified();
    return name.isEmpty() ? Words::tr("session") : name;
}

FileForm exportForm(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Xlsx:
        return {u".xlsx"_s, Words::tr("Excel workbook (*.xlsx)")};
    case ExportKind::Ics:
        return {u".ics"_s, Words::tr("Calendar (*.ics)")};
    case ExportKind::Csv:
    case ExportKind::CsvRfc4180:
        break;
    }
    return {u".csv"_s, Words::tr("CSV for Excel (*.csv)")};
}

FileForm pdfForm()
{
    return {u".pdf"_s, Words::tr("PDF (*.pdf)")};
}

QString askWhereToSave(const FileChooser &chooser, QWidget *window, const QString &title, const QString &name,
    const FileForm &form)
{
    const QString path = chooser.saveName(
        window, title, QDir(lastFolder()).filePath(fileNameOf(name) + form.ending), form.filter);
    if (!path.isEmpty())
        rememberFolder(path);
    return path;
}

FileChooser FileChooser::desktop()
{
    return {
        [](QWidget *window, const QString &title, const QString &proposal, const QString &filter) {
            return QFileDialog::getOpenFileName(window, title, proposal, filter);
        },
        [](QWidget *window, const QString &title, const QString &proposal, const QString &filter) {
            return QFileDialog::getSaveFileName(window, title, proposal, filter);
        },
    };
}

} // namespace tjc
