package org.evident.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each step of each job tells the book why it fails. */
class JobsTest {

  private static final Path JOBS = Path.of("../batch/src/main/resources/META-INF/batch-jobs");
  private static final Pattern STEP = Pattern.compile("(?s)<step id=\"([^\"]+)\".*?</step>");
  private static final String TELLS = "<listener ref=\"failureListener\"/>";

  @Test
  void job3_no_step_fails_without_a_word() throws IOException {
    List<String> steps = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    try (Stream<Path> jobs = Files.list(JOBS)) {
      for (Path job : jobs.sorted().toList()) {
        Matcher step = STEP.matcher(Files.readString(job));
        while (step.find()) {
          String name = job.getFileName() + " " + step.group(1);
          steps.add(name);
          if (!step.group().contains(TELLS)) {
            silent.add(name);
          }
        }
      }
    }
    assertFalse(steps.isEmpty());
    assertEquals(List.of(), silent);
  }
}
