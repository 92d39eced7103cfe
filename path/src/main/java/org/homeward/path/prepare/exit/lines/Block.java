package org.homeward.path.prepare.exit.lines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.path.practice.Country;

/// The fields of one block of the file, checked while they are taken out.
final class Block {
  private static final Set<String> KNOWN =
      Set.of(
          "line",
          "kind",
          "call",
          "text",
          "word",
          "whatsapp",
          "chat",
          "web",
          "hours",
          "languages",
          "bill",
          "note",
          "source",
          "verified");
  private static final Pattern NUMBER = Pattern.compile("[+*#]?[0-9](?:[0-9 *-]{0,22}[0-9#])?");
  private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{1,12}");
  private static final Pattern CODE_AND_NAME = Pattern.compile("([A-Z]{2}) (\\S.*)");
  private static final int CALLS_MOST = 2;
  private static final int LENGTH_MAX = 120;

  private final int lineNumber;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  /// @param lineNumber where the block begins
  Block(int lineNumber) {
    this.lineNumber = lineNumber;
  }

  void add(int number, String text) {
    int colon = text.indexOf(": ");
    if (colon < 1) {
      throw new MalformedHelpLineException(number, "expected \"field: value\"");
    }
    String value = text.substring(colon + 2).strip();
    if (value.isEmpty() || value.length() > LENGTH_MAX) {
      throw new MalformedHelpLineException(
          number, "a value has 1 to " + LENGTH_MAX + " characters");
    }
    fields.computeIfAbsent(text.substring(0, colon), name -> new ArrayList<>()).add(value);
  }

  boolean isCountry() {
    return fields.containsKey("country");
  }

  Country country() {
    var matcher = CODE_AND_NAME.matcher(required("country"));
    if (fields.size() != 1 || !matcher.matches()) {
      throw problem("country", "two capitals and a name, alone in its block");
    }
    return new Country(matcher.group(1), matcher.group(2));
  }

  HelpLine line(Country country) {
    for (String field : fields.keySet()) {
      if (!KNOWN.contains(field)) {
        throw problem(field, "no such field");
      }
    }
    return new HelpLine(
        country,
        kind(),
        required("line"),
        ways(),
        optional("hours"),
        optional("languages"),
        hiddenOnBill(),
        optional("note"),
        required("source"),
        verified());
  }

  private Kind kind() {
    String name = required("kind");
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw problem("kind", "no such kind");
  }

  private List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    List<String> calls = fields.getOrDefault("call", List.of());
    if (calls.size() > CALLS_MOST) {
      throw problem("call", "more than " + CALLS_MOST);
    }
    calls.forEach(call -> ways.add(way(Way.Channel.CALL, "call", call, NUMBER)));
    String word = optional("word");
    if (!word.isEmpty() && (!WORD.matcher(word).matches() || optional("text").isEmpty())) {
      throw problem("word", "letters only, beside a number to text");
    }
    String text = optional("text");
    if (!text.isEmpty()) {
      ways.add(
          new Way(Way.Channel.TEXT, way(Way.Channel.TEXT, "text", text, NUMBER).shown(), word));
    }
    addIfThere(ways, Way.Channel.WHATSAPP, "whatsapp", NUMBER);
    addIfThere(ways, Way.Channel.CHAT, "chat", ADDRESS);
    addIfThere(ways, Way.Channel.WEB, "web", ADDRESS);
    if (ways.isEmpty()) {
      throw problem("call", "no way to reach it");
    }
    return List.copyOf(ways);
  }

  private void addIfThere(List<Way> ways, Way.Channel channel, String field, Pattern allowed) {
    String value = optional(field);
    if (!value.isEmpty()) {
      ways.add(way(channel, field, value, allowed));
    }
  }

  private Way way(Way.Channel channel, String field, String value, Pattern allowed) {
    if (!allowed.matcher(value).matches()) {
      throw problem(field, "characters that do not belong there");
    }
    return new Way(channel, value, "");
  }

  private boolean hiddenOnBill() {
    String bill = optional("bill");
    if (!bill.isEmpty() && !bill.equals("hidden")) {
      throw problem("bill", "only \"hidden\"");
    }
    return !bill.isEmpty();
  }

  private LocalDate verified() {
    try {
      return LocalDate.parse(required("verified"));
    } catch (DateTimeException e) {
      throw problem("verified", "no day like 2026-11-22");
    }
  }

  private String required(String field) {
    String value = optional(field);
    if (value.isEmpty()) {
      throw problem(field, "missing");
    }
    return value;
  }

  private String optional(String field) {
    List<String> values = fields.getOrDefault(field, List.of());
    if (values.size() > 1) {
      throw problem(field, "given twice");
    }
    return values.isEmpty() ? "" : values.getFirst();
  }

  private MalformedHelpLineException problem(String field, String what) {
    return new MalformedHelpLineException(lineNumber, field + ": " + what);
  }
}
