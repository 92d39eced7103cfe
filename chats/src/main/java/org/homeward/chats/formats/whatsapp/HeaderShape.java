package org.homeward.chats.formats.whatsapp;

import java.util.Map;

/// How the headers of one file look.
///
/// @param signature the signature all of them share
/// @param bracketed whether they stand in brackets, as an iPhone writes them
/// @param leads the first bytes they begin with, by byte
/// @param learned what words of theirs mean that the file alone explains
record HeaderShape(
    String signature, boolean bracketed, boolean[] leads, Map<String, DayPeriod> learned) {}
