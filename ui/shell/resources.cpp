#include "ui/shell/resources.h"

#include <QtCore/qresource.h>

// The macro declares a function of the resource, which is not in our namespace.
static void initAll()
{
    Q_INIT_RESOURCE(tjc_icons);
    Q_INIT_RESOURCE(tjc_ui_i18n);
}

namespace tjc {

void initResources()
{
    initAll();
}

} // namespace tjc
