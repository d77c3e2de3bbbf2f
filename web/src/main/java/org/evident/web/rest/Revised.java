package org.evident.web.rest;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.evident.foundation.revision.boundary.Changeable;

/**
 * Speaks of one record, whose key is the first path parameter, or the end of the answer's {@code Location}: reading,
 * making and changing it answers with its ETag, changing it honours {@code If-Match}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Revised {
  /** The kind of the record. */
  @Nonbinding
  Changeable value() default Changeable.INCIDENT;
}
