package org.evident.container;

import org.evident.it.Database;
import org.evident.it.Server;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.api.event.ManagerStopping;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Starts the application on a PostgreSQL of its own before Arquillian looks for a container, and ends both when Arquillian is
 * done: ports are as random as those of all other servers of the tests.
 */
public class ContainerServer implements LoadableExtension {

  /** What {@code arquillian.xml} reads. */
  private static final String PORT = "container.management.port";

  private static final int FIRST = 100;

  private static Database.Postgres database;
  private static Server server;

  /** The database of the server that runs. */
  static Database.Postgres database() {
    return database;
  }

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(ContainerServer.class);
  }

  /** Before the configuration is read, which names the port. Each process of the tests has a server of its own. */
  public void start(@Observes(precedence = FIRST) ManagerStarted begun) {
    database = (Database.Postgres) Database.Kind.POSTGRESQL.open();
    server = Server.start("container-" + ProcessHandle.current().pid(), database.properties());
    System.setProperty(PORT, String.valueOf(server.management()));
  }

  /** When nothing is deployed any longer. */
  public void stop(@Observes ManagerStopping ended) {
    System.clearProperty(PORT);
    server.close();
    database.close();
  }
}
