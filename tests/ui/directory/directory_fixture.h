#pragma once

#include "db/sqlite_connection.h"
#include "tests/ui/calendar/flow_fixture.h"
#include "ui/directory/directory_list.h"
#include "ui/directory/directory_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QTest>

namespace tjc::test {

/// The tab Trainers over a workspace with the example week of its own, in the place of the calendar.
struct Directory : Flow {
    Directory()
    {
        page = nullptr;
        DirectoryPage::Options options;
        options.me = info.me;
        options.files = {
            [this](QWidget *, const QString &, const QString &, const QString &) { return toOpen; },
            [this](QWidget *, const QString &, const QString &, const QString &) { return toSave; }};
        options.openUrl = [this](const QUrl &url) {
            opened = url;
            return true;
        };
        tab = new DirectoryPage(*workspace, options, *commands, window.get());
        QObject::connect(tab, &DirectoryPage::message, tab, [this](const QString &sentence, bool isError) {
            told = sentence;
            toldError = isError;
        });
        window->setCentralWidget(tab);
        tab->show();
        QApplication::setActiveWindow(window.get());
    }

    [[nodiscard]] DirectoryList *list() const { return tab->findChild<DirectoryList *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return list()->model()->index(row, column).data().toString();
    }
    /// The field that is to be seen, by what it is called.
    template <typename T>
    [[nodiscard]] T *field(const QString &name) const
    {
        const QWidget *root = modal() ? modal() : tab;
        const auto all = root->findChildren<T *>();
        for (T *one : all) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    /// Whether some label that is to be seen says it.
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    /// What a colleague asks the user at his own station.
    void addRequest(qint64 from, qint64 to, Instant begin)
    {
        const auto connection = db::openSqlite(workspace->url().string(), {});
        const auto done =
            (*connection)
                ->execute("INSERT INTO help_request (uid, from_id, to_id, title, starts_at, ends_at, place)"
                          " VALUES ('theirs', $1, $2, 'Hoe werkt Pleio?', $3, $4, 'B2.14')",
                    {from, to, begin.ms(), begin.plusMinutes(30).ms()});
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void press(const QString &text)
    {
        QAbstractButton *found = button(modal() ? modal() : window.get(), text);
        QVERIFY2(found, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    DirectoryPage *tab = nullptr;
    QUrl opened;
};

} // namespace tjc::test
