package org.homeward.chats.measure;

import org.homeward.chats.message.MessageKind;

/// Messages, words and media each way.
final class Volume implements Measure {
  @Override
  public void said(Said said, Findings findings) {
    said.count(Figure.MESSAGES, findings);
    if (said.words() > 0) {
      findings.found(Figure.WORDS, said.sender(), said.index(), said.time(), said.words());
    }
    if (said.message().kind() == MessageKind.MEDIA) {
      said.count(Figure.MEDIA, findings);
    }
  }
}
