package org.homeward.path.hold.keepsakes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.homeward.book.Entry;
import org.homeward.path.practice.TestBook;
import org.homeward.path.prepare.OpenBook;
import org.homeward.path.prepare.exit.Careful;
import org.homeward.path.see.SentForm;
import org.homeward.web.page.Reply;
import org.homeward.web.upload.Upload;
import org.homeward.web.upload.UploadBody;
import org.homeward.web.upload.UploadFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BoxTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1};
  private static final ZoneId ZONE = TestBook.ZONE;
  private static final Instant NOW = Instant.parse("2026-10-03T20:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2027-04-03");

  @TempDir Path folder;

  private final OpenBook open = OpenBook.at(NOW.toString());

  @AfterEach
  void close() {
    open.close();
  }

  private Upload upload(String name, byte[] bytes) throws IOException {
    return upload(name, new ByteArrayInputStream(bytes));
  }

  /// So many bytes that are all zero.
  private Upload upload(String name, long count) throws IOException {
    return upload(
        name,
        new InputStream() {
          private long left = count;

          @Override
          public int read() {
            return left-- > 0 ? 0 : -1;
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            int taken = (int) Math.min(length, left);
            Arrays.fill(into, offset, offset + taken, (byte) 0);
            left -= taken;
            return taken == 0 && length > 0 ? -1 : taken;
          }
        });
  }

  private Upload upload(String name, InputStream bytes) throws IOException {
    String head =
        """
        --q\r
        Content-Disposition: form-data; name="csrf"\r
        \r
        ours\r
        --q\r
        Content-Disposition: form-data; name="files"; filename="%s"\r
        \r
        """
            .formatted(name);
    var body =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(ascii(head)),
                    bytes,
                    new ByteArrayInputStream(ascii("\r\n--q--\r\n")))));
    return new UploadBody(new UploadFolder(folder, new SecureRandom()))
        .take("multipart/form-data; boundary=q", -1, body, "ours"::equals);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void closeItForHalfAYear() {
    open.post("/n/u5/box/day", SentForm.of("span", "half"));
  }

  private Entry<Sealed> put(String name, byte[] bytes) throws IOException {
    open.give("/n/u5/box/put", upload(name, bytes));
    Packing.of(open.book()).await(20_000);
    return Box.of(open.book()).files().getLast();
  }

  private static byte[] streamed(Optional<Reply> reply) throws IOException {
    var out = new ByteArrayOutputStream();
    ((Reply.Stream) reply.orElseThrow()).bytes().writeTo(out);
    return out.toByteArray();
  }

  private boolean isHidden(String path) {
    return open.get(path).orElseThrow() instanceof Reply.NotFound;
  }

  @Test
  void a_lid_opens_on_its_day_or_a_day_after_asking_and_a_wish_of_last_week_is_none_for_tonight() {
    Lid lid = Lid.closedUntil(DAY);
    assertFalse(lid.mayOpen(NOW, ZONE, false));
    assertTrue(lid.mayOpen(NOW, ZONE, true), "what is in it may be needed");
    assertTrue(lid.mayOpen(DAY.atStartOfDay(ZONE).toInstant(), ZONE, false));
    Lid asked = lid.askedAt(NOW);
    Duration day = Duration.ofDays(1);
    assertFalse(asked.mayOpen(NOW.plus(day).minusSeconds(1), ZONE, false));
    assertTrue(asked.mayOpen(NOW.plus(day), ZONE, false));
    assertTrue(asked.mayOpen(NOW.plus(day.multipliedBy(4)).minusSeconds(1), ZONE, false));
    assertFalse(asked.mayOpen(NOW.plus(day.multipliedBy(4)), ZONE, false));
    assertFalse(asked.notAsked().mayOpen(NOW.plus(day), ZONE, false));
    assertTrue(lid.openedOn(DAY).isOpenOn(DAY));
    assertFalse(lid.openedOn(DAY).isOpenOn(DAY.plusDays(1)), "it closes by itself");
  }

  @Test
  void what_goes_in_comes_out_byte_for_byte_and_only_while_it_is_open() throws IOException {
    closeItForHalfAYear();
    byte[] bytes = new byte[(3 << 20) + 17];
    new Random(5).nextBytes(bytes);
    Entry<Sealed> file = put("Lisbon.raw", bytes);
    assertEquals(bytes.length, file.fact().size());
    String at = "/n/u5/box/f/" + file.id();
    assertTrue(isHidden(at + "/file"));
    assertTrue(isHidden(at));
    assertFalse(open.html("/n/u5/box").contains("Lisbon"));

    open.post("/n/u5/box/open", SentForm.of());
    assertTrue(isHidden(at + "/file"), "its day has not come");
    open.post("/n/u5/box/ask", SentForm.of());
    open.goTo("2026-10-04T20:00:01Z").post("/n/u5/box/open", SentForm.of());
    assertArrayEquals(bytes, streamed(open.get(at + "/file")));
    assertTrue(open.html("/n/u5/box").contains("Lisbon.raw"));
    assertTrue(isHidden(at + "/look"), "it is no picture");
    open.goTo("2026-10-05T20:00:01Z");
    assertTrue(isHidden(at + "/file"), "another day");
  }

  @Test
  void a_picture_is_known_by_its_bytes_and_not_by_its_name() throws IOException {
    closeItForHalfAYear();
    Entry<Sealed> png = put("words.txt", PNG);
    Entry<Sealed> page = put("picture.png", ascii("<html><script>alert(1)</script></html>"));
    Entry<Sealed> drawing = put("d.svg", ascii("<svg xmlns='http://www.w3.org/2000/svg'></svg>"));
    open.goTo("2027-04-03T10:00:00Z").post("/n/u5/box/open", SentForm.of());
    Reply.Stream look = (Reply.Stream) open.get("/n/u5/box/f/" + png.id() + "/look").orElseThrow();
    assertEquals("image/png", look.contentType());
    assertTrue(look.inPage());
    assertTrue(isHidden("/n/u5/box/f/" + page.id() + "/look"));
    assertTrue(isHidden("/n/u5/box/f/" + drawing.id() + "/look"));
    Reply.Stream kept = (Reply.Stream) open.get("/n/u5/box/f/" + page.id() + "/file").orElseThrow();
    assertEquals("application/octet-stream", kept.contentType());
    assertEquals("picture.png", kept.fileName());
    assertFalse(kept.inPage());
  }

  @Test
  void every_kind_of_picture_is_known_and_any_other_bytes_are_none() {
    assertEquals(Look.PNG, Look.of(Arrays.copyOf(PNG, 12)));
    assertEquals(Look.GIF, Look.of(ascii("GIF89a......")));
    assertEquals(Look.WEBP, Look.of(ascii("RIFF....WEBP")));
    assertEquals(Look.NONE, Look.of(ascii("RIFF....WAVE")));
    assertEquals(Look.JPEG, Look.of(new byte[] {-1, -40, -1, -32, 0, 0, 0, 0, 0, 0, 0, 0}));
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] head = new byte[random.nextInt(13)];
      random.nextBytes(head);
      if (head.length > 0) {
        head[0] = 'x';
      }
      assertEquals(Look.NONE, Look.of(head));
    }
  }

  @Test
  void erasing_waits_a_month_is_asked_again_and_takes_every_byte() throws IOException {
    closeItForHalfAYear();
    Entry<Sealed> file = put("a.png", PNG);
    String at = "/n/u5/box/f/" + file.id();
    open.goTo("2026-10-05T20:00:00Z").post(at + "/erase", SentForm.of());
    assertEquals(1, Box.of(open.book()).files().size(), "not at once");
    open.post(at + "/hold", SentForm.of());
    open.goTo("2026-11-03T20:00:00Z").post(at + "/erase", SentForm.of());
    assertEquals(1, Box.of(open.book()).files().size(), "not before the month is over");
    open.goTo("2026-11-04T20:00:00Z");
    assertTrue(open.html("/n/u5").contains("a file you wanted to erase"));
    assertTrue(open.html(at).contains("A file in the closed box"), "without its name");
    open.post(at + "/erase", SentForm.of());
    assertEquals(List.of(), Box.of(open.book()).files());
    assertFalse(open.book().attachments().has(Sealed.attachment(file.id())));
    assertFalse(open.book().knows(file.id()));
  }

  @Test
  void a_wrong_file_may_go_on_its_first_day_and_none_where_it_may_be_needed() throws IOException {
    closeItForHalfAYear();
    Entry<Sealed> wrong = put("wrong.txt", ascii("the wrong one"));
    open.post("/n/u5/box/f/" + wrong.id() + "/erase", SentForm.of());
    assertEquals(List.of(), Box.of(open.book()).files());
    Entry<Sealed> needed = put("a.png", PNG);
    Careful.turnOn(open.book());
    open.post("/n/u5/box/f/" + needed.id() + "/hold", SentForm.of());
    open.post("/n/u5/box/f/" + needed.id() + "/erase", SentForm.of());
    assertEquals(Optional.empty(), Box.of(open.book()).files().getFirst().fact().goes());
    open.post("/n/u5/erase", SentForm.of("type", "box-file", "id", needed.id().value()));
    assertTrue(open.book().knows(needed.id()), "nor through the history");
  }

  @Test
  void the_day_can_be_moved_away_and_not_nearer() {
    closeItForHalfAYear();
    assertEquals(DAY, Box.of(open.book()).lid().orElseThrow().opens());
    open.post("/n/u5/box/day", SentForm.of("span", "quarter"));
    open.post("/n/u5/box/day", SentForm.of("span", "own", "day", "2026-12-01"));
    assertEquals(DAY, Box.of(open.book()).lid().orElseThrow().opens());
    open.post("/n/u5/box/day", SentForm.of("span", "year"));
    assertEquals(LocalDate.parse("2027-10-03"), Box.of(open.book()).lid().orElseThrow().opens());
  }

  @Test
  void what_did_not_arrive_whole_is_not_shown_and_cleared_away_by_the_next() throws IOException {
    closeItForHalfAYear();
    var half = new Sealed("half.mp4", 99, Look.NONE, false, Optional.empty());
    Entry<Sealed> broken = open.book().write(Sealed.TYPE, half);
    open.book().attachments().keep(Sealed.attachment(broken.id()), out -> out.write(1));
    assertEquals(List.of(), Box.of(open.book()).files());
    put("a.png", PNG);
    assertEquals(List.of(), Box.of(open.book()).broken());
    assertFalse(open.book().attachments().has(Sealed.attachment(broken.id())));
  }

  @Test
  void a_byte_more_than_two_hundred_megabytes_is_refused_by_name_and_nothing_of_it_is_left()
      throws IOException {
    closeItForHalfAYear();
    Reply.Page again =
        (Reply.Page)
            open.give("/n/u5/box/put", upload("film.mp4", Sealed.SIZE_MAX + 1)).orElseThrow();
    assertEquals(List.of(), Box.of(open.book()).files());
    assertEquals(422, again.status());
    String error = ((BoxPages.BoxPage) again.model()).form().error("files");
    assertEquals("This is more than 200 MB: film.mp4. Nothing was put in.", error);
    try (var left = Files.list(folder)) {
      assertEquals(0, left.count(), "nothing of it is left");
    }
  }

  @Test
  void sizes_are_said_as_people_say_them() {
    assertEquals("200.0 MB", Sealed.said(Sealed.SIZE_MAX));
    assertEquals("1 byte", Sealed.said(1));
    assertEquals("3 KB", Sealed.said(3_500));
  }
}
