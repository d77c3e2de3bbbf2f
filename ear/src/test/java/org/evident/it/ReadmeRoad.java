package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** The script of README's chapter on integration, run as it stands there. */
public final class ReadmeRoad {

  private static final Path README = Path.of("..", "README.md");
  private static final String OPENING = "```bash\n";
  private static final int PATIENCE_MINUTES = 4;
  private static final int LINES_OF_FAULT = 200;

  private ReadmeRoad() {}

  /** Goes it against a demo server; without bash and curl it is skipped, but fails where CI is true. */
  public static void go(Server server, Path empty) throws IOException, InterruptedException {
    boolean able = runs("bash", "-c", "curl --version");
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(able, "bash and curl are here");
    }
    Assumptions.assumeTrue(able, "README's script is not tried: bash or curl is missing");
    Path script = Files.writeString(empty.resolve("road.sh"), script());
    File said = empty.resolve("said.txt").toFile();
    ProcessBuilder bash = new ProcessBuilder("bash", script.toString()).directory(empty.toFile());
    bash.environment().put("A", server.address().resolve("api/v1").toString());
    Process process = bash.redirectErrorStream(true).redirectOutput(said).start();
    assertTrue(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES), "it ends");
    String answer = Files.readString(said.toPath());
    assertEquals(0, process.exitValue(), () -> answer + faults(server));
    assertTrue(
        answer.contains("A wrong role is refused: ") && !answer.contains("refused: \n"), answer);
    check(empty);
  }

  /** One incident, reported at 9:00, resolved at 12:00, all of it in service hours: 10,800 seconds of both clocks' kind. */
  private static void check(Path found) throws IOException {
    List<String> clocks = Files.readAllLines(found.resolve("clocks.csv"));
    assertEquals(2, clocks.size(), clocks.toString());
    String[] names = clocks.get(0).split(",");
    String[] values = clocks.get(1).split(",", -1);
    String resolution = values[List.of(names).indexOf("resolution_consumed_s")];
    assertEquals("10800", resolution);
    String figures = Files.readString(found.resolve("figures.json"));
    assertTrue(figures.contains("\"key\":\"INC_OPENED\""), figures);
    for (String file : List.of("review.pdf", "review.xlsx", "snapshot.json")) {
      assertFalse(Files.readString(found.resolve(file), StandardCharsets.ISO_8859_1).isEmpty());
    }
    assertTrue(
        Files.readString(found.resolve("review.pdf"), StandardCharsets.ISO_8859_1)
            .startsWith("%PDF"));
  }

  /** What the server says of what it did not expect, so that a refusal of the script has its cause beside it. */
  private static String faults(Server server) {
    return server
        .log()
        .lines()
        .dropWhile(line -> !line.contains("Unexpected, request"))
        .limit(LINES_OF_FAULT)
        .collect(Collectors.joining("\n"));
  }

  private static String script() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(OPENING) + OPENING.length();
    return readme.substring(begin, readme.indexOf("```", begin));
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
