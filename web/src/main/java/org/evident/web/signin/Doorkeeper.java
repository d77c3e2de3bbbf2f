package org.evident.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.evident.foundation.party.boundary.Accounts;
import org.evident.foundation.party.boundary.SignedIn;
import org.evident.foundation.party.rule.Throttle;
import org.evident.kernel.Setting;

/** Takes passwords to the door that proves them, from each network only so many wrong ones (PTY-17). */
@ApplicationScoped
public class Doorkeeper {

  @Inject private Accounts accounts;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private Throttle throttle;

  @PostConstruct
  void begin() {
    throttle = new Throttle(Setting.SIGN_IN_FAILURES.figure());
  }

  /** Tries a login and a password, see {@link Accounts#signIn}. */
  public SignedIn signIn(String login, String password) {
    if (isShut()) {
      return SignedIn.THROTTLED;
    }
    SignedIn answer = accounts.signIn(login, password);
    count(answer.outcome());
    return answer;
  }

  /** Replaces a password, see {@link Accounts#changePassword}. */
  public SignedIn.Outcome changePassword(String login, String oldPassword, String newPassword) {
    if (isShut()) {
      return SignedIn.Outcome.THROTTLED;
    }
    SignedIn.Outcome outcome = accounts.changePassword(login, oldPassword, newPassword);
    count(outcome);
    return outcome;
  }

  /** The key of what somebody reads who was not let in. */
  static String words(SignedIn.Outcome refused) {
    return switch (refused) {
      case LATE -> "login.late";
      case UNANSWERED -> "login.unanswered";
      case THROTTLED -> "login.throttled";
      default -> "login.refused";
    };
  }

  private boolean isShut() {
    return throttle.isShut(request.getRemoteAddr(), clock.instant());
  }

  private void count(SignedIn.Outcome outcome) {
    if (outcome == SignedIn.Outcome.WRONG || outcome == SignedIn.Outcome.RESTING) {
      throttle.failed(request.getRemoteAddr(), clock.instant());
    }
  }
}
