package org.evident.foundation.classification.rule;

import java.util.Arrays;
import java.util.Locale;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/** How confidential a record is, the least first (processes.md 1.2). */
public enum Classification {
  PUBLIC,
  INTERNAL,
  CONFIDENTIAL,
  STRICTLY_CONFIDENTIAL;

  /** What a record is while nobody says otherwise (CLS-1). */
  public static Classification stored(String name) {
    return name == null ? INTERNAL : valueOf(name);
  }

  /**
   * The level of a name somebody wrote, in whatever case; null for none.
   *
   * @throws RuleBroken CLS-1 at {@code level} if there is no such level
   */
  public static Classification named(String written) {
    String name = written == null ? "" : written.strip().toUpperCase(Locale.ROOT);
    if (name.isEmpty()) {
      return null;
    }
    return Arrays.stream(values())
        .filter(level -> level.name().equals(name))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("level", "CLS-1"));
  }

  /** Whether each reading is written down (CLS-2). */
  public boolean isWatched() {
    return compareTo(CONFIDENTIAL) >= 0;
  }

  /**
   * Refuses a classification without a level or a reason (CLS-1).
   *
   * @throws RuleBroken CLS-1 at {@code level} or {@code reason}
   */
  public static void require(Classification level, String reason) {
    if (level == null) {
      throw RuleBroken.at("level", "CLS-1");
    }
    FreeText.require(reason, "reason", "CLS-1");
  }
}
