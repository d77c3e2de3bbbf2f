package org.evident.foundation.link.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.link.rule.Link;
import org.evident.foundation.link.rule.Relation;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Keeps relations between records; the doors of the records decide who may see and make them. */
@Stateless
@PermitAll
public class Links {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Relates two records (LNK-1 to LNK-4). */
  public void add(Link link) {
    link.require(from -> leading(link.relation(), from));
    statements.change(
        "insert into record_link (id, relation, from_kind, from_number, to_kind, to_number, since,"
            + " created_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
        statements.block("record_link_seq", BLOCK),
        link.relation(),
        link.from().kind(),
        link.from().number(),
        link.to().kind(),
        link.to().number(),
        clock.instant(),
        callers.login());
    write(link, "LINKED");
  }

  /** Ends a relation; the history keeps that it was. */
  public void remove(Link link) {
    int gone =
        statements.change(
            "delete from record_link where relation = ? and from_number = ? and to_number = ?",
            link.relation(),
            link.from().number(),
            link.to().number());
    if (gone == 0) {
      throw RuleBroken.at("to", "REC-1", link.to().number());
    }
    write(link, "UNLINKED");
  }

  /** The relations of a record, in both directions. */
  public List<LinkView> of(RecordRef record) {
    return statements.list(
        "select relation, from_kind, from_number, to_kind, to_number, since, created_by from"
            + " record_link where (from_kind = ? and from_number = ?) or (to_kind = ? and to_number ="
            + " ?) order by since, id",
        row -> {
          boolean outgoing = record.number().equals(row.text("from_number"));
          String end = outgoing ? "to_" : "from_";
          return new LinkView(
              row.text("relation"),
              outgoing,
              row.text(end + "kind"),
              row.text(end + "number"),
              row.instant("since"),
              row.text("created_by"));
        },
        record.kind(),
        record.number(),
        record.kind(),
        record.number());
  }

  private List<Link> leading(Relation relation, RecordRef from) {
    return statements.list(
        "select to_kind, to_number from record_link where relation = ? and from_kind = ? and"
            + " from_number = ?",
        row ->
            new Link(
                relation,
                from,
                new RecordRef(RecordKind.valueOf(row.text("to_kind")), row.text("to_number"))),
        relation,
        from.kind(),
        from.number());
  }

  private void write(Link link, String act) {
    histories.write(link.from(), act, link.relation() + " " + link.to().number());
    histories.write(link.to(), act, link.relation() + " from " + link.from().number());
  }
}
