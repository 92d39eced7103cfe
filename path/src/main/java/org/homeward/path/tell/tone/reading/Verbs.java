package org.homeward.path.tell.tone.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Verbs that mean one thing only with, or without, certain words after them: "let : down",
/// "break : heart promise - leg".
final class Verbs {
  private record Use(Set<String> needs, Set<String> not) {}

  private final Map<String, List<Use>> uses = new HashMap<>();

  /// @param lines a verb each, with what has to follow after a colon and what must not after a minus
  Verbs(List<String> lines) {
    for (String line : lines) {
      String[] minus = line.split(" - ", 2);
      String[] colon = minus[0].split(" : ", 2);
      Set<String> needs = colon.length == 1 ? Set.of() : Set.of(colon[1].strip().split(" "));
      Set<String> not = minus.length == 1 ? Set.of() : Set.of(minus[1].strip().split(" "));
      uses.computeIfAbsent(colon[0].strip(), each -> new ArrayList<>()).add(new Use(needs, not));
    }
  }

  /// Whether the verb of a clause is one of these, used so.
  boolean isOf(Reading reading, Clause clause) {
    int verb = clause.frame().verbAt();
    if (verb < 0) {
      return false;
    }
    for (String lemma : reading.token(verb).lemmas()) {
      for (Use use : uses.getOrDefault(lemma, List.of())) {
        boolean needs = use.needs().isEmpty() || follows(use.needs(), reading, verb, clause.to());
        if (needs && !follows(use.not(), reading, verb, clause.to())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean follows(Set<String> wanted, Reading reading, int verb, int to) {
    if (wanted.contains("$") && to == verb + 1) {
      return true;
    }
    for (int place = verb + 1; place < to; place++) {
      if (reading.token(place).lemmas().stream().anyMatch(wanted::contains)) {
        return true;
      }
    }
    return false;
  }
}
