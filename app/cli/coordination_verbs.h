#pragma once

#include "cli/command.h"

namespace tjc::cli {

/// Rooms, theme weeks, absences and days off: a part of verbs().
[[nodiscard]] std::vector<Verb> coordinationVerbs();

std::unique_ptr<Command> roomsCommand();
std::unique_ptr<Command> addRoomCommand();
std::unique_ptr<Command> setRoomCommand();
std::unique_ptr<Command> removeRoomCommand();
std::unique_ptr<Command> themeWeeksCommand();
std::unique_ptr<Command> addThemeWeekCommand();
std::unique_ptr<Command> setThemeWeekCommand();
std::unique_ptr<Command> removeThemeWeekCommand();
std::unique_ptr<Command> absencesCommand();
std::unique_ptr<Command> addAbsenceCommand();
std::unique_ptr<Command> setAbsenceCommand();
std::unique_ptr<Command> removeAbsenceCommand();
std::unique_ptr<Command> holidaysCommand();
std::unique_ptr<Command> addHolidayCommand();
std::unique_ptr<Command> removeHolidayCommand();
std::unique_ptr<Command> importHolidaysCommand();

} // namespace tjc::cli
