#include "ui/forum/post_editor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

struct Editor {
    Editor()
        : editor([this](const QString &typed) {
              asked += typed;
              QList<SimilarColleague> found;
              if (u"anne de vries"_s.startsWith(typed.toLower()))
                  found += {*PersonId::from(1), u"Anne de Vries"_s, u"BZK"_s, std::nullopt, false};
              return QtFuture::makeReadyFuture(Result<QList<SimilarColleague>>(found));
          })
    {
        editor.addButtons(u"Send it"_s, u"Cancel"_s);
        editor.resize(600, 300);
        editor.show();
        QApplication::setActiveWindow(&editor);
        editor.focusText();
    }
    [[nodiscard]] QPushButton *send() const
    {
        const auto all = editor.findChildren<QPushButton *>();
        const auto found =
            std::ranges::find_if(all, [](QPushButton *one) { return one->text() == u"Send it"_s; });
        return found == all.end() ? nullptr : *found;
    }
    [[nodiscard]] QToolButton *mark(const QString &name) const
    {
        const auto all = editor.findChildren<QToolButton *>();
        const auto found =
            std::ranges::find_if(all, [&](QToolButton *one) { return one->accessibleName() == name; });
        return found == all.end() ? nullptr : *found;
    }
    void select(int from, int size)
    {
        QTextCursor cursor = editor.edit().textCursor();
        cursor.setPosition(from);
        cursor.setPosition(from + size, QTextCursor::KeepAnchor);
        editor.edit().setTextCursor(cursor);
    }

    QStringList asked;
    PostEditor editor;
};

} // namespace

/// The text of a post as it is typed.
class PostEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void marksByKey();
    void aLink();
    void spacesAreNothing();
    void theLimit();
    void theKeySends();
    void whatFailedStays();
    void aMentionIsCompleted();
    void noMention_data();
    void noMention();
    void preview();
    void aHugeClipboardIsCut();
    void aQuoteGoesBehind();
};

void PostEditorTest::marks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("made");
    QTest::newRow("bold") << u"Bold"_s << u"een twee"_s << 4 << 4 << u"een **twee**"_s;
    QTest::newRow("italic") << u"Italic"_s << u"een twee"_s << 4 << 4 << u"een _twee_"_s;
    QTest::newRow("code") << u"Code"_s << u"een twee"_s << 4 << 4 << u"een `twee`"_s;
    QTest::newRow("lines of code") << u"Code"_s << u"een\ntwee"_s << 0 << 8 << u"```\neen\ntwee\n```"_s;
    QTest::newRow("a list") << u"List"_s << u"een\ntwee"_s << 0 << 8 << u"- een\n- twee"_s;
    QTest::newRow("a quote") << u"Quote"_s << u"een\ntwee"_s << 0 << 8 << u"> een\n> twee"_s;
}

/// Pressed twice it is as it was.
void PostEditorTest::marks()
{
    QFETCH(QString, button);
    QFETCH(QString, text);
    QFETCH(int, from);
    QFETCH(int, size);
    Editor one;
    one.editor.setText(text);
    one.select(from, size);
    QVERIFY(one.mark(button));
    one.mark(button)->click();
    QTEST(one.editor.text(), "made");
    one.mark(button)->click();
    QCOMPARE(one.editor.text(), text);
    // And is undone as one step.
    one.select(from, size);
    one.mark(button)->click();
    one.editor.edit().undo();
    QCOMPARE(one.editor.text(), text);
}

void PostEditorTest::marksByKey()
{
    Editor one;
    QTest::keyClicks(&one.editor.edit(), u"a"_s);
    QTest::keyClick(&one.editor.edit(), Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(&one.editor.edit(), u"vet"_s);
    QCOMPARE(one.editor.text(), u"a**vet**"_s);
}

void PostEditorTest::aLink()
{
    Editor one;
    one.editor.setText(u"zie hier"_s);
    one.select(4, 4);
    QTest::keyClick(&one.editor.edit(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(one.editor.text(), u"zie [hier](https://)"_s);
    // The address is typed over.
    QTest::keyClicks(&one.editor.edit(), u"https://rijk.nl"_s);
    QCOMPARE(one.editor.text(), u"zie [hier](https://rijk.nl)"_s);
    one.editor.setText(u"https://rijk.nl"_s);
    one.select(0, 15);
    one.mark(u"Link"_s)->click();
    QTest::keyClicks(&one.editor.edit(), u"het rijk"_s);
    QCOMPARE(one.editor.text(), u"[het rijk](https://rijk.nl)"_s);
}

void PostEditorTest::spacesAreNothing()
{
    Editor one;
    QVERIFY(!one.send()->isEnabled());
    QTest::keyClicks(&one.editor.edit(), u"   "_s);
    QTest::keyClick(&one.editor.edit(), Qt::Key_Return);
    QVERIFY(!one.send()->isEnabled());
    QTest::keyClicks(&one.editor.edit(), u"x"_s);
    QVERIFY(one.send()->isEnabled());
}

void PostEditorTest::theLimit()
{
    Editor one;
    const auto says = [&](const QString &words) {
        const auto labels = one.editor.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    one.editor.setText(QString(1'000, u'x'));
    QVERIFY(!says(u"character"_s));
    one.editor.setText(QString(int(maxPostText) - 5, u'x'));
    QVERIFY(says(u"5 character"_s));
    QVERIFY(one.send()->isEnabled());
    one.editor.setText(QString(int(maxPostText) + 3, u'x'));
    QVERIFY(says(u"3 character(s) too many"_s));
    QVERIFY(!one.send()->isEnabled());
}

void PostEditorTest::theKeySends()
{
    Editor one;
    QSignalSpy sent(&one.editor, &PostEditor::sendRequested);
    QTest::keyClick(&one.editor.edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.count(), 0); // nothing to send
    QTest::keyClicks(&one.editor.edit(), u"x"_s);
    QTest::keyClick(&one.editor.edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(one.editor.text(), u"x"_s);
    one.editor.setSending(true);
    QTest::keyClick(&one.editor.edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.count(), 1);
}

void PostEditorTest::whatFailedStays()
{
    Editor one;
    QTest::keyClicks(&one.editor.edit(), u"een antwoord"_s);
    one.editor.setSending(true);
    one.editor.fail(u"The server does not answer."_s);
    QCOMPARE(one.editor.text(), u"een antwoord"_s);
    QVERIFY(one.send()->isEnabled());
    QTest::keyClicks(&one.editor.edit(), u"!"_s);
    QCOMPARE(one.editor.text(), u"een antwoord!"_s);
}

void PostEditorTest::aMentionIsCompleted()
{
    Editor one;
    QSignalSpy suggested(&one.editor.edit(), &MarkdownEdit::suggested);
    QTest::keyClicks(&one.editor.edit(), u"Vraag het @ann"_s);
    QTRY_COMPARE(suggested.count(), 1);
    QCOMPARE(suggested.last().first().toInt(), 1);
    QCOMPARE(one.asked, QStringList{u"ann"_s});
    auto *popup = one.editor.edit().findChild<QCompleter *>()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(one.editor.text(), u"Vraag het @\"Anne de Vries\" "_s);
    QCOMPARE(mentionsIn(one.editor.text()), QStringList{u"Anne de Vries"_s});
}

void PostEditorTest::noMention_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a mail") << u"anne@ann"_s;
    QTest::newRow("an at alone") << u"om 10 uur @ "_s;
    QTest::newRow("none") << u"gewoon"_s;
}

void PostEditorTest::noMention()
{
    QFETCH(QString, text);
    Editor one;
    QTest::keyClicks(&one.editor.edit(), text);
    // A question after it would have been asked by now too.
    QTest::keyClicks(&one.editor.edit(), u" @an"_s);
    QTRY_VERIFY(!one.asked.isEmpty());
    QCOMPARE(one.asked, QStringList{u"an"_s});
}

void PostEditorTest::preview()
{
    Editor one;
    one.editor.setText(u"**vet** <script>x</script> ![x](file:///etc/passwd)"_s);
    one.mark(u"Preview"_s)->click();
    auto *shown = one.editor.findChild<QTextBrowser *>();
    QVERIFY(shown->isVisible());
    QCOMPARE(shown->toPlainText(), u"vet <script>x</script> [x]"_s);
    QVERIFY(!one.mark(u"Bold"_s)->isEnabled());
    one.mark(u"Preview"_s)->click();
    QVERIFY(one.editor.edit().isVisible());
}

void PostEditorTest::aHugeClipboardIsCut()
{
    Editor one;
    QGuiApplication::clipboard()->setText(QString(3'000'000, u'x') + u"\u202e"_s);
    one.editor.edit().paste();
    QVERIFY(one.editor.text().size() <= 2 * maxPostText);
    QVERIFY(!one.send()->isEnabled());
}

void PostEditorTest::aQuoteGoesBehind()
{
    Editor one;
    one.editor.append(u"> een\n\n"_s);
    QCOMPARE(one.editor.text(), u"> een\n\n"_s);
    QTest::keyClicks(&one.editor.edit(), u"antwoord"_s);
    one.editor.append(u"> twee\n\n"_s);
    QCOMPARE(one.editor.text(), u"> een\n\nantwoord\n\n> twee\n\n"_s);
}

QTEST_MAIN(PostEditorTest)
#include "post_editor_test.moc"
