package org.evident.it;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Hears what is said to an open page. */
public final class Listener implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 20;

  private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket line;

  Listener(HttpClient http, URI address) {
    line = http.newWebSocketBuilder().buildAsync(address, new Ear()).join();
  }

  /** Waits until something is said that has these words. */
  void await(String words) {
    Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
    String said = "";
    while (!said.contains(words)) {
      try {
        said = heard.poll(1, TimeUnit.SECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
      said = said == null ? "" : said;
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("Nobody says " + words);
      }
    }
  }

  /** Closes the page. */
  @Override
  public void close() {
    line.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
  }

  private final class Ear implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
      part.append(text);
      if (last) {
        heard.add(part.toString());
        part.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
