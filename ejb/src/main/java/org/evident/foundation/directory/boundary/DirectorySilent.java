package org.evident.foundation.directory.boundary;

import javax.naming.NamingException;

/** The directory did not answer, or with something that cannot be read; it is asked again later (DIR-1, DIR-6). */
public class DirectorySilent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Takes the words and not the cause, which holds the connection and cannot be kept with a failed job. */
  DirectorySilent(NamingException cause) {
    super(words(cause));
  }

  private static String words(NamingException cause) {
    Throwable root = cause.getRootCause();
    return root == null ? cause.getMessage() : cause.getMessage() + ": " + root.getMessage();
  }
}
