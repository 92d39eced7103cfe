package org.homeward.chats.measure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What is counted, each with the sentence that is printed beside it.
///
/// "A message" in a definition is an authored one: text, media, and placeholders for deleted or
/// empty messages; never a notice, a call or a poll.
public enum Figure {
  MESSAGES("Messages", "Messages this person wrote or sent, deleted and empty ones included."),
  WORDS("Words", "Words in their messages, captions included: runs of letters and digits."),
  MEDIA("Media", "Messages of theirs that carry a file, a sticker, a voice note or a location."),
  CALLS("Calls", "Calls the file says they made, taken or not."),
  CALL_SECONDS("Seconds of calls", "How long their calls took, where the file says it."),
  INITIATIONS(
      "Conversations started",
      "Messages of theirs after at least {silence} hours without any message; the first message of"
          + " the history too, unless its beginning is missing."),
  INITIATIONS_1_HOUR(
      "Conversations started, 1 hour", "As conversations started, after at least 1 hour."),
  INITIATIONS_4_HOURS(
      "Conversations started, 4 hours", "As conversations started, after at least 4 hours."),
  INITIATIONS_6_HOURS(
      "Conversations started, 6 hours", "As conversations started, after at least 6 hours."),
  INITIATIONS_8_HOURS(
      "Conversations started, 8 hours", "As conversations started, after at least 8 hours."),
  INITIATIONS_OVERNIGHT(
      "Conversations started, overnight",
      "As conversations started, for the first message of a day, where days begin at 05:00, after"
          + " at least 4 hours."),
  REPLIES(
      "Replies",
      "First messages of theirs after somebody else's, less than {silence} hours after the last of"
          + " those. The wait runs from that last message, and the figure shown is the wait in the"
          + " middle."),
  DOUBLE_MESSAGES(
      "Written again",
      "Messages of theirs after a message of their own, with at least 1 hour and less than {silence}"
          + " hours between and nobody else's in it."),
  SILENCES_BROKEN(
      "Silences ended", "Messages of theirs after at least {gap} days without any message."),
  AFFECTION(
      "Kind words",
      "Messages of theirs that say love, longing, closeness or admiration, by the word lists: not"
          + " denied, not asked, not quoted, and not about a thing. A heart alone is no word."),
  THANKS("Thanks", "Messages of theirs that thank, by the word lists."),
  APOLOGIES(
      "Apologies",
      "Messages of theirs that say sorry for something or ask to be forgiven, by the word lists:"
          + " not condolences, and not a sorry that only asks again."),
  APOLOGIES_FOLLOWED(
      "Apologies followed by hostile words",
      "Apologies of theirs, the last before each time, after which somebody else wrote hostile"
          + " words again, and the days until then. Whether it was about the same thing, words"
          + " alone cannot tell."),
  HOSTILITY(
      "Hostile words",
      "Messages of theirs that insult the other, curse at them, say hate or send them away rudely,"
          + " by the word lists: not about somebody else, and not with a laugh in the same"
          + " message."),
  FIGHTS_BEGUN(
      "Fights begun",
      "Fights in which this person wrote the first hostile words. A fight is two or more messages"
          + " with hostile words, of one person or of several, less than 6 hours from one to the"
          + " next."),
  FIGHTS_MENDED(
      "Fights mended",
      "Fights after which this person wrote the first kind words or apology, within 3 days of the"
          + " last hostile words."),
  LEAVING_WORDS(
      "Words of leaving",
      "Messages of theirs that say it is over or that they leave, by the word lists."),
  RETURNING_WORDS(
      "Words of returning",
      "Messages of theirs that ask the other back or want to come back, by the word lists."),
  CYCLES(
      "Leaving and returning",
      "Silences of at least 3 days with words of leaving in the 7 days before or words of returning"
          + " in the 3 days after, counted for who ended the silence. Suggestions only: the person"
          + " says which of them were."),
  PLANS("Plans", "Messages of theirs that propose or agree a plan, by the word lists."),
  PLANS_CANCELLED(
      "Plans cancelled", "Messages of theirs that call something off, by the word lists."),
  QUESTIONS("Questions", "Messages of theirs with a question mark that is not part of a link."),
  QUESTIONS_UNANSWERED(
      "Questions left unanswered",
      "Questions of theirs after which nobody else wrote within {silence} hours. Those nearer to"
          + " the end of the file than that are not counted."),
  GOOD_MORNINGS("Good mornings", "Messages of theirs that wish a good morning."),
  GOOD_NIGHTS("Good nights", "Messages of theirs that wish a good night.");

  private static final Set<Figure> OF_TIMES =
      EnumSet.of(
          MESSAGES,
          MEDIA,
          CALLS,
          CALL_SECONDS,
          INITIATIONS,
          INITIATIONS_1_HOUR,
          INITIATIONS_4_HOURS,
          INITIATIONS_6_HOURS,
          INITIATIONS_8_HOURS,
          INITIATIONS_OVERNIGHT,
          REPLIES,
          DOUBLE_MESSAGES,
          SILENCES_BROKEN);

  private final String title;
  private final String definition;

  Figure(String title, String definition) {
    this.title = title;
    this.definition = definition;
  }

  /// Whether it rests on what messages say, and not only on who wrote when.
  public boolean needsTexts() {
    return !OF_TIMES.contains(this);
  }

  /// What it is called on a page.
  public String title() {
    return title;
  }

  /// What it counts, as whole sentences, with the hours and days that were chosen.
  public String definition(Settings settings) {
    return definition
        .replace("{silence}", Integer.toString(settings.silenceHours()))
        .replace("{gap}", Integer.toString(settings.gapDays()));
  }

  /// Its name in output: lower case, with hyphens.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
