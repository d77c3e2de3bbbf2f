package org.evident.foundation.register.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/**
 * What one kind of record consists of, who writes it and who may read it.
 *
 * @param path its name in addresses, such as {@code outages}
 * @param kind the kind its numbers are of
 * @param table where it is stored
 * @param writers who enters, corrects and withdraws it
 * @param customers whether a customer's people may read those of their customer
 * @param fields what it says, in the order people fill it in
 * @param once the fields that together name it only once; empty if it may repeat
 * @param period the field that says when it belongs to a month
 * @param checks the rules over several fields
 * @param process key of the process the records belong to where its owner writes them, null otherwise
 */
public record Form(
    String path,
    RecordKind kind,
    String table,
    Set<Role> writers,
    boolean customers,
    List<Field> fields,
    List<String> once,
    String period,
    List<Check> checks,
    String process) {

  /** A kind that belongs to no process whose owner writes it. */
  public Form(
      String path,
      RecordKind kind,
      String table,
      Set<Role> writers,
      boolean customers,
      List<Field> fields,
      List<String> once,
      String period,
      List<Check> checks) {
    this(path, kind, table, writers, customers, fields, once, period, checks, null);
  }

  /** The same kind where the owner of a process writes it (PTY-10). */
  public Form of(String owned) {
    return new Form(path, kind, table, writers, customers, fields, once, period, checks, owned);
  }

  /** The field of a name. */
  public Field field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  /** Whether there is a field of a type. */
  public boolean has(FieldType type) {
    return first(type).isPresent();
  }

  /** The first field of a type; of the services named, it says which one the record is about. */
  public Optional<Field> first(FieldType type) {
    return fields.stream().filter(f -> f.type() == type).findFirst();
  }

  /** The record one of this kind belongs to, such as the survey of an answer; empty if it names its own service or customer. */
  public Optional<Field> owner() {
    return has(FieldType.SERVICE) || has(FieldType.SERVICES) || has(FieldType.CUSTOMER)
        ? Optional.empty()
        : first(FieldType.RECORD);
  }
}
