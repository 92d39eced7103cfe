package org.homeward.path.see.chats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homeward.chats.archive.Archive;
import org.homeward.chats.message.Message;
import org.homeward.web.form.Form;
import org.homeward.web.form.Option;
import org.homeward.web.page.Call;
import org.homeward.web.page.Reply;
import org.homeward.web.page.Routes;

/// Who is who in the chat, and what the person remembers before they see.
final class WhoPages {
  private static final int NAMES_ASKED = 40;

  private final ChatsPractice practice;

  WhoPages(ChatsPractice practice) {
    this.practice = practice;
  }

  void routes(Routes behind) {
    behind
        .get(practice.at("who"), this::who)
        .post(practice.at("who"), this::said)
        .get(practice.at("memory"), this::memory)
        .post(practice.at("memory"), this::remembered);
  }

  /// A name in the chat.
  ///
  /// @param field the name of its question
  /// @param count how many messages, in words
  record Named(String field, String name, String count) {}

  /// What the page shows that asks who is who.
  ///
  /// @param two whether there are two names, so that one answer says it all
  /// @param same sentences that suggest which names are one person
  record WhoPage(
      ChatsPractice practice,
      Form form,
      boolean two,
      List<Option> names,
      List<Named> each,
      List<Option> sides,
      List<String> same) {}

  /// What the page shows that asks what the person remembers.
  record MemoryPage(ChatsPractice practice, Form form, List<Option> since) {}

  private record Writer(int sender, String name, long messages) {}

  /// Those who wrote something, most first.
  private static List<Writer> writers(Archive archive) {
    long[] counts = new long[archive.senders().size()];
    var message = new Message();
    for (int i = 0; i < archive.size(); i++) {
      archive.read(i, message);
      if (message.kind().authored() && message.sender() != Message.NOBODY) {
        counts[message.sender()]++;
      }
    }
    return IntStream.range(0, counts.length)
        .filter(sender -> counts[sender] > 0)
        .mapToObj(sender -> new Writer(sender, archive.senders().get(sender), counts[sender]))
        .sorted(Comparator.comparingLong(Writer::messages).reversed())
        .limit(NAMES_ASKED)
        .toList();
  }

  private Reply who(Call call) {
    return Desk.of(call.book()).state() instanceof State.Read(Loaded loaded)
        ? who(loaded, Form.empty())
        : Reply.see(practice.path());
  }

  private Reply who(Loaded loaded, Form form) {
    List<Writer> writers = writers(loaded.archive());
    List<Option> names = new ArrayList<>();
    List<Named> each = new ArrayList<>();
    for (Writer writer : writers) {
      String count = Saying.messages(writer.messages);
      names.add(new Option(Integer.toString(writer.sender), writer.name, count));
      each.add(new Named("side-" + writer.sender, writer.name, count));
    }
    List<Option> sides =
        List.of(
            Option.of(Side.ME, "Me"),
            Option.of(Side.THEM, "Them, this is about us two"),
            Option.of(Side.OTHERS, "Somebody else"));
    var page =
        new WhoPage(
            practice,
            form,
            writers.size() == 2,
            names,
            each,
            sides,
            SameNames.suggestions(writers.stream().map(Writer::name).toList()));
    return form.ok()
        ? Reply.page("see/chats/who.jte", page)
        : Reply.again("see/chats/who.jte", page);
  }

  private Reply said(Call call) {
    Desk desk = Desk.of(call.book());
    if (!(desk.state() instanceof State.Read(Loaded loaded))) {
      return Reply.see(practice.path());
    }
    Form form = call.form();
    List<Writer> writers = writers(loaded.archive());
    List<Side> sides =
        writers.size() == 2 ? two(writers, loaded, form) : each(writers, loaded, form);
    if (!form.ok()) {
      return who(loaded, form);
    }
    desk.show(new OpenChat(loaded, sides));
    return Reply.see(practice.at("memory"));
  }

  private static List<Side> two(List<Writer> writers, Loaded loaded, Form form) {
    Side[] sides = everybody(loaded, Side.OTHERS);
    boolean said = false;
    for (Writer writer : writers) {
      boolean me = form.value("me").equals(Integer.toString(writer.sender));
      sides[writer.sender] = me ? Side.ME : Side.THEM;
      said |= me;
    }
    if (!said) {
      form.error("me", "Choose the name that is you.");
    }
    return List.of(sides);
  }

  private static List<Side> each(List<Writer> writers, Loaded loaded, Form form) {
    Side[] sides = everybody(loaded, Side.OTHERS);
    for (Writer writer : writers) {
      Optional<Side> side = form.choice("side-" + writer.sender, Side.class);
      sides[writer.sender] = side.orElse(Side.OTHERS);
    }
    boolean whole =
        Arrays.asList(sides).contains(Side.ME) && Arrays.asList(sides).contains(Side.THEM);
    if (!whole && writers.size() > 1) {
      form.error(
          "side-" + writers.getFirst().sender, "Say which name is you, and which is the other.");
    }
    return List.of(sides);
  }

  private static Side[] everybody(Loaded loaded, Side side) {
    Side[] sides = new Side[loaded.archive().senders().size()];
    Arrays.fill(sides, side);
    return sides;
  }

  private Reply memory(Call call) {
    if (!(Desk.of(call.book()).state() instanceof State.Open)) {
      return Reply.see(practice.path());
    }
    // What they said the last time would say it for them.
    Form form = call.formForOnly(Remembered.TYPE, Remembered.ONLY, (before, filled) -> {});
    return Reply.page(
        "see/chats/memory.jte", new MemoryPage(practice, form, Remembered.Since.options()));
  }

  private Reply remembered(Call call) {
    Form form = call.form().with("id", Remembered.ONLY);
    Remembered said = Remembered.read(form);
    if (!form.ok()) {
      return Reply.again(
          "see/chats/memory.jte", new MemoryPage(practice, form, Remembered.Since.options()));
    }
    if (!said.isNothing()) {
      call.book().put(Remembered.TYPE, Remembered.ONLY, said);
    }
    call.dropDraft(form);
    return Reply.see(practice.at("see"));
  }
}
