package org.homeward.path.prepare.exit;

import java.util.Arrays;
import java.util.List;
import org.homeward.web.form.Form;

/// The questions before telling somebody in person.
///
/// The first four are HARK, letter by letter (Sohal, Eldridge and Feder 2007, BMC Family Practice
/// 8:49); they follow the words "Within the last year, have you been…". The others are known signs
/// of danger in our own words.
public enum Question {
  HUMILIATED(
      "humiliated or emotionally abused in other ways by your partner or your ex-partner?", true),
  AFRAID("afraid of your partner or ex-partner?", true),
  RAPED("raped or forced to have any kind of sexual activity by your partner or ex-partner?", true),
  KICKED("kicked, hit, slapped or otherwise physically hurt by your partner or ex-partner?", true),

  REACTION("Are you afraid of how they will react?", false),
  EARLIER("Did any of the four things above happen longer ago?", false),
  WEAPON("Do they have a gun or another weapon, or have they threatened you with one?", false),
  THREATS("Have they threatened to kill you, themselves, a child or an animal?", false),
  CHOKING("Have they ever choked you, or kept you from breathing?", false),
  PREGNANT("Have they hurt you while you were pregnant?", false),
  CONTROL(
      "Do they follow you, track you, check your phone, or control your money or who you see?",
      false),
  WORSE_BEFORE("Did it get worse when you tried to go before?", false),
  WORSE_NOW("Has it been getting worse lately?", false);

  private final String words;
  private final boolean hark;

  Question(String words, boolean hark) {
    this.words = words;
    this.hark = hark;
  }

  /// What is asked.
  public String words() {
    return words;
  }

  /// The name of its field.
  public String key() {
    return Form.key(this);
  }

  /// Whether it is one of HARK's, and continues "Within the last year, have you been…".
  public boolean hark() {
    return hark;
  }

  /// The four of HARK, in their order.
  public static List<Question> ofHark() {
    return Arrays.stream(values()).filter(question -> question.hark).toList();
  }

  /// The others, in their order.
  public static List<Question> ofOurs() {
    return Arrays.stream(values()).filter(question -> !question.hark).toList();
  }
}
