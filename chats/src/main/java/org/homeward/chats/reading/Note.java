package org.homeward.chats.reading;

/// Something a person should know about a file that was read.
///
/// @param kind what it is about
/// @param file the file's name, or "" where it is about all of them
/// @param line the line it was first seen at, counted from 1, or 0 where there are no lines
/// @param text a whole sentence for the person; never what anybody wrote
public record Note(NoteKind kind, String file, long line, String text) {}
