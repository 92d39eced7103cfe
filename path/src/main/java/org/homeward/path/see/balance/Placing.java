package org.homeward.path.see.balance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// One time of placing. There is at most one for each day, and its id is that day.
///
/// @param on the day
/// @param places where each thing was placed; a thing left out is not in it
/// @param ownThing one thing more in the person's words, up to 80 characters; empty where there is
///   none
/// @param ownPlace where that is; empty where not said
/// @param overlooked something the other one gives that is easy to overlook, up to 300 characters;
///   empty where not said
public record Placing(
    LocalDate on,
    Map<Thing, Place> places,
    String ownThing,
    Optional<Place> ownPlace,
    String overlooked)
    implements Fact {
  /// How these are kept.
  public static final EntryType<Placing> TYPE =
      EntryType.of("balance-placing", "Who does what", Placing.class);

  static final int OWN_MAX = 80;
  static final int OVERLOOKED_MAX = 300;

  /// Copies the places in the order of the things.
  public Placing {
    Map<Thing, Place> ordered = new EnumMap<>(Thing.class);
    ordered.putAll(places);
    places = Collections.unmodifiableMap(ordered);
  }

  static Placing read(Form form, LocalDate on) {
    Map<Thing, Place> places = new EnumMap<>(Thing.class);
    for (Thing thing : Thing.values()) {
      form.choice(thing.key(), Place.class).ifPresent(place -> places.put(thing, place));
    }
    String ownThing = form.text("own").atMost(OWN_MAX).optional();
    Optional<Place> ownPlace = form.choice("own-place", Place.class);
    String overlooked = form.text("overlooked").atMost(OVERLOOKED_MAX).optional();
    if (form.ok() && ownThing.isEmpty() && ownPlace.isPresent()) {
      form.error("own", "Write what it is, or choose “skip” below it.");
    }
    if (form.ok() && places.isEmpty() && ownPlace.isEmpty() && overlooked.isEmpty()) {
      form.error("plans", "Place one of these first. One is enough.");
    }
    return new Placing(on, places, ownThing, ownPlace, overlooked);
  }

  void fill(Form form) {
    places.forEach((thing, place) -> form.with(thing.key(), place));
    form.with("own", ownThing).with("own-place", ownPlace).with("overlooked", overlooked);
  }

  /// A thing that was placed.
  ///
  /// @param label what it is called
  /// @param thing which of ours it is; empty for the person's own
  public record Placed(String label, Optional<Thing> thing, Place place) {}

  /// Everything placed, in the order of the form.
  public List<Placed> placed() {
    List<Placed> all = new ArrayList<>();
    places.forEach((thing, place) -> all.add(new Placed(thing.label(), Optional.of(thing), place)));
    ownPlace.ifPresent(place -> all.add(new Placed(ownThing, Optional.empty(), place)));
    return all;
  }

  /// Which way it leans.
  public Tilt tilt() {
    return Tilt.of(placed().stream().map(Placed::place).toList());
  }

  @Override
  public String inWords() {
    var lines = new StringJoiner("\n");
    placed().forEach(each -> lines.add(each.label() + ": " + each.place().label()));
    if (ownPlace.isEmpty() && !ownThing.isEmpty()) {
      lines.add(ownThing + ": not placed");
    }
    if (!overlooked.isEmpty()) {
      lines.add("Easy to overlook in them: " + overlooked);
    }
    return lines.toString();
  }
}
