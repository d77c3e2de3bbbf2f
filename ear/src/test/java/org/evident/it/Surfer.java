package org.evident.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who opens pages without a browser, so without their scripts and pictures. */
public final class Surfer {

  private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(name|value|type)=\"([^\"]*)\"");

  private static final Pattern TICKET = Pattern.compile("data-ticket=\"([^\"]+)\"");

  private static final String SESSION = "EVIDENT";
  private static final String BOUNDARY = "between-the-parts";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final Server server;

  public Surfer(Server server) {
    this.server = server;
  }

  /** Signs in by the form, and proves that it worked. */
  public Surfer signIn(String login, String password) {
    HttpResponse<String> entered = enter("login.xhtml", login, password);
    if (entered.statusCode() != 302 || open("index.xhtml").statusCode() != 200) {
      throw new AssertionError(login + " is not let in: " + entered.statusCode() + entered.body());
    }
    return this;
  }

  /** Fills in the form of signing in at an address, and answers with what comes back. */
  HttpResponse<String> enter(String path, String login, String password) {
    Map<String, String> fields = fields(open(path).body(), "form");
    fields.put("form:name", login);
    fields.put("form:password", password);
    fields.put("form:enter", "x");
    return post(path, fields);
  }

  /** What the cookie of the session holds; null before there is one. */
  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> SESSION.equals(cookie.getName()))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Posts something with the cookies of the pages and nothing else, as another site can make a browser do. */
  HttpResponse<String> forge(String path, String type, String body) {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  /** Opens a page below the application's address; redirects are not followed. */
  public HttpResponse<String> open(String path) {
    return send(request(path).GET());
  }

  /** Opens a page and the line it hears at. */
  public Listener listen(String path) {
    Matcher ticket = TICKET.matcher(open(path).body());
    if (!ticket.find()) {
      throw new AssertionError(path + " has no line");
    }
    String line = "live?ticket=" + ticket.group(1);
    String address = server.address().resolve(line).toString();
    return new Listener(http, URI.create(address.replaceFirst("http", "ws")));
  }

  /** Fills in a form of a page, presses a button of it, and answers with where that leads. */
  public String press(String path, String form, String button, Map<String, String> typed) {
    String page = open(path).body();
    Map<String, String> fields = fields(page, form);
    typed.forEach((field, value) -> fields.put(form + ":" + field, value));
    fields.put(form + ":" + button, "x");
    HttpResponse<String> answer = post(path, fields);
    if (answer.statusCode() != 302) {
      throw new AssertionError(path + " stays: " + answer.statusCode() + answer.body());
    }
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /**
   * Posts fields of which some may be there more than once.
   *
   * @param file name and text of a file that is sent with them, or null
   */
  HttpResponse<String> post(
      String path, List<Map.Entry<String, String>> fields, Map.Entry<String, String> file) {
    if (file == null) {
      return postForm(path, fields);
    }
    StringBuilder body = new StringBuilder();
    fields.forEach(field -> part(body, field.getKey() + "\"", field.getValue()));
    part(body, file.getKey() + "\"; filename=\"typed.csv\"", file.getValue());
    body.append("--").append(BOUNDARY).append("--\r\n");
    return forge(path, "multipart/form-data; boundary=" + BOUNDARY, body.toString());
  }

  private static void part(StringBuilder body, String name, String value) {
    body.append("--")
        .append(BOUNDARY)
        .append("\r\nContent-Disposition: form-data; name=\"")
        .append(name)
        .append("\r\n\r\n")
        .append(value)
        .append("\r\n");
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    return postForm(path, fields.entrySet());
  }

  private HttpResponse<String> postForm(String path, Collection<Map.Entry<String, String>> fields) {
    String form =
        fields.stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** The fields of a form, with what they hold; no button is pressed by itself. */
  static Map<String, String> fields(String page, String form) {
    Map<String, String> fields = new LinkedHashMap<>();
    int start = page.indexOf("id=\"" + form + "\"");
    Matcher input = INPUT.matcher(page.substring(start, page.indexOf("</form>", start)));
    while (input.find()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(input.group());
      while (attribute.find()) {
        attributes.put(attribute.group(1), attribute.group(2));
      }
      if (attributes.containsKey("name") && !"submit".equals(attributes.get("type"))) {
        fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
      }
    }
    return fields;
  }

  private HttpRequest.Builder request(String path) {
    URI address = server.address().resolve(path);
    return HttpRequest.newBuilder(address).header("Accept-Language", "en");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
