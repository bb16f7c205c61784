#pragma once

#include "db/sqlite_connection.h"
#include "service/forum_service.h"
#include "tests/ui/calendar/flow_fixture.h"
#include "ui/forum/forum_page.h"
#include "ui/forum/post_editor.h"
#include "ui/forum/thread_list.h"
#include "ui/forum/thread_pane.h"
#include "ui/forum/thread_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QUuid>

namespace tjc::test {

/// The tab Forum over a workspace with the example week of its own, in the place of the calendar.
struct Forum : Flow {
    Forum()
    {
        page = nullptr;
        open();
    }
    /// Once more, as after a start of the program.
    void open(bool readOnly = false)
    {
        delete tab;
        ForumPage::Options options;
        options.me = info.me;
        options.draftFolder = path(QStringLiteral("drafts"));
        options.draftMs = 0;
        options.readOnly = readOnly;
        tab = new ForumPage(*workspace, options, *commands, window.get());
        QObject::connect(tab, &ForumPage::message, tab, [this](const QString &sentence, bool isError) {
            told = sentence;
            toldError = isError;
        });
        window->setCentralWidget(tab);
        tab->show();
        QApplication::setActiveWindow(window.get());
    }

    ThreadId ask(const QString &title, ThreadKind kind = ThreadKind::Question)
    {
        const auto id = workspace->forum()
                            .open({.uid = QUuid::createUuid().toString(),
                                .kind = kind,
                                .title = title,
                                .text = QStringLiteral("Wie weet het?"),
                                .topics = {},
                                .asked = {}})
                            .result();
        if (!id)
            qFatal("%s: %s", qPrintable(id.error().subject), qPrintable(id.error().detail));
        return *id;
    }
    /// What is done at another station.
    void elsewhere(const char *sql, const db::Params &values)
    {
        const auto connection = db::openSqlite(workspace->url().string(), {});
        const auto done = (*connection)->execute(sql, values);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    /// A colleague answers at his own station.
    void answer(ThreadId thread, const QString &text, qint64 author = 5)
    {
        elsewhere("INSERT INTO post (uid, thread_id, author_id, text) VALUES ($1, $2, $3, $4)",
            {QUuid::createUuid().toString(), thread.value(), author, text});
    }
    [[nodiscard]] ThreadDetails thread(ThreadId id) const { return *workspace->forum().thread(id).result(); }
    [[nodiscard]] QList<PostRow> posts(ThreadId id) const
    {
        return *workspace->forum().posts(thread(id).posts).result();
    }
    /// Shows it and waits until its posts are there.
    void show(ThreadId id)
    {
        tab->openThread(id);
        QTRY_VERIFY(view()->thread() && view()->thread()->row.id == id);
        QTRY_VERIFY(view()->rowAt(0));
    }
    [[nodiscard]] ThreadView *view() const { return &tab->pane().view(); }
    [[nodiscard]] PostEditor *editor() const { return &tab->pane().editor(); }
    [[nodiscard]] QListView *list() const { return &tab->threads().list(); }
    [[nodiscard]] QListView *hits() const { return &tab->threads().hits(); }
    /// In the list of threads; -1 where it is not.
    [[nodiscard]] int rowOf(const QString &title) const
    {
        const QAbstractItemModel *model = list()->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 0).data().toString() == title)
                return i;
        }
        return -1;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void press(const QString &text)
    {
        QWidget *root = modal() ? modal() : window.get();
        QTRY_VERIFY2(button(root, text) && button(root, text)->isEnabled(), qPrintable(text));
        QTest::mouseClick(button(root, text), Qt::LeftButton);
    }
    template <typename T>
    T *dialog()
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = qobject_cast<T *>(modal())) != nullptr; });
        return found;
    }
    template <typename T>
    [[nodiscard]] T *field(const QString &name) const
    {
        const QWidget *root = modal() ? modal() : window.get();
        const auto all = root->findChildren<T *>();
        for (T *one : all) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    ForumPage *tab = nullptr;
};

} // namespace tjc::test
