#pragma once

#include "domain/forum.h"

#include <QDialog>

namespace tjc {

/// What a post was before it was edited, the latest first.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit VersionsDialog(const QList<PostVersion> &versions, QWidget *parent = nullptr);
};

} // namespace tjc
