#include "domain/catalogue.h"

namespace tjc {

using namespace Qt::StringLiterals;

QString catalogueKey(const CatalogueCourse &course)
{
    if (!course.identifier.isEmpty())
        return "id:"_L1 + course.identifier;
    return "name:"_L1 + course.provider.toCaseFolded() + u'\x1f' + course.title.toCaseFolded();
}

} // namespace tjc
