package org.evident.foundation.attachment.rule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.kernel.RuleBroken;
import org.evident.kernel.Setting;

/**
 * What files are taken in (ATT-2, ATT-3).
 *
 * @param bytes how large one may be; what it would unpack to does not matter, since nobody unpacks it
 * @param count how many a record may have
 * @param types what they may be
 */
public record FileLimits(long bytes, int count, Set<FileType> types) {

  private static final long MEBIBYTE = 1024L * 1024;

  public FileLimits {
    types = Set.copyOf(types);
  }

  /**
   * The limits an administrator has set, or the usual ones.
   *
   * @throws IllegalArgumentException when what is set is no figure, or no type that is known
   */
  public static FileLimits set() {
    Set<FileType> types = EnumSet.noneOf(FileType.class);
    for (String name : Setting.ATTACHMENT_TYPES.text().split("\\s+")) {
      types.add(FileType.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return new FileLimits(
        Setting.ATTACHMENT_SIZE.figure() * MEBIBYTE, Setting.ATTACHMENT_COUNT.figure(), types);
  }

  /**
   * The type of a file that begins so.
   *
   * @throws RuleBroken ATT-2 at {@code name} if such a content is not taken in, or the name does not end as it should
   */
  public FileType require(String name, byte[] head) {
    if (head.length == 0) {
      throw RuleBroken.at("name", "ATT-3.EMPTY", name);
    }
    FileType type =
        FileType.of(head)
            .filter(types::contains)
            .orElseThrow(() -> RuleBroken.at("name", "ATT-2", name, allowed()));
    if (!type.endings().contains(FileName.ending(name))) {
      throw RuleBroken.at(
          "name", "ATT-2.ENDING", name, type.name(), "." + String.join(", .", type.endings()));
    }
    return type;
  }

  /**
   * Refuses a file that has grown too large.
   *
   * @throws RuleBroken ATT-3 at {@code name}
   */
  public void requireSize(String name, long length) {
    if (length > bytes) {
      throw RuleBroken.at("name", "ATT-3.SIZE", name, bytes / MEBIBYTE);
    }
  }

  /**
   * Refuses one file more than a record may have.
   *
   * @throws RuleBroken ATT-3 at {@code name}
   */
  public void requireRoom(long there) {
    if (there >= count) {
      throw RuleBroken.at("name", "ATT-3.COUNT", count);
    }
  }

  private String allowed() {
    return Arrays.stream(FileType.values())
        .filter(types::contains)
        .map(FileType::name)
        .collect(Collectors.joining(", "));
  }
}
