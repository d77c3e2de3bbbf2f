package org.evident.foundation.history.rule;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The history as lines of text: seals, the end of the seals, entries, ends of chains, in this order.
 * What is written here is all a verification outside the system needs.
 */
public final class ExportLines {

  private final ChainCheck check = new ChainCheck();
  private long entries;
  private long seals;
  private long withheld;

  /** A seal with the hash stored beside it. */
  public static String seal(ChainSeal seal, String hash) {
    return line(
        "line", "seal",
        "number", String.valueOf(seal.number()),
        "at", String.valueOf(seal.at()),
        "heads", seal.heads(),
        "previousHash", seal.previousHash(),
        "hash", hash);
  }

  /** The end of the seals. */
  public static String sealHead(long number, String hash) {
    return line("line", "sealHead", "number", String.valueOf(number), "hash", hash);
  }

  /** An entry with the hash stored beside it. */
  public static String entry(ChainedEntry e, String hash) {
    return line(
        "line", "entry",
        "shard", String.valueOf(e.shard()),
        "position", String.valueOf(e.position()),
        "at", String.valueOf(e.at()),
        "actor", e.actor(),
        "actingRole", e.actingRole(),
        "recordKind", e.recordKind(),
        "recordNumber", e.recordNumber(),
        "act", e.act(),
        "detail", e.detail(),
        "field", e.change().field(),
        "oldValue", e.change().oldValue(),
        "newValue", e.change().newValue(),
        "channel", e.channel(),
        "previousHash", e.previousHash(),
        "hash", hash);
  }

  /** An entry whose words are for security roles alone (INC-6), with the hash stored beside it. */
  public static String withheld(ChainedEntry e, String hash) {
    return line(
        "line", "withheld",
        "shard", String.valueOf(e.shard()),
        "position", String.valueOf(e.position()),
        "at", String.valueOf(e.at()),
        "actor", e.actor(),
        "actingRole", e.actingRole(),
        "recordKind", e.recordKind(),
        "recordNumber", e.recordNumber(),
        "act", e.act(),
        "field", e.change().field(),
        "channel", e.channel(),
        "previousHash", e.previousHash(),
        "hash", hash);
  }

  /** The end of a chain. */
  public static String head(int shard, long position, String hash) {
    return line(
        "line",
        "head",
        "shard",
        String.valueOf(shard),
        "position",
        String.valueOf(position),
        "hash",
        hash);
  }

  /**
   * Takes the next line.
   *
   * @throws IllegalArgumentException if it is no line of an export
   */
  public void read(String text) {
    Map<String, String> v = FlatJson.read(text);
    switch (String.valueOf(v.get("line"))) {
      case "seal" -> {
        seals++;
        check.seal(
            new ChainSeal(
                number(v, "number"),
                Instant.parse(need(v, "at")),
                need(v, "heads"),
                need(v, "previousHash")),
            need(v, "hash"));
      }
      case "sealHead" -> check.sealHead(number(v, "number"), need(v, "hash"));
      case "entry" -> {
        entries++;
        check.entry(entry(v), need(v, "hash"));
      }
      case "withheld" -> {
        entries++;
        withheld++;
        v.put("detail", "");
        check.withheld(entry(v), need(v, "hash"));
      }
      case "head" -> check.head((int) number(v, "shard"), number(v, "position"), need(v, "hash"));
      default -> throw new IllegalArgumentException("Not a line of an exported history");
    }
  }

  /** What is wrong with the lines read. */
  public List<Fault> faults() {
    return check.faults();
  }

  /** How many entries were read. */
  public long entries() {
    return entries;
  }

  /** Of how many entries the words were not there to be checked. */
  public long withheld() {
    return withheld;
  }

  /** How many seals were read. */
  public long seals() {
    return seals;
  }

  private static ChainedEntry entry(Map<String, String> v) {
    return new ChainedEntry(
        (int) number(v, "shard"),
        number(v, "position"),
        Instant.parse(need(v, "at")),
        need(v, "actor"),
        v.get("actingRole"),
        need(v, "recordKind"),
        need(v, "recordNumber"),
        need(v, "act"),
        need(v, "detail"),
        new FieldChange(v.get("field"), v.get("oldValue"), v.get("newValue")),
        need(v, "channel"),
        need(v, "previousHash"));
  }

  private static long number(Map<String, String> values, String name) {
    return Long.parseLong(need(values, name));
  }

  private static String need(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("A line has no " + name);
    }
    return value;
  }

  private static String line(String... pairs) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return FlatJson.write(values);
  }
}
