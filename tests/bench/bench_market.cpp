#include "benchmarks.h"
#include "market_workspace.h"
#include "measure.h"
#include "service/directory_service.h"
#include "service/guide_service.h"
#include "service/match_service.h"
#include "service/offer_service.h"
#include "service/wish_service.h"
#include "service/workspace.h"

#include <functional>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstHits = 50;
constexpr int pageRows = 64;
constexpr int places = 60;

/// Whole words, beginnings, a part of a compound, mistyped, two words, a name, and what nobody has.
const QStringList asked{u"tabletgebruik"_s, u"wachtlijst"_s, u"schrijven"_s, u"tabletgebriuk"_s,
    u"privacy toets"_s, u"jamila bergstra"_s, u"esmee"_s, u"quantum"_s};

using Ask = std::function<Result<qsizetype>(const QString &text)>;

/// Each of `asked` typed letter by letter.
Result<std::vector<double>> typing(const Ask &ask)
{
    TJC_CHECK(ask(u"eerste"_s)); // the words that there are, are read once
    std::vector<double> times;
    for (const QString &text : asked) {
        for (qsizetype letters = 1; letters <= text.size(); ++letters) {
            if (text.at(letters - 1) == u' ')
                continue;
            const double before = nowMs();
            TJC_CHECK(ask(text.left(letters)));
            times.push_back(nowMs() - before);
        }
    }
    return times;
}

Result<std::vector<double>> scrolling(qsizetype size, const std::function<Result<void>(qsizetype from)> &read)
{
    std::vector<double> times;
    for (int i = 0; i < places; ++i) {
        const double before = nowMs();
        TJC_CHECK(read((i * 7919LL * 31) % std::max<qsizetype>(1, size - pageRows)));
        times.push_back(nowMs() - before);
    }
    return times;
}

void add(Report &report, const QString &what, const Result<std::vector<double>> &times, double limit,
    const QString &note)
{
    if (!times)
        return report.skip(what, times.error().subject + u' ' + times.error().argument);
    report.add(atMost(Row{.what = what + u", p95"_s,
                          .unit = u"ms"_s,
                          .measured = percentile(*times, 0.95),
                          .note = note + u"; median %1 ms"_s.arg(median(*times), 0, 'f', 1)},
        limit));
}

Result<std::vector<double>> once(const std::function<Result<void>()> &f, int times)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const double before = nowMs();
        TJC_CHECK(f());
        taken.push_back(nowMs() - before);
    }
    return taken;
}

Result<std::vector<double>> matching(Workspace &workspace, const QList<WishId> &wishes)
{
    std::vector<double> times;
    for (qsizetype i = 0; i < wishes.size(); i += std::max<qsizetype>(1, wishes.size() / 50)) {
        const double before = nowMs();
        TJC_CHECK(workspace.matching().forWish(wishes.at(i), 20).result());
        times.push_back(nowMs() - before);
    }
    return times;
}

Result<void> measure(Report &report, Workspace &workspace)
{
    const auto typed = u"%1 texts typed letter by letter, first %2"_s.arg(asked.size()).arg(firstHits);
    add(report, u"colleagues found while typing"_s, typing([&](const QString &text) -> Result<qsizetype> {
        TJC_TRY(answer, workspace.directory().search({.text = text}, firstHits).result());
        return answer.first.size();
    }),
        30, typed);
    add(report, u"wishes found while typing"_s, typing([&](const QString &text) -> Result<qsizetype> {
        TJC_TRY(answer, workspace.wishes().search({.text = text}, firstHits).result());
        return answer.first.size();
    }),
        30, typed);
    add(report, u"trainings found while typing"_s, typing([&](const QString &text) -> Result<qsizetype> {
        TJC_TRY(ids, workspace.offers().ids({.text = text}).result());
        TJC_TRY(found, workspace.offers().rows(ids.mid(0, firstHits)).result());
        return found.size();
    }),
        30, typed);
    add(report, u"topics found while typing"_s, typing([&](const QString &text) -> Result<qsizetype> {
        TJC_TRY(found, workspace.guide().find(text, firstHits).result());
        return found.size();
    }),
        30, typed);

    TJC_TRY(wishes, workspace.wishes().ids({.onlyLive = true}).result());
    add(report, u"matches for one wish"_s, matching(workspace, wishes), 100, u"50 wishes"_s);
    for (const HeatBy by : {HeatBy::Organisation, HeatBy::Week}) {
        add(report, by == HeatBy::Organisation ? u"heat map by organisation"_s : u"heat map by week"_s,
            once(
                [&]() -> Result<void> {
                    TJC_CHECK(workspace.wishes().heat(by).result());
                    return {};
                },
                7),
            200, u"%1 live wishes"_s.arg(wishes.size()));
    }

    const DirectoryFilter everybody{.who = DirectoryFilter::Who::Everybody};
    TJC_TRY(people, workspace.directory().searchIds(everybody).result());
    add(report, u"random place in the colleagues"_s,
        scrolling(people.size(),
            [&](qsizetype from) -> Result<void> {
                TJC_CHECK(workspace.directory().rows(everybody, people.mid(from, pageRows)).result());
                return {};
            }),
        50, u"%1 of them, %2 rows"_s.arg(people.size()).arg(pageRows));
    add(report, u"random place in the wishes"_s,
        scrolling(wishes.size(),
            [&](qsizetype from) -> Result<void> {
                TJC_CHECK(workspace.wishes().rows(wishes.mid(from, pageRows)).result());
                return {};
            }),
        50, u"%1 of them, %2 rows"_s.arg(wishes.size()).arg(pageRows));
    add(report, u"the first colleagues of the tab"_s,
        once(
            [&]() -> Result<void> {
                TJC_CHECK(workspace.directory().search({}, firstHits).result());
                return {};
            },
            9),
        100, u"asked and answered"_s);
    add(report, u"the first wishes of the tab"_s,
        once(
            [&]() -> Result<void> {
                TJC_CHECK(workspace.wishes().search({.onlyLive = true}, firstHits).result());
                return {};
            },
            9),
        100, u"asked and answered"_s);
    return {};
}

} // namespace

void benchMarket(Report &report)
{
    const auto run = [&]() -> Result<void> {
        TJC_TRY(path, marketWorkspace());
        TJC_TRY(url, WorkspaceUrl::parse(path));
        Workspace workspace(url);
        TJC_CHECK(workspace.open().result());
        return measure(report, workspace);
    };
    if (const auto ran = run(); !ran)
        report.skip(u"the marketplace"_s, ran.error().subject + u' ' + ran.error().argument);
}

} // namespace tjc::bench
