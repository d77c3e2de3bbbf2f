package org.evident.foundation.party.boundary;

import java.util.Optional;
import org.evident.foundation.party.rule.DecisionType;
import org.evident.foundation.party.rule.RoleConflict;

/**
 * Two roles one person holds that duties are to be separated between.
 *
 * @param login of the person
 * @param rule the id of the rule that refuses, record by record, what one person may not do in both
 * @param decision what one of the roles decides on, or null where that is not what it is about
 * @param firstKey what the first role is limited to, null for everything
 */
public record RoleConflictView(
    String login,
    String name,
    String rule,
    String decision,
    String first,
    String firstScope,
    String firstKey,
    String second,
    String secondScope,
    String secondKey) {

  static RoleConflictView of(String login, String name, RoleConflict conflict) {
    return new RoleConflictView(
        login,
        name,
        conflict.rule(),
        Optional.ofNullable(conflict.decision()).map(DecisionType::name).orElse(null),
        conflict.first().role().name(),
        conflict.first().scope().kind().name(),
        conflict.first().scope().key(),
        conflict.second().role().name(),
        conflict.second().scope().kind().name(),
        conflict.second().scope().key());
  }
}
