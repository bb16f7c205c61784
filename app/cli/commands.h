#pragma once

#include "cli/command.h"

namespace tjc::cli {

std::unique_ptr<Command> initCommand();
std::unique_ptr<Command> sampleCommand();
std::unique_ptr<Command> infoCommand();
std::unique_ptr<Command> checkCommand();
std::unique_ptr<Command> importScheduleCommand();
std::unique_ptr<Command> importPeopleCommand();
std::unique_ptr<Command> importOrganisationsCommand();
std::unique_ptr<Command> importCatalogueCommand();
std::unique_ptr<Command> exportScheduleCommand();
std::unique_ptr<Command> exportParticipantsCommand();
std::unique_ptr<Command> exportPeopleCommand();
std::unique_ptr<Command> exportFeedCommand();
std::unique_ptr<Command> sessionsCommand();
std::unique_ptr<Command> peopleCommand();
std::unique_ptr<Command> enrolCommand();
std::unique_ptr<Command> cancelCommand();
std::unique_ptr<Command> approveCommand();
std::unique_ptr<Command> declineCommand();
std::unique_ptr<Command> confirmCommand();
std::unique_ptr<Command> substituteCommand();
std::unique_ptr<Command> attendCommand();
std::unique_ptr<Command> noticesCommand();
std::unique_ptr<Command> undecidedCommand();
std::unique_ptr<Command> decideCommand();
std::unique_ptr<Command> makeSeriesCommand();
std::unique_ptr<Command> showSeriesCommand();
std::unique_ptr<Command> changeSeriesCommand();
std::unique_ptr<Command> skipCommand();
std::unique_ptr<Command> restoreCommand();
std::unique_ptr<Command> cancelSeriesCommand();
std::unique_ptr<Command> clashesCommand();
std::unique_ptr<Command> lostCommand();

} // namespace tjc::cli
