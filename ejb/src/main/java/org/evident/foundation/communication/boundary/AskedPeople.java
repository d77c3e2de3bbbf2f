package org.evident.foundation.communication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evident.foundation.communication.rule.Asked;
import org.evident.foundation.communication.rule.Audience;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Knows by name who belongs to an audience on the day they are told (COM-5). */
@ApplicationScoped
class AskedPeople {

  private static final String THERE =
      "select p.id from person p where p.active and (p.start_date is null or p.start_date <= ?)";

  @Inject private Statements statements;
  @Inject private RoleHolders holders;
  @Inject private Clock clock;

  /**
   * The keys of the people a communication is for.
   *
   * @throws RuleBroken COM-5 at {@code named} for a name of nobody, at {@code audience} where there is nobody
   */
  Set<Long> of(Values values) {
    Audience audience = Audience.valueOf(values.text("audience"));
    Set<Long> people = new TreeSet<>();
    switch (audience) {
      case ALL_SMS_STAFF -> people.addAll(list(" and p.in_sms_scope"));
      case TOP_MANAGEMENT -> people.addAll(holders.of(Role.TOP_MANAGEMENT));
      case CUSTOMERS -> {
        people.addAll(there(" and p.customer_id is not null", values));
        people.retainAll(holders.of(Role.CUSTOMER_REPRESENTATIVE));
      }
      case USERS -> people.addAll(there(" and p.customer_id is not null", values));
      case NAMED -> {
        Asked.names(values.text("named")).forEach(name -> people.addAll(named(name)));
        if (values.has("customer")) {
          people.addAll(there("", values));
        }
      }
      default -> throw RuleBroken.at("audience", "COM-5", audience);
    }
    if (people.isEmpty()) {
      throw RuleBroken.at("audience", "COM-5", audience);
    }
    return people;
  }

  /** Of the customer the values name, or of all where they name none. */
  private List<Long> there(String which, Values values) {
    return values.has("customer")
        ? list(which + " and p.customer_id = ?", ((Reference) values.of("customer")).id())
        : list(which);
  }

  private List<Long> list(String which, Object... more) {
    return statements.list(
        THERE + which,
        row -> row.number("id"),
        Stream.concat(Stream.of(LocalDate.now(clock)), Stream.of(more)).toArray());
  }

  /** Somebody by login, or everybody of a team. */
  private List<Long> named(String name) {
    List<Long> found =
        list(
            " and (lower(p.login) = ? or exists (select 1 from team t where t.id = p.team_id and"
                + " lower(t.name) = ?))",
            name,
            name);
    if (found.isEmpty()) {
      throw RuleBroken.at("named", "COM-5.NAME", name);
    }
    return found;
  }
}
