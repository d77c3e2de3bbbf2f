package org.evident.it;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * A log such as another tool writes: incidents worked out by hand, one for each class of case, among
 * many of a fixed seed, their lines shuffled.
 */
public final class IncidentFile {

  /** The columns of the log; the profile knows more, which a file need not have. */
  public static final String HEADING =
      "number,incident_state,sys_mod_count,opened_at,sys_updated_at,priority,category,resolved_at";

  /** The hand-made incidents' lines of the clock export, as of 1 March 2017, in their order. */
  public static final List<String> EXPECTED =
      List.of(
          clock("X01", "Order", "10:00", "3600,P3,MET", "12:00", "10800,0,P3,MET,0"),
          clock("X02", "Early", "09:00", "0,P2,MET", "10:30", "5400,0,P3,MET,0"),
          clock("X03", "Reject", "10:00", "3600,P3,MET", "11:00", "7200,0,P3,MET,0"),
          clock("X04", "Urgent", "09:10", "600,P1,MET", "12:00", "10800,0,P1,MET,0"),
          clock("X05", "Raised", "09:30", "1800,P3,MET", "12:30", "9000,3600,P1,MET,0"),
          clock("X06", "Minute", "09:00", "0,P3,MET", "10:00", "3600,0,P3,MET,0"),
          clock("X07", "Reopen", "09:30", "1800,P3,MET", "15:00", "7200,0,P3,MET,1"),
          clock("X08", "Pause", "09:10", "600,P3,MET", "11:00", "3600,3600,P3,MET,0"),
          "X09,Open,2017-02-27T09:00:00Z,2017-02-27T10:00:00Z,3600,P4,MET,,68400,0,P4,OPEN,0",
          clock("X10", "\"First, of all\"", "10:30", "5400,P3,MET", "11:30", "9000,0,P3,MET,0"),
          clock("X11", "'=1+1", "09:10", "600,P3,MET", "10:00", "3600,0,P3,MET,0"),
          "X12,Fresh,2017-02-27T09:00:00Z,,68400,P4,OPEN,,68400,0,P4,OPEN,0");

  private static final int RANDOM = 288;
  private static final String[] STATES = {
    "Active", "Awaiting User Info", "Awaiting Vendor", "Awaiting Problem", "Resolved", "-100"
  };
  private static final String[] PRIORITIES = {
    "1 - Critical", "2 - High", "3 - Moderate", "4 - Low"
  };

  private final List<String> lines = new ArrayList<>();

  private IncidentFile() {}

  /** About 300 incidents, the same at every call. */
  public static List<String> lines() {
    IncidentFile file = new IncidentFile();
    file.byHand();
    Random random = new Random(20_000);
    for (int i = 0; i < RANDOM; i++) {
      file.incident("R%04d".formatted(i), random);
    }
    Collections.shuffle(file.lines, random);
    return List.copyOf(file.lines);
  }

  /** Writes a file of so many lines: those of {@link #lines()} again and again, under other numbers. */
  public static Path copies(String name, int rows) {
    List<String> lines = lines();
    return write(
        name,
        IntStream.range(0, rows)
            .mapToObj(i -> "N" + i / lines.size() + "-" + lines.get(i % lines.size()))
            .toList());
  }

  /** Writes a file with the heading; gzip if its name says so. */
  public static Path write(String name, List<String> lines) {
    String text = HEADING + "\n" + String.join("\n", lines) + "\n";
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of these bytes into a directory of its own; gzip if its name says so. */
  public static Path write(String name, byte[] bytes) {
    Path imports = Path.of(System.getProperty("work.dir"), "imports");
    try {
      Files.createDirectories(imports);
      Path file = Files.createTempDirectory(imports, "file").resolve(name);
      OutputStream plain = Files.newOutputStream(file);
      try (OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
        out.write(bytes);
      }
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void byHand() {
    day("X01", "Order", "Resolved 12:00 3 12:00", "New 09:00 3", "Active 10:00 3");
    day("X02", "Early", "New 08:30 2", "Active 08:40 3", "Resolved 11:00 3 10:30");
    day("X03", "Reject", "New 09:00 3", "-100 09:30 3", "Active 10:00 3", "Resolved 11:00 3");
    String user = "Awaiting_User_Info ";
    day("X04", "Urgent", "New 09:00 1", "Active 09:10 1", user + "09:20 1", "Closed 12:00 1 12:00");
    day("X05", "Raised", "New 09:00 3", "Active 09:30 3", user + "10:00 3", user + "11:00 1");
    line("X05", "Resolved 12:30 1 12:30", 9, "2016-11-07T09:00", "Raised");
    day("X06", "Minute", "New 09:00 3", "Active 09:00 3", user + "09:00 3", "Active 09:00 3");
    line("X06", "Resolved 10:00 3", 9, "2016-11-07T09:00", "Minute");
    day("X07", "Reopen", "New 09:00 3", "Active 09:30 3", "Resolved 10:00 3", "Active 14:00 3");
    line("X07", "Resolved 15:00 3 15:00", 9, "2016-11-07T09:00", "Reopen");
    day("X08", "Pause", "New 09:00 3", "Active 09:10 3", user + "10:00 3", "Active 11:00 3");
    line("X08", "Resolved 13:00 3 10:30", 9, "2016-11-07T09:00", "Pause");
    lines.add("X09,New,0,2017-02-27T09:00,2017-02-27T09:00,4 - Low,Open,");
    lines.add("X12,New,0,2017-02-27T09:00,2017-02-27T09:00,4 - Low,Fresh,");
    lines.add("X09,Active,1,2017-02-27T09:00,2017-02-27T10:00,4 - Low,Open,");
    day("X10", "\"First, of all\"", "Active 10:30 3", "Resolved 11:30 3 11:30");
    day("X11", "=1+1", "New 09:00 3", "Active 09:10 3", "Resolved 10:00 3 10:00");
  }

  private void day(String number, String service, String... steps) {
    for (int i = 0; i < steps.length; i++) {
      line(number, steps[i], i, "2016-11-07T09:00", service);
    }
  }

  /** A step is a state, a time, a priority and perhaps the time of the solution. */
  private void line(String number, String step, int modification, String opened, String service) {
    String[] parts = step.split(" ");
    String solved = parts.length > 3 ? "2016-11-07T" + parts[3] : "";
    String priority = PRIORITIES[Integer.parseInt(parts[2]) - 1];
    lines.add(
        String.join(
            ",",
            number,
            parts[0].replace('_', ' '),
            String.valueOf(modification),
            opened,
            "2016-11-07T" + parts[1],
            priority,
            service,
            solved));
  }

  private void incident(String number, Random random) {
    LocalDateTime opened =
        LocalDateTime.of(2016, 3, 1, 0, 0).plusMinutes(random.nextInt(60 * 24 * 330));
    LocalDateTime at = opened.plusMinutes(random.nextInt(-20, 40));
    String priority = PRIORITIES[random.nextInt(4)];
    String state = random.nextInt(8) == 0 ? "Active" : "New";
    int steps = random.nextInt(1, 7);
    for (int i = 0; i <= steps; i++) {
      boolean last = i == steps && random.nextInt(6) > 0;
      String now = last ? "Closed" : state;
      String solved = last && random.nextBoolean() ? at.minusMinutes(random.nextInt(900)) + "" : "";
      lines.add(
          String.join(
              ",", number, now, "" + i, "" + opened, "" + at, priority, "C" + i % 3, solved));
      at = at.plusMinutes(random.nextInt(4) == 0 ? 0 : random.nextInt(900));
      state = STATES[random.nextInt(STATES.length)];
      priority = random.nextInt(5) == 0 ? PRIORITIES[random.nextInt(4)] : priority;
    }
  }

  private static String clock(
      String number,
      String service,
      String answered,
      String response,
      String solved,
      String resolution) {
    String day = "2016-11-07T";
    return String.join(
        ",",
        number,
        service,
        day + "09:00:00Z",
        day + answered + ":00Z",
        response,
        day + solved + ":00Z",
        resolution);
  }
}
