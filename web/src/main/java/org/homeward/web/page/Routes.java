package org.homeward.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Which page answers which address.
///
/// A pattern is a path whose segments are literal or, in braces, named: `/n/k4/{id}/edit`. A
/// literal segment goes before a named one.
public final class Routes {
  /// What stands for the method of a form with files.
  public static final String UPLOAD = "UPLOAD";

  /// What answers a request.
  @FunctionalInterface
  public interface Page extends Function<Call, Reply> {}

  /// What was found for a path.
  ///
  /// @param page what answers it
  /// @param params the named segments
  public record Found(Page page, Map<String, String> params) {}

  private static final class Node {
    final Map<String, Node> literal = new HashMap<>();
    final Map<String, Page> pages = new HashMap<>();
    @Nullable Node named;
    String name = "";
  }

  private final Node root;
  private final UnaryOperator<Page> gate;

  /// No pages yet.
  public Routes() {
    this(new Node(), UnaryOperator.identity());
  }

  private Routes(Node root, UnaryOperator<Page> gate) {
    this.root = root;
    this.gate = gate;
  }

  /// These routes again, for adding pages that are looked at by way of a gate. What changes
  /// something goes past it, so that nothing typed before it closed is lost.
  public Routes through(UnaryOperator<Page> nextGate) {
    return new Routes(root, nextGate);
  }

  /// Pages answering GET.
  public Routes get(String pattern, Page page) {
    return add("GET", pattern, gate.apply(page));
  }

  /// Pages answering POST, which change something.
  public Routes post(String pattern, Page page) {
    return add("POST", pattern, page);
  }

  /// Pages answering a form that brings files: they find them with [Call#upload].
  public Routes upload(String pattern, Page page) {
    return add(UPLOAD, pattern, page);
  }

  private Routes add(String method, String pattern, Page page) {
    Node node = root;
    for (String segment : segments(pattern)) {
      if (segment.startsWith("{")) {
        Node named = node.named;
        if (named == null) {
          named = new Node();
          named.name = segment.substring(1, segment.length() - 1);
          node.named = named;
        }
        node = named;
      } else {
        node = node.literal.computeIfAbsent(segment, key -> new Node());
      }
    }
    if (node.pages.put(method, page) != null) {
      throw new IllegalArgumentException("two pages answer " + method + " " + pattern);
    }
    return this;
  }

  /// The page for a method and a path without its query.
  public Optional<Found> find(String method, String path) {
    Map<String, String> params = new LinkedHashMap<>();
    Node node = root;
    for (String segment : segments(path)) {
      Node next = node.literal.get(segment);
      if (next == null) {
        next = node.named;
        if (next == null) {
          return Optional.empty();
        }
        params.put(next.name, segment);
      }
      node = next;
    }
    Page page = node.pages.get(method);
    return page == null ? Optional.empty() : Optional.of(new Found(page, params));
  }

  /// Whether some method is answered at this path.
  public boolean knows(String path) {
    return find("GET", path).isPresent()
        || find("POST", path).isPresent()
        || find(UPLOAD, path).isPresent();
  }

  /// Every pattern that answers GET, in the order of the alphabet.
  public List<String> patterns() {
    List<String> patterns = new ArrayList<>();
    collect(root, "", patterns);
    return patterns.stream().sorted().toList();
  }

  private static void collect(Node node, String path, List<String> patterns) {
    if (node.pages.containsKey("GET")) {
      patterns.add(path.isEmpty() ? "/" : path);
    }
    node.literal.forEach((segment, next) -> collect(next, path + "/" + segment, patterns));
    Node named = node.named;
    if (named != null) {
      collect(named, path + "/{" + named.name + "}", patterns);
    }
  }

  private static String[] segments(String path) {
    String trimmed = path.startsWith("/") ? path.substring(1) : path;
    return trimmed.isEmpty() ? new String[0] : trimmed.split("/", -1);
  }
}
