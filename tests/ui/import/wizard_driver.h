#pragma once

#include "tests/ui/calendar/flow_fixture.h"

#include "ui/import/column_page.h"
#include "ui/import/dry_run_page.h"
#include "ui/import/import_wizard.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTest>

namespace tjc::test {

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool says(const QWidget *root, const QString &text)
{
    const auto labels = root->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

/// The wizard on top, and its parts by their names.
struct Wizard {
    explicit Wizard(Flow &flow, const QString &file, const char *command = "file.schedule.import")
    {
        flow.toOpen = file;
        flow.trigger(command);
        if (!QTest::qWaitFor([] { return qobject_cast<ImportWizard *>(modal()) != nullptr; }))
            qFatal("there is no wizard");
        dialog = qobject_cast<ImportWizard *>(modal());
        QApplication::setActiveWindow(dialog);
    }

    [[nodiscard]] QTableView *table(const QString &name) const
    {
        const auto all = dialog->findChildren<QTableView *>();
        for (QTableView *one : all) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no table %s", qPrintable(name));
    }
    [[nodiscard]] QTableView *columns() const { return table(QStringLiteral("Kolommen van het bestand")); }
    [[nodiscard]] QTableView *rows() const { return table(QStringLiteral("Wat er in het bestand staat")); }
    [[nodiscard]] QTableView *errors() const { return table(QStringLiteral("Rijen die niet mee kunnen")); }
    [[nodiscard]] QListView *fields() const
    {
        const auto all = dialog->findChildren<QListView *>();
        for (QListView *one : all) {
            if (one->accessibleName() == QLatin1StringView("Wat we kunnen gebruiken"))
                return one;
        }
        qFatal("no list of fields");
    }
    [[nodiscard]] ColumnPage *columnPage() const { return dialog->findChild<ColumnPage *>(); }
    [[nodiscard]] DryRunPage *dryRunPage() const { return dialog->findChild<DryRunPage *>(); }
    [[nodiscard]] static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    /// What the file's columns are said to hold.
    [[nodiscard]] QString holds(int column) const { return cell(columns(), column, ColumnTableModel::Field); }
    [[nodiscard]] bool isAtColumns() const { return columnPage()->isVisible(); }
    [[nodiscard]] bool isAtDryRun() const { return dryRunPage()->isVisible(); }

    QPointer<ImportWizard> dialog;
};

/// The list of the column that has just been opened.
inline QComboBox *openList(const Wizard &wizard)
{
    QComboBox *list = nullptr;
    if (!QTest::qWaitFor([&] {
            list = wizard.columns()->findChild<QComboBox *>();
            return list && QApplication::activePopupWidget();
        }))
        qFatal("no list has opened");
    return list;
}

} // namespace tjc::test
