package org.evident.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.evident.it.Client.Answer;

/** What becomes of files that are attached to records. */
record FileChecks(
    Client desk,
    Client staff,
    Client auditor,
    Client ours,
    Client theirs,
    String customer,
    String service) {

  private static final int MEBIBYTE = 1024 * 1024;
  private static final int LIMIT = 9;
  private static final String CANARY = "canary4471 between us";

  /** What was sent is what is read, by its checksum too, as bytes to be kept under the name it had. */
  void bytesComeBackAsTheyWent() {
    String files = files();
    byte[] sent = bytes(700_001);
    JsonObject made = attach(desk, files, "Prüfung \"1\"; a.pdf", "&visible=true", sent, 201);
    assertEquals(sha256(sent), made.getString("sha256"));
    assertEquals(sent.length, made.getInt("length"));
    assertEquals("application/pdf", made.getString("mediaType"));
    String path = files + "/" + made.getInt("id");
    for (Client reader : List.of(desk, ours, auditor)) {
      HttpResponse<byte[]> read = reader.download(path);
      assertEquals(200, read.statusCode());
      assertArrayEquals(sent, read.body());
      assertEquals(
          Map.of(
              "content-type", "application/octet-stream",
              "x-content-type-options", "nosniff",
              "content-length", String.valueOf(sent.length),
              "content-security-policy", "default-src 'none'; frame-ancestors 'none'",
              "content-disposition",
                  "attachment; filename=\"Pr_fung__1___a.pdf\";"
                      + " filename*=UTF-8''Pr%C3%BCfung%20%221%22%3B%20a.pdf"),
          headers(read));
    }
    assertEquals(404, theirs.download(path).statusCode());
    theirs.get(files).expect(404);
    attach(theirs, files, "a.pdf", "", sent, 404);
    assertEquals(404, desk.download(files() + "/" + made.getInt("id")).statusCode());
  }

  /** No list, download, record or search of a customer has anything of an internal or confidential file. */
  void nothingPrivateReachesACustomer() {
    String files = files();
    byte[] words = (CANARY + "\n").getBytes(UTF_8);
    String internal = id(attach(desk, files, "canary4471.txt", "", words, 201));
    String secret = id(attach(desk, files, "canary4472.txt", "&level=confidential", words, 201));
    String own = id(attach(ours, files, "screen.txt", "&level=CONFIDENTIAL", words, 201));
    assertEquals(List.of("screen.txt"), names(ours, files));
    assertEquals(List.of("canary4471.txt", "canary4472.txt", "screen.txt"), names(desk, files));
    for (String id : List.of(internal, secret)) {
      assertEquals(404, ours.download(files + "/" + id).statusCode());
    }
    assertEquals(200, ours.download(files + "/" + own).statusCode());
    String record = files.replace("/attachments", "");
    for (String path : List.of(record, record + "/sheet", "search?q=canary4471", "notifications")) {
      assertFalse(ours.get(path).body().contains("canary447"), path);
    }
    refused(attached(desk, files, "a.txt", "&visible=true&level=CONFIDENTIAL", words), "ATT-4");
    refused(attached(desk, files, "a.txt", "&level=SECRET", words), "CLS-1");
    assertEquals(403, auditor.postStream(files + "?name=a.txt", in(words)).status());
    assertEquals(200, desk.download(files + "/" + secret).statusCode());
    assertTrue(history(record).contains("FILE_READ"));
  }

  /** Pages, pictures that are programs, programs and names that lie are refused; what looks harmless never runs. */
  void nothingActiveIsTakenIn() {
    String files = files();
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8);
    byte[] html = " \n<!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8);
    byte[] gif = "GIF89a/*<script>alert(1)</script>*/".getBytes(UTF_8);
    for (String name : List.of("a.svg", "a.png", "a.txt", "a.html")) {
      refused(attached(desk, files, name, "", svg), "ATT-2");
      refused(attached(desk, files, name, "", html), "ATT-2");
    }
    refused(attached(desk, files, "a.gif.html", "", gif), "ATT-2.ENDING");
    refused(attached(desk, files, "report.pdf.exe", "", bytes(5)), "ATT-2.ENDING");
    refused(attached(desk, files, "a.txt", "", new byte[0]), "ATT-3.EMPTY");
    refused(attached(desk, files, "a\0.txt", "", gif), "ATT-1.UNSEEN");
    refused(attached(desk, files, "a\r\nX-Evil: 1.gif", "", gif), "ATT-1.UNSEEN");
    refused(attached(desk, files, "", "", gif), "ATT-1");
    assertEquals(List.of(), names(desk, files));
    JsonObject both = attach(desk, files, "../../evil.gif", "", gif, 201);
    assertEquals("evil.gif", both.getString("name"));
    HttpResponse<byte[]> read = desk.download(files + "/" + id(both));
    assertEquals("application/octet-stream", headers(read).get("content-type"));
    assertTrue(headers(read).get("content-disposition").startsWith("attachment;"));
  }

  /** A file as large as the limit goes through, told or not told how long it is; a byte more leaves nothing. */
  void largeOnesAreStreamed() {
    String files = files();
    byte[] head = bytes(5);
    int rest = LIMIT * MEBIBYTE - head.length;
    JsonObject made = desk.postStream(name(files, "l.pdf"), zeros(head, rest)).expect(201).object();
    assertEquals(LIMIT * MEBIBYTE, made.getInt("length"));
    HttpResponse<byte[]> read = desk.download(files + "/" + id(made));
    assertEquals(made.getString("sha256"), sha256(read.body()));
    Answer refused = desk.postStream(name(files, "m.pdf"), zeros(head, rest + 1));
    refused(refused, "ATT-3.SIZE");
    assertEquals(List.of("l.pdf"), names(desk, files));
  }

  /** A removal says why; nobody reads the file afterwards, and the history still knows it. */
  void removedWithAReason() {
    String files = files();
    String id = id(attach(ours, files, "mine.pdf", "", bytes(9), 201));
    String path = files + "/" + id;
    refused(desk.post(path + "/removal", "{\"reason\":\" \"}"), "ATT-5");
    assertEquals(403, ours.post(path + "/removal", "{\"reason\":\"mistake\"}").status());
    assertEquals("[]", desk.post(path + "/removal", "{\"reason\":\"a mistake\"}").body());
    assertEquals(404, ours.download(path).statusCode());
    assertEquals(404, desk.post(path + "/removal", "{\"reason\":\"a mistake\"}").status());
    String told = history(files.replace("/attachments", ""));
    assertTrue(told.contains("FILE_REMOVED") && told.contains("a mistake"), told);
  }

  /** A simple record's files follow its form: who writes it adds, whose it is reads what is meant for them. */
  void simpleRecordsBearFilesToo() {
    String number =
        staff
            .post(
                "complaints",
                """
                {"customer":"%s","service":"Pumps","receivedAt":"2026-03-03T10:00:00Z",
                 "description":"The noise"}"""
                    .formatted(customer))
            .expect(201)
            .text("number");
    String files = "complaints/" + number + "/attachments";
    attach(staff, files, "letter.pdf", "&visible=true", bytes(9), 201);
    String id = id(attach(staff, files, "internal.pdf", "", bytes(9), 201));
    assertEquals(List.of("letter.pdf"), names(ours, files));
    assertEquals(404, ours.download(files + "/" + id).statusCode());
    theirs.get(files).expect(404);
    attach(ours, files, "mine.pdf", "", bytes(9), 403);
    staff.post(files + "/" + id + "/removal", "{\"reason\":\"a mistake\"}").expect(200);
    assertEquals(List.of("letter.pdf"), names(staff, files));
  }

  private String files() {
    String body =
        """
        {"customer":"%s","service":"%s","title":"Wet floor","description":"A puddle grows.",
         "impact":3,"urgency":3}""";
    String number = desk.post("incidents", body.formatted(customer, service)).expect(201).body();
    return "incidents/" + number.replaceFirst("(?s).*?(INC-[0-9-]+).*", "$1") + "/attachments";
  }

  private String history(String record) {
    String number = record.substring(record.indexOf('/') + 1);
    return auditor.get("history?record=" + number).expect(200).body();
  }

  private static JsonObject attach(
      Client who, String files, String name, String options, byte[] bytes, int status) {
    return attached(who, files, name, options, bytes).expect(status).object();
  }

  private static Answer attached(
      Client who, String files, String name, String options, byte[] bytes) {
    return who.postStream(name(files, name) + options, in(bytes));
  }

  private static String name(String files, String name) {
    return files + "?name=" + URLEncoder.encode(name, UTF_8);
  }

  private static List<String> names(Client who, String files) {
    return who.get(files).expect(200).list().stream()
        .map(one -> one.asJsonObject().getString("name"))
        .toList();
  }

  private static Map<String, String> headers(HttpResponse<?> answer) {
    return List.of(
            "content-type",
            "x-content-type-options",
            "content-length",
            "content-security-policy",
            "content-disposition")
        .stream()
        .collect(
            Collectors.toMap(
                name -> name, name -> answer.headers().firstValue(name).orElse("none")));
  }

  private static void refused(Answer answer, String rule) {
    assertEquals(422, answer.status(), answer.body());
    assertEquals(rule, answer.text("rule"), answer.body());
    assertFalse(answer.text("detail").matches("(?s).*\\{\\d}.*"), answer.body());
  }

  private static String id(JsonObject made) {
    return String.valueOf(made.getInt("id"));
  }

  /** Bytes that begin as a PDF file does. */
  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];

    System.arraycopy("%PDF-".getBytes(UTF_8), 0, bytes, 0, 5);
    for (int i = 5; i < length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    return bytes;
  }

  private static Supplier<InputStream> in(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  private static Supplier<InputStream> zeros(byte[] head, int count) {
    return () ->
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(head), new ByteArrayInputStream(new byte[count]))));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
