#pragma once

#include "base/time.h"
#include "domain/import.h"
#include "domain/kinds.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tjc {

/// How a formal course is given. Unknown where the catalogue does not say.
enum class CourseForm { Classroom, Online, Blended, SelfStudy, Unknown };

/// What a catalogue of formal courses is written in.
enum class CatalogueFormat {
    LeerRijk,  ///< CSV in the shape of the sheet that suppliers of Leer-Rijk fill in
    SchemaOrg, ///< schema.org Course as JSON-LD, bare or in a page
    Ooapi,     ///< courses or course offerings of the Open Education API, version 5 or 6
    EduDex,    ///< program files of EDU-DEX
};

inline constexpr std::array courseFormCodes{
    Code<CourseForm>{CourseForm::Classroom, QLatin1StringView("classroom")},
    Code<CourseForm>{CourseForm::Online, QLatin1StringView("online")},
    Code<CourseForm>{CourseForm::Blended, QLatin1StringView("blended")},
    Code<CourseForm>{CourseForm::SelfStudy, QLatin1StringView("self_study")},
    Code<CourseForm>{CourseForm::Unknown, QLatin1StringView("")},
};
inline constexpr std::array catalogueFormatCodes{
    Code<CatalogueFormat>{CatalogueFormat::LeerRijk, QLatin1StringView("leerrijk")},
    Code<CatalogueFormat>{CatalogueFormat::SchemaOrg, QLatin1StringView("schemaorg")},
    Code<CatalogueFormat>{CatalogueFormat::Ooapi, QLatin1StringView("ooapi")},
    Code<CatalogueFormat>{CatalogueFormat::EduDex, QLatin1StringView("edudex")},
};
[[nodiscard]] constexpr QLatin1StringView code(CourseForm v)
{
    return codeIn(courseFormCodes, v);
}
[[nodiscard]] constexpr QLatin1StringView code(CatalogueFormat v)
{
    return codeIn(catalogueFormatCodes, v);
}

/// The longest texts of a course that are kept, in UTF-16 units; the longer summary and title are cut at a word.
inline constexpr qsizetype maxCourseTitle = 300;
inline constexpr qsizetype maxCourseSummary = 4'000;
inline constexpr qsizetype maxCourseProvider = 300;
inline constexpr qsizetype maxCourseLevel = 100;
inline constexpr qsizetype maxCourseIdentifier = 300;
inline constexpr qsizetype maxCourseTopics = 20;
inline constexpr qsizetype maxCourseTopic = 100;
inline constexpr size_t maxCourseRuns = 500;
/// The most that a course may cost (ten million) and last (ten thousand hours); more is a mistake in the file.
inline constexpr qint64 maxCourseCents = 1'000'000'000;
inline constexpr int maxCourseMinutes = 600'000;

/// A date on which a course is given.
struct CatalogueRun {
    QString
        identifier; ///< never changes from one file to the next; made of the day and the place where none is told
    Span when;
    bool allDay = true; ///< `when` then runs from a local midnight to a local midnight
    QString place = {};
    std::optional<int> maxSeats = {};
    bool cancelled = false;

    friend bool operator==(const CatalogueRun &, const CatalogueRun &) = default;
};

/// One formal course as a catalogue tells it. All texts are plain: clean, within the bounds above, without HTML.
struct CatalogueCourse {
    qint64 line = 0;    ///< where it stood in the file
    QString identifier; ///< of the catalogue; empty: recognised by provider and title
    QString title;
    QString summary;
    QString url; ///< as cleanUrl() gives it, or empty
    QString provider;
    Format format = Format::Course;
    CourseForm form = CourseForm::Unknown;
    QString language; ///< the primary tag of BCP 47 ("nl"), or empty
    QString level;    ///< as the catalogue words it
    std::optional<qint64> costCents;
    QString currency;           ///< ISO 4217 ("EUR"); empty without a cost
    std::optional<int> minutes; ///< what it takes of somebody's time
    bool active = true;         ///< false: it stands in the catalogue, and is not given any more
    QStringList topics;
    std::vector<CatalogueRun> runs;

    friend bool operator==(const CatalogueCourse &, const CatalogueCourse &) = default;
};

/// What makes two courses of one catalogue the same: the identifier, else provider and title whatever their case.
[[nodiscard]] QString catalogueKey(const CatalogueCourse &course);

/// A catalogue that was read.
struct ParsedCatalogue : Parsed<CatalogueCourse> {
    CatalogueFormat format = CatalogueFormat::LeerRijk;
    /// How often a course without an identifier stood there once more, by provider and title: it was joined to the first.
    int repeated = 0;
    /// It names all courses there are: a list, not a page of one or a single course. Only then something is missing.
    bool isWhole = false;
};

} // namespace tjc
