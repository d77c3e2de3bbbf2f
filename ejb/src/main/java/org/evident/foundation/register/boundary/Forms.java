package org.evident.foundation.register.boundary;

import java.util.List;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Standing;
import org.evident.foundation.register.rule.Values;

/** What a capability contributes: the kinds of record it owns. */
public interface Forms {

  /** The kinds of record, in the order people see them. */
  List<Form> forms();

  /** Where records of a kind stand, each record in one of them; none where that is no question. */
  default List<Standing> standings(Form form) {
    return List.of();
  }

  /**
   * What has to hold between this record and others before it is stored.
   *
   * @param id the record's key, or {@code null} for a new one
   * @throws org.evident.kernel.RuleBroken with the field to mend
   */
  default void beforeSaving(Form form, Long id, Values values) {}

  /**
   * What somebody decides by what a record says, and whether they may.
   *
   * @param before the record as it is, or {@code null} for a new one
   * @throws org.evident.kernel.RuleBroken if they may not
   */
  default void beforeDeciding(Form form, Registered before, Values values) {}

  /** What follows from a record that was entered just now, in the same transaction. */
  default void afterEntering(Form form, String number, Values values) {}
}
