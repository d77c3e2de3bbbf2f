package org.evident.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/** A program that talks to the API of a server, as nobody or as the owner of a token. */
public final class Client {

  private static final String JSON = "application/json";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http;
  private final Server server;
  private final String token;
  private final String language;

  private Client(HttpClient http, Server server, String token, String language) {
    this.http = http;
    this.server = server;
    this.token = token;
    this.language = language;
  }

  /** A caller without a token who reads English. */
  public static Client of(Server server) {
    return new Client(HttpClient.newHttpClient(), server, null, "en");
  }

  /** The same caller with a token, which may be null for none. */
  public Client as(String secret) {
    return new Client(http, server, secret, language);
  }

  /** The same caller, reading another language. */
  public Client reading(String tag) {
    return new Client(http, server, token, tag);
  }

  /** Signs in; the answer's {@code secret} is the token. */
  public Answer signIn(String login, String password) {
    return post(
        "tokens/sign-in",
        Json.createObjectBuilder().add("login", login).add("password", password).build());
  }

  /** Replaces a password by a new one. */
  public Answer changePassword(String login, String from, String to) {
    return post(
        "password",
        Json.createObjectBuilder()
            .add("login", login)
            .add("oldPassword", from)
            .add("newPassword", to)
            .build());
  }

  /** Reads what stands at a path below {@code /api/v1/}. */
  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** Reads the bytes that stand at a path, as they came. */
  public byte[] bytes(String path) {
    HttpResponse<byte[]> response = exchange(request(path).GET(), BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " answers " + response.statusCode());
    }
    return response.body();
  }

  /** Posts without a body. */
  public Answer post(String path) {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  /** Posts JSON. */
  public Answer post(String path, JsonObject body) {
    return post(path, body.toString());
  }

  /** Posts what claims to be JSON. */
  public Answer post(String path, String body) {
    return post(path, JSON, BodyPublishers.ofString(body));
  }

  /** Deletes what stands at a path. */
  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** Posts a text of a type. */
  public Answer post(String path, String type, String body) {
    return post(path, type, BodyPublishers.ofString(body));
  }

  /** Replaces what stands at a path by JSON. */
  public Answer put(String path, String body) {
    return send(request(path).header("Content-Type", JSON).PUT(BodyPublishers.ofString(body)));
  }

  /** Posts the bytes of a file. */
  public Answer postFile(String path, String type, Path file) {
    try {
      return post(path, type, BodyPublishers.ofFile(file));
    } catch (FileNotFoundException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Posts bytes whose number is not told before. */
  public Answer postStream(String path, Supplier<InputStream> bytes) {
    return post(path, "application/octet-stream", BodyPublishers.ofInputStream(bytes));
  }

  /** Reads what stands at a path, with the whole answer around the bytes. */
  public HttpResponse<byte[]> download(String path) {
    return exchange(request(path).GET(), BodyHandlers.ofByteArray());
  }

  private Answer post(String path, String type, BodyPublisher body) {
    return send(request(path).header("Content-Type", type).POST(body));
  }

  /** Sends a request with a condition, for instance {@code If-Match}, and a body unless it is null. */
  public HttpResponse<String> conditional(
      String verb, String path, String header, String tag, String body) {
    HttpRequest.Builder request =
        request(path)
            .method(verb, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Content-Type", JSON);
    return exchange(tag == null ? request : request.header(header, tag), BodyHandlers.ofString());
  }

  /** Sends a text that is said to be of a type, or of none where it is null. */
  public Answer sent(String verb, String path, String type, String body) {
    HttpRequest.Builder request = request(path).method(verb, BodyPublishers.ofString(body));
    return send(type == null ? request : request.header("Content-Type", type));
  }

  /** Posts a text of a type and gives the whole answer. */
  public HttpResponse<String> file(String path, String type, String text) {
    return exchange(
        request(path).POST(BodyPublishers.ofString(text)).header("Content-Type", type),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    URI target = server.address().resolve("api/v1/").resolve(path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target).timeout(PATIENCE).header("Accept-Language", language);
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private Answer send(HttpRequest.Builder request) {
    HttpResponse<String> response = exchange(request, BodyHandlers.ofString());
    String type = response.headers().firstValue("Content-Type").orElse("");
    return new Answer(response.statusCode(), type, response.body());
  }

  private <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return http.send(request.build(), body);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** What came back. */
  public record Answer(int status, String type, String body) {

    /** The body as an object. */
    public JsonObject object() {
      return json().asJsonObject();
    }

    /** The body as a list. */
    public JsonArray list() {
      return json().asJsonArray();
    }

    /** A text of the body, or null if it bears none of that name. */
    public String text(String name) {
      return object().getString(name, null);
    }

    /** This answer, if it has the status expected; otherwise fails with the body. */
    public Answer expect(int expected) {
      if (status != expected) {
        throw new AssertionError("Expected " + expected + " but got " + status + ": " + body);
      }
      return this;
    }

    private JsonValue json() {
      try (JsonReader reader = Json.createReader(new StringReader(body))) {
        return reader.readValue();
      }
    }
  }
}
