package org.homeward.chats.formats.whatsapp;

/// A date's three numbers as they stand in a header.
///
/// @param era what its year counts from
/// @param written the date as the file has it, for examples
record DateNumbers(int first, int second, int third, Era era, String written) {}
