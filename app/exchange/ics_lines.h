#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tjc {

/// One property of an iCalendar component, unfolded.
struct IcsProperty {
    QByteArray name;       ///< upper case
    QByteArray parameters; ///< "TZID=Europe/Amsterdam;VALUE=DATE", as written
    QByteArray value;
    qint64 line;

    /// The value of a parameter without its quotes; empty where there is none.
    [[nodiscard]] QByteArray parameter(QByteArrayView name) const;
};

/// A VEVENT, or a VTIMEZONE with its STANDARD and DAYLIGHT inside; other components inside are left out.
struct IcsComponent {
    qint64 line = 0;
    QList<IcsProperty> properties;
    QList<IcsComponent> parts;
    bool isClosed = false; ///< false where the file ends before its END

    /// nullptr where there is none; the first where there are more.
    [[nodiscard]] const IcsProperty *first(QByteArrayView name) const;
};

struct IcsFile {
    QList<IcsComponent> events;
    QList<IcsComponent> zones;
};

/// Finds the events and zones of a file and the properties of theirs that are read here; the rest is not kept. What
/// is no content line is passed over. Invalid "ics.too_deep" (argument: the line) beyond 16 components in each
/// other; "ics.too_many_steps" beyond 1.5 million properties to keep.
[[nodiscard]] Result<IcsFile> readIcsLines(const QByteArray &utf8);

/// A TEXT value: \n, \, \; and \\ read.
[[nodiscard]] QString icsText(QByteArrayView value);
/// The parts of a list of TEXT values.
[[nodiscard]] QStringList icsTexts(QByteArrayView value);

} // namespace tjc
