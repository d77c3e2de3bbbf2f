package org.evident.foundation.register.rule;

/** What the value of a field is. */
public enum FieldType {
  TEXT,
  CHOICE,
  INSTANT,
  DATE,
  /** A month, {@code yyyy-MM}. */
  PERIOD,
  WHOLE,
  DECIMAL,
  FLAG,
  SERVICE,
  /** One service or more. */
  SERVICES,
  CUSTOMER,
  /** Another record, by its number or the number elsewhere. */
  RECORD;

  /** Whether the value is found among other records. */
  public boolean isReference() {
    return this == SERVICE || this == SERVICES || this == CUSTOMER || this == RECORD;
  }
}
