package org.homeward.bench;

/// One question about speed or size, and how its answer is measured.
public interface Measurement {

  /// The word it is run by, lower case.
  String name();

  /// What it asks, in one sentence.
  String question();

  /// Measures and reports, in less than about a minute on an idle machine.
  ///
  /// @throws Exception when it cannot be measured here; the others still run
  void run(Report report, Size size) throws Exception;
}
