#include "exchange/detect.h"

#include "exchange/cell_values.h"
#include "exchange/text_encoding.h"

namespace tjc {

using namespace Qt::StringLiterals;

std::optional<FileFormat> detectFormat(const QByteArray &bytes, const QString &fileName)
{
    // An even number, so that UTF-16 is not cut in the middle of a character.
    const auto text = textAsUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 8192)));
    if (!text)
        return std::nullopt;
    const QByteArrayView start = trimmedCell(*text);
    if (start.size() >= 15 && qstrnicmp(start.data(), 15, "BEGIN:VCALENDAR", 15) == 0)
        return FileFormat::Ics;
    if (start.startsWith("<?xml") || start.startsWith("<schedule") || start.startsWith("<!DOCTYPE"))
        return FileFormat::Frab;
    const QString ending = fileName.section(u'.', -1).toLower();
    if (ending == "ics"_L1 || ending == "ical"_L1 || ending == "ifb"_L1)
        return FileFormat::Ics;
    if (ending == "xml"_L1)
        return FileFormat::Frab;
    if (start.size() >= 6 && qstrnicmp(start.data(), 6, "BEGIN:", 6) == 0)
        return FileFormat::Ics;
    return FileFormat::Csv;
}

} // namespace tjc
