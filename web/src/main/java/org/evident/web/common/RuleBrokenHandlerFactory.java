package org.evident.web.common;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link RuleBrokenHandler} before the platform's own handler. */
public class RuleBrokenHandlerFactory extends ExceptionHandlerFactory {

  /** Wraps the factory that was there before. */
  public RuleBrokenHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new RuleBrokenHandler(getWrapped().getExceptionHandler());
  }
}
