package org.evident.web.rest;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.evident.kernel.RuleBroken;

/** Refuses a call whose body says nothing at all where a command is needed. */
@Provider
public class SaidBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    Object command = body.proceed();
    if (command == null && body.getType().isRecord()) {
      throw new RuleBroken("API-1");
    }
    return command;
  }
}
