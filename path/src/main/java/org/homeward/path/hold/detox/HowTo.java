package org.homeward.path.hold.detox;

import java.time.LocalDate;

/// How one way is gone on one service.
///
/// @param way which one
/// @param steps how it is done, in one to three short sentences
/// @param they what the other one can notice; empty where no page said it
/// @param noticed whether it is likely to be noticed
/// @param source the pages it was compared with
/// @param checked the day of that comparison
public record HowTo(
    Way way, String steps, String they, boolean noticed, String source, LocalDate checked) {}
