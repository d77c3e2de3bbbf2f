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
    // What only one of the databases can do stands in a folder of its name.
    // The job repository's tables may be there before ours: the baseline 0 accepts them.
    Flyway flyway =
        Flyway.configure(Migrator.class.getClassLoader())
            .dataSource(source)
            .locations("classpath:db/migration", "classpath:db/" + statements.dialect())
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .load();
    flyway.migrate();
    version = flyway.info().current().getVersion().getVersion();
  }

  /** The newest migration this server knows, such as {@code 030}. */
  @Lock(LockType.READ)
  public String version() {
    return version;
  }
}
