package org.evident.conformity.requirement.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that takes one file after another and holds none of them; the same files are the same bytes (CNF-12). */
public final class PackZip {

  // Not the first instant a ZIP can hold: for that one the entry also stores a time that depends on
  // the zone of the machine.
  private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;
  private final List<Packed> files = new ArrayList<>();

  /** Begins one; the stream stays open at its end. */
  public PackZip(OutputStream out) {
    zip = new ZipOutputStream(out);
  }

  /**
   * A file that was packed.
   *
   * @param sha256 of its bytes, in hexadecimal
   * @param rows how many records it has
   */
  public record Packed(String name, String sha256, long bytes, long rows) {}

  /** Writes a file and answers with how many records it has. */
  public interface Writing {
    long into(OutputStream out) throws IOException;
  }

  /** Packs a file. */
  public void file(String name, Writing writing) {
    try {
      ZipEntry entry = new ZipEntry(name);
      // In local time, since the other setter depends on the zone of the machine.
      entry.setTimeLocal(DATE);
      zip.putNextEntry(entry);
      Counted counted = new Counted(new DigestOutputStream(new Open(zip), sha256()));
      long rows = writing.into(counted);
      zip.closeEntry();
      String sum = HexFormat.of().formatHex(counted.digest());
      files.add(new Packed(name, sum, counted.bytes, rows));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What was packed so far, in its order. */
  public List<Packed> files() {
    return List.copyOf(files);
  }

  /** Ends it. */
  public void end() {
    try {
      zip.finish();
      zip.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whoever closes the stream of a file leaves the ZIP open. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      out.write(bytes, offset, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static final class Counted extends FilterOutputStream {
    private long bytes;

    Counted(DigestOutputStream out) {
      super(out);
    }

    @Override
    public void write(int value) throws IOException {
      out.write(value);
      bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int count) throws IOException {
      out.write(some, offset, count);
      bytes += count;
    }

    byte[] digest() {
      return ((DigestOutputStream) out).getMessageDigest().digest();
    }
  }
}
