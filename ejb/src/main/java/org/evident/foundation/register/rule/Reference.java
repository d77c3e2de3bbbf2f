package org.evident.foundation.register.rule;

/** Another record by key and number. */
public record Reference(long id, String number) {
  @Override
  public String toString() {
    return number;
  }
}
