package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator runs on a server of their own adds what is Evident's, takes it back, and does nothing twice. */
class ServerSetupIT {

  private static final Path HOME = Path.of(System.getProperty("server.home"));
  private static final Path SCRIPTS = Path.of("src", "main", "wildfly");
  private static final int PATIENCE_MINUTES = 3;

  @TempDir private Path base;

  @Test
  void the_scripts_add_only_what_is_named_and_can_be_run_twice_and_undone() throws Exception {
    Path from = HOME.resolve("standalone").resolve("configuration");
    Path configuration = Files.createDirectory(base.resolve("configuration"));
    for (String file :
        List.of(
            "standalone.xml",
            "logging.properties",
            "mgmt-users.properties",
            "mgmt-groups.properties",
            "application-users.properties",
            "application-roles.properties")) {
      Files.copy(from.resolve(file), configuration.resolve(file));
    }
    List<String> installed = server();

    run("install.cli");
    assertEquals(installed, server());

    run("uninstall.cli");
    List<String> without = server();
    assertNotEquals(installed, without);
    assertFalse(String.join("", without).toLowerCase(Locale.ROOT).contains("evident"));
    assertTrue(holds(installed, without), "nothing but what was added is gone");

    run("uninstall.cli");
    assertEquals(without, server());

    run("install.cli");
    assertEquals(installed.stream().sorted().toList(), server().stream().sorted().toList());
  }

  private void run(String script) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            HOME.resolve("bin").resolve("jboss-cli.sh").toString(),
            "--file=" + SCRIPTS.resolve(script).toAbsolutePath());
    builder.environment().put("JAVA_OPTS", "-Djboss.server.base.dir=" + base);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    File said = base.resolve(script + ".log").toFile();
    Process process = builder.redirectErrorStream(true).redirectOutput(said).start();
    assertTrue(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES), script);
    assertEquals(0, process.exitValue(), Files.readString(said.toPath()));
  }

  private List<String> server() throws IOException {
    return Files.readAllLines(base.resolve("configuration").resolve("standalone.xml"));
  }

  /** Whether all lines of a part are lines of the whole, in this order. */
  private static boolean holds(List<String> whole, List<String> part) {
    Iterator<String> lines = whole.iterator();
    return part.stream()
        .allMatch(
            wanted -> {
              while (lines.hasNext()) {
                if (lines.next().equals(wanted)) {
                  return true;
                }
              }
              return false;
            });
  }
}
