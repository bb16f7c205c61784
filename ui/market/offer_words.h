#pragma once

#include "domain/offer.h"

namespace tjc {

/// "in a classroom", "online"; empty where the catalogue does not say.
[[nodiscard]] QString label(CourseForm form);
/// "formal course by …", "by <colleague>".
[[nodiscard]] QString sourceText(const OfferRow &offer);
/// "€ 1.250,00"; "free" for nothing; empty where it is not told. A colleague's training costs nothing.
[[nodiscard]] QString costText(const OfferRow &offer);
/// "1 hour and 30 minutes"; empty where it is not told.
[[nodiscard]] QString lengthText(const OfferRow &offer);
/// For a narrow column: "45 min", "1:30 hours".
[[nodiscard]] QString shortLengthText(const OfferRow &offer);
/// "Tue 29 Sep 2026, 10:00" and how many more; "no date yet".
[[nodiscard]] QString datesText(const OfferRow &offer);
/// For a narrow column: "Wed 9 Dec 2026, 10:30 (+2)".
[[nodiscard]] QString shortDatesText(const OfferRow &offer);
/// "29 September 2026, 10:00–11:30 · B2.14 · 3 of 12 seats free".
[[nodiscard]] QString dateLine(const OfferDate &date);
/// What is to be known before anything else: that it vanished or was withdrawn; empty where it is offered.
[[nodiscard]] QString goneText(const OfferRow &offer);
[[nodiscard]] QString label(OfferAspect aspect);
/// At most mostCompared offers, in all aspects.
[[nodiscard]] QList<ComparedAspect> compare(const QList<OfferDetails> &offers);

} // namespace tjc
