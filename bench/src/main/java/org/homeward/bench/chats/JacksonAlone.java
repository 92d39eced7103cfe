package org.homeward.bench.chats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Jackson's streaming parser over a file, taking each name and string as a reader of chats would,
/// and nothing else.
public final class JacksonAlone {
  private JacksonAlone() {}

  /// @param words the file
  public static void main(String[] words) throws IOException {
    long characters = 0;
    try (InputStream in = Files.newInputStream(Path.of(words[0]));
        JsonParser json =
            JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          characters += json.getStringLength();
        }
      }
    }
    System.out.println(characters);
  }
}
