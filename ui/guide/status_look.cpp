#include "ui/guide/status_look.h"

#include "ui/widgets/metrics.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace tjc {

namespace {

constexpr int size = 16;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::Guide)
};

QColor colorOf(TopicStatus status, const QPalette &palette)
{
    const bool dark = metrics::isDark(palette);
    switch (status) {
    case TopicStatus::Allowed:
        return dark ? QColor(0x7f, 0xd1, 0x8b) : QColor(0x1b, 0x6e, 0x2d);
    case TopicStatus::Tolerated:
        return dark ? QColor(0xf2, 0xc0, 0x5c) : QColor(0x8a, 0x56, 0x00);
    case TopicStatus::Forbidden:
        return dark ? QColor(0xff, 0x9a, 0x8f) : QColor(0xb3, 0x1d, 0x15);
    case TopicStatus::Unknown:
        break;
    }
    return palette.color(QPalette::WindowText);
}

QPainterPath outline(TopicStatus status)
{
    QPainterPath path;
    if (status == TopicStatus::Allowed) {
        path.addEllipse(QRectF(1.5, 1.5, 13, 13));
    } else if (status == TopicStatus::Tolerated) {
        path.moveTo(8, 1.5);
        path.lineTo(15, 14);
        path.lineTo(1, 14);
        path.closeSubpath();
    } else {
        path.addRect(QRectF(2, 2, 12, 12));
    }
    return path;
}

QPainterPath mark(TopicStatus status)
{
    QPainterPath path;
    if (status == TopicStatus::Allowed) {
        path.moveTo(4.5, 8.3);
        path.lineTo(7, 10.8);
        path.lineTo(11.5, 5.6);
    } else if (status == TopicStatus::Tolerated) {
        path.moveTo(8, 6);
        path.lineTo(8, 9.6);
        path.moveTo(8, 11.6);
        path.lineTo(8, 12.1);
    } else {
        path.moveTo(5, 5);
        path.lineTo(11, 11);
        path.moveTo(11, 5);
        path.lineTo(5, 11);
    }
    return path;
}

QPixmap pixmap(TopicStatus status, const QColor &color, qreal ratio)
{
    QPixmap map(qRound(size * ratio), qRound(size * ratio));
    map.setDevicePixelRatio(ratio);
    map.fill(Qt::transparent);
    QPainter painter(&map);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline(status));
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(mark(status));
    return map;
}

} // namespace

QString statusText(TopicStatus status)
{
    switch (status) {
    case TopicStatus::Allowed:
        return Words::tr("allowed");
    case TopicStatus::Tolerated:
        return Words::tr("tolerated");
    case TopicStatus::Forbidden:
        return Words::tr("forbidden");
    case TopicStatus::Unknown:
        break;
    }
    return {};
}

QString statusSentence(TopicStatus status)
{
    switch (status) {
    case TopicStatus::Allowed:
        return Words::tr("Allowed: you may use it for your work here.");
    case TopicStatus::Tolerated:
        return Words::tr("Tolerated: better not for new work.");
    case TopicStatus::Forbidden:
        return Words::tr("Forbidden: do not use it for your work here.");
    case TopicStatus::Unknown:
        break;
    }
    return {};
}

QIcon statusIcon(TopicStatus status, const QPalette &palette)
{
    if (status == TopicStatus::Unknown)
        return {};
    QIcon icon(pixmap(status, colorOf(status, palette), 2));
    icon.addPixmap(pixmap(status, palette.color(QPalette::HighlightedText), 2), QIcon::Selected);
    return icon;
}

StatusBadge::StatusBadge(QWidget *parent)
    : QWidget(parent), m_shape(new QLabel(this)), m_word(new QLabel(this))
{
    m_word->setTextFormat(Qt::PlainText);
    m_word->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::space8);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addWidget(m_word, 1);
    hide();
}

void StatusBadge::show(TopicStatus status, bool sentence)
{
    m_status = status;
    m_word->setText(sentence ? statusSentence(status) : statusText(status));
    draw();
    setVisible(status != TopicStatus::Unknown);
}

void StatusBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

void StatusBadge::draw()
{
    if (m_status != TopicStatus::Unknown)
        m_shape->setPixmap(pixmap(m_status, colorOf(m_status, palette()), devicePixelRatioF()));
}

} // namespace tjc
