package org.evident.web.common;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.Optional;
import org.evident.foundation.register.boundary.Says;
import org.evident.kernel.RuleBroken;

/** Finds the text that says nothing in what is wrong with a command (GEN-4). */
public final class Unsaid {

  private Unsaid() {}

  /** The rule a text breaks, at its field; empty where texts are missing, too long or fine. */
  public static Optional<RuleBroken> in(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream()
        .filter(one -> one.getConstraintDescriptor().getAnnotation() instanceof Says)
        .min(Comparator.comparing(one -> one.getPropertyPath().toString()))
        .map(one -> RuleBroken.at(field(one), Says.RULE, one.getInvalidValue()));
  }

  /** The name of the field that is wrong. */
  public static String field(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
