package org.homeward.path.hold.detox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.path.companions.person.Person;
import org.homeward.path.companions.person.Situation;
import org.homeward.path.hold.detox.Account.State;
import org.homeward.path.practice.Moment;
import org.homeward.path.practice.TestBook;
import org.homeward.path.prepare.OpenBook;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.see.SentForm;
import org.homeward.web.form.Form;
import org.homeward.web.page.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DetoxTest {
  private static final String HERE = "/n/z2";

  private final OpenBook open = OpenBook.at("2026-11-23T20:00:00Z");
  private final DetoxPractice practice = new DetoxPractice();

  @AfterEach
  void close() {
    open.close();
  }

  private void ticks(String... services) {
    open.post(HERE + "/begin", Form.of(Map.of("services", List.of(services))));
  }

  private List<Entry<Account>> all() {
    return Accounts.of(open.book()).all();
  }

  private Moment moment() {
    return new Moment(open.book(), Instant.EPOCH, TestBook.ZONE);
  }

  @Test
  void what_is_ticked_is_on_the_list_once() {
    ticks("whatsapp", "instagram", "nowhere");
    ticks("whatsapp");
    assertEquals(
        List.of("WhatsApp", "Instagram"),
        all().stream().map(each -> each.fact().title(Services.packed())).toList());
    assertFalse(open.html(HERE + "/begin").contains("value=\"whatsapp\""));
    Reply.Page again = (Reply.Page) open.post(HERE + "/begin", SentForm.of()).orElseThrow();
    assertEquals(422, again.status());
  }

  @Test
  void each_is_to_do_done_or_not_now_and_back() {
    ticks("whatsapp");
    String at = HERE + "/place/" + all().getFirst().id() + "/to/";
    for (State state : State.values()) {
      open.post(at + Form.key(state), SentForm.of());
      assertEquals(state, all().getFirst().fact().state());
    }
    assertTrue(open.post(at + "gone", SentForm.of()).orElseThrow() instanceof Reply.NotFound);
    open.post(at + "done", SentForm.of());
    assertEquals("1 of 1 quiet.", Accounts.of(open.book()).counted());
  }

  @Test
  void what_is_filled_in_is_what_stands() {
    var account =
        new Account(
            Account.Whose.AROUND,
            "instagram",
            "Their sister",
            State.NOT_NOW,
            List.of(Way.MUTE, Way.BLOCK),
            List.of(Account.OwnWay.LOG_OUT),
            "After the wedding");
    Form form = SentForm.filled(account::fill);
    assertEquals(account, Account.read(form, Services.packed()));
    assertEquals(
        "Instagram, Their sister (around them): not now\nmute, block, log out\nAfter the wedding",
        account.inWords());
    Form nothing = SentForm.of("whose", "mine");
    Account.read(nothing, Services.packed());
    assertEquals("Give it a name, or choose a service.", nothing.error("name"));
  }

  @Test
  void the_careful_way_turns_it_round() {
    String ordinary = open.html(HERE + "/how/whatsapp");
    assertTrue(ordinary.contains("Ways they may notice"));
    Careful.turnOn(open.book());
    String careful = open.html(HERE + "/how/whatsapp");
    assertTrue(careful.indexOf("talk to somebody who knows first") < careful.indexOf("Block"));
    assertTrue(careful.indexOf("Archive") < careful.indexOf("talk to somebody"));
    assertTrue(open.html(HERE).contains("Blocking and sudden silence can make some people worse."));
    assertFalse(open.html(HERE + "/place/new").contains("value=\"block\""));
    assertTrue(open.html(HERE + "/place/new").contains("value=\"archive\""));
  }

  @Test
  void a_row_of_more_than_a_year_ago_says_so() {
    assertFalse(open.html(HERE + "/how/signal").contains("This may have changed."));
    open.goTo("2027-11-23T20:00:00Z");
    assertTrue(open.html(HERE + "/how/signal").contains("This may have changed."));
    assertTrue(open.html(HERE + "/how/googlephotos").contains("we found no page that says it"));
  }

  @Test
  void it_is_offered_while_holding_and_not_where_somebody_is_not_safe() {
    assertEquals(List.of(), practice.steps(moment()));
    var me = new Person(Optional.of(Situation.WEEKS), "", "");
    open.book().put(Person.TYPE, new EntryId("me"), me);
    assertEquals(1, practice.steps(moment()).size());
    Careful.turnOn(open.book());
    assertEquals(List.of(), practice.steps(moment()));
  }

  @Test
  void contact_is_told_what_is_still_loud_and_a_done_one_is_a_small_win() {
    assertEquals(List.of(), practice.offersTo("contact", moment()));
    ticks("whatsapp", "x");
    assertEquals(
        "2 places are still loud on your screens.",
        practice.offersTo("contact", moment()).getFirst().words());
    assertEquals(List.of(), practice.offersTo("wins", moment()));
    open.post(HERE + "/place/" + all().getFirst().id() + "/to/done", SentForm.of());
    assertEquals(1, practice.offersTo("wins", moment()).size());
  }
}
