package org.homeward.path.heal.wins;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.homeward.book.EntryId;
import org.homeward.path.practice.Offer;

/// Something another practice noticed, on its way to the jar.
///
/// @param key the same for the same words of the same practice, for good; the win's id, should it
///   become one
/// @param text what the win would say
/// @param day when it was; empty where the offer names none
/// @param offer where it was noticed
public record Proposal(EntryId key, String text, Optional<LocalDate> day, Offer offer) {
  private static final int HASH_LENGTH = 16;

  /// @param practiceId whose offer it is
  static Proposal of(String practiceId, Offer offer) {
    String last = offer.path().substring(offer.path().lastIndexOf('/') + 1);
    return new Proposal(key(practiceId, offer.words()), offer.words(), dayIn(last), offer);
  }

  private static EntryId key(String practiceId, String words) {
    try {
      byte[] bytes = (practiceId + "\n" + words).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new EntryId("n-" + HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static Optional<LocalDate> dayIn(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
