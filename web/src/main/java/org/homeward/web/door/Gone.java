package org.homeward.web.door;

/// What was shredded, for the page that says so.
///
/// @param entries how many entries stood before
/// @param kept whether one kind of them goes on, under new keys
public record Gone(int entries, boolean kept) {}
