package org.evident.foundation.directory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.foundation.party.boundary.ProvedElsewhere;

/** Asks the directory whether a password is right (DIR-5, DIR-6). */
@ApplicationScoped
public class DirectoryProofs implements ProvedElsewhere {

  private static final Logger LOG = Logger.getLogger(DirectoryProofs.class.getName());

  @Inject private Directory directory;

  @Override
  public Proof of(String login, String password) {
    if (!directory.inForce()) {
      return Proof.UNANSWERED;
    }
    try {
      return directory.proves(login, password) ? Proof.RIGHT : Proof.WRONG;
    } catch (DirectorySilent silent) {
      LOG.log(Level.WARNING, silent, () -> "The directory does not answer");
      return Proof.UNANSWERED;
    }
  }
}
