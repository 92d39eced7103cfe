/// Small wins, kept in a jar: things done, not things felt (mission `wins`, seed 002 step 8).
///
/// Start at [org.homeward.path.heal.wins.Wins]. Other practices may notice one: what they answer to
/// `offersTo("wins", moment)` is asked about once, "shall this go in the jar?". The offer's words
/// are the win, so they hold no figure that changes; an offer whose address ends in a day is of
/// that day.
///
/// It never counts days in a row, never cheers, never takes a pebble out by itself, and asks about
/// each noticed thing only once.
@NullMarked
package org.homeward.path.heal.wins;

import org.jspecify.annotations.NullMarked;
