#pragma once

class QObject;

namespace tjc {

/// Lets assistive technology see the posts of every ThreadView as children, made when they are asked for. May be called
/// more than once.
void installThreadViewAccessibility();
/// Drops the children that were made, after the posts of `view` changed.
void forgetThreadViewChildren(QObject *view);

} // namespace tjc
