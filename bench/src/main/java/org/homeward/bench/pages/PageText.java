package org.homeward.bench.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person reads on a page of ours: its main part, block by block, without their own words,
/// pictures, tables, and the fixed words of published questions.
final class PageText {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)([^>]*)>");
  private static final Set<String> VOID =
      Set.of("input", "br", "hr", "meta", "link", "img", "path", "circle", "rect", "line", "use");
  private static final Set<String> INLINE =
      Set.of("a", "b", "i", "strong", "em", "code", "abbr", "br", "input", "span");
  private static final Set<String> LEFT_OUT =
      Set.of("svg", "script", "textarea", "select", "table", "noscript", "code");
  private static final Pattern LEFT_OUT_CLASS =
      Pattern.compile("class=\"[^\"]*\\b(own|quote|unseen|answers|stem|answered|ends|source)\\b");
  // English is measured: a list of Spanish phrases is not.
  private static final Pattern OTHER_LANGUAGE = Pattern.compile("\\blang=\"(?!en\\b)");
  private static final int WORDS_LEAST = 4;

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private int leftOutAt;

  private PageText() {}

  /// The blocks of a page. Single words and labels of two or three are no sentences, and would only
  /// make a text seem easier than it is.
  static List<String> of(String html) {
    int begin = html.indexOf("<main");
    int end = html.indexOf("</main>");
    return begin < 0 || end < begin ? List.of() : new PageText().read(html.substring(begin, end));
  }

  private List<String> read(String main) {
    Matcher tag = TAG.matcher(main);
    int from = 0;
    while (tag.find()) {
      text(main.substring(from, tag.start()));
      from = tag.end();
      tag(tag.group(1).isEmpty(), tag.group(2), tag.group(3));
    }
    endBlock();
    return blocks;
  }

  private void tag(boolean begins, String name, String attributes) {
    if (!INLINE.contains(name)) {
      endBlock();
    }
    if (VOID.contains(name) || attributes.endsWith("/")) {
      return;
    }
    if (begins) {
      open.push(name);
      boolean leftOut =
          LEFT_OUT.contains(name)
              || LEFT_OUT_CLASS.matcher(attributes).find()
              || OTHER_LANGUAGE.matcher(attributes).find();
      if (leftOut && leftOutAt == 0) {
        leftOutAt = open.size();
      }
    } else if (name.equals(open.peek())) {
      if (open.size() == leftOutAt) {
        leftOutAt = 0;
      }
      open.pop();
    }
  }

  private void text(String text) {
    if (leftOutAt == 0) {
      block.append(text);
    }
  }

  private void endBlock() {
    String text =
        block
            .toString()
            .replace("&nbsp;", " ")
            .replaceAll("&[a-z]+;|&#[0-9]+;", "'")
            .replaceAll("\\s+", " ")
            .strip();
    block.setLength(0);
    if (text.split(" ", -1).length >= WORDS_LEAST) {
      blocks.add(text);
    }
  }
}
