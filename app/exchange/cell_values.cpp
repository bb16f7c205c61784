#include "exchange/cell_values.h"

#include "base/text.h"
#include "domain/schedule_cells.h"

#include <QUrl>

#include <cstring>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes up to `most` digits off the front.
struct Number {
    int value;
    int digits;
};

Number takeNumber(QByteArrayView &text, int most)
{
    Number number{0, 0};
    while (number.digits < most && number.digits < text.size() && isDigit(text[number.digits])) {
        number.value = number.value * 10 + (text[number.digits] - '0');
        ++number.digits;
    }
    text = text.sliced(number.digits);
    return number;
}

bool take(QByteArrayView &text, char c)
{
    if (text.isEmpty() || text.front() != c)
        return false;
    text = text.sliced(1);
    return true;
}

std::optional<qint64> validDay(int year, int month, int day)
{
    if (year < 1900 || year > 2199 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    return daysFromCivil(year, month, day);
}

/// A date off the front; `text` is only moved where there is one.
std::optional<qint64> takeDate(QByteArrayView &text)
{
    QByteArrayView rest = text;
    const Number first = takeNumber(rest, 8);
    std::optional<qint64> day;
    if (first.digits == 8) {
        day = validDay(first.value / 10'000, first.value / 100 % 100, first.value % 100);
    } else {
        const char separator = rest.isEmpty() ? '\0' : rest.front();
        if (separator != '-' && separator != '/' && separator != '.')
            return std::nullopt;
        rest = rest.sliced(1);
        const Number month = takeNumber(rest, 2);
        if (month.digits == 0 || !take(rest, separator))
            return std::nullopt;
        const Number last = takeNumber(rest, 4);
        if (first.digits == 4 && last.digits >= 1 && last.digits <= 2)
            day = validDay(first.value, month.value, last.value);
        else if (first.digits >= 1 && first.digits <= 2 && last.digits == 4)
            day = validDay(last.value, month.value, first.value);
    }
    if (day)
        text = rest;
    return day;
}

/// A time off the front, up to 24:00.
std::optional<qint64> takeTime(QByteArrayView &text)
{
    QByteArrayView rest = text;
    Number hour = takeNumber(rest, 2);
    if (hour.digits == 0 || rest.isEmpty() || (rest.front() != ':' && rest.front() != '.'))
        return std::nullopt;
    const char separator = rest.front();
    rest = rest.sliced(1);
    const Number minute = takeNumber(rest, 2);
    Number second{0, 2};
    if (take(rest, separator))
        second = takeNumber(rest, 2);
    if (minute.digits != 2 || second.digits != 2 || minute.value > 59 || second.value > 59)
        return std::nullopt;
    if (separator == ':' && take(rest, '.'))
        takeNumber(rest, 9);
    const QByteArrayView word = trimmedCell(rest);
    if (word.size() >= 2 && (word[1] == 'M' || word[1] == 'm') && (word.size() == 2 || word[2] == ' ')) {
        const char half = char(word[0] | 0x20);
        if ((half != 'a' && half != 'p') || hour.value < 1 || hour.value > 12)
            return std::nullopt;
        hour.value = hour.value % 12 + (half == 'p' ? 12 : 0);
        rest = word.sliced(2);
    }
    const qint64 seconds = hour.value * 3600LL + minute.value * 60LL + second.value;
    if (seconds > 86'400)
        return std::nullopt;
    text = rest;
    return seconds * 1000;
}

std::optional<qint64> takeOffset(QByteArrayView &text)
{
    if (take(text, 'Z') || take(text, 'z'))
        return 0;
    const bool minus = !text.isEmpty() && text.front() == '-';
    if (!minus && (text.isEmpty() || text.front() != '+'))
        return std::nullopt;
    QByteArrayView rest = text.sliced(1);
    const Number hours = takeNumber(rest, 2);
    take(rest, ':');
    const Number minutes = takeNumber(rest, 2);
    if (hours.digits != 2 || (minutes.digits != 0 && minutes.digits != 2) || hours.value > 15
        || minutes.value > 59)
        return std::nullopt;
    text = rest;
    const qint64 ms = (hours.value * 60LL + minutes.value) * 60'000;
    return minus ? -ms : ms;
}

/// Printable ASCII without a space at either end needs no cleaning; nearly all cells are that.
bool isPlainAscii(QByteArrayView text)
{
    if (text.isEmpty() || text.front() == ' ' || text.back() == ' ')
        return false;
    for (const char c : text) {
        if (c < 0x20 || c > 0x7E)
            return false;
    }
    return true;
}

} // namespace

QByteArrayView trimmedCell(QByteArrayView cell)
{
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!cell.isEmpty() && isSpace(cell.front()))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && isSpace(cell.back()))
        cell.chop(1);
    return cell;
}

Instant WrittenTime::at(const LocalTime &local, LocalTime::Twice twice) const
{
    if (offsetMs)
        return Instant::fromMs(*days * 86'400'000 + ms.value_or(0) - *offsetMs);
    return local.instant(*days, ms.value_or(0), twice);
}

std::optional<WrittenTime> writtenTime(QByteArrayView cell)
{
    QByteArrayView text = trimmedCell(cell);
    WrittenTime written;
    written.days = takeDate(text);
    if (written.days && !text.isEmpty()) {
        if (text.front() != 'T' && text.front() != 't' && text.front() != ' ')
            return std::nullopt;
        text = trimmedCell(text.sliced(1));
    }
    if (!text.isEmpty()) {
        written.ms = takeTime(text);
        if (!written.ms)
            return std::nullopt;
        text = trimmedCell(text);
        // Without a date only in full, as ours writes it: 9:00-10:00 is no offset.
        if (written.days || (text.size() == 6 && text.front() == '+' && text[3] == ':'))
            written.offsetMs = takeOffset(text);
    }
    if (!text.isEmpty() || (!written.days && !written.ms))
        return std::nullopt;
    return written;
}

std::optional<QString> cleanCell(QByteArrayView utf8, qsizetype max, bool lines)
{
    if (utf8.size() <= max && isPlainAscii(utf8))
        return QString::fromLatin1(utf8);
    auto clean = detail::cleanText(QString::fromUtf8(utf8), max, {}, lines);
    if (clean)
        return *std::move(clean);
    if (clean.error().subject == ".empty"_L1)
        return QString();
    return std::nullopt;
}

QString clippedText(const QString &text, qsizetype max, bool lines)
{
    // Normalising is not cheap: what could never fit is cut before it.
    auto clean = detail::cleanText(text.left(max * 4), max * 12, {}, lines);
    if (!clean)
        return {};
    if (clean->size() <= max)
        return *clean;
    qsizetype length = max;
    if (clean->at(length).isLowSurrogate())
        --length;
    return clean->left(length).trimmed();
}

std::optional<QString> cleanUrl(const QString &text)
{
    const QString clean = text.trimmed();
    if (clean.isEmpty())
        return QString();
    if (clean.size() > maxUrl)
        return std::nullopt;
    const QUrl url(clean, QUrl::StrictMode);
    // "voorbeeld.example/pagina", as people write it.
    if (url.isValid() && url.scheme().isEmpty() && url.path().section(u'/', 0, 0).contains(u'.'))
        return cleanUrl("https://"_L1 + clean);
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != "http"_L1 && scheme != "https"_L1 && scheme != "mailto"_L1))
        return std::nullopt;
    if (scheme != "mailto"_L1 && url.host().isEmpty())
        return std::nullopt;
    return detail::cleanText(clean, maxUrl, {}, false).value_or(QString());
}

void appendListCell(QByteArray &to, QByteArrayView items)
{
    bool bars = false;
    bool any = false;
    for (const char c : items) {
        bars |= c == ',' || c == '|' || c == '\n' || c == '\r';
        any |= c != listSeparator;
    }
    if (!any)
        return;
    if (!bars) {
        for (const char c : items) {
            if (c == listSeparator)
                to.append(", ");
            else
                to.append(c);
        }
        return;
    }
    bool several = false;
    for (const char c : items) {
        if (c == '|' || c == '\\')
            to.append('\\');
        several |= c == listSeparator;
        to.append(c == listSeparator ? '|' : c);
    }
    if (!several)
        to.append('|');
}

std::optional<QStringList> listOfCell(QByteArrayView cell, qsizetype max, bool keepEmpty)
{
    const bool bars = cell.contains('|');
    QStringList list;
    QByteArray item;
    bool fits = true;
    const auto add = [&] {
        const auto clean = cleanCell(item, max);
        fits = fits && clean;
        if (clean && (keepEmpty || !clean->isEmpty()))
            list += *clean;
        item.resize(0);
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (bars && c == '\\' && i + 1 < cell.size() && (cell[i + 1] == '|' || cell[i + 1] == '\\'))
            item.append(cell[++i]);
        else if (c == (bars ? '|' : ',') || (!bars && (c == '\n' || c == '\r')))
            add();
        else
            item.append(c);
    }
    add();
    if (!fits)
        return std::nullopt;
    return list;
}

QString wordKey(const QString &text)
{
    QString key;
    for (const QChar c : text.left(200).normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

QString shortValue(QByteArrayView cell)
{
    return clippedText(QString::fromUtf8(cell.first(std::min<qsizetype>(cell.size(), 400))), 80);
}

} // namespace tjc
