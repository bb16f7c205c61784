#include "ui/import/import_subject.h"

#include <algorithm>

namespace tjc {

QString ImportSubject::labelOf(const QString &code) const
{
    const auto found = std::ranges::find(fields, code, &ImportField::code);
    return found == fields.end() ? code : found->label;
}

bool ImportSubject::isNeeded(const QString &code) const
{
    return std::ranges::any_of(needed, [&](const QStringList &any) { return any.constFirst() == code; });
}

} // namespace tjc
