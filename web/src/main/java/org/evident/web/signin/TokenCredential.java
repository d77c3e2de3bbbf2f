package org.evident.web.signin;

import jakarta.security.enterprise.credential.Credential;

/** A personal access token offered by a program. */
public record TokenCredential(String secret) implements Credential {
  @Override
  public String toString() {
    return "TokenCredential";
  }
}
