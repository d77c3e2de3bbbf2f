package org.evident.foundation.storage.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema up to date before anything else starts. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

  @Resource(lookup = "java:jboss/datasources/EvidentDS")
  private DataSource source;

  @Inject private Statements statements;

  private String version;

  @PostConstruct
  void migrate() {
    Flyway flyway = steps(source, statements.dialect()).load();
    flyway.migrate();
    version = flyway.info().current().getVersion().getVersion();
  }

  /** The steps to the schema of this server: what only one of the databases can do stands in a folder of its name. */
  public static FluentConfiguration steps(DataSource source, String dialect) {
    // The job repository's tables may be there before ours: the baseline 0 accepts them.
    return Flyway.configure(Migrator.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration", "classpath:db/" + dialect)
        .baselineOnMigrate(true)
        .baselineVersion("0");
  }

  /** The newest migration this server knows, such as {@code 030}. */
  @Lock(LockType.READ)
  public String version() {
    return version;
  }
}
