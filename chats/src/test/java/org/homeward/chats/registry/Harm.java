package org.homeward.chats.registry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.chats.registry.Damaged.Outcome;

/// What may happen to a file of [FamilyFile] before a person gives it to us.
enum Harm {
  NONE {
    @Override
    String of(String file, FamilyFile family) {
      return file;
    }
  },
  CUT_IN_THE_LAST_TEXT {
    @Override
    String of(String file, FamilyFile family) {
      return file.substring(0, file.indexOf("three") + 3);
    }
  },
  CUT_BEHIND_THE_LAST_MESSAGE {
    @Override
    String of(String file, FamilyFile family) {
      return file.substring(0, file.length() - family.tail.length());
    }
  },
  TIME_LOST {
    @Override
    String of(String file, FamilyFile family) {
      return file.replace(family.messages().get(1), family.timeless());
    }
  },
  NUMBER_BETWEEN {
    @Override
    String of(String file, FamilyFile family) {
      String second = family.messages().get(1);
      // There an empty line ends what somebody wrote.
      String end = family == FamilyFile.IMESSAGE_TEXT ? "\n" : "";
      return file.replace(second, "17" + end + family.between + second);
    }
  },
  LAST_QUOTE_OF_A_MESSAGE_LOST {
    @Override
    String of(String file, FamilyFile family) {
      String second = family.messages().get(1);
      int quote = second.lastIndexOf('"');
      return quote < 0
          ? file
          : file.replace(second, second.substring(0, quote) + second.substring(quote + 1));
    }
  },
  BYTES_THAT_ARE_NO_TEXT {
    @Override
    String of(String file, FamilyFile family) {
      return file.replace("two", "t\u00ff\u00c3(wo");
    }
  },
  ZEROS_IN_A_TEXT {
    @Override
    String of(String file, FamilyFile family) {
      return file.replace("two", "t\0\0wo");
    }
  },
  ZEROS_BEHIND {
    @Override
    String of(String file, FamilyFile family) {
      return file + "\0".repeat(600);
    }
  },
  BEGINNING_LOST {
    @Override
    String of(String file, FamilyFile family) {
      return file.substring(Math.max(family.head.length(), 5) - 4);
    }
  },
  WRITTEN_TWICE {
    @Override
    String of(String file, FamilyFile family) {
      return file + file;
    }
  },
  MESSAGES_SWAPPED {
    @Override
    String of(String file, FamilyFile family) {
      List<String> messages = family.messages();
      return new String(
          family.of(List.of(messages.get(2), messages.get(1), messages.get(0))), UTF_8);
    }
  },
  MESSAGE_DOUBLED {
    @Override
    String of(String file, FamilyFile family) {
      String second = family.messages().get(1);
      return file.replace(second, second + family.between + second);
    }
  };

  // Where a lost quote makes the rest unreadable: a bracket of another kind follows.
  private static final Set<FamilyFile> STOPPED =
      EnumSet.of(FamilyFile.MESSENGER_ENCRYPTED, FamilyFile.GOOGLE, FamilyFile.DISCORD);
  // Those in which an object, or a row, stands in each line.
  private static final Set<FamilyFile> LINES =
      EnumSet.of(FamilyFile.SIGNAL, FamilyFile.SIGNAL_LINES);
  private static final Set<FamilyFile> TEXTS =
      EnumSet.of(FamilyFile.SIGNAL_TEXT, FamilyFile.IMESSAGE_TEXT, FamilyFile.LINE);
  // What has no end of its own: any whole line may be the last.
  private static final Set<FamilyFile> ENDLESS =
      EnumSet.of(
          FamilyFile.SIGNAL,
          FamilyFile.SIGNAL_LINES,
          FamilyFile.SIGNAL_TEXT,
          FamilyFile.IMESSAGE_TEXT,
          FamilyFile.LINE,
          FamilyFile.PACKAGE_TABLE);
  // Those read in the order of the file, not in that of time.
  private static final Set<FamilyFile> AS_IN_THE_FILE =
      EnumSet.of(
          FamilyFile.TELEGRAM,
          FamilyFile.TELEGRAM_ACCOUNT,
          FamilyFile.SIGNAL_LINES,
          FamilyFile.SIGNAL_TEXT,
          FamilyFile.IMESSAGE_TEXT,
          FamilyFile.LINE);

  /// What a reader is to make of it: what it says, and the words it keeps.
  Damaged expected(FamilyFile family) {
    boolean text = TEXTS.contains(family);
    return switch (this) {
      case NONE -> new Damaged(Outcome.WHOLE, List.of("one", "two", "three"));
      case CUT_IN_THE_LAST_TEXT ->
          text
              ? new Damaged(Outcome.WHOLE, List.of("one", "two", "thr"))
              : new Damaged(Outcome.CUT, List.of("one", "two"));
      case CUT_BEHIND_THE_LAST_MESSAGE ->
          new Damaged(
              ENDLESS.contains(family) ? Outcome.WHOLE : Outcome.CUT,
              List.of("one", "two", "three"));
      case TIME_LOST ->
          text
              ? new Damaged(Outcome.WHOLE, List.of(before(family, family.timeless()), "three"))
              : new Damaged(Outcome.SKIPPED, List.of("one", "three"));
      case NUMBER_BETWEEN ->
          text
              ? new Damaged(Outcome.WHOLE, List.of(before(family, "17"), "two", "three"))
              : new Damaged(
                  family == FamilyFile.SMS || family == FamilyFile.PACKAGE_TABLE
                      ? Outcome.WHOLE
                      : Outcome.SKIPPED,
                  List.of("one", "two", "three"));
      case LAST_QUOTE_OF_A_MESSAGE_LOST -> {
        if (text || family == FamilyFile.PACKAGE_TABLE) {
          yield new Damaged(Outcome.WHOLE, List.of("one", "two", "three"));
        }
        if (STOPPED.contains(family)) {
          yield new Damaged(Outcome.CUT, List.of("one"));
        }
        String kept = family == FamilyFile.SMS ? "two" : "three";
        yield new Damaged(Outcome.SKIPPED, List.of("one", kept));
      }
      case BYTES_THAT_ARE_NO_TEXT ->
          new Damaged(Outcome.WHOLE, List.of("one", "t\ufffd\ufffd(wo", "three"));
      case ZEROS_IN_A_TEXT -> new Damaged(Outcome.WHOLE, List.of("one", "t\0\0wo", "three"));
      case ZEROS_BEHIND ->
          new Damaged(
              family == FamilyFile.PACKAGE_TABLE ? Outcome.CUT : Outcome.WHOLE,
              List.of("one", "two", "three"));
      case BEGINNING_LOST -> new Damaged(Outcome.UNKNOWN, List.of());
      case WRITTEN_TWICE -> twice(family);
      case MESSAGES_SWAPPED ->
          new Damaged(
              Outcome.WHOLE,
              AS_IN_THE_FILE.contains(family)
                  ? List.of("three", "two", "one")
                  : List.of("one", "two", "three"));
      case MESSAGE_DOUBLED -> new Damaged(Outcome.WHOLE, List.of("one", "two", "two", "three"));
    };
  }

  private static Damaged twice(FamilyFile family) {
    if (family == FamilyFile.SIGNAL || family == FamilyFile.SMS) {
      return new Damaged(Outcome.WHOLE, List.of("one", "one", "two", "two", "three", "three"));
    }
    if (family == FamilyFile.PACKAGE_TABLE) {
      return new Damaged(Outcome.SKIPPED, List.of("one", "one", "two", "two", "three", "three"));
    }
    return LINES.contains(family) || TEXTS.contains(family) || family == FamilyFile.TELEGRAM_ACCOUNT
        ? new Damaged(Outcome.WHOLE, List.of("one", "two", "three", "one", "two", "three"))
        : new Damaged(Outcome.SKIPPED, List.of("one", "two", "three"));
  }

  /// The first message, with what stands in the place of the second behind it.
  private static String before(FamilyFile family, String behind) {
    String first = family.messages().getFirst();
    String text = first.substring(first.indexOf("one"));
    return (text + family.between + behind).strip();
  }

  /// The file after it happened.
  byte[] of(FamilyFile family) {
    return of(new String(family.of(family.messages()), UTF_8), family).getBytes(ISO_8859_1);
  }

  abstract String of(String file, FamilyFile family);
}
