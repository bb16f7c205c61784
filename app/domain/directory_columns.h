#pragma once

#include "base/codes.h"

#include <QList>

namespace tjc {

/// What a list of colleagues in a table can tell, one column each.
enum class DirectoryColumn {
    Id,
    Name,
    Login,
    Email,
    Organisation,
    JobTitle,
    Building,
    Topics,
    Levels,
    Languages,
    Formats,
    Offers,
    Given,
};

/// The names for settings and the command line.
inline constexpr std::array directoryColumnCodes{
    Code<DirectoryColumn>{DirectoryColumn::Id, QLatin1StringView("id")},
    Code<DirectoryColumn>{DirectoryColumn::Name, QLatin1StringView("name")},
    Code<DirectoryColumn>{DirectoryColumn::Login, QLatin1StringView("login")},
    Code<DirectoryColumn>{DirectoryColumn::Email, QLatin1StringView("email")},
    Code<DirectoryColumn>{DirectoryColumn::Organisation, QLatin1StringView("organisation")},
    Code<DirectoryColumn>{DirectoryColumn::JobTitle, QLatin1StringView("job_title")},
    Code<DirectoryColumn>{DirectoryColumn::Building, QLatin1StringView("building")},
    Code<DirectoryColumn>{DirectoryColumn::Topics, QLatin1StringView("topics")},
    Code<DirectoryColumn>{DirectoryColumn::Levels, QLatin1StringView("levels")},
    Code<DirectoryColumn>{DirectoryColumn::Languages, QLatin1StringView("languages")},
    Code<DirectoryColumn>{DirectoryColumn::Formats, QLatin1StringView("formats")},
    Code<DirectoryColumn>{DirectoryColumn::Offers, QLatin1StringView("offers")},
    Code<DirectoryColumn>{DirectoryColumn::Given, QLatin1StringView("given")},
};

/// Which, in which order; none twice, at least one.
using DirectoryColumns = QList<DirectoryColumn>;

[[nodiscard]] inline DirectoryColumns allDirectoryColumns()
{
    DirectoryColumns all;
    for (const auto &row : directoryColumnCodes)
        all += row.value;
    return all;
}

} // namespace tjc
