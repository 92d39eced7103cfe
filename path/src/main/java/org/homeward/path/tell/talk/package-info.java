/// The conversation: prepared in quiet, rehearsed, and looked back at (mission `talk`; seed 002
/// step 1, a calm talk about one's own feelings and needs, and seed 003, speak politely and be
/// prepared for objections).
///
/// Start at [org.homeward.path.tell.talk.TalkPractice], then read the entries:
/// [org.homeward.path.tell.talk.Talk] is one conversation in its parts, with how bad it was
/// expected to be and how bad it was; [org.homeward.path.tell.talk.Objection] and
/// [org.homeward.path.tell.talk.Rehearsed] are the rehearsal. The views are
/// [org.homeward.path.tell.talk.Talks] and [org.homeward.path.tell.talk.Rehearsals].
///
/// It never says that the talk has to be had, never suggests one in person where the careful way is
/// on, and never says how the other one will take it.
@NullMarked
package org.homeward.path.tell.talk;

import org.jspecify.annotations.NullMarked;
