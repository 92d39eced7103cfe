package org.homeward.path.free.markers;

import java.util.Arrays;
import java.util.Optional;
import org.homeward.path.hold.contact.ContactKind;
import org.homeward.web.form.Form;

/// A mark of not having gone yet. Each is said as what is still there, so that each can fade.
///
/// The names are written into entries and never change.
public enum Mark {
  LOOKING(MarkGroup.DOING, "Looking them up", "I look them up, online or by asking around."),
  PLACES(MarkGroup.DOING, "Going where they are", "I go somewhere because they might be there."),
  DRESSING(MarkGroup.DOING, "Dressing for it", "I dress with care in case we meet."),
  NEWS(MarkGroup.DOING, "Friends, for news", "I see their friends or family to hear of them."),
  TURNING(MarkGroup.DOING, "Turning round", "I turn when a stranger walks or smiles like them."),
  EXPECTING(MarkGroup.THINKING, "Expecting them back", "I expect them to come back."),
  KNOCK(MarkGroup.THINKING, "The knock, the call", "I wait for a knock on the door, or a call."),
  SENSES(MarkGroup.THINKING, "Them seeing it", "I wait for them to see what they lost."),
  CHASE(MarkGroup.THINKING, "Being run after", "I wait for them to run after me, as I once did."),
  FIRST_LAST(MarkGroup.THINKING, "First, last thought", "They are my first and last thought."),
  WONDERING(MarkGroup.THINKING, "Do they miss me?", "I wonder if they miss me."),
  REPLAYING(MarkGroup.THINKING, "What could have been", "I go over what was, or could have been."),
  HOPING(MarkGroup.THINKING, "Hoping to meet", "When I go out, I hope to meet them."),
  SONGS(MarkGroup.FEELING, "Our songs", "Our songs are still more than songs."),
  DATES(MarkGroup.FEELING, "Our dates", "I feel our dates coming: a birthday, our day."),
  GRUDGE(MarkGroup.FEELING, "Holding it against", "I hold it against them."),
  WISHING(MarkGroup.FEELING, "Not wishing well", "I cannot wish them well, without me."),
  ROOM(MarkGroup.FEELING, "Room in my life", "They take up room in my life."),
  MISSING(MarkGroup.FEELING, "Missing them", "I miss them."),
  LOVING(MarkGroup.FEELING, "Loving them", "I love them.");

  private final MarkGroup group;
  private final String title;
  private final String words;

  Mark(MarkGroup group, String title, String words) {
    this.group = group;
    this.title = title;
    this.words = words;
  }

  /// What it is of.
  public MarkGroup group() {
    return group;
  }

  /// What it is called, in at most 21 characters, for small pictures.
  public String title() {
    return title;
  }

  /// What a person rates: how much of this is still so.
  public String words() {
    return words;
  }

  /// How it is named in a form and in an address.
  public String key() {
    return Form.key(this);
  }

  /// The kind of contact that is the same thing, noted when it happened; empty where there is none.
  Optional<ContactKind> noted() {
    return switch (this) {
      case LOOKING -> Optional.of(ContactKind.LOOKING);
      case PLACES -> Optional.of(ContactKind.GOING);
      case NEWS -> Optional.of(ContactKind.ASKING);
      case DRESSING,
          TURNING,
          EXPECTING,
          KNOCK,
          SENSES,
          CHASE,
          FIRST_LAST,
          WONDERING,
          REPLAYING,
          HOPING,
          SONGS,
          DATES,
          GRUDGE,
          WISHING,
          ROOM,
          MISSING,
          LOVING ->
          Optional.empty();
    };
  }

  static Optional<Mark> byKey(String key) {
    return Arrays.stream(values()).filter(mark -> mark.key().equals(key)).findFirst();
  }
}
