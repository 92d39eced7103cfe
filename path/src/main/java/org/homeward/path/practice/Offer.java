package org.homeward.path.practice;

/// What one practice shows on the page of another.
///
/// @param words one plain sentence
/// @param link what the link says
/// @param path where it leads
public record Offer(String words, String link, String path) {}
