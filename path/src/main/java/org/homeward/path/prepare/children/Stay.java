package org.homeward.path.prepare.children;

/// With whom the children are.
public enum Stay {
  ME("With me", "me"),
  THEM("With them", "them"),
  OTHER("Elsewhere", "else");

  private final String label;
  private final String brief;

  Stay(String label, String brief) {
    this.label = label;
    this.brief = brief;
  }

  /// The answer as a person gives it.
  public String label() {
    return label;
  }

  /// The same in a cell of a grid.
  public String brief() {
    return brief;
  }
}
