#pragma once

#include <QAbstractButton>

namespace tjc {

/// A choice with a line that explains it, in the letters of the desktop however large (QCommandLinkButton writes
/// in 9 points always).
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &text, const QString &note, const QIcon &icon, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] QRect textRect(int width) const;

    QString m_note;
};

} // namespace tjc
