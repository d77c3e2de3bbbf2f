package org.evident.foundation.register.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.FieldType;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.storage.boundary.StatementFailed;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Writes the tables of the kinds; every name in the statements is from a form, every value a parameter. */
@ApplicationScoped
class RecordWrites {

  private static final int BLOCK = 50;

  @Inject private Statements statements;

  /** A key for a new record. */
  long key() {
    return statements.block("register_seq", BLOCK);
  }

  /** Stores a new record. */
  void insert(Form form, Registered r) {
    List<Field> own = stored(form);
    String columns = own.stream().map(f -> ", " + f.column()).collect(Collectors.joining());
    List<Object> values =
        new ArrayList<>(
            Arrays.asList(r.id(), r.number(), r.version(), r.ref(), r.author(), r.recordedAt()));
    own.forEach(f -> values.add(bound(r.values().of(f.name()))));
    String once = "";
    if (!form.once().isEmpty()) {
      once = ", once_key";
      values.add(key(form, r.values()));
    }
    change(
        form,
        "insert into "
            + form.table()
            + " (id, number, version, ref, author, recorded_at"
            + columns
            + once
            + ") values (?"
            + ", ?".repeat(values.size() - 1)
            + ")",
        values.toArray());
    link(form, r.id(), r.values());
  }

  /** Stores what a record says now; false if somebody else was faster. */
  boolean update(Form form, Registered r, Values values) {
    List<Field> own = stored(form);
    String columns =
        own.stream().map(f -> ", " + f.column() + " = ?").collect(Collectors.joining());
    List<Object> bound = new ArrayList<>();
    own.forEach(f -> bound.add(bound(values.of(f.name()))));
    String once = "";
    if (!form.once().isEmpty()) {
      once = ", once_key = ?";
      bound.add(key(form, values));
    }
    bound.add(r.id());
    bound.add(r.version());
    String sql =
        "update "
            + form.table()
            + " set version = version + 1"
            + columns
            + once
            + " where id = ? and version = ? and withdrawn_at is null";
    boolean changed = change(form, sql, bound.toArray()) == 1;
    if (changed && form.has(FieldType.SERVICES)) {
      statements.change("delete from " + form.table() + "_service where record_id = ?", r.id());
      link(form, r.id(), values);
    }
    return changed;
  }

  /** Marks a record as withdrawn; false if somebody else was faster. */
  boolean withdraw(Form form, Registered record, String reason, Instant at) {
    return statements.change(
            "update "
                + form.table()
                + " set version = version + 1"
                + (form.once().isEmpty() ? "" : ", once_key = null")
                + ", withdrawn_at = ?, withdrawn_reason = ? where id = ?"
                + " and version = ? and withdrawn_at is null",
            at,
            reason,
            record.id(),
            record.version())
        == 1;
  }

  private void link(Form form, long id, Values values) {
    for (Field field : form.fields()) {
      if (field.type() == FieldType.SERVICES) {
        statements.changeAll(
            "insert into " + form.table() + "_service (record_id, service_id) values (?, ?)",
            ((List<?>) values.of(field.name()))
                .stream().map(s -> new Object[] {id, ((Reference) s).id()}).toList());
      }
    }
  }

  /** Of two who say the same at once, who comes second is told that somebody was faster. */
  private int change(Form form, String sql, Object... values) {
    try {
      return statements.change(sql, values);
    } catch (StatementFailed failed) {
      if (failed.isDuplicate()) {
        throw new RuleBroken("REC-2", form.path());
      }
      throw failed;
    }
  }

  /** What may be said only once, as the database holds it; a record that was withdrawn has none. */
  private static String key(Form form, Values values) {
    return form.once().stream()
        .map(name -> bound(values.of(name)))
        .map(value -> value == null ? "" : value.toString())
        .collect(Collectors.joining("|"));
  }

  private static List<Field> stored(Form form) {
    return form.fields().stream().filter(f -> f.type() != FieldType.SERVICES).toList();
  }

  /** A value as a statement takes it. */
  static Object bound(Object value) {
    return value instanceof Reference reference ? (Object) reference.id() : value;
  }
}
