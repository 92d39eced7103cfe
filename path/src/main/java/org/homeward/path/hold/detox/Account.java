package org.homeward.path.hold.detox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One place where the other one can still appear, or from which the person looks.
///
/// @param whose whose account it is
/// @param service the service's key, or empty where it is one of no list
/// @param name what the person calls it, up to 80 characters; may be empty where there is a service
/// @param state how far it is
/// @param ways the ways they chose on it; may be empty
/// @param own for an account of their own: what they changed about it; may be empty
/// @param note a few words, up to 300 characters; may be empty
public record Account(
    Whose whose,
    String service,
    String name,
    State state,
    List<Way> ways,
    List<OwnWay> own,
    String note)
    implements Fact {
  /// How these are kept.
  public static final EntryType<Account> TYPE =
      EntryType.of("quiet-account", "A place to see less of them", Account.class);

  static final int NAME_MAX = 80;
  static final int NOTE_MAX = 300;

  /// Whose account it is.
  public enum Whose {
    THEIRS("Theirs"),
    AROUND("Around them", "Family, friends, a shared group"),
    MINE("My own", "From which I look");

    private final String label;
    private final String hint;

    Whose(String label) {
      this(label, "");
    }

    Whose(String label, String hint) {
      this.label = label;
      this.hint = hint;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }

    String hint() {
      return hint;
    }
  }

  /// How far it is.
  public enum State {
    TO_DO("To do"),
    DONE("Done"),
    NOT_NOW("Not now");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }
  }

  /// Copies the lists, so that the record cannot change.
  public Account {
    ways = List.copyOf(ways);
    own = List.copyOf(own);
  }

  /// One that was ticked on a list.
  static Account ticked(Service service) {
    return new Account(Whose.THEIRS, service.key(), "", State.TO_DO, List.of(), List.of(), "");
  }

  static Account read(Form form, Services services) {
    String sent = form.value("service");
    String service = services.named(sent).map(Service::key).orElse("");
    String name = form.text("name").atMost(NAME_MAX).optional();
    if (service.isEmpty() && name.isEmpty()) {
      form.error("name", "Give it a name, or choose a service.");
    }
    return new Account(
        form.choice("whose", Whose.class).orElse(Whose.THEIRS),
        service,
        name,
        form.choice("state", State.class).orElse(State.TO_DO),
        List.copyOf(form.choices("ways", Way.class)),
        List.copyOf(form.choices("own", OwnWay.class)),
        form.text("note").atMost(NOTE_MAX).optional());
  }

  void fill(Form form) {
    form.with("whose", whose)
        .with("service", service)
        .with("name", name)
        .with("state", state)
        .with("note", note)
        .withAll("ways", ways)
        .withAll("own", own);
  }

  Account in(State next) {
    return new Account(whose, service, name, next, ways, own, note);
  }

  /// What it is called in a list: "Instagram, Sam’s sister".
  public String title(Services services) {
    Optional<String> known = services.named(service).map(Service::name);
    return known.map(each -> name.isEmpty() ? each : each + ", " + name).orElse(name);
  }

  /// What was chosen on it, in words; empty where nothing was.
  public String chosen() {
    List<String> words = new ArrayList<>();
    ways.forEach(each -> words.add(each.label().toLowerCase(Locale.ROOT)));
    own.forEach(each -> words.add(each.label().toLowerCase(Locale.ROOT)));
    return words.stream().collect(Collectors.joining(", "));
  }

  @Override
  public String inWords() {
    return title(Services.packed())
        + " ("
        + whose.label().toLowerCase(Locale.ROOT)
        + "): "
        + state.label().toLowerCase(Locale.ROOT)
        + (chosen().isEmpty() ? "" : "\n" + chosen())
        + (note.isEmpty() ? "" : "\n" + note);
  }

  /// What somebody can change about an account of their own. No service is asked, and nobody sees
  /// any of it.
  public enum OwnWay {
    OFF_HOME("Off the home screen", "The app stays; it takes three taps more to look"),
    LOG_OUT("Log out", "Typing a password is a moment to think"),
    QUIET("Notifications off", ""),
    SHORTCUTS("Bookmarks and searches cleared", "The address no longer completes itself"),
    OTHER_HANDS("Somebody else has the password", "A person you trust, for a while"),
    GONE("The app taken off", "The account stays as it is");

    private final String label;
    private final String hint;

    OwnWay(String label, String hint) {
      this.label = label;
      this.hint = hint;
    }

    /// The answer as a person gives it.
    public String label() {
      return label;
    }

    String hint() {
      return hint;
    }
  }
}
