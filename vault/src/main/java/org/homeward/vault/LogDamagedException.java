package org.homeward.vault;

/// The log is not what was written. Says where and how, never what was in it.
public final class LogDamagedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding.InLog finding;
  private final long sequence;

  LogDamagedException(Finding.InLog finding) {
    super(finding.sentence());
    this.finding = finding;
    this.sequence = finding.sequence();
  }

  /// What is wrong.
  public Finding.InLog finding() {
    return finding;
  }

  /// The number of the first record that is not as it was written.
  public long sequence() {
    return sequence;
  }
}
