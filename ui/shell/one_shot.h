#pragma once

class QApplication;

namespace tjc {

class Program;
struct Options;

/// Lets a program that runs once end by itself: with the picture or the milliseconds and 0, or with one
/// sentence on standard error and 1.
void endByItself(QApplication &application, Program &program, const Options &options);

} // namespace tjc
