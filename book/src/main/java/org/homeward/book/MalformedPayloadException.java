package org.homeward.book;

/// A payload that was opened with the right key and is still not one of ours: a newer program wrote
/// it, or a fault in this one. The message never holds what the person wrote.
public final class MalformedPayloadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedPayloadException(String message) {
    super(message);
  }

  MalformedPayloadException(String message, Throwable cause) {
    super(message, cause);
  }
}
