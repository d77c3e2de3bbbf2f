package org.evident.foundation.history.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.foundation.storage.boundary.Statements;

/**
 * What pages show for people who were erased: the entries stay as they were written, since their chains would break
 * (RET-3). The login itself is kept as a hash only.
 */
@ApplicationScoped
public class Pseudonyms {

  @Inject private Statements statements;

  /** Keeps that from now on a login stands for nobody. */
  public void keep(String login, String pseudonym, Instant at) {
    statements.change(
        "insert into erased_login (login_hash, pseudonym, erased_at) values (?, ?, ?)",
        hash(login),
        pseudonym,
        at);
  }

  /** The same lines, with pseudonyms where the logins of erased people stand by themselves. */
  List<HistoryLine> shown(List<HistoryLine> lines) {
    Set<String> words =
        lines.stream()
            .flatMap(Pseudonyms::words)
            .filter(w -> w != null)
            .collect(Collectors.toSet());
    Map<String, Erased> erased = erased(words);
    return erased.isEmpty() ? lines : lines.stream().map(line -> shown(line, erased)).toList();
  }

  private Map<String, Erased> erased(Collection<String> words) {
    if (words.isEmpty()) {
      return Map.of();
    }
    Map<String, String> hashes = new HashMap<>();
    words.forEach(word -> hashes.put(hash(word), word));
    Map<String, Erased> found = new HashMap<>();
    statements.each(
        "select login_hash, pseudonym, erased_at from erased_login where login_hash in ("
            + Statements.places(hashes.size())
            + ") order by erased_at",
        row ->
            found.putIfAbsent(
                hashes.get(row.text("login_hash")),
                new Erased(row.text("pseudonym"), row.instant("erased_at"))),
        hashes.keySet().toArray());
    return found;
  }

  private static Stream<String> words(HistoryLine line) {
    return Stream.of(line.actor(), line.detail(), line.oldValue(), line.newValue());
  }

  private static HistoryLine shown(HistoryLine line, Map<String, Erased> erased) {
    return new HistoryLine(
        line.place(),
        line.key(),
        line.at(),
        shown(line.actor(), line, erased),
        line.actingRole(),
        line.kind(),
        line.number(),
        line.act(),
        shown(line.detail(), line, erased),
        line.field(),
        shown(line.oldValue(), line, erased),
        shown(line.newValue(), line, erased),
        line.channel());
  }

  /** Whoever gets the same login later is somebody else. */
  private static String shown(String word, HistoryLine line, Map<String, Erased> erased) {
    Erased one = word == null ? null : erased.get(word);
    return one == null || line.at().isAfter(one.at()) ? word : one.pseudonym();
  }

  private static String hash(String login) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(login.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private record Erased(String pseudonym, Instant at) {}
}
