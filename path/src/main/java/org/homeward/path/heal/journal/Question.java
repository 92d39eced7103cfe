package org.homeward.path.heal.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One question of a way of writing.
///
/// @param way whose it is
/// @param number its place among the way's questions, from 0
public record Question(Way way, int number) {
  /// What it asks; empty for a free page.
  public String words() {
    return way.questions().get(number);
  }

  /// What stands above the page.
  public String title() {
    return words().isEmpty() ? way.title() : words();
  }

  /// How it is named in an address: "s3".
  public String code() {
    return way.key() + number;
  }

  static Optional<Question> byCode(String code) {
    return all().stream().filter(question -> question.code().equals(code)).findFirst();
  }

  static List<Question> all() {
    List<Question> all = new ArrayList<>();
    for (Way way : Way.values()) {
      for (int i = 0; i < way.questions().size(); i++) {
        all.add(new Question(way, i));
      }
    }
    return all;
  }

  /// A way's questions for a day, others the next day; the same all day.
  ///
  /// @param most how many at most
  static List<Question> on(LocalDate day, Way way, int most) {
    int size = way.questions().size();
    int count = Math.min(most, size);
    int first = (int) Math.floorMod(day.toEpochDay() * count, (long) size);
    Question[] questions = new Question[count];
    Arrays.setAll(questions, i -> new Question(way, (first + i) % size));
    return List.of(questions);
  }
}
