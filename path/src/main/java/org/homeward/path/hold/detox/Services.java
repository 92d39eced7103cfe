package org.homeward.path.hold.detox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.web.form.Form;

/// Every service whose ways are known, as the file packed with the program says.
///
/// Policy for a malformed file: it is ours, so anything unexpected ends the program's tests and is
/// never shown half read.
///
/// @param all in the order of the file
public record Services(List<Service> all) {
  private static final String FILE = "services.txt";
  private static final Pattern KEY = Pattern.compile("[a-z]{1,20}");
  private static final Set<String> FIELDS =
      Set.of("service", "way", "do", "they", "noticed", "source", "checked");
  private static final int LENGTH_MAX = 200;

  /// Read when first asked for: no start needs them.
  private static final class Packed {
    static final Services SERVICES = readPacked();
  }

  /// The services packed into the program.
  public static Services packed() {
    return Packed.SERVICES;
  }

  private static Services readPacked() {
    try (InputStream in = Services.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + FILE);
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The service of that key.
  public Optional<Service> named(String key) {
    return all.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /// Reads the format that the file itself describes.
  ///
  /// @throws IllegalArgumentException when it is not well-formed, naming the line
  static Services read(Reader from) throws IOException {
    List<Service> all = new ArrayList<>();
    Map<String, String> block = new LinkedHashMap<>();
    var lines = new BufferedReader(from);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        end(all, block, number);
      } else if (!line.startsWith("#")) {
        add(block, line.strip(), number);
      }
    }
    end(all, block, number);
    return new Services(List.copyOf(all));
  }

  private static void add(Map<String, String> block, String line, int number) {
    int colon = line.indexOf(": ");
    String field = colon < 0 ? "" : line.substring(0, colon);
    check(FIELDS.contains(field), number, "a field");
    String value = line.substring(colon + 2).strip();
    check(!value.isEmpty() && value.length() <= LENGTH_MAX, number, "a value of its length");
    check(block.put(field, value) == null, number, "a field once");
  }

  private static void end(List<Service> all, Map<String, String> block, int number) {
    if (block.isEmpty()) {
      return;
    }
    Optional<String> opens = Optional.ofNullable(block.get("service"));
    if (opens.isPresent()) {
      String[] keyAndName = opens.get().split(" ", 2);
      check(block.size() == 1 && keyAndName.length == 2, number, "a service alone");
      check(KEY.matcher(keyAndName[0]).matches(), number, "a key");
      check(new Services(all).named(keyAndName[0]).isEmpty(), number, "a service once");
      all.add(new Service(keyAndName[0], keyAndName[1], List.of()));
    } else {
      check(!all.isEmpty(), number, "a service first");
      Service last = all.removeLast();
      List<HowTo> ways = new ArrayList<>(last.ways());
      ways.add(howTo(block, number));
      ways.sort(Comparator.comparing(HowTo::way));
      all.add(new Service(last.key(), last.name(), List.copyOf(ways)));
    }
    block.clear();
  }

  private static HowTo howTo(Map<String, String> block, int number) {
    for (String field : List.of("way", "do", "source", "checked")) {
      check(block.containsKey(field), number, "the field " + field);
    }
    String noticed = block.getOrDefault("noticed", "");
    check(noticed.isEmpty() || noticed.equals("yes"), number, "yes");
    Way way =
        Arrays.stream(Way.values())
            .filter(each -> Form.key(each).equals(block.get("way")))
            .findFirst()
            .orElseThrow(() -> wrong(number, "a way"));
    return new HowTo(
        way,
        block.getOrDefault("do", ""),
        block.getOrDefault("they", ""),
        !noticed.isEmpty(),
        block.getOrDefault("source", ""),
        day(block.getOrDefault("checked", ""), number));
  }

  private static LocalDate day(String text, int number) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(number, "a day");
    }
  }

  private static void check(boolean holds, int number, String wanted) {
    if (!holds) {
      throw wrong(number, wanted);
    }
  }

  private static IllegalArgumentException wrong(int number, String wanted) {
    return new IllegalArgumentException(FILE + ", line " + number + ": wanted " + wanted);
  }
}
