package org.evident.foundation.register.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.register.rule.FieldType;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.storage.boundary.Statements;

/**
 * The part of a query that leaves the records {@code r} somebody may see (PTY-10, GEN-6).
 *
 * @param sql begins with {@code and}, or is empty where all of them may be seen
 * @param values what fills its places
 */
record ReachedRecords(String sql, List<Object> values) {

  /** Every record. */
  static final ReachedRecords ALL = new ReachedRecords("", List.of());

  /** Those of one customer. */
  static ReachedRecords of(Form form, long customer) {
    return new ReachedRecords(" and " + RecordRows.ofCustomer(form), List.of(customer));
  }

  /**
   * Those within scopes; what names neither service nor customer, such as an outage of a component, all of the provider see.
   *
   * @param bearer the kind that names the service or customer: this one, or the one it belongs to
   */
  static ReachedRecords of(Form form, Form bearer, Collection<Scope> scopes) {
    if (scopes.contains(Scope.GLOBAL)) {
      return ALL;
    }
    String at = bearer == form ? "r" : "o";
    List<String> ways = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    List<String> unnamed = new ArrayList<>();
    if (bearer.has(FieldType.SERVICE)) {
      add(ways, values, scopes, ScopeKind.SERVICE, at + ".service_id in (select id from service");
      unnamed.add(at + ".service_id is null");
    }
    if (bearer.has(FieldType.SERVICES)) {
      String linked =
          "%s.id in (select l.record_id from %s_service l join service n on n.id = l.service_id";
      add(ways, values, scopes, ScopeKind.SERVICE, linked.formatted(at, bearer.table()));
      unnamed.add("1 = 0");
    }
    if (bearer.has(FieldType.CUSTOMER)) {
      add(
          ways,
          values,
          scopes,
          ScopeKind.CUSTOMER,
          at + ".customer_id in (select id from customer");
      unnamed.add(at + ".customer_id is null");
    }
    if (unnamed.isEmpty()) {
      return ALL; // of the provider as a whole
    }
    ways.add("(" + String.join(" and ", unnamed) + ")");
    String condition = "(" + String.join(" or ", ways) + ")";
    return new ReachedRecords(
        " and " + (bearer == form ? condition : RecordRows.ofOwner(form, condition)), values);
  }

  private static void add(
      List<String> ways,
      List<Object> values,
      Collection<Scope> scopes,
      ScopeKind kind,
      String column) {
    List<String> keys = scopes.stream().filter(s -> s.kind() == kind).map(Scope::key).toList();
    if (!keys.isEmpty()) {
      ways.add(column + " where number in (" + Statements.places(keys.size()) + "))");
      values.addAll(keys);
    }
  }
}
