#pragma once

#include "report.h"

namespace tjc::bench {

// Each adds its lines to the report; one that cannot run adds a line that says why.

void benchStart(Report &report);      ///< start to the first month painted
void benchMemory(Report &report);     ///< with the month view open
void benchWindow(Report &report);     ///< turning pages and typing a filter
void benchDetails(Report &report);    ///< a session with many in it, asked for and painted
void benchPlanning(Report &report);   ///< a week of 500 sessions laid out, painted and dragged in
void benchPaper(Report &report);      ///< an agenda as PDF, beside bare drawing
void benchExport(Report &report);     ///< CSV out, beside sqlite3
void benchImport(Report &report);     ///< CSV and iCalendar in
void benchCatalogue(Report &report);  ///< courses in, beside reading alone
void benchFormats(Report &report);    ///< iCalendar and Excel, beside libical and libxlsxwriter
void benchMarket(Report &report);     ///< people, wishes and topics found, matched and mapped
void benchForum(Report &report);      ///< posts found, threads listed and written in
void benchThread(Report &report);     ///< a long thread opened, painted and scrolled
void benchCold(Report &report);       ///< … of a file, in a process of its own that has painted nothing
void benchEvaluation(Report &report); ///< results of many answers
void benchSignUp(Report &report);     ///< sign-up, beside the C API
void benchReading(Report &report);    ///< the statement of the export through QtSql and through the C API

} // namespace tjc::bench
