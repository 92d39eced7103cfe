package org.homeward.path.registry;

import java.util.ArrayList;
import java.util.List;
import org.homeward.book.Book;
import org.homeward.book.EntryType;
import org.homeward.path.along.AlongPages;
import org.homeward.path.companions.find.FindPractice;
import org.homeward.path.companions.person.PersonPractice;
import org.homeward.path.companions.today.TodayPractice;
import org.homeward.path.decide.calm.CalmPractice;
import org.homeward.path.decide.comeback.ComebackPractice;
import org.homeward.path.decide.reasons.ReasonsPractice;
import org.homeward.path.decide.weigh.WeighPractice;
import org.homeward.path.free.closing.ClosingPractice;
import org.homeward.path.free.forgive.ForgivePractice;
import org.homeward.path.free.markers.MarkersPractice;
import org.homeward.path.heal.checkin.CheckInPractice;
import org.homeward.path.heal.journal.JournalPractice;
import org.homeward.path.heal.kindness.KindnessPractice;
import org.homeward.path.heal.reclaim.ReclaimPractice;
import org.homeward.path.heal.self.SelfPractice;
import org.homeward.path.heal.whatifs.WhatIfsPractice;
import org.homeward.path.heal.wins.WinsPractice;
import org.homeward.path.hold.contact.ContactPractice;
import org.homeward.path.hold.detox.DetoxPractice;
import org.homeward.path.hold.harddays.HardDaysPractice;
import org.homeward.path.hold.keepsakes.KeepsakesPractice;
import org.homeward.path.hold.urge.UrgePractice;
import org.homeward.path.practice.HistoryPages;
import org.homeward.path.practice.KeptFile;
import org.homeward.path.practice.Practice;
import org.homeward.path.prepare.affairs.AffairsPractice;
import org.homeward.path.prepare.children.ChildrenPractice;
import org.homeward.path.prepare.circle.CirclePractice;
import org.homeward.path.prepare.exit.ExitPractice;
import org.homeward.path.prepare.exit.lines.HelpLines;
import org.homeward.path.see.asked.AskedPractice;
import org.homeward.path.see.balance.BalancePractice;
import org.homeward.path.see.boundaries.BoundariesPractice;
import org.homeward.path.see.chats.ChatsPractice;
import org.homeward.path.see.chats.FoundDays;
import org.homeward.path.see.chats.FoundShares;
import org.homeward.path.see.harm.HarmPractice;
import org.homeward.path.see.love.LovePractice;
import org.homeward.path.see.status.StatusPractice;
import org.homeward.path.see.values.ValuesPractice;
import org.homeward.path.tell.letgo.LetgoPractice;
import org.homeward.path.tell.letter.LetterPractice;
import org.homeward.path.tell.parting.PartingPractice;
import org.homeward.path.tell.talk.TalkPractice;
import org.homeward.web.page.Routes;
import org.homeward.web.page.Shell;

/// Every practice, in the order of the path. A new one is a folder and a line here.
public final class Practices {
  /// The package the templates beside the practices are compiled into.
  public static final String TEMPLATES = "org.homeward.path";

  private final List<Practice> all = new ArrayList<>();
  private final ClosingPractice closing = new ClosingPractice(this::all);

  /// The whole path.
  public Practices() {
    HelpLines lines = HelpLines.packed();
    var exit = new ExitPractice(lines);
    all.add(new TodayPractice(this::all));
    all.add(new PersonPractice(lines::countries));
    all.add(new FindPractice(this::all));
    all.add(new StatusPractice(new FoundDays()));
    all.add(new LovePractice());
    all.add(new AskedPractice());
    all.add(new BalancePractice(new FoundShares()));
    all.add(new BoundariesPractice());
    all.add(new ValuesPractice());
    all.add(new HarmPractice(exit.path()));
    all.add(new ChatsPractice());
    all.add(new WeighPractice(this::all));
    all.add(new CalmPractice(this::all));
    all.add(new ReasonsPractice());
    all.add(new ComebackPractice());
    all.add(new CirclePractice(lines));
    all.add(new AffairsPractice(this::all));
    all.add(new ChildrenPractice(this::all));
    all.add(exit);
    all.add(new TalkPractice(this::all));
    all.add(new LetterPractice(this::all));
    all.add(new PartingPractice(this::all));
    all.add(new LetgoPractice());
    all.add(new UrgePractice(this::all));
    all.add(new ContactPractice(this::all));
    all.add(new DetoxPractice());
    all.add(new HardDaysPractice());
    all.add(new KeepsakesPractice());
    all.add(new CheckInPractice());
    all.add(new KindnessPractice(this::all));
    all.add(new WhatIfsPractice());
    all.add(new WinsPractice(this::all));
    all.add(new ReclaimPractice());
    all.add(new SelfPractice());
    all.add(new JournalPractice(this::all));
    all.add(new MarkersPractice());
    all.add(new ForgivePractice());
    all.add(closing);
  }

  /// All of them.
  public List<Practice> all() {
    return List.copyOf(all);
  }

  /// Every entry type any of them writes.
  public List<EntryType<?>> types() {
    List<EntryType<?>> types = new ArrayList<>();
    all.forEach(practice -> types.addAll(practice.types()));
    return types;
  }

  /// Every file any of them keeps beside its entries.
  public List<KeptFile> files(Book book) {
    return all.stream().flatMap(practice -> practice.files(book).stream()).toList();
  }

  /// The style sheets that stand beside practices, each named like its practice's id.
  public List<byte[]> styles() {
    return all.stream().filter(Practice::hasStyle).map(Practice::style).toList();
  }

  /// Adds every practice's pages.
  public void routes(Routes inFront, Routes behind) {
    for (Practice practice : all) {
      practice.routes(inFront, behind.through(closing.gate(practice.id())));
      HistoryPages.routes(practice, behind.through(closing::gated));
    }
    new AlongPages(this::files).routes(behind);
  }

  /// What stands on every page.
  public Shell.Menu menu() {
    return new Shell.Menu(
        List.of(
            new Shell.Item("Today", "/", "today"),
            new Shell.Item("Path", "/p", "path"),
            new Shell.Item("People", pathOf("circle"), "people"),
            new Shell.Item("Help", pathOf("exit"), "help")),
        pathOf("urge"),
        pathOf("exit"),
        "/s");
  }

  private String pathOf(String id) {
    return all.stream()
        .filter(practice -> practice.id().equals(id))
        .findFirst()
        .map(Practice::path)
        .orElseThrow(() -> new IllegalStateException("no practice is named " + id));
  }
}
