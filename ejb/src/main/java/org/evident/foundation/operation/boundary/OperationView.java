package org.evident.foundation.operation.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.foundation.job.boundary.Planning;

/**
 * How the system is.
 *
 * @param state UP, DATABASE_DOWN or SCHEMA_BEHIND
 * @param database the kind of database, postgresql or h2
 * @param schema the newest migration this server knows
 * @param mail the mails that wait to be sent
 * @param mailsAside how many mails were put aside after too many attempts
 * @param work the orders that wait for a server
 * @param servers the servers that look for work
 * @param beats what works again and again, such as the mailbox
 * @param planned the work that begins by itself, the next first
 */
public record OperationView(
    String state,
    String database,
    String schema,
    Waiting mail,
    long mailsAside,
    Waiting work,
    List<ServerView> servers,
    List<Beat> beats,
    List<Planning.Planned> planned) {

  /**
   * What waits.
   *
   * @param count how much of it
   * @param since since when the oldest has waited, or null
   * @param oldestSeconds for how many seconds the oldest has waited; 0 if nothing waits
   */
  public record Waiting(long count, Instant since, long oldestSeconds) {}

  /**
   * A server.
   *
   * @param beatAt when it last showed that it lives
   * @param alive whether that is recent enough
   */
  public record ServerView(String name, Instant beatAt, boolean alive) {}
}
