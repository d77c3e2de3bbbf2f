package org.evident.it;

import java.io.IOException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who goes from page to page with cookies, one redirect at a time. */
final class Wayfarer {

  private static final Pattern HIDDEN =
      Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_WAY = 10;

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** Asks for one address and follows nothing. */
  HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address).GET());
  }

  /** Asks for an address and goes wherever it leads. */
  HttpResponse<String> follow(URI address) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(address);
    for (int i = 0; i < LONGEST_WAY && answer.statusCode() / 100 == 3; i++) {
      answer = get(target(answer));
    }
    return answer;
  }

  /** Presses a button of a form on a page. */
  HttpResponse<String> submit(HttpResponse<String> page, String form, String button)
      throws IOException, InterruptedException {
    int begin = page.body().indexOf("<form id=\"" + form + "\"");
    String source = page.body().substring(begin, page.body().indexOf("</form>", begin));
    StringBuilder body = new StringBuilder(encoded(button) + "=x");
    Matcher hidden = HIDDEN.matcher(source);
    while (hidden.find()) {
      body.append('&').append(encoded(attribute(hidden.group(), "name")));
      body.append('=').append(encoded(attribute(hidden.group(), "value")));
    }
    URI target = page.uri().resolve(attribute(source, "action").replace("&amp;", "&"));
    return send(
        HttpRequest.newBuilder(target)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  /** The id of the session with a server, or null. */
  String session(URI address) {
    return cookies.getCookieStore().get(address).stream()
        .filter(c -> c.getName().equals("EVIDENT"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Where an answer leads. */
  static URI target(HttpResponse<?> answer) {
    return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(
        request
            .header("Accept-Language", "en")
            .header("Accept", "text/html, application/json;q=0.9")
            .build(),
        BodyHandlers.ofString());
  }

  private static String attribute(String element, String name) {
    Matcher found = Pattern.compile(name + "=\"([^\"]*)\"").matcher(element);
    return found.find() ? found.group(1) : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
