package org.homeward.path.prepare.affairs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Things most shared lives have, ready to be taken onto the list. What each shows is what is
/// usual; the person knows better.
enum ReadyAffair {
  LEASE(
      Area.HOME,
      "Find out in whose name the home is",
      Reveals.NOTHING,
      "Looking at papers at home shows nothing."),
  STAYS(
      Area.HOME,
      "Decide who stays, and until when",
      Reveals.SHOWS,
      "It takes a talk, or a letter.",
      Weighty.MOVING_OUT),
  LANDLORD(
      Area.HOME,
      "Talk to the landlord or the lender",
      Reveals.MAYBE,
      "They may write to both of you."),
  KEYS(
      Area.HOME,
      "Keys, alarm, doorbell, post",
      Reveals.SHOWS,
      "A key that does not fit is noticed at once."),
  BUDGET(
      Area.MONEY,
      "What I need in a month, alone",
      Reveals.NOTHING,
      "A sum on paper shows nothing."),
  OWN(
      Area.MONEY,
      "A little money only I can reach",
      Reveals.MAYBE,
      "Somebody who shares an account can see changes in it."),
  WAGES(Area.MONEY, "Where my pay goes", Reveals.SHOWS, "It is missing where it went before."),
  WORTH(
      Area.MONEY,
      "A list of what there is, and whose it is",
      Reveals.NOTHING,
      "Photos and notes show nothing, if they are kept out of reach."),
  OWED(
      Area.DEBTS,
      "What is owed, and who signed",
      Reveals.NOTHING,
      "Statements can be read. Asking for new ones may come by post."),
  LEAST(Area.DEBTS, "Keep paying the least that is due", Reveals.NOTHING, "Nothing changes."),
  NEW_DEBT(Area.DEBTS, "Stop new joint debts", Reveals.SHOWS, "The bank tells both."),
  JOINT(
      Area.ACCOUNTS, "List the joint accounts and cards", Reveals.NOTHING, "A list shows nothing."),
  FREEZE(
      Area.ACCOUNTS,
      "Ask what freezing a joint account does",
      Reveals.MAYBE,
      "Freezing stops you too, and the bills. Asking may be noted."),
  ACCOUNT(
      Area.ACCOUNTS,
      "An account in my own name",
      Reveals.MAYBE,
      "Letters may come home. Another bank and no paper shows less."),
  HEALTH(
      Area.INSURANCE,
      "Health cover: does mine depend on theirs?",
      Reveals.NOTHING,
      "Reading the papers shows nothing."),
  HEIRS(
      Area.INSURANCE,
      "Who is named in insurance, pension and will",
      Reveals.MAYBE,
      "Some insurers tell the one who was named."),
  NEXT_OF_KIN(
      Area.INSURANCE, "Who is called in an emergency", Reveals.NOTHING, "A doctor does not tell."),
  BILLS(
      Area.CONTRACTS,
      "List power, water, internet, phone, rent",
      Reveals.NOTHING,
      "A list shows nothing."),
  PHONE_PLAN(
      Area.CONTRACTS,
      "A phone contract of my own",
      Reveals.MAYBE,
      "A shared bill shows calls and changes."),
  SUBSCRIPTIONS(
      Area.CONTRACTS,
      "Shared subscriptions and family plans",
      Reveals.SHOWS,
      "Whoever is taken out gets a message."),
  PAPERS(
      Area.DOCUMENTS,
      "My papers: passport, birth, marriage, visa, work",
      Reveals.MAYBE,
      "A gap in a drawer can be seen. A photo leaves none."),
  COPIES(
      Area.DOCUMENTS,
      "Copies where they cannot reach them",
      Reveals.NOTHING,
      "Not on a device or cloud you share."),
  STATUS(
      Area.DOCUMENTS,
      "Write down the day you parted",
      Reveals.NOTHING,
      "A note here shows nothing. It is asked for later in many places."),
  OFFICE(
      Area.OFFICES,
      "Which offices have to know, and by when",
      Reveals.MAYBE,
      "Letters may come home."),
  VISA(
      Area.OFFICES,
      "Does my right to stay depend on them?",
      Reveals.NOTHING,
      "Advice is confidential. Ask before you act."),
  WORK(
      Area.OFFICES,
      "Tell one person at work",
      Reveals.MAYBE,
      "Only as far as they keep it to themselves."),
  PET(Area.PETS, "Who has the animal now, and later", Reveals.SHOWS, "It takes a talk."),
  VET(
      Area.PETS,
      "Chip, vet and insurance: in whose name?",
      Reveals.NOTHING,
      "Looking shows nothing. A change may be told."),
  BOX(
      Area.THINGS,
      "What I need first, in one bag or box",
      Reveals.MAYBE,
      "Where it stands can be found."),
  FETCH(
      Area.THINGS,
      "A day to fetch things, with a third person",
      Reveals.SHOWS,
      "It has to be arranged."),
  DEVICE_LIST(
      Area.DEVICES,
      "Which devices know my accounts",
      Reveals.NOTHING,
      "Looking at the list shows nothing."),
  HOME_TECH(
      Area.DEVICES,
      "Router, cameras, speakers, car: who can look in",
      Reveals.SHOWS,
      "Taking somebody out is shown to them."),
  BACKUPS(
      Area.DEVICES,
      "Where my pictures and backups go",
      Reveals.MAYBE,
      "A shared cloud shows what is missing."),
  MAIL(
      Area.PASSWORDS,
      "A new e-mail address only I know",
      Reveals.NOTHING,
      "On a device they cannot open."),
  CHANGE(
      Area.PASSWORDS,
      "Change passwords, the important ones first",
      Reveals.SHOWS,
      "Devices that were logged in fall out, and ask."),
  RECOVERY(
      Area.PASSWORDS,
      "Whose phone and mail my accounts fall back on",
      Reveals.MAYBE,
      "A change may send a message to the old number."),
  SHARING(
      Area.LOCATION,
      "See who can see where I am",
      Reveals.NOTHING,
      "Looking shows nothing on most devices."),
  STOP_SHARING(
      Area.LOCATION, "Stop sharing where I am", Reveals.SHOWS, "Many services tell the other one."),
  SIGNATURE(
      Area.DOCUMENTS,
      "A paper they want me to sign",
      Reveals.SHOWS,
      "They hear that you want to read it first. That is usual.",
      Weighty.SIGNING),
  PAYMENT(
      Area.MONEY,
      "Money they ask me for, or that I want to send",
      Reveals.SHOWS,
      "A payment, or none, is seen at once.",
      Weighty.PAYING),
  TAXES(
      Area.OFFICES,
      "Tax and benefits that go by our names together",
      Reveals.MAYBE,
      "Looking shows nothing. A change may be written to both.");

  private final Area area;
  private final String what;
  private final Reveals reveals;
  private final String shows;
  private final Optional<Weighty> weighty;

  ReadyAffair(Area area, String what, Reveals reveals, String shows) {
    this(area, what, reveals, shows, Optional.empty());
  }

  ReadyAffair(Area area, String what, Reveals reveals, String shows, Weighty weighty) {
    this(area, what, reveals, shows, Optional.of(weighty));
  }

  ReadyAffair(Area area, String what, Reveals reveals, String shows, Optional<Weighty> weighty) {
    this.area = area;
    this.what = what;
    this.reveals = reveals;
    this.shows = shows;
    this.weighty = weighty;
  }

  Area area() {
    return area;
  }

  /// What it is.
  public String what() {
    return what;
  }

  Reveals reveals() {
    return reveals;
  }

  /// What doing it usually shows.
  public String shows() {
    return shows;
  }

  /// Its name in an address: a number, because addresses stay in a browser's history.
  public String key() {
    return Integer.toString(List.of(values()).indexOf(this) + 1);
  }

  Affair taken() {
    return new Affair(
        area,
        what,
        Optional.empty(),
        Optional.empty(),
        reveals,
        shows,
        weighty,
        "",
        Optional.empty());
  }

  static Optional<ReadyAffair> named(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }
}
