package org.homeward.path.heal.self;

import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// A place where a person looks for being told that they are good enough.
///
/// @param where it is, 1 to 160 characters
/// @param holder who or what has the answer there
/// @param own what the person could say to themselves instead, up to 300 characters; may be empty
public record Mirror(String where, Holder holder, String own) implements Fact {
  /// How such places are kept.
  public static final EntryType<Mirror> TYPE =
      EntryType.of("self-mirror", "Where I look for being good enough", Mirror.class);

  private static final int WHERE_MAX = 160;
  private static final int OWN_MAX = 300;

  /// Who has the answer.
  public enum Holder {
    /// The other one.
    THEM("Them", "What they say, or do not say"),
    /// People who are near.
    NEAR("People close to me", "A parent, a friend, a child"),
    /// People who are not.
    FAR("People I hardly know", "Likes, looks, a stranger’s word"),
    /// What can be counted or shown.
    DONE("What I get done", "Work, grades, a clean kitchen"),
    /// The person.
    MYSELF("Myself", "I know it by myself");

    private final String label;
    private final String hint;

    Holder(String label, String hint) {
      this.label = label;
      this.hint = hint;
    }

    /// What it is called.
    public String label() {
      return label;
    }

    /// A few words that make choosing easier.
    public String hint() {
      return hint;
    }
  }

  static Mirror read(Form form) {
    String where =
        form.text("where").atMost(WHERE_MAX).required("Write where you look. A word is enough.");
    Holder holder =
        form.choice("holder", Holder.class)
            .orElseGet(() -> {
              form.error("holder", "Choose the one that fits best.");
              return Holder.MYSELF;
            });
    return new Mirror(where, holder, form.text("own").atMost(OWN_MAX).optional());
  }

  void fill(Form form) {
    form.with("where", where).with("holder", holder).with("own", own);
  }

  @Override
  public String inWords() {
    return where + " (" + holder.label() + ")" + (own.isEmpty() ? "" : "\nMy own words: " + own);
  }
}
