package org.evident.foundation.register.rule;

/**
 * Where records of a kind stand by what they, and others, say.
 *
 * @param name the word for it, such as {@code USED}
 * @param condition what holds of a record {@code r} that stands there, text of the code's own; {@code :now} is this moment
 */
public record Standing(String name, String condition) {

  private static final String NOW = ":now";

  /** The condition with a place for each moment. */
  public String sql() {
    return condition.replace(NOW, "?");
  }

  /** How many places that has. */
  public int moments() {
    return (condition.length() - condition.replace(NOW, "").length()) / NOW.length();
  }
}
