package org.homeward.app.vaults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homeward.app.machine.Refusal;
import org.homeward.app.machine.Terminal;
import org.homeward.vault.format.v1.KeyBlock;
import org.homeward.vault.format.v1.UnreadableException;

/// Says what anybody with the file could say of the vault: its size and its times, and that the
/// rest is sealed.
public final class DescribeCommand {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

  private final Stores stores;
  private final Terminal terminal;
  private final ZoneId zone;

  /// @param zone the zone times are said in
  public DescribeCommand(Stores stores, Terminal terminal, ZoneId zone) {
    this.stores = stores;
    this.terminal = terminal;
    this.zone = zone;
  }

  /// Describes the vault in a data folder.
  ///
  /// @throws Refusal when there is none
  public void run(Path data) throws Refusal, IOException {
    try (KeptVault kept = KeptVault.in(data, stores)) {
      BasicFileAttributes file = Files.readAttributes(kept.file(), BasicFileAttributes.class);
      Sealed sealed = Sealed.of(kept);
      PrintStream out = terminal.out();
      out.println("Vault      " + kept.id() + ", in " + kept.file());
      out.println("On disk    " + size(file.size()) + " since " + time(file.creationTime()));
      out.println("Written    last on " + time(file.lastModifiedTime()));
      out.println(
          "Log        " + Counted.many(sealed.records, "record") + ", " + size(sealed.bytes));
      out.println(
          "Beside it  " + Counted.many(sealed.blobs, "draft or snapshot", "drafts or snapshots"));
      describeSlots(kept, out);
      out.println("The rest is sealed. How many entries there are, only the passphrase tells.");
    }
  }

  private static void describeSlots(KeptVault kept, PrintStream out) {
    try {
      KeyBlock slots = KeyBlock.parse(kept.store().keySlots(kept.id()));
      out.println("Key slots  " + KeyBlock.SLOTS + ", and nobody can tell how many are in use");
      out.println(
          "Guessing   costs "
              + slots.allegedMemoryKib()
              + " KiB and "
              + Counted.many(slots.allegedPasses(), "pass", "passes")
              + " of Argon2id for each passphrase");
    } catch (UnreadableException e) {
      out.println("Key slots  cannot be read: without a backup this vault does not open again");
    }
  }

  private String time(FileTime time) {
    return TIME.format(time.toInstant().atZone(zone));
  }

  static String size(long bytes) {
    if (bytes < 10_000) {
      return bytes + " bytes";
    }
    return bytes < 10_000_000 ? bytes / 1_000 + " kB" : bytes / 1_000_000 + " MB";
  }

  /// What is kept, counted without opening any of it.
  private static final class Sealed {
    private long records;
    private long bytes;
    private int blobs;

    private static Sealed of(KeptVault kept) {
      Sealed sealed = new Sealed();
      kept.store()
          .read(
              kept.id(),
              1,
              (_, record) -> {
                sealed.records++;
                sealed.bytes += record.length;
                return true;
              });
      sealed.blobs = kept.store().blobNames(kept.id()).size();
      return sealed;
    }
  }
}
