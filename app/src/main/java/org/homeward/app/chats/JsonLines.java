package org.homeward.app.chats;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonpCharacterEscapes;

/// Writes JSON values, each on a line of its own.
final class JsonLines implements AutoCloseable {
  private final JsonGenerator json;

  /// @param out stays open
  JsonLines(OutputStream out) {
    json =
        JsonFactory.builder()
            .rootValueSeparator("\n")
            // Some readers of lines end one at U+2028 and U+2029, which messages from phones have.
            .characterEscapes(JsonpCharacterEscapes.instance())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(ObjectWriteContext.empty(), out);
  }

  /// What writes the values.
  JsonGenerator json() {
    return json;
  }

  @Override
  public void close() {
    json.writeRaw('\n');
    json.close();
  }
}
