package org.evident.foundation.history.boundary;

import java.util.List;
import org.evident.kernel.RuleBroken;

/** Says how far a reader sees into the history (PTY-10); answered by a room that knows where records belong. */
public interface HistorySight {

  /** What the caller sees. */
  Part part();

  /**
   * A part of the history.
   *
   * @param sql a condition about an entry that begins with {@code and}, or empty for all of them
   * @param values what fills its places
   */
  record Part(String sql, List<Object> values) {

    /** All entries. */
    public static final Part WHOLE = new Part("", List.of());

    /** Whether no entry is left out. */
    public boolean isWhole() {
      return sql.isEmpty();
    }

    /** Breaks PTY-10 where a part is left out: what is no longer whole proves nothing. */
    public void requireWhole() {
      if (!isWhole()) {
        throw new RuleBroken("PTY-10");
      }
    }
  }
}
