package org.evident.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Stands before a server of this machine and speaks TLS for it, with one certificate or another. */
final class TlsRelay implements AutoCloseable {

  /** What it shows. */
  enum Shown {
    RIGHT("ip:127.0.0.1"),
    /** Trusted, and another's. */
    OF_ANOTHER("dns:mail.example.org"),
    /** With the right name, made by whoever. */
    UNKNOWN("ip:127.0.0.1");

    private final String name;

    Shown(String name) {
      this.name = name;
    }
  }

  private static final String PASSWORD = "changeit";
  private final int target;
  private final ServerSocket door;
  private final Path trusted;
  private final Map<Shown, SSLContext> contexts = new EnumMap<>(Shown.class);
  private volatile Shown shown = Shown.RIGHT;

  TlsRelay(int target) {
    this.target = target;
    try {
      Path directory = Files.createTempDirectory("relay");
      trusted = directory.resolve("trusted.p12");
      KeyStore trust = KeyStore.getInstance("PKCS12");
      trust.load(null, null);
      for (Shown one : Shown.values()) {
        KeyStore keys = keys(directory.resolve(one + ".p12"), one);
        KeyManagerFactory managers =
            KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        contexts.put(one, context);
        if (one != Shown.UNKNOWN) {
          trust.setCertificateEntry(one.name(), keys.getCertificate("relay"));
        }
      }
      try (OutputStream file = Files.newOutputStream(trusted)) {
        trust.store(file, PASSWORD.toCharArray());
      }
      door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
    start(this::open);
  }

  int port() {
    return door.getLocalPort();
  }

  /** What a server is told to trust the certificates of the first two kinds. */
  List<String> properties() {
    return List.of(
        "-Djavax.net.ssl.trustStore=" + trusted, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
  }

  /** Shows this certificate to whoever comes from now on. */
  void show(Shown now) {
    shown = now;
  }

  private static KeyStore keys(Path file, Shown one) throws IOException, GeneralSecurityException {
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    Process process =
        new ProcessBuilder(
                List.of(
                    keytool.toString(),
                    "-genkeypair",
                    "-alias",
                    "relay",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=" + one,
                    "-ext",
                    "SAN=" + one.name,
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    PASSWORD,
                    "-keystore",
                    file.toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IOException("keytool made no " + file);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
    return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
  }

  private void open() {
    while (!door.isClosed()) {
      try {
        Socket plain = door.accept();
        start(() -> serve(plain));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket plain) {
    try (SSLSocket caller =
            (SSLSocket)
                contexts.get(shown).getSocketFactory().createSocket(plain, null, target, true);
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
      caller.setUseClientMode(false);
      caller.startHandshake();
      start(() -> pass(server, caller));
      caller.getInputStream().transferTo(server.getOutputStream());
    } catch (IOException refused) {
      // Whoever called did not like the certificate, or has gone.
    }
  }

  private static void pass(Socket from, Socket to) {
    try (InputStream said = from.getInputStream()) {
      said.transferTo(to.getOutputStream());
    } catch (IOException gone) {
      // One of both has gone, and the other is closed by that.
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "tls-relay");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
