package org.evident.it;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Copies the files of a PostgreSQL while it works, in the steps of {@code pg_basebackup}, which its build for tests lacks. */
final class BaseBackup {

  private static final Path LOG = Path.of("pg_wal");

  /** What belongs to the running server and not to its data. */
  private static final Set<String> RUNNING =
      Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

  private BaseBackup() {}

  /** Takes a backup into a directory there is none of yet; it holds what was committed until then. */
  static void take(Connection connection, Path to) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      Path from = Path.of(text(statement, "show data_directory"));
      text(statement, "select pg_backup_start('backup', true)");
      copy(from, to);
      String label = text(statement, "select labelfile from pg_backup_stop(false)");
      Files.writeString(to.resolve("backup_label"), label);
      // What was written meanwhile is in the log, which therefore is copied last.
      copy(from.resolve(LOG), to.resolve(LOG));
    }
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            Path made = to.resolve(from.relativize(directory));
            if (!Files.exists(made)) {
              Files.copy(directory, made, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!RUNNING.contains(file.getFileName().toString())) {
              try {
                Files.copy(
                    file,
                    to.resolve(from.relativize(file)),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
              } catch (NoSuchFileException gone) {
                return FileVisitResult.CONTINUE;
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
