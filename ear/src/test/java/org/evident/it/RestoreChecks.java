package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Takes a backup as administrators are told to, and goes on with it on a server that has nothing else. */
final class RestoreChecks {

  private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
  private static final int SIZE = 3 * 1024 * 1024 + 7;

  private final Office office;
  private final Database database;
  private final Server server;
  private final byte[] sent = new byte[SIZE];
  private Client auditor;
  private String file;
  private JsonObject attached;
  private List<Integer> counted;

  RestoreChecks(Office office, Database database, Server server) {
    this.office = office;
    this.database = database;
    this.server = server;
    new Random(20).nextBytes(sent);
    System.arraycopy(PDF, 0, sent, 0, PDF.length);
  }

  /** Attaches a file, takes the backup, and gives it to a server that was made anew; it is down then. */
  void move(String incident, Client desk) {
    auditor = office.person("restorer", null, "AUDITOR");
    String files = "incidents/" + incident + "/attachments";
    attached =
        desk.postStream(files + "?name=log.pdf", () -> new ByteArrayInputStream(sent))
            .expect(201)
            .object();
    file = files + "/" + attached.getInt("id");
    counted = count();
    Path backup = database.backup(server.data(), server::stop);
    server.stop();
    server.renew();
    database.restore(backup, server.data());
  }

  /** What was there when the backup was taken is there, whole. */
  void assertWhole() {
    assertEquals(counted, count());
    assertEquals("[]", auditor.get("history/faults").expect(200).body());
    JsonObject found =
        auditor.get(file.substring(0, file.lastIndexOf('/'))).expect(200).list().getJsonObject(0);
    assertEquals(attached.getString("sha256"), found.getString("sha256"));
    assertArrayEquals(sent, auditor.bytes(file));
  }

  private List<Integer> count() {
    return List.of("incidents?limit=200", "agreements", "services").stream()
        .map(path -> auditor.get(path).expect(200).body().split("\"number\":").length)
        .toList();
  }
}
