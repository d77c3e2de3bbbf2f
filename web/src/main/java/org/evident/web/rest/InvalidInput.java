package org.evident.web.rest;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** Takes what a door finds invalid from the container's own answer, so that it becomes a problem too. */
@Provider
public class InvalidInput implements ExceptionMapper<ConstraintViolationException> {

  @Context private Providers providers;

  @Override
  public Response toResponse(ConstraintViolationException invalid) {
    return providers.getExceptionMapper(Throwable.class).toResponse(invalid);
  }
}
