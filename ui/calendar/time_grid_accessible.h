#pragma once

class QObject;

namespace tjc {

/// Lets assistive technology see the sessions of every TimeGridView as children, made when they are asked
/// for. May be called more than once.
void installTimeGridAccessibility();
/// Drops the children that were made, after the sessions of `view` changed.
void forgetTimeGridChildren(QObject *view);

} // namespace tjc
