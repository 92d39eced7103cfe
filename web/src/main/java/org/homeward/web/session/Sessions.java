package org.homeward.web.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The browsers that came by. At most [#SESSIONS_MAX]; the one not seen for longest gives way.
public final class Sessions {
  /// More browsers than one person has.
  public static final int SESSIONS_MAX = 256;

  private static final int TOKEN_BYTES = 24;

  private final Map<String, Session> byToken = new ConcurrentHashMap<>();
  private final Clock clock;
  private final SecureRandom random;

  /// @param random where tokens come from
  public Sessions(Clock clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  /// The session a cookie names, marked as seen.
  public Optional<Session> find(String token) {
    Session session = byToken.get(token);
    if (session == null) {
      return Optional.empty();
    }
    session.seen(clock.instant());
    return Optional.of(session);
  }

  /// A new session with fresh tokens.
  public Session begin() {
    if (byToken.size() >= SESSIONS_MAX) {
      byToken.values().stream()
          .min(Comparator.comparing(Session::lastSeen))
          .ifPresent(oldest -> byToken.remove(oldest.token()));
    }
    var session = new Session(token(), token(), clock.instant());
    byToken.put(session.token(), session);
    return session;
  }

  /// Forgets a session, as after leaving; its cookie opens nothing any more.
  public void end(Session session) {
    byToken.remove(session.token());
  }

  /// Forgets every session.
  public void endAll() {
    byToken.clear();
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
