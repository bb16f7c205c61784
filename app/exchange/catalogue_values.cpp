#include "exchange/catalogue_values.h"

#include "exchange/cell_values.h"
#include "exchange/plain_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// Words as wordKey() makes them, with a space on both sides of each.
struct FormWords {
    CourseForm form;
    QLatin1StringView words;
};

constexpr FormWords formWords[] = {
    {CourseForm::Classroom,
        " klassikaal klassikaleles klassikaalles opleidingslocatie oplocatie fysiek aanwezig classroom "
        "classroomteaching onsite oncampus facetoface incompany voltijd deeltijd duaal avondonderwijs situated "
        "presential inperson "_L1},
    {CourseForm::Online,
        " online virtualclassroom virtueelklaslokaal virtueel webinar liveonline digitaal remote "
        "synchronous onlineklassikaal "_L1},
    {CourseForm::Blended, " blended blendedlearning blendedleren gemengd hybrid hybride mixed "_L1},
    {CourseForm::SelfStudy,
        " selfstudy zelfstudie elearning distancelearning distance afstandsonderwijs mooc selfpaced asynchronous "
        "onlinezelfstudie onlinezelfstudieelearning offlinezelfstudieafstandsonderwijs thuisstudie homestudy "_L1},
};

struct FormatWords {
    Format format;
    QLatin1StringView words;
};

constexpr FormatWords formatWords[] = {
    {Format::Workshop, " workshop masterclass "_L1},
    {Format::NetworkMeeting, " conference conferentie congres netwerkbijeenkomst networkmeeting "_L1},
    {Format::ELearning, " elearning mooc selfstudy zelfstudie "_L1},
    {Format::Game, " spel game seriousgame simulatie "_L1},
};

/// Lines of printable ASCII without tags and references come through as they are; most texts are that.
bool isPlain(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c == u'\n' || (c >= u' ' && c <= u'~' && c != u'<' && c != u'&'); });
}

QString spaced(const QString &word)
{
    return u' ' + wordKey(word) + u' ';
}

/// Each of the words, and its parts where it lists several: "klassikaal / online", "online en klassikaal".
QStringList withParts(const QStringList &words)
{
    static const QRegularExpression separator(u"[,;/+|&]|\\b(?:en|and|of|or|met|with)\\b"_s);
    QStringList all = words;
    for (const QString &word : words)
        all += word.left(200).split(separator, Qt::SkipEmptyParts);
    return all;
}

/// Only digits, separators and what belongs to money around them.
QString amountIn(const QString &text)
{
    QString amount;
    for (const QChar c : text.left(64)) {
        if (c.isDigit() || c == u'.' || c == u',' || c == u'-')
            amount += c;
        else if (!c.isSpace() && !c.isLetter() && c.category() != QChar::Symbol_Currency && c != u'\'')
            return {};
    }
    while (amount.endsWith(u'-') || amount.endsWith(u','))
        amount.chop(1);
    return amount;
}

std::optional<qint64> centsOf(const QString &decimal)
{
    bool ok = false;
    const double value = decimal.toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < 0 || value * 100 > double(maxCourseCents))
        return std::nullopt;
    return std::llround(value * 100);
}

} // namespace

QString catalogueText(const QString &raw, qsizetype max, bool lines)
{
    // Twice as long as may be kept, so that it is known what is cut off.
    QString text = isPlain(raw) ? raw.left(max * 2).trimmed() : plainTextOfHtml(raw, max * 2);
    if (!lines)
        text = text.simplified();
    if (text.size() <= max)
        return text;
    qsizetype cut = max - 1;
    while (cut > max / 2 && !text.at(cut).isSpace())
        --cut;
    if (!text.at(cut).isSpace())
        cut = max - 1;
    if (text.at(cut).isLowSurrogate())
        --cut;
    return text.left(cut).trimmed() + u'…';
}

std::optional<qint64> centsWritten(const QString &text)
{
    const QString key = wordKey(text);
    if (key == "gratis"_L1 || key == "free"_L1 || key == "kosteloos"_L1 || key == "geen"_L1)
        return 0;
    QString amount = amountIn(text);
    if (amount.isEmpty() || amount.contains(u'-'))
        return std::nullopt;
    const qsizetype dot = amount.lastIndexOf(u'.');
    const qsizetype comma = amount.lastIndexOf(u',');
    const qsizetype last = std::max(dot, comma);
    const bool both = dot >= 0 && comma >= 0;
    const bool groups =
        last >= 0 && !both && (amount.size() - last - 1 == 3 || amount.count(amount.at(last)) > 1);
    if (last < 0 || groups) {
        amount.remove(u'.').remove(u',');
        return centsOf(amount);
    }
    QString whole = amount.left(last);
    const QString decimals = amount.mid(last + 1);
    if (decimals.size() > 2)
        return std::nullopt;
    return centsOf(whole.remove(u'.').remove(u',') + u'.' + decimals);
}

std::optional<qint64> centsOfNumber(const QString &text)
{
    const QString number = text.trimmed();
    const bool plain = std::all_of(
        number.begin(), number.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    if (plain && !number.isEmpty() && number.count(u'.') <= 1)
        return centsOf(number);
    return centsWritten(text);
}

QString currencyCode(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u'€'))
        return u"EUR"_s;
    if (trimmed.contains(u'£'))
        return u"GBP"_s;
    if (trimmed.size() != 3)
        return wordKey(trimmed) == "euro"_L1 ? u"EUR"_s : QString();
    for (const QChar c : trimmed) {
        if (c.toUpper() < u'A' || c.toUpper() > u'Z')
            return {};
    }
    return trimmed.toUpper();
}

std::optional<int> minutesWritten(const QString &text, int minutesPerUnit)
{
    QString number = text.trimmed();
    for (const auto unit : {"dagdelen"_L1, "dagdeel"_L1, "uren"_L1, "uur"_L1, "hours"_L1, "hour"_L1}) {
        if (number.endsWith(unit, Qt::CaseInsensitive))
            number = number.chopped(unit.size()).trimmed();
    }
    bool ok = false;
    const double value = number.replace(u',', u'.').toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < 0 || value * minutesPerUnit > maxCourseMinutes)
        return std::nullopt;
    return int(std::lround(value * minutesPerUnit));
}

std::optional<int> minutesOfIso(const QString &text)
{
    const QString duration = text.trimmed().toUpper();
    if (!duration.startsWith("PT"_L1) || duration.size() > 40)
        return std::nullopt;
    double minutes = 0;
    QString number;
    for (const QChar c : QStringView(duration).sliced(2)) {
        if (c.isDigit() || c == u'.' || c == u',') {
            number += c == u',' ? u'.' : c;
            continue;
        }
        const double perUnit = c == u'H' ? 60 : c == u'M' ? 1 : c == u'S' ? 1.0 / 60 : 0;
        bool ok = false;
        minutes += number.toDouble(&ok) * perUnit;
        if (!ok || perUnit == 0 || minutes > maxCourseMinutes)
            return std::nullopt;
        number.clear();
    }
    if (!number.isEmpty() || minutes <= 0)
        return std::nullopt;
    return int(std::lround(minutes));
}

QString languageTag(const QString &text)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> names[] = {{"nederlands"_L1, "nl"_L1},
        {"dutch"_L1, "nl"_L1}, {"engels"_L1, "en"_L1}, {"english"_L1, "en"_L1}, {"duits"_L1, "de"_L1},
        {"german"_L1, "de"_L1}, {"frans"_L1, "fr"_L1}, {"french"_L1, "fr"_L1}, {"fries"_L1, "fy"_L1},
        {"frisian"_L1, "fy"_L1}, {"papiaments"_L1, "pap"_L1}, {"papiamento"_L1, "pap"_L1}};
    if (text.isEmpty())
        return {};
    const QString key = wordKey(text.section(u',', 0, 0));
    for (const auto &[name, tag] : names) {
        if (key == name)
            return tag;
    }
    const QString primary = text.trimmed().section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (primary.size() < 2 || primary.size() > 3)
        return {};
    const QLocale::Language language = QLocale::codeToLanguage(primary);
    return language == QLocale::AnyLanguage || language == QLocale::C ? QString()
                                                                      : QLocale::languageToCode(language);
}

CourseForm courseFormOf(const QStringList &words)
{
    bool has[4] = {};
    for (const QString &word : withParts(words)) {
        const QString key = spaced(word);
        for (const FormWords &row : formWords) {
            if (key.size() > 2 && row.words.contains(key))
                has[int(row.form)] = true;
        }
    }
    const bool classroom = has[int(CourseForm::Classroom)];
    const bool online = has[int(CourseForm::Online)];
    const bool alone = has[int(CourseForm::SelfStudy)];
    if (has[int(CourseForm::Blended)] || (classroom && (online || alone)))
        return CourseForm::Blended;
    if (alone)
        return CourseForm::SelfStudy;
    if (online)
        return CourseForm::Online;
    return classroom ? CourseForm::Classroom : CourseForm::Unknown;
}

Format courseFormatOf(const QStringList &words, CourseForm form)
{
    for (const QString &word : withParts(words)) {
        const QString key = spaced(word);
        for (const FormatWords &row : formatWords) {
            if (key.size() > 2 && row.words.contains(key))
                return row.format;
        }
    }
    return form == CourseForm::SelfStudy ? Format::ELearning : Format::Course;
}

} // namespace tjc
