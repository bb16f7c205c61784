#pragma once

#include "base/progress.h"
#include "db/access.h"
#include "domain/catalogue.h"
#include "store/import.h"

namespace tjc::store {

/// What a catalogue is compared with, and how.
struct CatalogueTarget {
    QString source; ///< its name: other catalogues are left alone
    bool isWhole;   ///< what it does not name vanished
    Instant now;
};

/// What became of a catalogue.
struct CatalogueCounts {
    ImportCounts courses;
    ImportCounts sessions; ///< of the dates
    int vanished = 0;
    int notGiven = 0;                ///< no longer given, and not known
    QStringList vanishedTitles = {}; ///< the first thousand
};

/// Takes in the courses of a catalogue. One that is known by source and identifier (or, without one, by provider and
/// title) is changed where it differs, and is no longer marked as vanished; others are added as formal trainings, with an
/// identifier that is made of the two, so that the same again anywhere is the same. What vanished, or is no longer given,
/// is marked with the moment and kept, with its sessions. A date becomes a session with an identifier made the same
/// way; one that is there changes with it, but keeps the room and the rules that it was given here, and is only
/// cancelled or planned again where the catalogue says so. Cancelled "import" when `progress` says so.
[[nodiscard]] Result<CatalogueCounts> importCatalogue(db::Writer &writer, const CatalogueTarget &target,
    const QList<CatalogueCourse> &courses, const Progress *progress, Fates<CatalogueCourse> *fates = nullptr);

} // namespace tjc::store
