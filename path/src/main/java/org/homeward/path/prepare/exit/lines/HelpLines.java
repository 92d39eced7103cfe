package org.homeward.path.prepare.exit.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.homeward.path.practice.Country;
import org.jspecify.annotations.Nullable;

/// Every known help line. They are read when first asked for, since no start needs them.
public final class HelpLines {
  private static final String FILE = "help-lines.txt";

  private final Supplier<List<HelpLine>> source;
  private @Nullable List<HelpLine> known;

  private HelpLines(Supplier<List<HelpLine>> source) {
    this.source = source;
  }

  /// The lines packed into the program.
  public static HelpLines packed() {
    return new HelpLines(HelpLines::readPacked);
  }

  /// In the order of the file: by country, and within one by kind.
  ///
  /// @throws MalformedHelpLineException when the file is not well-formed
  public synchronized List<HelpLine> all() {
    List<HelpLine> lines = known;
    if (lines == null) {
      lines = List.copyOf(source.get());
      known = lines;
    }
    return lines;
  }

  private static List<HelpLine> readPacked() {
    try (InputStream in = HelpLines.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + FILE);
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads the format that the file itself describes.
  ///
  /// @throws MalformedHelpLineException when it is not well-formed
  static List<HelpLine> read(Reader from) throws IOException {
    var reading = new Reading();
    var lines = new BufferedReader(from);
    int number = 0;
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      number++;
      reading.take(number, text.strip());
    }
    reading.endOfBlock(number);
    return List.copyOf(reading.all);
  }

  /// Every country, in the order of the file.
  public List<Country> countries() {
    Set<Country> countries = new LinkedHashSet<>();
    all().forEach(line -> countries.add(line.country()));
    return List.copyOf(countries);
  }

  /// A country's lines, by kind; empty where the country is not known.
  ///
  /// @param code as in [Country#code]
  public List<HelpLine> in(String code) {
    return all().stream().filter(line -> line.country().code().equals(code)).toList();
  }

  /// A number that holds in several countries.
  ///
  /// @param countries their names, as one reads them
  public record Shared(Way way, String countries) {}

  /// The emergency numbers that hold in more than one country, the most common first: for somebody
  /// who has no time to choose a country.
  public List<Shared> sharedEmergencies() {
    Map<Way, List<String>> names = new LinkedHashMap<>();
    for (HelpLine line : all()) {
      if (line.kind() == Kind.EMERGENCY) {
        for (Way way : line.ways()) {
          names.computeIfAbsent(way, each -> new ArrayList<>()).add(line.country().name());
        }
      }
    }
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .map(entry -> new Shared(entry.getKey(), String.join(", ", entry.getValue())))
        .toList();
  }

  private static final class Reading {
    final List<HelpLine> all = new ArrayList<>();
    final Set<String> codes = new LinkedHashSet<>();
    @Nullable Country country;
    @Nullable Block block;

    void take(int number, String text) {
      if (text.startsWith("#")) {
        return;
      }
      if (text.isEmpty()) {
        endOfBlock(number);
        return;
      }
      Block open = block;
      if (open == null) {
        open = new Block(number);
        block = open;
      }
      open.add(number, text);
    }

    void endOfBlock(int number) {
      Block done = block;
      block = null;
      if (done == null) {
        return;
      }
      if (done.isCountry()) {
        Country next = done.country();
        if (!codes.add(next.code())) {
          throw new MalformedHelpLineException(number, "the country " + next.code() + " twice");
        }
        country = next;
        return;
      }
      Country here = country;
      if (here == null) {
        throw new MalformedHelpLineException(number, "a line before any country");
      }
      all.add(done.line(here));
    }
  }
}
