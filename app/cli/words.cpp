#include "cli/words.h"

#include <algorithm>
#include <vector>

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

/// How many letters must be put in, taken out or replaced to get from one to the other.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            const int replaced = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            row[size_t(j)] = std::min({above + 1, row[size_t(j) - 1] + 1, replaced});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

QStringList closeTo(const QString &word, const QStringList &candidates, int most)
{
    const QString wanted = word.toCaseFolded().left(100);
    std::vector<std::pair<int, QString>> found;
    for (const QString &candidate : candidates) {
        const QString folded = candidate.toCaseFolded();
        const bool isPart = wanted.size() >= 3 && folded.contains(wanted);
        const int far = isPart ? 1 : distance(wanted, folded.left(100));
        if (far <= std::max<qsizetype>(1, wanted.size() / 3))
            found.emplace_back(far, candidate);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList best;
    for (const auto &[far, candidate] : found) {
        const bool isNear = far <= found.front().first + 1;
        if (isNear && best.size() < most && !best.contains(candidate, Qt::CaseInsensitive))
            best += candidate;
    }
    return best;
}

QString either(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted += u"'%1'"_s.arg(word);
    if (quoted.size() < 2)
        return quoted.join(QString());
    const QString last = quoted.takeLast();
    return translate("cli", "%1 or %2", "the last two of a list of choices").arg(quoted.join(", "_L1), last);
}

QString wrapped(const QString &text, int width, int indent)
{
    QString result;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (column > indent && column + 1 + word.size() > width) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

} // namespace tjc::cli
