package org.evident.foundation.register.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * One field of a kind of record.
 *
 * @param name how people and programs call it
 * @param column where it is stored; a name from the code, never from a person
 * @param type what its value is
 * @param needed whether a record cannot be without it
 * @param past whether it says what has happened and so cannot lie in the future (GEN-5)
 * @param length the longest text
 * @param least the least number, {@code null} for other types
 * @param most the greatest number, {@code null} for other types
 * @param places decimal places of a number
 * @param choices the values to choose from; for another record its table and the column of its number elsewhere
 */
public record Field(
    String name,
    String column,
    FieldType type,
    boolean needed,
    boolean past,
    int length,
    BigDecimal least,
    BigDecimal most,
    int places,
    List<String> choices) {

  private static final int SHORT = 200;

  /** A text of a longest length. */
  public static Field text(String name, String column, int length) {
    return new Field(name, column, FieldType.TEXT, false, false, length, null, null, 0, List.of());
  }

  /** One of some words. */
  public static Field choice(String name, String column, String... words) {
    return plain(name, column, FieldType.CHOICE, List.of(words));
  }

  /** An instant. */
  public static Field instant(String name, String column) {
    return plain(name, column, FieldType.INSTANT, List.of());
  }

  /** A date. */
  public static Field date(String name, String column) {
    return plain(name, column, FieldType.DATE, List.of());
  }

  /** The month a record is about. */
  public static Field period() {
    return plain("period", "period", FieldType.PERIOD, List.of()).must();
  }

  /** A number between two others with so many decimal places. */
  public static Field number(String name, String column, String least, String most, int places) {
    FieldType type = places == 0 ? FieldType.WHOLE : FieldType.DECIMAL;
    return new Field(
        name,
        column,
        type,
        false,
        false,
        SHORT,
        new BigDecimal(least),
        new BigDecimal(most),
        places,
        List.of());
  }

  /** Yes or no; no where nothing is said. */
  public static Field flag(String name, String column) {
    return plain(name, column, FieldType.FLAG, List.of());
  }

  /** The service a record is about. */
  public static Field service() {
    return plain("service", "service_id", FieldType.SERVICE, List.of());
  }

  /** The services a record is about, stored beside its table. */
  public static Field services() {
    return plain("services", "services", FieldType.SERVICES, List.of()).must();
  }

  /** The customer a record is about. */
  public static Field customer() {
    return plain("customer", "customer_id", FieldType.CUSTOMER, List.of());
  }

  /** Another record; elsewhere is the column with its number in another tool. */
  public static Field record(String name, String column, String table, String elsewhere) {
    return plain(name, column, FieldType.RECORD, List.of(table, elsewhere));
  }

  /** The same field, needed. */
  public Field must() {
    return new Field(name, column, type, true, past, length, least, most, places, choices);
  }

  /** The same field, of what has happened (GEN-5). */
  public Field happened() {
    return new Field(name, column, type, needed, true, length, least, most, places, choices);
  }

  private static Field plain(String name, String column, FieldType type, List<String> choices) {
    return new Field(name, column, type, false, false, SHORT, null, null, 0, choices);
  }
}
