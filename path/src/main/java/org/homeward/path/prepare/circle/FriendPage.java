package org.homeward.path.prepare.circle;

import org.homeward.book.Book;
import org.homeward.book.Entry;
import org.homeward.book.EntryId;
import org.homeward.book.EntryType;
import org.homeward.book.Fact;
import org.homeward.web.form.Form;

/// "How to help me": the page a person gives to a friend. One entry for all of it; a block left
/// empty is left out of the print. Each block has up to 1,500 characters.
///
/// @param helps what helps
/// @param hinders what does not
/// @param untold what the person does not want to be told
/// @param worry signs to worry about, and what to do then
public record FriendPage(String helps, String hinders, String untold, String worry)
    implements Fact {
  static final EntryType<FriendPage> TYPE =
      EntryType.of("friend-page", "How to help me", FriendPage.class);

  static final EntryId ONLY = new EntryId("page");
  static final int BLOCK_MAX = 1500;

  /// What stands there before the person wrote their own.
  static final FriendPage SUGGESTED =
      new FriendPage(
          """
          Ask how I am, and let the answer be long or short.
          Be with me. You do not have to solve anything.
          Take me for a walk, or bring something to eat.
          Tell me honestly when you cannot.\
          """,
          """
          Telling me how I ought to feel, or how long it takes.
          Speaking so badly of them that I must defend them.
          Deciding for me.\
          """,
          """
          News of them: where they are, whom they see, what they post.
          Please carry no messages between us.
          Please do not tell them how I am.\
          """,
          """
          I stop answering, eating or sleeping, or drink much more than usual.
          I seem afraid, or go back without a word to anyone.
          I speak of not wanting to live, or give things away.
          Then ask me directly, stay with me, and call a help line or the emergency number.\
          """);

  /// What a book says, or what is suggested.
  static FriendPage of(Book book) {
    return book.find(TYPE, ONLY).map(Entry::fact).orElse(SUGGESTED);
  }

  static FriendPage read(Form form) {
    return new FriendPage(
        form.text("helps").atMost(BLOCK_MAX).optional(),
        form.text("hinders").atMost(BLOCK_MAX).optional(),
        form.text("untold").atMost(BLOCK_MAX).optional(),
        form.text("worry").atMost(BLOCK_MAX).optional());
  }

  void fill(Form form) {
    form.with("helps", helps).with("hinders", hinders).with("untold", untold).with("worry", worry);
  }

  @Override
  public String inWords() {
    return "What helps:\n%s\n\nWhat does not:\n%s\n\nPlease do not tell me:\n%s\n\nWhen to worry:\n%s"
        .formatted(helps, hinders, untold, worry);
  }
}
