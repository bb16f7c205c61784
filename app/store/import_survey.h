#pragma once

#include "base/progress.h"
#include "db/access.h"
#include "domain/evaluation.h"
#include "domain/import.h"

namespace tjc::store {

/// A survey that was held elsewhere.
struct SurveyImport {
    QString name;                      ///< tells it from others
    EvaluationForm form;               ///< as checked() gave it
    QString training;                  ///< the title; made as a formal course where there is none
    Span when;                         ///< of the session, which is made
    QList<QList<QStringList>> ballots; ///< each by the place of the question; empty: not answered
};

/// Once: where it is there already all of it is "unchanged". Its session, form and ballots; for coordinators. Conflict
/// "session.not_over".
[[nodiscard]] Result<ImportCounts> importSurvey(
    db::Writer &writer, const SurveyImport &survey, Instant now, const Progress *progress);

} // namespace tjc::store
