package org.homeward.chats.formats.sms;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.homeward.chats.message.Message;
import org.homeward.chats.message.MessageKind;
import org.homeward.chats.reading.Limits;
import org.homeward.chats.text.xml.XmlScanner;

/// Goes from message to message of a file.
final class SmsRecords implements Closeable {
  /// The box of what was received, of what was sent, and of what was only begun.
  static final int RECEIVED = 1;

  static final int DRAFT = 3;

  private static final int BOX_LAST = 6;
  private static final int NO_ADDRESS = -1;
  private static final long MILLIS_SINCE_1973 = 100_000_000_000L;

  private static final int ROOT = 0;
  private static final int SMS = 1;
  private static final int MMS = 2;
  private static final int PART = 3;
  private static final int ADDRESSEE = 4;
  private static final List<String> ELEMENTS = List.of("smses", "sms", "mms", "part", "addr");

  private static final int ADDRESS = 0;
  private static final int DATE = 1;
  private static final int TYPE = 2;
  private static final int BODY = 3;
  private static final int CONTACT = 4;
  private static final int BOX = 5;
  private static final int CONTENT_TYPE = 6;
  private static final int TEXT = 7;
  private static final int SUBJECT = 8;
  private static final List<String> ATTRIBUTES =
      List.of("address", "date", "type", "body", "contact_name", "msg_box", "ct", "text", "sub");

  private static final int FROM = 137;
  private static final int TO = 151;

  private final XmlScanner xml;
  private final AddressBook book;
  private boolean rootEnded;
  private boolean inMms;
  private long broken;

  private long date;
  private int box;
  private int address;
  private int sender;
  private MessageKind kind = MessageKind.TEXT;
  private byte[] kept = new byte[1024];
  private int length;
  private boolean inKept;
  private int textFrom;
  private int textTo;

  private boolean hasText;
  private boolean hasFile;
  private String subject = "";
  private final StringBuilder group = new StringBuilder();
  private int recipients;
  private int lastRecipient;

  SmsRecords(InputStream in, AddressBook book) {
    this.xml = new XmlScanner(in, ELEMENTS, ATTRIBUTES);
    this.book = book;
  }

  /// Goes on to the next whole message; false at the end.
  boolean next() throws IOException {
    while (xml.next()) {
      switch (xml.element()) {
        case ROOT -> rootEnded |= xml.closes();
        case SMS -> {
          if (xml.opens()) {
            leaveMms();
            sms();
            return true;
          }
        }
        case MMS -> {
          if (xml.opens()) {
            leaveMms();
            beginMms();
          }
          if (xml.closes() && inMms) {
            endMms();
            return true;
          }
        }
        case PART -> {
          if (xml.opens() && inMms) {
            part();
          }
        }
        case ADDRESSEE -> {
          if (xml.opens() && inMms) {
            addressee();
          }
        }
        default -> {}
      }
    }
    leaveMms();
    return false;
  }

  private void leaveMms() {
    if (inMms) {
      broken++;
      inMms = false;
    }
  }

  private void sms() {
    envelope(TYPE);
    inKept = false;
    boolean empty = isNothing(BODY);
    kind = empty ? MessageKind.EMPTY : MessageKind.TEXT;
    textFrom = empty ? 0 : xml.from(BODY);
    textTo = empty ? 0 : xml.to(BODY);
    if (address == NO_ADDRESS) {
      address = book.number(kept, 0, 0);
    }
    sender = address;
  }

  /// What both kinds of message have.
  private void envelope(int boxAttribute) {
    broken += xml.twice() ? 1 : 0;
    date = xml.number(DATE, 0);
    box = (int) Math.clamp(xml.number(boxAttribute, RECEIVED), 0, BOX_LAST + 1);
    address = NO_ADDRESS;
    if (!isNothing(ADDRESS)) {
      address = book.number(xml.bytes(), xml.from(ADDRESS), xml.to(ADDRESS));
      if (book.isNameless(address) && xml.has(CONTACT)) {
        book.name(address, xml.text(CONTACT));
      }
    }
  }

  /// Whether an attribute is missing or empty; the app writes "null" for what is not there.
  private boolean isNothing(int attribute) {
    return !xml.has(attribute)
        || xml.from(attribute) == xml.to(attribute)
        || xml.is(attribute, "null");
  }

  private void beginMms() {
    envelope(BOX);
    inMms = true;
    inKept = true;
    hasText = false;
    hasFile = false;
    length = 0;
    sender = NO_ADDRESS;
    subject = isNothing(SUBJECT) ? "" : xml.text(SUBJECT);
    group.setLength(0);
    recipients = 0;
  }

  private void part() {
    if (xml.is(CONTENT_TYPE, "application/smil")) {
      return;
    }
    String plain = "text/plain";
    boolean isText =
        xml.text(CONTENT_TYPE).regionMatches(true, 0, plain, 0, plain.length())
            && xml.has(TEXT)
            && !xml.is(TEXT, "null");
    if (isText) {
      int more = xml.to(TEXT) - xml.from(TEXT);
      if (more > 0) {
        if (hasText) {
          keep(new byte[] {'\n'}, 0, 1);
        }
        keep(xml.bytes(), xml.from(TEXT), xml.to(TEXT));
        hasText = true;
      }
    } else {
      hasFile = true;
    }
  }

  private void keep(byte[] bytes, int from, int to) {
    int more = Math.min(to - from, Limits.TEXT_BYTES_MAX - length);
    if (kept.length - length < more) {
      kept = Arrays.copyOf(kept, Math.max(kept.length * 2, length + more));
    }
    System.arraycopy(bytes, from, kept, length, more);
    length += more;
  }

  private void addressee() {
    // The app's word for the owner where the phone did not know the number.
    if (isNothing(ADDRESS) || xml.is(ADDRESS, "insert-address-token")) {
      return;
    }
    int who = book.number(xml.bytes(), xml.from(ADDRESS), xml.to(ADDRESS));
    long type = xml.number(TYPE, 0);
    if (type == FROM) {
      sender = who;
    } else if (type == TO) {
      recipients++;
      lastRecipient = who;
    }
    if (type != FROM || box == RECEIVED) {
      group.append(group.isEmpty() ? "" : AddressBook.BETWEEN).append(xml.text(ADDRESS));
    }
  }

  private void endMms() {
    inMms = false;
    boolean fromOne = box == RECEIVED && sender != NO_ADDRESS && recipients <= 1;
    boolean alone = address == NO_ADDRESS || address == sender;
    if (fromOne && alone && recipients == 1 && lastRecipient != sender) {
      book.isOwner(lastRecipient);
    }
    if (address == NO_ADDRESS) {
      byte[] all = group.toString().getBytes(StandardCharsets.UTF_8);
      address = fromOne ? sender : book.number(all, 0, all.length);
    }
    if (sender == NO_ADDRESS) {
      sender = address;
    }
    if (!hasText && !hasFile && !subject.isEmpty()) {
      byte[] all = subject.getBytes(StandardCharsets.UTF_8);
      keep(all, 0, all.length);
      hasText = true;
    }
    kind = hasFile ? MessageKind.MEDIA : hasText ? MessageKind.TEXT : MessageKind.EMPTY;
    textFrom = 0;
    textTo = length;
  }

  /// When it was, in seconds since 1970; 0 where nobody knows.
  long second() {
    return date < MILLIS_SINCE_1973 ? date : date / 1000;
  }

  /// Which box it is in: 1 received, 2 sent, 3 draft, 4 to 6 not sent yet or not at all.
  int box() {
    return box;
  }

  /// Whether that is one of the boxes phones have.
  boolean boxIsKnown() {
    return box >= RECEIVED && box <= BOX_LAST;
  }

  /// The number of the address of its conversation.
  int address() {
    return address;
  }

  /// The number of the address it came from, where it was received.
  int sender() {
    return sender;
  }

  /// Gives what it is and its text to `message`, whose time is set.
  Message fill(Message message) {
    int to = Math.min(textTo, textFrom + Limits.TEXT_BYTES_MAX);
    return message.as(kind).text(inKept ? kept : xml.bytes(), textFrom, to);
  }

  /// How many messages had no end.
  long broken() {
    return broken;
  }

  /// Whether the file ends before it says so.
  boolean cut() {
    return xml.cut() || !rootEnded;
  }

  /// Whether a text was so long that its end was left out.
  boolean shortened() {
    return xml.shortened();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
