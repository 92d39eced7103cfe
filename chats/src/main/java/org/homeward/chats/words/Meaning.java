package org.homeward.chats.words;

import java.util.Locale;

/// What a phrase in a list says.
public enum Meaning {
  /// Love, longing, closeness or admiration, said to the other.
  AFFECTION,
  /// Saying sorry for something, or asking to be forgiven.
  APOLOGY,
  /// Thanking the other.
  THANKS,
  /// Insulting the other, cursing at them, saying one hates them, sending them away rudely.
  HOSTILITY,
  /// Saying that it is over or that one leaves.
  LEAVING,
  /// Asking the other back, or saying one wants to come back.
  RETURNING,
  /// Proposing or agreeing to do something together.
  PLAN,
  /// Calling something off.
  CANCEL,
  /// Wishing a good morning.
  GOOD_MORNING,
  /// Wishing a good night.
  GOOD_NIGHT;

  /// This meaning as a bit of [Scan#meanings].
  public int bit() {
    return 1 << ordinal();
  }

  /// Its name in lists: lower case, with hyphens.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
