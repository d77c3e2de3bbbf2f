package org.evident.foundation.monitoring.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.evident.foundation.monitoring.rule.PullAddress;
import org.evident.foundation.monitoring.rule.PullSpan;
import org.evident.kernel.RuleBroken;
import org.evident.kernel.Setting;

/**
 * Asks monitoring servers. Nothing is followed elsewhere, a name that stands for another host by the time it is
 * asked leads nowhere else than to the one that was looked at, nothing waits or grows without end, and a token goes only to the
 * host and port an administrator has put it there for; it is never told to anybody.
 */
@ApplicationScoped
class QueryServer {

  private static final int LARGEST = 8 * 1024 * 1024;
  private static final int MEBIBYTE = 1024 * 1024;
  private static final int OK = 200;
  private static final int CUT = 200;

  private Duration patience = Duration.ofSeconds(30);
  private HostNames names = HostNames.ofNetwork();
  private HttpClient http;

  @PostConstruct
  void begin() {
    http =
        HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(new CheckedHost(names))
            .build();
  }

  /** Lets nobody wait longer than this for a whole answer. */
  QueryServer within(Duration other) {
    patience = other;
    begin();
    return this;
  }

  /** Learns from somebody else what the names of hosts stand for. */
  QueryServer knowing(HostNames other) {
    names = other;
    begin();
    return this;
  }

  /**
   * Refuses an address that may not be asked; one whose name nobody knows may be known later.
   *
   * @throws RuleBroken CAP.SOURCE.INSIDE or CAP.SOURCE.LISTED
   */
  void require(PullAddress address) {
    address.require(CheckedHost.listed(), names.of(address.host()));
  }

  /**
   * The values of a query that gives one series, in a span of time.
   *
   * @throws RuleBroken CAP.PULL and what was wrong, which may be over at another time
   */
  List<MatrixAnswer.Point> ask(PullAddress address, String query, Duration step, PullSpan span) {
    return MatrixAnswer.points(answer(address, query, step, span));
  }

  /**
   * All series of a query, in a span of time.
   *
   * @throws RuleBroken CAP.PULL and what was wrong, which may be over at another time
   */
  List<MatrixAnswer.Series> askAll(PullSource source, PullSpan span) {
    return MatrixAnswer.series(
        answer(PullAddress.of(source.address()), source.query(), source.step(), span));
  }

  private byte[] answer(PullAddress address, String query, Duration step, PullSpan span) {
    if (names.of(address.host()).isEmpty()) {
      throw RuleBroken.at("address", "CAP.PULL.UNKNOWN", address.host());
    }
    require(address);
    String asked =
        address.base()
            + "/api/v1/query_range?query="
            + URLEncoder.encode(query, StandardCharsets.UTF_8)
            + "&start="
            + span.from().getEpochSecond()
            + "&end="
            + span.to().getEpochSecond()
            + "&step="
            + step.toSeconds();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(asked)).header("Accept", "application/json");
    authorise(request, address);
    HttpResponse<byte[]> answer = answer(address, request.build());
    if (answer.statusCode() != OK) {
      String told = MatrixAnswer.error(answer.body());
      throw told.isEmpty()
          ? RuleBroken.at("address", "CAP.PULL.STATUS", answer.statusCode())
          : RuleBroken.at("query", "CAP.PULL.REFUSED", answer.statusCode(), told);
    }
    return answer.body();
  }

  private HttpResponse<byte[]> answer(PullAddress address, HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> coming =
        http.sendAsync(request, info -> new BoundedBody(LARGEST));
    try {
      return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      coming.cancel(true);
      throw RuleBroken.at("address", "CAP.PULL.LATE", patience.toSeconds());
    } catch (ExecutionException failed) {
      throw failure(address, failed.getCause());
    } catch (InterruptedException stopped) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw RuleBroken.at("address", "CAP.PULL.LATE", patience.toSeconds());
    }
  }

  private static RuleBroken failure(PullAddress address, Throwable cause) {
    for (Throwable one = cause; one != null; one = one.getCause()) {
      if (one instanceof RuleBroken inside) {
        return inside;
      }
      if (one instanceof BoundedBody.TooLarge) {
        return RuleBroken.at("query", "CAP.PULL.LARGE", LARGEST / MEBIBYTE);
      }
    }
    String told = cause.getClass().getSimpleName() + ": " + cause.getMessage();
    return RuleBroken.at(
        "address",
        "CAP.PULL.SILENT",
        address.host(),
        told.substring(0, Math.min(CUT, told.length())));
  }

  /** Gives the server the token that lies there for its host and port; where there is none, none is given. */
  private static void authorise(HttpRequest.Builder request, PullAddress address) {
    String directory = Setting.PULL_TOKENS.text();
    Path file = Path.of(directory, address.host() + "_" + address.port());
    try {
      if (!directory.isEmpty() && Files.isRegularFile(file)) {
        request.header("Authorization", "Bearer " + Files.readString(file).strip());
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      // Told without the cause: it may hold the token.
      throw RuleBroken.at("address", "CAP.PULL.TOKEN", file.getFileName());
    }
  }
}
