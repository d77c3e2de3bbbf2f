package org.evident.foundation.register.boundary;

import java.util.List;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Values;

/** What a capability contributes: the kinds of record it owns. */
public interface Forms {

  /** The kinds of record, in the order people see them. */
  List<Form> forms();

  /**
   * What has to hold between this record and others before it is stored.
   *
   * @param id the record's key, or {@code null} for a new one
   * @throws org.evident.kernel.RuleBroken with the field to mend
   */
  default void beforeSaving(Form form, Long id, Values values) {}
}
