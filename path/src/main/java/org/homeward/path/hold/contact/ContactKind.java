package org.homeward.path.hold.contact;

import java.util.Arrays;
import java.util.List;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;

/// The kinds of contact, kept apart: not writing is one thing, and not looking is another.
public enum ContactKind {
  WRITING("Writing or calling", "I wrote or called", true),
  MEETING("Meeting", "I met them", true),
  LOOKING("Looking them up", "I looked them up", true),
  REREADING("Messages, photos", "I re-read, or saw photos", true),
  ASKING("Asking friends", "I asked about them", true),
  GOING("Going there", "I went where they go", true),
  PHYSICAL("Being close", "We were close", true),
  BUSINESS("Only business", "Only business", false),
  INCOMING("They wrote", "They wrote or called", false);

  private final String label;
  private final String said;
  private final boolean dents;

  ContactKind(String label, String said, boolean dents) {
    this.label = label;
    this.said = said;
    this.dents = dents;
  }

  /// What it is called in lists and pictures.
  public String label() {
    return label;
  }

  /// What a person says who records one.
  public String said() {
    return said;
  }

  /// Whether a day with it is no free day. Business never does that, nor what the other one does.
  public boolean dents() {
    return dents;
  }

  /// The kinds that dent, in their order.
  public static List<ContactKind> denting() {
    return Arrays.stream(values()).filter(ContactKind::dents).toList();
  }

  static List<Option> options(List<ContactKind> kinds) {
    return kinds.stream().map(kind -> new Option(Form.key(kind), kind.said(), "")).toList();
  }
}
