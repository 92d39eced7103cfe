package org.homeward.book;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Facts to JSON and back, lifting documents of earlier versions.
final class FactJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private FactJson() {}

  static byte[] write(Fact fact) {
    return MAPPER.writeValueAsBytes(fact);
  }

  static <T> byte[] writeAny(T value) {
    return MAPPER.writeValueAsBytes(value);
  }

  static JsonNode tree(byte[] json) {
    return MAPPER.readTree(json);
  }

  static String pretty(JsonNode node) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /// @throws MalformedPayloadException when the document is newer than the type or does not fit it
  static <F extends Fact> F read(EntryType<F> type, int version, byte[] json) {
    if (version > type.version()) {
      throw new MalformedPayloadException(
          "a newer program wrote this " + type.name() + " (version " + version + ")");
    }
    try {
      if (version == type.version()) {
        return MAPPER.readValue(json, type.record());
      }
      var document = (ObjectNode) MAPPER.readTree(json);
      for (var step : type.upgradesFrom(version)) {
        document = step.apply(document);
      }
      return MAPPER.treeToValue(document, type.record());
    } catch (JacksonException e) {
      // Jackson's own message quotes the document, which no log may ever hold.
      throw new MalformedPayloadException(
          "the JSON of a " + type.name() + " does not fit: " + e.getClass().getSimpleName());
    }
  }
}
