#pragma once

#include "domain/kinds.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace tjc {

/// What the description of one of our own events says: a calendar has no other place for it.
///
///     Geannuleerd: <why>
///
///     <summary>
///
///     Soort: <format>[ (formeel)]
///     Met: <trainer>[ (<e-mail>)], …
///     Organisatie: <organisation>
///     Themaweek: <theme week>
///
/// A part that an event does not have is left out with its line.
struct IcsDescription {
    QString cancelReason; ///< empty where it is not told
    QString summary;
    Format format;
    bool formal;
    QStringList trainers;
    QStringList trainerEmails; ///< same length; empty ones for who has none
    QString organisation;
    QString themeWeek;
};

/// The parts of such a description, also after another program has taken it in and given it out again. nullopt where
/// the text does not end in those lines, so that it is all summary.
[[nodiscard]] std::optional<IcsDescription> icsDescriptionIn(const QString &text, bool isCancelled);

/// A trainer as the line "Met:" tells him: the name in quotes where it could be taken for more than a name, and the
/// e-mail (may be empty) unless the name is that.
[[nodiscard]] QByteArray icsTrainer(QByteArrayView name, QByteArrayView email);

} // namespace tjc
