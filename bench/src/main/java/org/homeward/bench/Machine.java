package org.homeward.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// What the figures were measured on.
public final class Machine {
  private Machine() {}

  /// Cores, Java and system in a line, with how busy the machine was already.
  public static String inWords() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%d cores, Java %s (%s), %s %s %s, %.1f programs waiting for a core in the last minute",
        system.getAvailableProcessors(),
        System.getProperty("java.vm.version"),
        System.getProperty("java.vendor"),
        system.getName(),
        system.getVersion(),
        system.getArch(),
        system.getSystemLoadAverage());
  }

  /// The flags the launcher starts the program with; empty where it did not say.
  public static List<String> programFlags() {
    return told("homeward.flags");
  }

  /// The flags the launcher adds for reading chats; empty where it did not say.
  public static List<String> chatsFlags() {
    return told("homeward.chats.flags");
  }

  /// Where the launcher finds the program's classes, and which it starts; empty where it did not
  /// say.
  public static List<String> programStart() {
    return told("homeward.start");
  }

  private static List<String> told(String property) {
    return System.getProperty(property, "").lines().filter(Predicate.not(String::isEmpty)).toList();
  }

  /// The `java` command of this virtual machine.
  public static String java() {
    return System.getProperty("java.home") + "/bin/java";
  }
}
