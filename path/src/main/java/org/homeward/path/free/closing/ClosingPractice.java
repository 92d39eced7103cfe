package org.homeward.path.free.closing;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.path.practice.Step;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// The practice `closing`.
public final class ClosingPractice implements Practice {
  /// Practices whose pages stay in sight under a seal: what somebody may need in a bad hour.
  private static final Set<String> NEVER_SEALED =
      Set.of("closing", "urge", "contact", "kindness", "circle", "exit");

  /// What is a tool or a list of people, and no page of the way.
  private static final Set<String> NO_PAGES =
      Set.of("closing", "person", "today", "find", "exit", "circle");

  private final Supplier<List<Practice>> practices;

  /// @param practices every practice, asked for what it keeps when a page is shown
  public ClosingPractice(Supplier<List<Practice>> practices) {
    this.practices = practices;
  }

  @Override
  public String id() {
    return "closing";
  }

  @Override
  public String code() {
    return "o2";
  }

  @Override
  public Stage stage() {
    return Stage.FREE;
  }

  @Override
  public String title() {
    return "Going home";
  }

  @Override
  public String purpose() {
    return "Look back, keep one page, and close the rest.";
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(Lessons.TYPE, Seal.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new ClosingPages(this).routes(behind);
    new LessonsPages(this).routes(behind);
    new SealPages(this).routes(behind);
  }

  /// The gate before every page that a seal keeps out of sight.
  ///
  /// @param practiceId whose page it is
  public UnaryOperator<Routes.Page> gate(String practiceId) {
    return NEVER_SEALED.contains(practiceId) ? UnaryOperator.identity() : this::gated;
  }

  /// The gate before pages that no practice is spared of: histories and exports.
  public Routes.Page gated(Routes.Page page) {
    return call -> Seal.of(call.book()).isPresent() ? Reply.see(at("sealed")) : page.apply(call);
  }

  @Override
  public List<Step> steps(Moment moment) {
    boolean open = Seal.of(moment.book()).isEmpty() && Lessons.of(moment.book()).isEmpty();
    return open && Quiet.of(moment).isMonths()
        ? List.of(new Step("Going home, when you like", "A look back, in peace", path(), 30))
        : List.of();
  }

  /// What counts as a page of the way.
  List<EntryType<?>> pages() {
    return practices.get().stream()
        .filter(practice -> !NO_PAGES.contains(practice.id()))
        .<EntryType<?>>flatMap(practice -> practice.types().stream())
        .toList();
  }
}
