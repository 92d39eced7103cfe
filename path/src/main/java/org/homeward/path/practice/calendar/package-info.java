/// Calendar files (RFC 5545, iCalendar): the days a person wants to see in the calendar they
/// already use.
///
/// Start at [org.homeward.path.practice.calendar.CalendarFile]. Our own writer and no library,
/// because six properties of one component are all it writes; another project's reader checks every
/// line in the tests.
///
/// A file names neither this program nor anybody: every word that can be read in it is given by the
/// caller, who asked the person for it. It never holds a reminder, an address or a person invited.
/// Times are those of the clock on the wall where the calendar is (RFC 5545, form 1 of date-time),
/// so that an hour stays the same hour when summer time begins or the person moves.
@NullMarked
package org.homeward.path.practice.calendar;

import org.jspecify.annotations.NullMarked;
