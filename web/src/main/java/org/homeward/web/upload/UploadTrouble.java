package org.homeward.web.upload;

/// Why files were not taken. Nothing of them is left anywhere.
public enum UploadTrouble {
  /// More than [UploadBody#FILES_MAX] files.
  TOO_MANY,
  /// More than [UploadBody#BYTES_MAX] bytes.
  TOO_LARGE,
  /// The disk would not hold them.
  NO_ROOM,
  /// The form came without this session's token before its files.
  NOT_OURS,
  /// What was sent is no form with files, or was cut off.
  MALFORMED
}
