package org.homeward.chats.formats.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.homeward.chats.reading.Chat;
import org.homeward.chats.reading.Collected;
import org.homeward.chats.reading.Collected.Line;
import org.homeward.chats.reading.RefusedException;
import org.homeward.chats.source.Bundle;
import org.homeward.chats.source.BytesSource;
import org.junit.jupiter.api.Test;

class CorruptionTest {
  private static final String AT = "31/01/2024, 09:05 - ";
  private final long seed = Long.getLong("homeward.seed", System.nanoTime());
  private final Random random = new Random(seed);

  private enum Corruption {
    TRUNCATED,
    HEAD_LOST,
    FLIPPED_BIT,
    BAD_UTF_8,
    ZEROED,
    DOUBLED,
    LINES_REORDERED,
    LINE_ENDS_LOST,
    EVERY_BYTE_RANDOM,
    SECOND_ENCODING;

    byte[] of(byte[] bytes, Random random) {
      byte[] copy = bytes.clone();
      int at = random.nextInt(bytes.length);
      switch (this) {
        case TRUNCATED -> copy = Arrays.copyOf(bytes, at);
        case HEAD_LOST -> copy = Arrays.copyOfRange(bytes, at, bytes.length);
        case FLIPPED_BIT -> copy[at] ^= (byte) (1 << random.nextInt(8));
        case BAD_UTF_8 -> copy[at] = (byte) 0xFF;
        case ZEROED ->
            Arrays.fill(copy, at, Math.min(copy.length, at + random.nextInt(5000)), (byte) 0);
        case DOUBLED -> copy = joined(bytes, bytes);
        case LINES_REORDERED -> {
          List<String> lines = new ArrayList<>(new String(bytes, UTF_8).lines().toList());
          Collections.shuffle(lines, random);
          copy = String.join("\n", lines).getBytes(UTF_8);
        }
        case LINE_ENDS_LOST -> copy = new String(bytes, UTF_8).replace("\n", "").getBytes(UTF_8);
        case EVERY_BYTE_RANDOM -> random.nextBytes(copy);
        case SECOND_ENCODING -> copy = joined(bytes, new String(bytes, UTF_8).getBytes(UTF_16LE));
      }
      return copy;
    }

    private static byte[] joined(byte[] first, byte[] second) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(first);
      out.writeBytes(second);
      return out.toByteArray();
    }
  }

  @Test
  void corrupted_files_are_refused_or_read_and_nothing_else() throws Exception {
    for (PhoneStyle style : PhoneStyle.all()) {
      byte[] bytes = History.of(style, seed, 40).text().getBytes(UTF_8);
      for (Corruption corruption : Corruption.values()) {
        for (int round = 0; round < 3; round++) {
          onlyDeclared(corruption.of(bytes, random), corruption + " " + style);
        }
      }
    }
  }

  @Test
  void a_file_cut_anywhere_keeps_its_whole_messages() throws Exception {
    for (PhoneStyle style : List.of(PhoneStyle.all().getFirst(), PhoneStyle.all().getLast())) {
      History history = History.of(style, seed, 40);
      byte[] bytes = history.text().getBytes(UTF_8);
      for (int length = bytes.length / 2; length < bytes.length; length++) {
        List<Line> read = Exported.ofBytes(Arrays.copyOf(bytes, length), null).lines();
        String where = "-Dhomeward.seed=" + seed + " length " + length + " " + style;
        assertTrue(read.size() <= history.lines().size(), where);
        for (int i = 0; i + 1 < read.size(); i++) {
          assertEquals(history.lines().get(i), read.get(i), where);
        }
        Line last = read.getLast();
        assertEquals(history.lines().get(read.size() - 1).time(), last.time(), where);
      }
    }
  }

  @Test
  void a_file_twice_in_one_is_read_twice() throws Exception {
    for (PhoneStyle style : PhoneStyle.all()) {
      History history = History.of(style, seed, 60);
      byte[] twice = (history.text() + history.text()).getBytes(UTF_8);
      assertEquals(120, Exported.ofBytes(twice, null).lines().size(), style.toString());
    }
  }

  @Test
  void mutated_files_throw_nothing_but_what_is_declared() throws Exception {
    long seconds = Long.getLong("homeward.fuzz.seconds", 2);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<PhoneStyle> styles = PhoneStyle.all();
    while (System.nanoTime() < end) {
      PhoneStyle style = styles.get(random.nextInt(styles.size()));
      byte[] bytes = History.of(style, random.nextInt(50), 12).text().getBytes(UTF_8);
      for (int i = random.nextInt(30); i >= 0; i--) {
        bytes = mutated(bytes);
      }
      onlyDeclared(bytes, style.toString());
    }
  }

  private byte[] mutated(byte[] bytes) {
    if (bytes.length < 4) {
      return (AT + "Ada: a\n").getBytes(UTF_8);
    }
    int at = random.nextInt(bytes.length - 3);
    int other = random.nextInt(bytes.length - 3);
    byte[] copy = bytes.clone();
    switch (random.nextInt(6)) {
      case 0 -> copy[at] = (byte) random.nextInt();
      case 1 -> copy[at] = (byte) "0123456789/:.-[] \n<>\"".charAt(random.nextInt(21));
      case 2 ->
          System.arraycopy(bytes, other, copy, at, Math.min(20, copy.length - Math.max(at, other)));
      case 3 ->
          System.arraycopy(new byte[] {(byte) 0xE2, (byte) 0x80, (byte) 0x8E}, 0, copy, at, 3);
      case 4 -> copy = Arrays.copyOf(bytes, at + 1);
      default ->
          copy =
              Corruption.joined(
                  Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, other, bytes.length));
    }
    return copy;
  }

  private void onlyDeclared(byte[] bytes, String what) {
    try {
      Bundle bundle = Bundle.of(new BytesSource("x.txt", bytes));
      for (Chat chat : new WhatsApp().find(bundle, Collected.reading())) {
        chat.read(Collected.reading(), new Collected());
      }
    } catch (IOException | RefusedException e) {
      assertTrue(e.toString().length() > 10);
    } catch (RuntimeException e) {
      throw new AssertionError("-Dhomeward.seed=" + seed + " " + what, e);
    }
  }
}
