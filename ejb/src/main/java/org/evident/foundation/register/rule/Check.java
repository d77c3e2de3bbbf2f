package org.evident.foundation.register.rule;

import java.time.Instant;
import java.util.Objects;
import org.evident.kernel.RuleBroken;

/** A rule over several fields of one record; a broken one is thrown with the field to mend. */
@FunctionalInterface
public interface Check {

  /** Passes or throws. */
  void pass(Values values);

  /** The later field, if given, lies after the earlier one (GEN-5). */
  static Check after(String later, String earlier) {
    return values -> {
      if (values.has(later) && !values.instant(later).isAfter(startOf(values, earlier))) {
        throw RuleBroken.at(later, "RCD-9", values.of(later), values.of(earlier), earlier);
      }
    };
  }

  /** The later field, if given, does not lie before the earlier one (GEN-5). */
  static Check notBefore(String later, String earlier) {
    return values -> {
      if (values.has(later) && values.instant(later).isBefore(startOf(values, earlier))) {
        throw RuleBroken.at(later, "RCD-9", values.of(later), values.of(earlier), earlier);
      }
    };
  }

  /** One of the two fields is given and the other is not. */
  static Check either(String one, String other) {
    return values -> {
      if (values.has(one) == values.has(other)) {
        throw RuleBroken.at(one, "RCD-10", one, other);
      }
    };
  }

  /** At least one of the two fields is given. */
  static Check anyOf(String one, String other) {
    return values -> {
      if (!values.has(one) && !values.has(other)) {
        throw RuleBroken.at(one, "RCD-12", one, other);
      }
    };
  }

  /** The first field is given only together with the other one, which may stand alone. */
  static Check needs(String field, String other) {
    return values -> {
      if (values.has(field) && !values.has(other)) {
        throw RuleBroken.at(other, "RCD-11", field, other);
      }
    };
  }

  /** Both fields are given, or neither is. */
  static Check together(String one, String other) {
    return values -> {
      if (values.has(one) != values.has(other)) {
        throw RuleBroken.at(values.has(one) ? other : one, "RCD-11", one, other);
      }
    };
  }

  private static Instant startOf(Values values, String field) {
    return Objects.requireNonNullElse(values.instant(field), Instant.MIN);
  }
}
