package org.homeward.path.free.forgive;

import java.util.List;
import org.homeward.book.EntryType;
import org.homeward.path.practice.Practice;
import org.homeward.path.practice.Stage;
import org.homeward.web.page.Routes;

/// The practice `forgive`. It has no steps and offers nothing to other pages, on purpose.
public final class ForgivePractice implements Practice {
  @Override
  public String id() {
    return "forgive";
  }

  @Override
  public String code() {
    return "s7";
  }

  @Override
  public Stage stage() {
    return Stage.FREE;
  }

  @Override
  public String title() {
    return "Forgiving";
  }

  @Override
  public String purpose() {
    return "A place for it, if it comes by itself.";
  }

  @Override
  public boolean hasStyle() {
    return false;
  }

  @Override
  public List<EntryType<?>> types() {
    return List.of(ForgiveLetter.TYPE, ForgiveWish.TYPE);
  }

  @Override
  public void routes(Routes inFront, Routes behind) {
    new ForgivePages(this).routes(behind);
  }
}
