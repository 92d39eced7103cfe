package org.homeward.web.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.homeward.web.upload.Arriving;
import org.jspecify.annotations.Nullable;

/// One browser. It may read the book while its unlocking is the lock's newest.
public final class Session {
  private final String token;
  private final String csrf;
  private final AtomicReference<@Nullable Flash> flash = new AtomicReference<>();
  private final Arriving arriving = new Arriving();
  private volatile Instant lastSeen;
  private volatile long unlocking;

  Session(String token, String csrf, Instant now) {
    this.token = token;
    this.csrf = csrf;
    this.lastSeen = now;
  }

  /// What the browser's cookie holds.
  public String token() {
    return token;
  }

  /// What every form of this session carries.
  public String csrf() {
    return csrf;
  }

  /// Whether a form carried this session's token; takes the same time for any wrong one.
  public boolean isOurs(String sent) {
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), csrf.getBytes(StandardCharsets.UTF_8));
  }

  /// How far the files are that this browser is sending.
  public Arriving arriving() {
    return arriving;
  }

  /// Leaves a sentence for the next page.
  public void say(Flash next) {
    flash.set(next);
  }

  /// The sentence left for this page, once; null where there is none.
  public @Nullable Flash takeFlash() {
    return flash.get() == null ? null : flash.getAndSet(null);
  }

  Instant lastSeen() {
    return lastSeen;
  }

  void seen(Instant now) {
    lastSeen = now;
  }

  long unlocking() {
    return unlocking;
  }

  void unlocked(long by) {
    unlocking = by;
  }
}
