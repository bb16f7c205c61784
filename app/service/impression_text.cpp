#include "service/impression_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace tjc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::ImpressionText)
};

} // namespace

QString impressionText(const Impression &impression)
{
    const QString mean = QLocale().toString(impression.mean, 'f', 1);
    const QString question = impression.question.simplified();
    // Of a scale that does not begin at 0 or 1, the lower end says how good that is.
    if (impression.low == 0 || impression.low == 1) {
        return Words::tr("%1 of %2 on “%3” (%n answers)", nullptr, impression.n)
            .arg(mean, QString::number(impression.high), question);
    }
    return Words::tr("%1 on a scale from %2 to %3 on “%4” (%n answers)", nullptr, impression.n)
        .arg(mean, QString::number(impression.low), QString::number(impression.high), question);
}

} // namespace tjc
