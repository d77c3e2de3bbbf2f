package org.evident.web.signin;

import jakarta.enterprise.context.RequestScoped;
import org.evident.foundation.party.boundary.SignedIn;

/** Why the sign-in of this request ended as it did; the container tells the form only that it failed. */
@RequestScoped
public class Attempt {

  private SignedIn.Outcome outcome = SignedIn.Outcome.WRONG;

  void ended(SignedIn.Outcome how) {
    outcome = how;
  }

  SignedIn.Outcome outcome() {
    return outcome;
  }
}
