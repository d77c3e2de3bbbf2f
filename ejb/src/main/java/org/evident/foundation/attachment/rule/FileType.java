package org.evident.foundation.attachment.rule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file is by its first bytes, whatever its name says (ATT-2). */
public enum FileType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg jpeg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  ZIP("application/zip", "zip docx xlsx pptx odt ods odp"),
  GZIP("application/gzip", "gz tgz"),
  /** The documents of the older office programs, and mails of one of them. */
  OFFICE("application/x-ole-storage", "doc xls ppt msg"),
  /** Lines of words; what a browser would take for a page is not among them. */
  TEXT("text/plain", "txt log csv tsv json md yaml yml ini conf cfg properties eml out trace");

  /** How many bytes are enough to tell. */
  public static final int HEAD = 4096;

  private static final int WEBP_AT = 8;
  private static final int FIRST_PRINTABLE = 0x20;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String mediaType;
  private final List<String> endings;

  FileType(String mediaType, String endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings.split(" "));
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** How names of such files end, without the dot. */
  public List<String> endings() {
    return endings;
  }

  /**
   * The type that the beginning of a content shows.
   *
   * @param head the first {@link #HEAD} bytes, or all where there are fewer
   * @return empty for programs, pages and whatever else is not known
   */
  public static Optional<FileType> of(byte[] head) {
    return Arrays.stream(values()).filter(type -> type.shows(head)).findFirst();
  }

  private boolean shows(byte[] head) {
    return switch (this) {
      case PDF -> begins(head, 0, "%PDF-");
      case PNG -> begins(head, 0, "\u0089PNG\r\n\u001a\n");
      case JPEG -> begins(head, 0, "\u00ff\u00d8\u00ff");
      case GIF -> begins(head, 0, "GIF87a") || begins(head, 0, "GIF89a");
      case WEBP -> begins(head, 0, "RIFF") && begins(head, WEBP_AT, "WEBP");
      case ZIP -> begins(head, 0, "PK\u0003\u0004");
      case GZIP -> begins(head, 0, "\u001f\u008b\u0008");
      case OFFICE -> begins(head, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
      case TEXT -> isText(head);
    };
  }

  private static boolean begins(byte[] head, int at, String magic) {
    byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= at + wanted.length
        && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
  }

  private static boolean isText(byte[] head) {
    int from = head.length >= MARK.length && Arrays.equals(MARK, Arrays.copyOf(head, 3)) ? 3 : 0;
    int first = 0;
    for (int i = from; i < head.length; i++) {
      int sign = head[i] & 0xff;
      if (sign < FIRST_PRINTABLE && !(sign >= '\t' && sign <= '\r')) {
        return false;
      }
      if (first == 0 && sign > ' ') {
        first = sign;
      }
    }
    return first != 0 && first != '<';
  }
}
