package org.evident.foundation.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.party.rule.OrganisationKind;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Keeps organisations. */
@ApplicationScoped
class OrganisationRows {

  private static final int BLOCK = 50;
  private static final String SELECT =
      "select o.number, o.name, coalesce(o.own, false) as own, o.kinds, o.version, (select count(*)"
          + " from customer c where c.organisation_id = o.id) as customers, (select count(*) from"
          + " person p where p.active and (p.customer_id in (select c.id from customer c where"
          + " c.organisation_id = o.id) or o.own and p.customer_id is null)) as people from organisation o ";

  @Inject private Statements statements;

  List<OrganisationView> page(String after, int limit) {
    return statements.list(
        SELECT + "where o.name > ? order by o.name fetch first " + limit + " rows only",
        OrganisationRows::view,
        after);
  }

  OrganisationView find(String number) {
    return statements
        .first(SELECT + "where o.number = ?", OrganisationRows::view, number)
        .orElseThrow(() -> RuleBroken.at("organisation", "REC-1", number));
  }

  Optional<OrganisationView> own() {
    return statements.first(SELECT + "where o.own", OrganisationRows::view);
  }

  /** The numbers of the customers that are it or units of it, by name. */
  List<String> customers(String number) {
    return statements.list(
        "select c.number from customer c join organisation o on o.id = c.organisation_id where o.number ="
            + " ? order by c.name",
        row -> row.text("number"),
        number);
  }

  /** The key of a number, null where none is meant; breaks REC-1 where there is none of it. */
  Long key(String number) {
    return number == null || number.isBlank()
        ? null
        : statements
            .first(
                "select id from organisation where number = ?",
                row -> row.number("id"),
                number.strip())
            .orElseThrow(() -> RuleBroken.at("organisation", "REC-1", number));
  }

  /** Refuses a name another one has; breaks REC-3. */
  void requireFree(String name, String number) {
    if (statements
        .first(
            "select id from organisation where name = ? and number <> ?",
            row -> row.number("id"),
            name,
            number)
        .isPresent()) {
      throw RuleBroken.at("name", "REC-3", name);
    }
  }

  void insert(String number, String name, String kinds) {
    statements.change(
        "insert into organisation (id, number, name, kinds, version) values (?, ?, ?, ?, 0)",
        statements.block("organisation_seq", BLOCK),
        number,
        name,
        kinds);
  }

  /** Breaks REC-2 if somebody else has changed it since the version given. */
  void set(String number, long version, String name, String kinds) {
    if (statements.change(
            "update organisation set name = ?, kinds = ?, version = version + 1 where number = ? and"
                + " version = ?",
            name,
            kinds,
            number,
            version)
        == 0) {
      throw RuleBroken.at("version", "REC-2", number);
    }
  }

  /** Makes one the own one; the column holds no second. */
  void makeOwn(String number) {
    statements.change(
        "update organisation set own = null, version = version + 1 where own and number <> ?",
        number);
    statements.change("update organisation set own = true where number = ?", number);
  }

  private static OrganisationView view(Row row) {
    return new OrganisationView(
        row.text("number"),
        row.text("name"),
        row.flag("own"),
        OrganisationKind.read(row.text("kinds")),
        row.number("customers"),
        row.number("people"),
        row.number("version"));
  }
}
