#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "exchange/csv_writer.h"
#include "exchange/local_time.h"

namespace tjc {

/// Writes `Sessie-id;Titel;Datum;Begin;Naam;Account;E-mail;Organisatie;Status;Plaats in wachtlijst;Sinds`, one line for
/// each participant. Times are local, Begin is empty for a whole-day session, Sinds is "2026-03-02 09:05:59"; the place
/// is empty for who does not wait.
class ParticipantsCsvWriter
{
public:
    ParticipantsCsvWriter(QIODevice &device, CsvDialect dialect, LocalTime local = {});

    void header();
    void row(const SessionRow &session, const Participant &participant);
    /// As CsvWriter::finish().
    Result<void> finish() { return m_csv.finish(); }

private:
    CsvWriter m_csv;
    LocalTime m_local;
};

} // namespace tjc
