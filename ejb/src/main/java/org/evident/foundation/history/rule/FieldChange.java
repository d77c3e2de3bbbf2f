package org.evident.foundation.history.rule;

/**
 * One field of a record that got another value (GEN-2).
 *
 * @param field its name, or null where no field is meant
 * @param oldValue what stood there before, or null
 * @param newValue what stands there now, or null
 */
public record FieldChange(String field, String oldValue, String newValue) {

  /** No field in particular. */
  public static final FieldChange NONE = new FieldChange(null, null, null);

  private static final int LONGEST = 2000;

  public FieldChange {
    oldValue = cut(oldValue);
    newValue = cut(newValue);
  }

  /** A change of values of any kind, as they read in words. */
  public static FieldChange of(String field, Object oldValue, Object newValue) {
    return new FieldChange(field, words(oldValue), words(newValue));
  }

  boolean isNone() {
    return field == null && oldValue == null && newValue == null;
  }

  private static String words(Object value) {
    return value == null ? null : String.valueOf(value);
  }

  private static String cut(String value) {
    return value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }
}
