package org.evident.foundation.directory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.foundation.party.boundary.ProvedElsewhere;

/**
 * Asks the directory whether a password is right (DIR-5, DIR-6). Whoever waits for an answer keeps a connection to the
 * database meanwhile, so that only few may wait: a directory that hangs stops its own people and nobody else.
 */
@ApplicationScoped
public class DirectoryProofs implements ProvedElsewhere {

  private static final Logger LOG = Logger.getLogger(DirectoryProofs.class.getName());
  private static final int AT_ONCE = 8;
  private static final int PATIENCE_MILLIS = 500;

  private final Semaphore places = new Semaphore(AT_ONCE);

  @Inject private Directory directory;

  @Override
  public Proof of(String login, String password) {
    if (!directory.inForce() || !isPlaceFree()) {
      return Proof.UNANSWERED;
    }
    try {
      return directory.proves(login, password) ? Proof.RIGHT : Proof.WRONG;
    } catch (DirectorySilent silent) {
      LOG.log(Level.WARNING, silent, () -> "The directory does not answer");
      return Proof.UNANSWERED;
    } finally {
      places.release();
    }
  }

  private boolean isPlaceFree() {
    try {
      return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
