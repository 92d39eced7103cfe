package org.homeward.path.hold.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homeward.web.form.Option;

/// The answers that several of these forms offer.
public final class Answers {
  private Answers() {}

  /// What was hoped for.
  public static List<Option> hopes() {
    return Arrays.stream(HopedFor.values()).map(each -> Option.of(each, each.label())).toList();
  }

  /// Who began it.
  public static List<Option> began() {
    return Arrays.stream(Began.values()).map(each -> Option.of(each, each.label())).toList();
  }

  /// What came before it.
  public static List<Option> ledTo() {
    return Arrays.stream(LedTo.values()).map(each -> Option.of(each, each.label())).toList();
  }

  /// Whether what was hoped for came.
  public static List<Option> met() {
    return Arrays.stream(Met.values()).map(each -> Option.of(each, each.label())).toList();
  }

  /// Topics in a row, in the middle of a sentence: "the children, money".
  public static String said(List<Topic> topics) {
    return topics.stream()
        .map(topic -> topic.label().toLowerCase(Locale.ENGLISH))
        .collect(Collectors.joining(", "));
  }

  /// The kinds a person does, rather than sees done.
  public static List<Option> ownKinds() {
    return ContactKind.options(ContactKind.denting());
  }
}
