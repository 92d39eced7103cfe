package org.homeward.chats.formats.line;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The app's own words, in the languages it exports most.
final class LineWords {
  private static final Set<String> FILES =
      new HashSet<>(
          Arrays.asList(
              ("Photo,Photos,Video,Videos,Sticker,Stickers,Voice message,Audio,File,Files,Location,"
                      + "Contact,Contacts,Album,Note,Gift,Music,Link"
                      + ",写真,動画,スタンプ,ボイスメッセージ,ファイル,位置情報,連絡先,アルバム,ノート,ギフト"
                      + ",照片,圖片,影片,貼圖,語音訊息,檔案,位置訊息,位置資訊,聯絡資訊,相簿,記事本,禮物"
                      + ",图片,视频,贴图,语音信息,语音讯息,文件,位置信息,联系人,相册,表情贴图"
                      + ",사진,동영상,스티커,음성 메시지,파일,위치정보,연락처"
                      + ",รูป,วิดีโอ,สติกเกอร์,ข้อความเสียง,ไฟล์,ตำแหน่งที่ตั้ง,รูปภาพ"
                      + ",Foto,Stiker,Pesan suara,Lokasi,Kontak")
                  .split(",")));
  private static final String CALL = "☎";
  private static final List<String> DELETIONS =
      List.of(
          " unsent a message.",
          " unsent a message",
          "がメッセージの送信を取り消しました",
          "已收回訊息",
          "收回了訊息",
          "已收回消息",
          "撤回了一条消息",
          "님이 메시지를 삭제했습니다.",
          " ยกเลิกข้อความ");
  private static final Set<String> OWNERS = Set.of("You", "あなた", "您", "你");

  private LineWords() {}

  /// Whether a text is only the placeholder of a file: its name in brackets.
  static boolean isFile(byte[] bytes, int from, int to) {
    int length = to - from;
    return length > 2
        && length < 80
        && bytes[from] == '['
        && bytes[to - 1] == ']'
        && FILES.contains(new String(bytes, from + 1, length - 2, StandardCharsets.UTF_8));
  }

  /// Whether a text is the record of a call.
  static boolean isCall(byte[] bytes, int from, int to) {
    return to - from < 200
        && (bytes[from] & 0xff) == 0xe2
        && new String(bytes, from, to - from, StandardCharsets.UTF_8).startsWith(CALL);
  }

  /// How long a call took, in seconds; 0 where the record says nothing of it.
  static int callSeconds(String record) {
    String[] parts = record.replaceAll("[^0-9:]", "").split(":", -1);
    int seconds = 0;
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 3 || parts.length > 3) {
        return 0;
      }
      seconds = seconds * 60 + Integer.parseInt(part);
    }
    return parts.length < 2 ? 0 : seconds;
  }

  /// Whether a notice speaks to the owner of the file.
  static boolean isOwner(String name) {
    return OWNERS.contains(name);
  }

  /// Who a notice says took a message back, or null where it does not.
  static @Nullable String deletedBy(String notice) {
    for (String deletion : DELETIONS) {
      if (notice.endsWith(deletion)) {
        String name = notice.substring(0, notice.length() - deletion.length()).strip();
        return name.isEmpty() ? null : name;
      }
    }
    return null;
  }
}
