#pragma once

class QApplication;

namespace tjc {

class PrintRun;
class Program;
struct Options;

/// Lets a program that runs once end by itself: with the picture or the milliseconds and 0, or with one
/// sentence on standard error and 1.
void endByItself(QApplication &application, Program &program, const Options &options);

/// The same for what is printed without a window.
void endByItself(QApplication &application, PrintRun &run);

} // namespace tjc
