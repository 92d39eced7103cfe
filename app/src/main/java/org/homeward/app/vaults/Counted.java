package org.homeward.app.vaults;

/// Says how much there is of something, in words.
final class Counted {
  private Counted() {}

  /// Records and what stands beside them: drafts and the snapshot.
  static String of(long records, int blobs) {
    return many(records, "record")
        + " and "
        + many(blobs, "draft or snapshot", "drafts or snapshots");
  }

  static String many(long count, String one) {
    return many(count, one, one + "s");
  }

  static String many(long count, String one, String more) {
    return count + " " + (count == 1 ? one : more);
  }
}
