package org.homeward.web.door;

/// The recovery code, for the one time it is shown.
public record Code(String text) {}
