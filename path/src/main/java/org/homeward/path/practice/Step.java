package org.homeward.path.practice;

/// A small thing the first page may propose today.
///
/// @param title what it is, a few words: "How is today?"
/// @param detail how small it is: "Twenty seconds"
/// @param path where it is done
/// @param weight how much it matters today, 0 to 100; the first page shows the three heaviest.
///   Around 70: it is for right now. Around 60: once a day. 20 to 40: a good moment to begin
public record Step(String title, String detail, String path, int weight) {}
