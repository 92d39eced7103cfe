package org.homeward.path.practice;

/// A file kept beside a practice's entries.
///
/// @param name what the person calls it, in any characters
/// @param attachment the name of its bytes among the book's attachments
public record KeptFile(String name, String attachment) {}
