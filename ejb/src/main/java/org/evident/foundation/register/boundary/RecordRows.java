package org.evident.foundation.register.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.FieldType;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Reads the tables of the kinds; every name in the statements is from a form, every value a parameter. */
@ApplicationScoped
class RecordRows {

  private static final String HEAD =
      "select r.id, r.number, r.version, r.ref, r.author, r.recorded_at, r.withdrawn_at,"
          + " r.withdrawn_reason";

  @Inject private Statements statements;
  @Inject private RecordStandings standings;

  /** The record of a number, if it is within reach. */
  Optional<Registered> numbered(Form form, String number, ReachedRecords reach) {
    List<Object> bound = new ArrayList<>(List.of(number));
    bound.addAll(reach.values());
    return statements.first(
        select(form) + " where r.number = ?" + reach.sql(), row -> row(form, row), bound.toArray());
  }

  /** The record of a key that another one names. */
  Registered keyed(Form form, long id) {
    return statements
        .first(select(form) + " where r.id = ?", row -> row(form, row), id)
        .orElseThrow();
  }

  /** The record of a number elsewhere. */
  Optional<Registered> elsewhere(Form form, String ref) {
    return statements.first(select(form) + " where r.ref = ?", row -> row(form, row), ref);
  }

  /** Another record that says the same where it may be said only once. */
  Optional<String> twin(Form form, Long id, Values values) {
    if (form.once().isEmpty()) {
      return Optional.empty();
    }
    StringBuilder sql = new StringBuilder("select r.number from " + form.table() + " r where");
    List<Object> bound = new ArrayList<>();
    sql.append(" r.withdrawn_at is null and r.id <> ?");
    bound.add(id == null ? -1L : id);
    for (String name : form.once()) {
      Object value = RecordWrites.bound(values.of(name));
      sql.append(" and r.").append(form.field(name).column());
      sql.append(value == null ? " is null" : " = ?");
      if (value != null) {
        bound.add(value);
      }
    }
    return statements.first(sql.toString(), row -> row.text("number"), bound.toArray());
  }

  /**
   * The records that fit, newest first, at most so many of them.
   *
   * @param reach those the reader may see
   * @param zone where the month of a filter begins and ends
   */
  void each(
      Form form,
      RecordFilter filter,
      ReachedRecords reach,
      ZoneId zone,
      int most,
      Consumer<Registered> consumer) {
    StringBuilder sql = new StringBuilder(select(form)).append(" where r.id < ?");
    List<Object> bound = new ArrayList<>();
    bound.add(filter.before() == null ? Long.MAX_VALUE : filter.before());
    sql.append(reach.sql());
    bound.addAll(reach.values());
    if (filter.service() != null) {
      sql.append(" and ").append(ofService(form));
      bound.add(filter.service());
    }
    if (filter.period() != null) {
      period(form, YearMonth.parse(filter.period()), zone, sql, bound);
    }
    if (filter.standing() != null) {
      standings.narrow(form, filter.standing(), sql, bound);
    }
    sql.append(" order by r.id desc limit ?");
    bound.add(most);
    statements.each(sql.toString(), row -> consumer.accept(row(form, row)), bound.toArray());
  }

  /** The key and number of a record named by its number or the number elsewhere, in any table. */
  Optional<Reference> named(String table, String elsewhere, String written) {
    return statements.first(
        "select id, number from "
            + table
            + " where number = ? or "
            + elsewhere
            + " = ? order by id limit 1",
        row -> new Reference(row.number("id"), row.text("number")),
        written,
        written);
  }

  /** That a record {@code r} is of a customer, whose key is the one value. */
  static String ofCustomer(Form form) {
    return form.has(FieldType.CUSTOMER) ? "r.customer_id = ?" : ofOwner(form, "o.customer_id = ?");
  }

  private static String ofService(Form form) {
    if (form.has(FieldType.SERVICES)) {
      return "exists (select 1 from "
          + form.table()
          + "_service l join service s on s.id = l.service_id where l.record_id = r.id and s.number"
          + " = ?)";
    }
    String same = "service_id = (select s.id from service s where s.number = ?)";
    if (form.has(FieldType.SERVICE)) {
      return "r." + same;
    }
    // What is of no service is not among those of one.
    return form.owner().isPresent() ? ofOwner(form, "o." + same) : "cast(? as varchar) is null";
  }

  /** What holds for the record a record belongs to, such as the survey of an answer. */
  static String ofOwner(Form form, String condition) {
    Field owner =
        form.fields().stream().filter(f -> f.type() == FieldType.RECORD).findFirst().orElseThrow();
    return "exists (select 1 from %s o where o.id = r.%s and %s)"
        .formatted(owner.choices().get(0), owner.column(), condition);
  }

  private static void period(
      Form form, YearMonth month, ZoneId zone, StringBuilder sql, List<Object> bound) {
    Field field = form.field(form.period());
    String column = " r." + field.column();
    switch (field.type()) {
      case PERIOD -> {
        sql.append(" and").append(column).append(" = ?");
        bound.add(month.toString());
      }
      case DATE -> {
        sql.append(" and").append(column).append(" between ? and ?");
        bound.add(month.atDay(1));
        bound.add(month.atEndOfMonth());
      }
      default -> {
        sql.append(" and").append(column).append(" >= ? and").append(column).append(" < ?");
        bound.add(month.atDay(1).atStartOfDay(zone).toInstant());
        bound.add(month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
      }
    }
  }

  /** The query of the records {@code r} of a kind, without a condition. */
  static String select(Form form) {
    StringBuilder sql = new StringBuilder(HEAD);
    StringBuilder joins = new StringBuilder(" from " + form.table() + " r");
    for (Field field : form.fields()) {
      String column = field.column();
      if (field.type() == FieldType.SERVICES) {
        sql.append(", (select string_agg(cast(s.id as varchar) || ':' || s.number, ' ') from ")
            .append(form.table())
            .append(
                "_service l join service s on s.id = l.service_id where l.record_id = r.id) as ")
            .append(column);
        continue;
      }
      sql.append(", r.").append(column);
      if (field.type().isReference()) {
        sql.append(", j_").append(column).append(".number as no_").append(column);
        joins.append(
            " left join %s j_%s on j_%s.id = r.%s"
                .formatted(tableOf(field), column, column, column));
      }
    }
    return sql.append(joins).toString();
  }

  private static String tableOf(Field field) {
    return switch (field.type()) {
      case SERVICE -> "service";
      case CUSTOMER -> "customer";
      default -> field.choices().get(0);
    };
  }

  /** A record as the query has it. */
  static Registered row(Form form, Row row) {
    Map<String, Object> values = new LinkedHashMap<>();
    form.fields().forEach(f -> values.put(f.name(), value(f, row)));
    return new Registered(
        row.number("id"),
        row.text("number"),
        row.number("version"),
        row.text("ref"),
        row.text("author"),
        row.instant("recorded_at"),
        row.instant("withdrawn_at"),
        row.text("withdrawn_reason"),
        new Values(values));
  }

  private static Object value(Field field, Row row) {
    String column = field.column();
    return switch (field.type()) {
      case TEXT, CHOICE, PERIOD -> row.text(column);
      case INSTANT -> row.instant(column);
      case DATE -> row.date(column);
      case WHOLE -> row.numberOrNull(column);
      case DECIMAL -> row.decimal(column);
      case FLAG -> row.flag(column);
      case SERVICES -> many(row.text(column));
      case SERVICE, CUSTOMER, RECORD ->
          row.numberOrNull(column) == null
              ? null
              : new Reference(row.number(column), row.text("no_" + column));
    };
  }

  private static List<Reference> many(String joined) {
    return Arrays.stream(joined.split(" "))
        .map(pair -> pair.split(":", 2))
        .map(pair -> new Reference(Long.parseLong(pair[0]), pair[1]))
        .sorted(Comparator.comparing(Reference::number))
        .toList();
  }
}
