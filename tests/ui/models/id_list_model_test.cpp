#include "ui/models/id_list_model.h"

#include <QAbstractItemModelTester>
#include <QFutureInterface>
#include <QItemSelectionModel>
#include <QPromise>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <memory>
#include <numeric>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

struct Line {
    qint64 id;
    QString text;
};

/// A list whose questions the test answers itself.
class Lines : public IdRowsModel<Line>
{
public:
    Lines()
        : IdRowsModel<Line>([this](const QList<qint64> &ids) {
              auto promise = std::make_shared<QPromise<Result<QList<Line>>>>();
              promise->start();
              m_open += Question{ids, promise};
              m_all += ids;
              return promise->future();
          })
    {
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    [[nodiscard]] int open() const { return int(m_open.size()); }
    [[nodiscard]] QList<qint64> asked(int question) const { return m_open[question].ids; }
    [[nodiscard]] qsizetype askedInAll() const { return m_all.size(); }

    void answer(const QString &prefix = u"row "_s, const QSet<qint64> &gone = {})
    {
        const Question question = m_open.takeFirst();
        QList<Line> lines;
        for (auto id = question.ids.crbegin(); id != question.ids.crend(); ++id) {
            if (!gone.contains(*id))
                lines += Line{*id, prefix + QString::number(*id)};
        }
        finish(question, lines);
    }
    void fail() { finish(m_open.takeFirst(), Error{ErrorKind::Offline, u"server"_s}); }
    void answerAll()
    {
        while (!m_open.isEmpty())
            answer();
    }

protected:
    [[nodiscard]] qint64 idOf(const Line &line) const override { return line.id; }
    [[nodiscard]] QVariant cell(const Line &line, int column, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(column == 0 ? line.text : QString()) : QVariant();
    }

private:
    struct Question {
        QList<qint64> ids;
        std::shared_ptr<QPromise<Result<QList<Line>>>> promise;
    };

    static void finish(const Question &question, const Result<QList<Line>> &answer)
    {
        question.promise->addResult(answer);
        question.promise->finish();
        // The answer, and what is asked because of it.
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
    }

    QList<Question> m_open;
    QList<qint64> m_all;
};

QList<qint64> numbers(int count, qint64 first = 1)
{
    QList<qint64> ids(count);
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

QString at(const Lines &lines, int row)
{
    return lines.index(row, 0).data().toString();
}

constexpr int page = IdListModel::pageSize;
const QString loading = u"Loading …"_s;

} // namespace

class IdListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfAModel();
    void aRandomPlaceIsOneQuestion();
    void whatIsPassedInScrollingIsNotAsked();
    void asksForWhatIsOnScreenOnly();
    void keepsABoundedNumberOfRows();
    void keepsTheSelectionByIdentifier();
    void showsOldRowsUntilTheNewOnesCome();
    void anAnswerOfBeforeIsAskedAgain();
    void aRowThatIsGoneSaysSo();
    void aFailureIsToldOnceAndAskedAgainOnRetry();
    void anotherListForgetsTheFormer();
    void rowsThatAreKnownAreNotAsked();
};

void IdListModelTest::rowsThatAreKnownAreNotAsked()
{
    Lines lines;
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::QtTest);
    lines.show(numbers(200));
    lines.showRows({{7, u"seven"_s}, {3, u"three"_s}});
    QCOMPARE(lines.ids(), (QList<qint64>{7, 3}));
    QCOMPARE(at(lines, 0), u"seven"_s);
    QCOMPARE(at(lines, 1), u"three"_s);
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(lines.open(), 0);
    // The whole list keeps them until they are read again.
    lines.reload({7, 3, 9});
    QCOMPARE(at(lines, 0), u"seven"_s);
    QCOMPARE(at(lines, 2), loading);
    lines.showRows({});
    QCOMPARE(lines.rowCount(), 0);
}

void IdListModelTest::keepsTheRulesOfAModel()
{
    Lines lines;
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::QtTest);
    lines.show(numbers(200));
    QCOMPARE(lines.rowCount(), 200);
    QCOMPARE(at(lines, 3), loading);
    QVERIFY(!lines.data(lines.index(3, 1), Qt::DisplayRole).isValid());
    QCoreApplication::processEvents();
    lines.answerAll();
    QCOMPARE(at(lines, 3), u"row 4"_s);
    lines.reload(numbers(150, 20));
    lines.reload({});
    QCOMPARE(lines.rowCount(), 0);
}

void IdListModelTest::aRandomPlaceIsOneQuestion()
{
    Lines lines;
    lines.show(numbers(150'000));
    QCOMPARE(at(lines, 123'456), loading);
    QCoreApplication::processEvents();
    QCOMPARE(lines.open(), 1);
    QCOMPARE(lines.asked(0), numbers(page, 1 + 123'456 / page * page));
    QSignalSpy changed(&lines, &QAbstractItemModel::dataChanged);
    lines.answer();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 123'456 / page * page);
    QCOMPARE(at(lines, 123'456), u"row 123457"_s);
    QCoreApplication::processEvents();
    QCOMPARE(lines.open(), 0);
}

void IdListModelTest::whatIsPassedInScrollingIsNotAsked()
{
    Lines lines;
    lines.show(numbers(150'000));
    for (int row = 0; row < 150'000; row += 500) {
        (void)at(lines, row);
        QCoreApplication::processEvents();
    }
    QCOMPARE(lines.open(), IdListModel::questionsAtOnce);
    lines.answer();
    // The latest place comes first.
    QCOMPARE(lines.asked(1).first(), qint64(1 + 149'500 / page * page));
    lines.answerAll();
    QVERIFY(lines.askedInAll() <= (IdListModel::questionsAtOnce + IdListModel::pagesWanted) * page);
    QCOMPARE(at(lines, 149'500), u"row 149501"_s);
}

void IdListModelTest::asksForWhatIsOnScreenOnly()
{
    Lines lines;
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&lines);
    view.resize(300, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    lines.show(numbers(150'000));
    QTRY_VERIFY(lines.open() > 0);
    lines.answerAll();
    view.scrollTo(lines.index(140'000, 0), QAbstractItemView::PositionAtTop);
    QTRY_VERIFY(lines.open() > 0);
    lines.answerAll();
    QCOMPARE(at(lines, 140'000), u"row 140001"_s);
    QVERIFY2(lines.askedInAll() <= 6 * page, qPrintable(QString::number(lines.askedInAll())));
}

void IdListModelTest::keepsABoundedNumberOfRows()
{
    Lines lines;
    lines.show(numbers(20'000));
    for (int row = 0; row < 20'000; row += page) {
        (void)at(lines, row);
        QCoreApplication::processEvents();
        lines.answerAll();
    }
    int known = 0;
    for (int row = 0; row < 20'000; ++row)
        known += at(lines, row) == loading ? 0 : 1;
    QVERIFY(known <= IdListModel::rowsKept);
    QVERIFY(known >= IdListModel::rowsKept - page);
    QCOMPARE(at(lines, 19'999), u"row 20000"_s);
}

void IdListModelTest::keepsTheSelectionByIdentifier()
{
    Lines lines;
    QItemSelectionModel selection(&lines);
    lines.show(numbers(150'000));
    const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    selection.select(lines.index(70'000, 0), rows);
    selection.select(lines.index(5, 0), rows);
    selection.setCurrentIndex(lines.index(70'000, 1), QItemSelectionModel::NoUpdate);
    QList<qint64> after{999'999};
    after += numbers(149'990, 11);
    lines.reload(after);
    QCOMPARE(lines.idAt(selection.currentIndex()), std::optional<qint64>(70'001));
    QCOMPARE(selection.currentIndex().column(), 1);
    // The other is no more in the list.
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(lines.idAt(selection.selectedRows().first()), std::optional<qint64>(70'001));
    QCOMPARE(lines.indexOfId(70'001), selection.selectedRows().first());
    QVERIFY(!lines.indexOfId(6).isValid());
}

void IdListModelTest::showsOldRowsUntilTheNewOnesCome()
{
    Lines lines;
    lines.show(numbers(100));
    (void)at(lines, 0);
    QCoreApplication::processEvents();
    lines.answer(u"old "_s);
    lines.reload(numbers(100));
    QCOMPARE(at(lines, 0), u"old 1"_s);
    QCoreApplication::processEvents();
    QCOMPARE(lines.open(), 1);
    lines.answer(u"new "_s);
    QCOMPARE(at(lines, 0), u"new 1"_s);
}

void IdListModelTest::anAnswerOfBeforeIsAskedAgain()
{
    Lines lines;
    lines.show(numbers(100));
    (void)at(lines, 0);
    QCoreApplication::processEvents();
    lines.reload(numbers(100));
    lines.answer(u"old "_s);
    QCOMPARE(at(lines, 0), u"old 1"_s);
    QCoreApplication::processEvents();
    QCOMPARE(lines.open(), 1);
    lines.answer(u"new "_s);
    QCOMPARE(at(lines, 0), u"new 1"_s);
}

void IdListModelTest::aRowThatIsGoneSaysSo()
{
    Lines lines;
    lines.show(numbers(10));
    (void)at(lines, 0);
    QCoreApplication::processEvents();
    lines.answer(u"row "_s, {3});
    QCOMPARE(at(lines, 2), u"No longer there"_s);
    QCOMPARE(at(lines, 3), u"row 4"_s);
    QCoreApplication::processEvents();
    QCOMPARE(lines.open(), 0);
}

void IdListModelTest::aFailureIsToldOnceAndAskedAgainOnRetry()
{
    Lines lines;
    QSignalSpy failed(&lines, &IdListModel::failed);
    lines.show(numbers(10));
    (void)at(lines, 0);
    QCoreApplication::processEvents();
    lines.fail();
    QCOMPARE(failed.count(), 1);
    (void)at(lines, 0);
    QCoreApplication::processEvents();
    QCOMPARE(lines.open(), 0);
    lines.retry();
    (void)at(lines, 0);
    QCoreApplication::processEvents();
    lines.answer();
    QCOMPARE(at(lines, 0), u"row 1"_s);
}

void IdListModelTest::anotherListForgetsTheFormer()
{
    Lines lines;
    lines.show(numbers(100));
    (void)at(lines, 0);
    QCoreApplication::processEvents();
    lines.show(numbers(100));
    lines.answer(u"former "_s);
    QSignalSpy reset(&lines, &QAbstractItemModel::modelReset);
    lines.show(numbers(5));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(at(lines, 0), loading);
}

QTEST_MAIN(IdListModelTest)

#include "id_list_model_test.moc"
