#include "ui/directory/tick_list.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>

namespace tjc {

TickList::TickList(const QList<Entry> &entries, QWidget *parent) : QWidget(parent)
{
    new FlowLayout(metrics::space12, this);
    for (const Entry &entry : entries)
        add(entry);
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
}

void TickList::add(const Entry &entry)
{
    auto *box = new QCheckBox(QString(entry.label).replace(u'&', QStringLiteral("&&")), this);
    box->setObjectName(entry.code);
    layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &TickList::edited);
    m_boxes += box;
}

void TickList::setChosen(const QStringList &codes)
{
    for (const QString &code : codes) {
        if (std::ranges::none_of(m_boxes, [&](const QCheckBox *box) { return box->objectName() == code; }))
            add({code, code});
    }
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box);
        box->setChecked(codes.contains(box->objectName()));
    }
}

QStringList TickList::chosen() const
{
    QStringList codes;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            codes += box->objectName();
    }
    codes.sort();
    return codes;
}

} // namespace tjc
