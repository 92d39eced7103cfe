package org.homeward.chats.text.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.homeward.chats.formats.JsonWriting;
import org.homeward.chats.reading.RefusedException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Whatever a strict parser takes, the lenient one reads as the same.
class JsonAgainstJacksonTest {
  private static final int ROUNDS = 2000;
  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "é",
          "😀 b",
          "\"",
          "\\",
          "\n\t",
          "{",
          "], ",
          "\u0000",
          "long ".repeat(50),
          "null");

  @Test
  void valid_json_is_the_same_tree() throws Exception {
    ObjectMapper jackson = new ObjectMapper();
    long first = Long.getLong("homeward.seed", 1);
    for (long seed = first; seed < first + ROUNDS; seed++) {
      Random random = new Random(seed);
      String json = value(random, 0);
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      JsonReader reader = new JsonReader(new ByteArrayInputStream(bytes), "x.json");
      reader.next();
      assertEquals(jackson.readTree(bytes), tree(reader), () -> json);
      assertEquals(JsonToken.END, reader.next());
      assertFalse(reader.cut() || reader.broken());
    }
  }

  @Test
  void what_is_skipped_ends_where_it_should() throws Exception {
    long first = Long.getLong("homeward.seed", 1);
    for (long seed = first; seed < first + ROUNDS; seed++) {
      Random random = new Random(seed);
      String json =
          "{\"a\":" + blanks(random) + value(random, 0) + blanks(random) + ",\"b\":7,\"c\":[8]}";
      JsonReader reader =
          new JsonReader(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "x.json");
      reader.next();
      reader.next();
      reader.skip();
      assertEquals(JsonToken.NAME, reader.next(), json);
      assertEquals(7, reader.nextNumber(0), json);
    }
  }

  private static JsonNode tree(JsonReader json) throws IOException, RefusedException {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (json.token()) {
      case START_OBJECT -> {
        ObjectNode object = nodes.objectNode();
        while (json.next() == JsonToken.NAME) {
          String name = json.string();
          json.next();
          object.set(name, tree(json));
        }
        yield object;
      }
      case START_ARRAY -> {
        List<JsonNode> values = new ArrayList<>();
        while (json.next() != JsonToken.END_ARRAY) {
          values.add(tree(json));
        }
        yield nodes.arrayNode().addAll(values);
      }
      case STRING -> StringNode.valueOf(json.string());
      case NUMBER -> {
        long number = json.number(Long.MIN_VALUE);
        yield number == (int) number ? nodes.numberNode((int) number) : nodes.numberNode(number);
      }
      case TRUE -> nodes.booleanNode(true);
      case FALSE -> nodes.booleanNode(false);
      case NULL -> nodes.nullNode();
      case END_OBJECT, END_ARRAY, NAME, WORD, END ->
          throw new AssertionError("no value: " + json.token());
    };
  }

  private static String value(Random random, int depth) {
    return switch (random.nextInt(depth > 5 ? 5 : 8)) {
      case 0 -> "true";
      case 1 -> "null";
      case 2 -> String.valueOf(random.nextLong() >> random.nextInt(64));
      case 3, 4 -> string(random);
      case 5, 6 -> object(random, depth);
      default -> array(random, depth);
    };
  }

  private static String object(Random random, int depth) {
    List<String> fields = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      String name = JsonWriting.string(i + TEXTS.get(random.nextInt(TEXTS.size())), random);
      fields.add(name + blanks(random) + ":" + blanks(random) + value(random, depth + 1));
    }
    String comma = blanks(random) + "," + blanks(random);
    return "{" + blanks(random) + String.join(comma, fields) + blanks(random) + "}";
  }

  private static String array(Random random, int depth) {
    List<String> values = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      values.add(value(random, depth + 1));
    }
    String comma = blanks(random) + "," + blanks(random);
    return "[" + blanks(random) + String.join(comma, values) + blanks(random) + "]";
  }

  private static String string(Random random) {
    String text = TEXTS.get(random.nextInt(TEXTS.size())) + TEXTS.get(random.nextInt(TEXTS.size()));
    return JsonWriting.string(text, random);
  }

  private static String blanks(Random random) {
    return List.of("", "", " ", "\n  ", "\t\r\n").get(random.nextInt(5));
  }
}
