#pragma once

#include "service/planning_service.h"

#include "tests/ui/calendar/flow_fixture.h"
#include "ui/coordination/coordination_page.h"
#include "ui/coordination/record_section.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

namespace tjc::test {

/// The tab Coördinatie over a workspace with the example week of its own, in the place of the calendar.
struct Coordination : Flow {
    Coordination()
    {
        page = nullptr;
        // What the example week waits for is decided: a test begins with nothing to do.
        const auto waiting = workspace->planning().undecided().result();
        for (const UndecidedSession &one : waiting.value_or(QList<UndecidedSession>()))
            (void)workspace->planning().goOn(one.session, one.revision).result();
        const FileChooser chooser{
            [this](QWidget *, const QString &, const QString &, const QString &) { return toOpen; },
            [this](QWidget *, const QString &, const QString &, const QString &) { return toSave; }};
        tab = new CoordinationPage(
            *workspace, false, *commands, window.get(), std::make_shared<SystemClock>(), chooser);
        QObject::connect(tab, &CoordinationPage::message, tab, [this](const QString &sentence, bool isError) {
            told = sentence;
            toldError = isError;
        });
        window->setCentralWidget(tab);
        tab->show();
        QApplication::setActiveWindow(window.get());
    }

    /// The section in front.
    [[nodiscard]] QWidget *section() const
    {
        return tab->findChild<QStackedWidget *>({}, Qt::FindDirectChildrenOnly)->currentWidget();
    }
    [[nodiscard]] QTableView *table() const { return section()->findChild<QTableView *>(); }
    void show(CoordinationPage::Section which)
    {
        tab->showSection(which);
        QTRY_VERIFY(table()->model()->rowCount() > 0 || !table()->isVisible());
    }
    /// The row whose first cell says that; -1 where there is none.
    [[nodiscard]] int rowOf(const QString &text, int column = 0) const
    {
        const QAbstractItemModel &model = *table()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, column).data().toString() == text)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    /// The field of the form by what it is called.
    template <typename T>
    [[nodiscard]] T *field(const QString &name) const
    {
        const auto all = section()->findChildren<T *>();
        for (T *one : all) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    /// Whether some label of the section says it.
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = section()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void press(const QString &text)
    {
        QAbstractButton *found = button(modal() ? modal() : window.get(), text);
        QVERIFY2(found, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    CoordinationPage *tab = nullptr;
};

} // namespace tjc::test
