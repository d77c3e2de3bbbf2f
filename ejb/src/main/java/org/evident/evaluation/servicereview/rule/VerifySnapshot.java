package org.evident.evaluation.servicereview.rule;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evident.kernel.Fingerprint;

/** Checks a published snapshot without the system that made it: fingerprint, form, balance and a second count of its records. */
public final class VerifySnapshot {
  private VerifySnapshot() {}

  /** Arguments: the snapshot file and the fingerprint printed on the review. Leaves with 0 if all agrees, else with 1. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out));
  }

  /** Does what {@link #main} does and returns the exit code. */
  public static int run(String[] arguments, PrintStream out) {
    if (arguments.length != 2) {
      out.println("Usage: VerifySnapshot <snapshot.json> <fingerprint>");
      return 1;
    }
    try {
      List<String> differences =
          differences(Files.readAllBytes(Path.of(arguments[0])), arguments[1]);
      differences.forEach(out::println);
      out.println(
          differences.isEmpty()
              ? "The snapshot agrees with its fingerprint and its records"
              : differences.size() + " differences");
      return differences.isEmpty() ? 0 : 1;
    } catch (IOException e) {
      out.println("Cannot read " + arguments[0] + ": " + e.getMessage());
      return 1;
    }
  }

  /** One sentence for each thing in the bytes that is not as it should be; empty if all agrees. */
  public static List<String> differences(byte[] bytes, String expectedFingerprint) {
    List<String> differences = new ArrayList<>();
    String fingerprint = Fingerprint.of(bytes);
    if (!fingerprint.equalsIgnoreCase(expectedFingerprint.strip()))
      differences.add("Fingerprint is " + fingerprint + ", expected " + expectedFingerprint);
    ReviewContent content;
    try {
      content = CanonicalJson.read(bytes);
    } catch (IllegalArgumentException e) {
      differences.add("Not a snapshot: " + e.getMessage());
      return differences;
    }
    if (!Arrays.equals(bytes, CanonicalJson.bytes(content)))
      differences.add("The file is not in canonical form");
    Checks.all(content, null, null).stream()
        .filter(c -> !c.passed())
        .forEach(c -> differences.add(c.id() + " " + c.name() + ": " + c.values()));
    if (content.kind() == ReviewKind.SERVICE) differences.addAll(Recount.differences(content));
    return differences;
  }
}
