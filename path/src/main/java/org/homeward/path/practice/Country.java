package org.homeward.path.practice;

/// A country whose help lines are known.
///
/// @param code ISO 3166-1 alpha-2, in capitals; `EU` and the like where several share lines
/// @param name its English name
public record Country(String code, String name) {}
