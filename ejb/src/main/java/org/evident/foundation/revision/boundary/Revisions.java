package org.evident.foundation.revision.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Says how often a record has changed, and lets a change through only on the state that was seen. */
@Stateless
@PermitAll
public class Revisions {

  /** The field of a refusal that rests on what the caller said to have seen. */
  public static final String SEEN = "If-Match";

  @PersistenceContext private EntityManager em;
  @Inject private Statements statements;
  @Inject private Callers callers;

  /** The count of a record's changes; empty if there is none of that key that the caller may see. */
  public Optional<Long> of(Changeable kind, String key) {
    return counted(kind.query(), key);
  }

  /**
   * Does work on a record in one transaction, if its count is one the caller has seen; nobody else
   * changes the record meanwhile.
   *
   * @param now is told the count after the work, unless the work leaves nothing the caller may see
   * @throws RuleBroken REC-2 at {@code If-Match} if it is another; a record the caller may not see
   *     is left to the work to refuse
   * @throws Exception whatever the work throws
   */
  public Object holding(
      Changeable kind, String key, LongPredicate seen, Callable<Object> work, LongConsumer now)
      throws Exception {
    Optional<Long> count = counted(kind.query() + " for update", key);
    if (count.isPresent() && !seen.test(count.get())) {
      throw RuleBroken.at(SEEN, "REC-2", key);
    }
    Object done = work.call();
    em.flush();
    of(kind, key).ifPresent(now::accept);
    return done;
  }

  private Optional<Long> counted(String query, String key) {
    Caller caller = callers.current();
    return statements
        .first(query, Count::of, key)
        .filter(count -> count.customer() == null || caller.sees(count.customer()))
        .map(Count::version);
  }

  private record Count(long version, Long customer) {
    static Count of(Row row) {
      return new Count(row.number("version"), row.numberOrNull("belongs_to"));
    }
  }
}
