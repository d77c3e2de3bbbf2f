package org.evident.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the machine has of PostgreSQL's own tools.
 *
 * @param directory where they are
 * @param major their version, which is to be the server's at least
 */
record DumpTools(Path directory, int major) {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

  /** The newest ones on the path or where Debian puts them, if there are any. */
  static Optional<DumpTools> newest() {
    List<Path> places = new ArrayList<>();
    for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      places.add(Path.of(place));
    }
    if (Files.isDirectory(DEBIAN)) {
      try (DirectoryStream<Path> versions = Files.newDirectoryStream(DEBIAN)) {
        versions.forEach(version -> places.add(version.resolve("bin")));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return places.stream()
        .filter(place -> has(place, "pg_dump") && has(place, "pg_restore"))
        .map(place -> new DumpTools(place, versionOf(place)))
        .max(Comparator.comparingInt(DumpTools::major).thenComparing(DumpTools::hasServer));
  }

  /** Whether a server of their own version is beside them. */
  boolean hasServer() {
    return has(directory, "initdb") && has(directory, "pg_ctl") && has(directory, "postgres");
  }

  /** Runs one of them to its end, which has to be a good one. */
  void run(String tool, String... arguments) {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name")) && has(Path.of("/usr/bin"), "unshare")) {
      command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to be anybody's who may do all
    }
    command.add(directory.resolve(tool).toString());
    command.addAll(List.of(arguments));
    said(command);
  }

  private static boolean has(Path place, String tool) {
    return Files.isExecutable(place.resolve(tool));
  }

  private static int versionOf(Path place) {
    Matcher version =
        VERSION.matcher(said(List.of(place.resolve("pg_dump").toString(), "--version")));
    return version.find() ? Integer.parseInt(version.group(1)) : 0;
  }

  /** What a command wrote; a file takes it, since a server that stays would keep a pipe open. */
  private static String said(List<String> command) {
    try {
      Path file = Files.createTempFile(Path.of(System.getProperty("work.dir")), "tool", ".log");
      int code =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(file.toFile())
              .start()
              .waitFor();
      String said = Files.readString(file);
      if (code != 0) {
        throw new IllegalStateException(command + " ends with " + code + ": " + said);
      }
      return said;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
