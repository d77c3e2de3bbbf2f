package org.evident.foundation.approval.boundary;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.party.rule.DecisionType;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.RecordRef;

/**
 * What a room asks to be decided about one of its records.
 *
 * @param version names the state of what is to be approved: while it stays the same, the question is the same (APR-6)
 * @param title what it is about, as those asked read it
 * @param places what the decision has to reach, each of them
 * @param amount what is decided about, or null where no money is
 * @param asker who asked for it
 * @param authors who wrote it
 */
public record Question(
    RecordRef subject,
    String version,
    String title,
    DecisionType type,
    List<? extends Collection<Scope>> places,
    BigDecimal amount,
    String currency,
    String asker,
    Collection<String> authors) {}
