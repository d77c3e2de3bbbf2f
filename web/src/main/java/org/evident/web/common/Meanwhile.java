package org.evident.web.common;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evident.kernel.RuleBroken;

/**
 * What somebody else has made of a record while a form of it was open. The form keeps what was typed; saved again, it
 * replaces what is shown here, and so says which of the two shall stand.
 */
public final class Meanwhile implements Serializable {

  private List<Line> lines = List.of();

  /** One field somebody else has changed: the key of its label, and what stands there now. */
  public record Line(String label, String now) implements Serializable {}

  /** Whether a refusal says that somebody else was quicker (REC-2); any other is thrown on. */
  public static boolean told(RuleBroken broken) {
    if (!"REC-2".equals(broken.rule())) {
      throw broken;
    }
    return true;
  }

  /**
   * Keeps what differs between what was read and what stands there now.
   *
   * @param read the values by the keys of their labels
   * @param now the same fields
   */
  public void meet(Map<String, ?> read, Map<String, ?> now) {
    List<Line> changed = new ArrayList<>();
    now.forEach(
        (label, value) -> {
          if (!Objects.equals(value, read.get(label))) {
            changed.add(new Line(label, value == null ? "" : String.valueOf(value)));
          }
        });
    lines = List.copyOf(changed);
  }

  /** What somebody else has changed; empty where nobody has. */
  public List<Line> lines() {
    return lines;
  }
}
