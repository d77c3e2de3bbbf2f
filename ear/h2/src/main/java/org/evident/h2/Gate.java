package org.evident.h2;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStore;

/**
 * Lets changes of many transactions through side by side, and a save only when none of them is under way. H2 takes down
 * one map after the other when it saves: a change that runs meanwhile would be in some of them and not in others.
 */
final class Gate {

  /** Fair, so that a save is not kept waiting by ever new changes. */
  private static final ReadWriteLock LOCK = new ReentrantReadWriteLock(true);

  private static final long PAUSE_MILLIS = 1;

  private Gate() {}

  /** A call of the database. */
  @FunctionalInterface
  interface Call<T> {
    T run() throws SQLException;
  }

  /**
   * Runs a call in its turn. One that waits for a row another transaction holds must not keep that one from being saved:
   * it gives up soon ({@link WholeDriver#LOCK_MILLIS}), leaves the gate and comes again.
   *
   * @param patienceMillis how long a row is waited for in all
   */
  static <T> T pass(Effect effect, long patienceMillis, MVStore store, Call<T> call)
      throws SQLException {
    if (effect == Effect.NONE) {
      return call.run();
    }
    if (effect == Effect.CHANGE) {
      saveBeforeItIsForced(store);
    }
    Lock lock = effect == Effect.SAVE ? LOCK.writeLock() : LOCK.readLock();
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    while (true) {
      lock.lock();
      try {
        return call.run();
      } catch (SQLException refused) {
        if (refused.getErrorCode() != ErrorCode.LOCK_TIMEOUT_1 || System.nanoTime() > deadline) {
          throw refused;
        }
      } finally {
        lock.unlock();
      }
      pause();
    }
  }

  /** H2 saves in the midst of a change when half of this has gathered twice over, whoever else is changing. */
  private static void saveBeforeItIsForced(MVStore store) {
    if (store != null && store.getUnsavedMemory() > store.getAutoCommitMemory() / 2) {
      LOCK.writeLock().lock();
      try {
        store.commit();
      } finally {
        LOCK.writeLock().unlock();
      }
    }
  }

  private static void pause() throws SQLException {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SQLException("Interrupted while waiting for a row.", stopped);
    }
  }
}
