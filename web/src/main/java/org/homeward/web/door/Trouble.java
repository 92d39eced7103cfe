package org.homeward.web.door;

/// What went wrong and what was being written.
public record Trouble(String reason, Carried carried) {}
