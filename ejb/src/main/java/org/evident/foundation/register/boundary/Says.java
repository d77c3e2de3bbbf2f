package org.evident.foundation.register.boundary;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.evident.kernel.FreeText;

/** A text of a command that, where it is given, says something: three characters and no placeholder (GEN-4). */
@Documented
@Constraint(validatedBy = Says.Something.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Says {

  /** The rule that is broken. */
  String RULE = "GEN-4";

  String message() default RULE;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Asks a text; whether it has to be given at all is another question. */
  class Something implements ConstraintValidator<Says, String> {

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || text.isBlank() || FreeText.says(text);
    }
  }
}
