package org.homeward.path.hold.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.tell.parting.PartingPlan;
import org.homeward.path.tell.parting.Way;

/// Every contact of a book, and what stands.
///
/// A pure function of the book; what depends on the day takes it. Safe to keep and to share.
public final class Contacts {
  /// The question about the day after is asked for so many days.
  public static final int ASKED_DAYS = 7;

  private static final Comparator<Entry<Contact>> BY_TIME =
      Comparator.comparing((Entry<Contact> entry) -> entry.fact().day())
          .thenComparing(entry -> entry.fact().time().orElse(LocalTime.MIN))
          .thenComparing(Entry::began)
          .thenComparing(entry -> entry.id().value());

  private final ContactPlan plan;
  private final Optional<LocalDate> from;
  private final List<Entry<Contact>> all;
  private final List<Entry<Intention>> intentions;
  private final Optional<PlanHeld> fade;
  private final NavigableMap<LocalDate, Set<ContactKind>> days = new TreeMap<>();
  private final Set<LocalDate> dented = new HashSet<>();
  private final Set<LocalDate> planned = new HashSet<>();

  private Contacts(
      ContactPlan plan,
      Optional<PlanHeld> fade,
      Optional<LocalDate> from,
      List<Entry<Contact>> all,
      List<Entry<Intention>> intentions) {
    this.plan = plan;
    this.from = from;
    this.all = all;
    this.intentions = intentions;
    this.fade = fade;
    for (Entry<Contact> entry : all) {
      days.computeIfAbsent(entry.fact().day(), day -> EnumSet.noneOf(ContactKind.class))
          .add(entry.fact().kind());
      if (dents(entry)) {
        dented.add(entry.fact().day());
      } else if (isWithinPlan(entry.id())) {
        planned.add(entry.fact().day());
      }
    }
  }

  /// A day about which the day after may still be asked.
  ///
  /// @param id of a [Contact] or an [Intention]
  /// @param day on which it was
  public record Unanswered(EntryId id, LocalDate day) {}

  /// The contacts a book holds.
  public static Contacts of(Book book) {
    return book.view(Contacts.class, Contacts::compute);
  }

  private static Contacts compute(Book book) {
    ContactPlan plan =
        book.find(ContactPlan.TYPE, ContactPlan.ONLY).map(Entry::fact).orElse(ContactPlan.NONE);
    return of(plan, PartingPlan.of(book), book.all(Contact.TYPE), book.all(Intention.TYPE));
  }

  /// @param parting the plan of a fade or a clean break; empty where there is none
  static Contacts of(
      ContactPlan plan,
      Optional<PartingPlan> parting,
      List<Entry<Contact>> contacts,
      List<Entry<Intention>> intentions) {
    List<Entry<Contact>> sorted = contacts.stream().sorted(BY_TIME).toList();
    Stream<LocalDate> first = sorted.stream().limit(1).map(entry -> entry.fact().day());
    Optional<LocalDate> from =
        plan.from()
            .or(() ->
                Stream.concat(parting.stream().map(PartingPlan::from), first)
                    .min(Comparator.naturalOrder()));
    Optional<PlanHeld> fade =
        parting.filter(each -> each.way() == Way.FADE).map(each -> PlanHeld.of(each, sorted));
    return new Contacts(plan, fade, from, sorted, List.copyOf(intentions));
  }

  /// What the person said about counting; [ContactPlan#NONE] where nothing.
  public ContactPlan plan() {
    return plan;
  }

  /// Every contact of every kind, by when it was, oldest first.
  public List<Entry<Contact>> all() {
    return all;
  }

  /// What the person was about to do, in the order written.
  public List<Entry<Intention>> intentions() {
    return intentions;
  }

  /// The first day counted: the one the person chose, else that of the plan of a fade or a clean
  /// break or of the first contact recorded, whichever is earlier; empty where there is none.
  public Optional<LocalDate> from() {
    return from;
  }

  /// What stands on a day; empty where nothing is counted yet.
  public Optional<Standing> on(LocalDate today) {
    return from.filter(first -> !first.isAfter(today))
        .map(first -> Standing.of(first, today, dented, planned));
  }

  /// Whether a day is one with contact of the person's own, within a plan or not; business and what
  /// the other one does are none.
  boolean isWithContact(LocalDate day) {
    return dented.contains(day) || planned.contains(day);
  }

  /// Whether a contact dents: its kind does, and it is not within the plan of a fade.
  boolean dents(Entry<Contact> entry) {
    return entry.fact().kind().dents() && !isWithinPlan(entry.id());
  }

  /// Whether a contact is within the plan of a fade.
  boolean isWithinPlan(EntryId id) {
    return fade.filter(held -> held.within().contains(id)).isPresent();
  }

  /// The weeks of a fade with what was in them; empty where there is no such plan.
  Optional<PlanHeld> fade() {
    return fade;
  }

  /// The kinds recorded on a day; empty where none is.
  public Set<ContactKind> kindsOn(LocalDate day) {
    return days.getOrDefault(day, Set.of());
  }

  /// The kinds recorded at any time.
  public Set<ContactKind> kinds() {
    Set<ContactKind> kinds = EnumSet.noneOf(ContactKind.class);
    days.values().forEach(kinds::addAll);
    return kinds;
  }

  /// These as if only one kind counted, from the same first day: its own days without.
  public Contacts only(ContactKind kind) {
    List<Entry<Contact>> kept = all.stream().filter(each -> each.fact().kind() == kind).toList();
    return new Contacts(plan, fade, from, kept, intentions);
  }

  /// These as if one had not been recorded, from the same first day: what stood before it.
  public Contacts without(EntryId id) {
    List<Entry<Contact>> kept = all.stream().filter(each -> !each.id().equals(id)).toList();
    return new Contacts(plan, fade, from, kept, intentions);
  }

  /// The last contacts that the person began and that were not business, newest last, of which
  /// something was said: the hope, what came of it, or the day after.
  ///
  /// @param most how many, 1 or more
  public List<Entry<Contact>> lastOutcomes(int most) {
    List<Entry<Contact>> told = all.stream().filter(each -> isTold(each.fact())).toList();
    return told.subList(Math.max(0, told.size() - most), told.size());
  }

  private static boolean isTold(Contact contact) {
    boolean own = contact.kind().dents() && !contact.began().equals(Optional.of(Began.THEM));
    Outcome outcome = contact.outcome();
    return own
        && (contact.hope().what().isPresent()
            || outcome.met().isPresent()
            || outcome.nextDay().isPresent());
  }

  /// The newest of the last [#ASKED_DAYS] about which the day after may be asked: today's own are
  /// not asked about yet, and no day is asked about once anything on it was told or put aside.
  public Optional<Unanswered> unanswered(LocalDate today) {
    return Stream.concat(
            all.stream().filter(each -> each.fact().kind().dents()).map(Told::ofContact),
            intentions.stream()
                .filter(each -> each.fact().ending() != Ending.HAPPENED)
                .map(Told::ofIntention))
        .filter(each -> each.day.isBefore(today))
        .filter(each -> !each.day.isBefore(today.minusDays(ASKED_DAYS)))
        .collect(Collectors.groupingBy(Told::day, TreeMap::new, Collectors.toList()))
        .descendingMap()
        .values()
        .stream()
        .filter(day -> day.stream().allMatch(Told::asks))
        .map(day -> new Unanswered(day.getLast().id, day.getLast().day))
        .findFirst();
  }

  private record Told(EntryId id, LocalDate day, boolean asks) {
    static Told ofContact(Entry<Contact> entry) {
      Outcome outcome = entry.fact().outcome();
      boolean asks = outcome.nextDay().isEmpty() && !outcome.askNoMore();
      return new Told(entry.id(), entry.fact().day(), asks);
    }

    static Told ofIntention(Entry<Intention> entry) {
      return new Told(entry.id(), entry.fact().day(), entry.fact().ending() == Ending.OPEN);
    }
  }
}
