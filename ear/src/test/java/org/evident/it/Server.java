package org.evident.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A WildFly with the application on it, in a base directory and on ports of its own. */
public final class Server implements AutoCloseable {

  private static final Path HOME = Path.of(System.getProperty("server.home"));
  private static final Path EAR = Path.of(System.getProperty("ear.file"));
  private static final Path WORK = Path.of(System.getProperty("work.dir"));

  /** The home of the JDK servers run on; blank for the one of the tests. */
  private static final String JAVA = System.getProperty("server.java.home", "");

  private static final int HEAP = 700;
  private static final String JAVA_OPTS =
      "-Xms128m -Xmx%dm -XX:MaxMetaspaceSize=512m -Djava.net.preferIPv4Stack=true";

  /** What costs a server least that lives for a minute: the second compiler would work for a future it does not have. */
  private static final String SMALL = " -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  /** Nobody waits: not for what the application does in the background, nor for the hashes of passwords nobody steals. */
  private static final List<String> PROMPT =
      List.of(
          "-Devident.password.thousands=10",
          "-Devident.seal.seconds=1",
          "-Devident.signal.seconds=0.5",
          "-Devident.mail.seconds=0.5",
          "-Devident.mail.retry-seconds=0.5",
          "-Devident.mail.lease-seconds=5",
          "-Devident.work.seconds=0.2",
          "-Devident.live.seconds=0.3",
          "-Devident.work.takeover-seconds=5",
          "-Devident.watch.seconds=0.5");

  private static final int HTTP = 8080;
  private static final int MANAGEMENT = 9990;
  private static final int[] PORTS = {HTTP, 8443, MANAGEMENT, 8009, 4712, 4713};
  private static final Pattern STATEMENT =
      Pattern.compile("jboss\\.jdbc\\.spy] \\(default task.*Statement] execute\\w*\\(");
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration STOP = Duration.ofSeconds(30);

  private final Path base;
  private final List<String> properties;
  private final Thread hook = new Thread(this::kill);
  private final String options;
  private int offset;
  private Process process;

  private Server(String name, List<String> properties, String options) {
    this.base = WORK.resolve(name);
    this.options = options;
    this.properties = List.copyOf(properties);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Starts a server whose base directory is new, and waits until the application answers. Its timers are quick, unless
   * the properties say otherwise.
   *
   * @param name of the base directory below {@code work.dir}; two live servers need two names
   * @param properties as {@code -Dname=value}, for instance those of a {@link Database}
   */
  public static Server start(String name, List<String> properties) {
    return start(name, prompt(properties), JAVA_OPTS.formatted(HEAP) + SMALL, false);
  }

  /** Starts a server as in production, with a heap of some MiB. */
  public static Server start(String name, List<String> properties, int heap) {
    return start(name, properties, JAVA_OPTS.formatted(heap), false);
  }

  /** Starts a server that notes every statement it sends to the database in {@link #statements}. */
  public static Server spied(String name, List<String> properties) {
    return start(name, prompt(properties), JAVA_OPTS.formatted(HEAP) + SMALL, true);
  }

  private static List<String> prompt(List<String> properties) {
    return Stream.concat(PROMPT.stream(), properties.stream()).toList();
  }

  private static Server start(String name, List<String> properties, String options, boolean spied) {
    Server server = new Server(name, properties, options);
    try {
      server.furnish();
      if (spied) {
        server.spy();
      }
      server.start();
      return server;
    } catch (IOException | RuntimeException failed) {
      server.close();
      throw failed instanceof IOException io
          ? new UncheckedIOException(io)
          : (RuntimeException) failed;
    }
  }

  /** Starts again on what the last run left behind. */
  public void start() {
    if (process != null && process.isAlive()) {
      throw new IllegalStateException(base + " runs already");
    }
    offset = freeOffset();
    List<String> command = new ArrayList<>();
    command.add(HOME.resolve("bin/standalone.sh").toString());
    command.add("-Djboss.server.base.dir=" + base);
    command.add("-Djboss.socket.binding.port-offset=" + offset);
    command.add("-Djboss.node.name=" + base.getFileName());
    command.addAll(properties);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
    builder.environment().put("JAVA_OPTS", options);
    builder.environment().put("JBOSS_HOME", HOME.toString());
    if (!JAVA.isBlank()) {
      builder.environment().put("JAVA_HOME", JAVA);
    }
    try {
      Files.deleteIfExists(marker("failed"));
      Files.deleteIfExists(marker("isdeploying"));
      Files.deleteIfExists(marker("deployed"));
      Files.writeString(marker("dodeploy"), "");
      process = builder.start();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    awaitHealth();
  }

  /** The operating system's number of the process that was started; the server is among its children. */
  public long pid() {
    return process.pid();
  }

  /** Ends the server as a power cut would. */
  public void kill() {
    end(ProcessHandle::destroyForcibly);
  }

  /** Ends the server in order. */
  public void stop() {
    end(ProcessHandle::destroy);
  }

  /** Throws away all it had, as if it were another machine; it has to be down. */
  public void renew() {
    try {
      furnish();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Stops in order and starts again. */
  public void restart() {
    stop();
    start();
  }

  /** Ends the server at once: what it leaves behind is thrown away. */
  @Override
  public void close() {
    kill();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The hook is running already, and does the same.
    }
  }

  /** Where the application begins, with a slash at the end. */
  public URI address() {
    return URI.create("http://localhost:" + (HTTP + offset) + "/evident/");
  }

  /** The port that administrators' tools talk to. */
  public int management() {
    return MANAGEMENT + offset;
  }

  /** Where the server keeps its files. */
  public Path data() {
    return base.resolve("data");
  }

  /** Everything the server has written since its base directory was made. */
  public String log() {
    try {
      return Files.exists(console()) ? Files.readString(console()) : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** How many statements requests have sent so far; jobs in the background are not counted. */
  public long statements() {
    try (Stream<String> lines = Files.lines(base.resolve("log/server.log"))) {
      return lines.filter(line -> STATEMENT.matcher(line).find()).count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void spy() throws IOException {
    Path file = base.resolve("configuration/standalone.xml");
    String configuration = Files.readString(file);
    String spied =
        configuration
            .replace("pool-name=\"EvidentDS\"", "pool-name=\"EvidentDS\" spy=\"true\"")
            .replace(
                "<root-logger>",
                "<logger category=\"jboss.jdbc.spy\"><level name=\"DEBUG\"/></logger><root-logger>");
    if (spied.length() - configuration.length() < 50) {
      throw new IllegalStateException("The configuration of the server has another form");
    }
    Files.writeString(file, spied);
  }

  private Path console() {
    return base.resolve("console.log");
  }

  private Path marker(String state) {
    return base.resolve("deployments/evident.ear." + state);
  }

  /** Takes the configuration only: what another server of this home has deployed or stored stays. */
  private void furnish() throws IOException {
    remove(base);
    Files.createDirectories(base.resolve("deployments"));
    copy(HOME.resolve("standalone/configuration"), base.resolve("configuration"));
    copy(HOME.resolve("standalone/lib"), base.resolve("lib"));
    Files.copy(EAR, base.resolve("deployments/evident.ear"));
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : (Iterable<Path>) all.filter(Server::isNoBackup)::iterator) {
        Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static boolean isNoBackup(Path path) {
    return !path.toString().contains("standalone_xml_history");
  }

  private static void remove(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(one);
      }
    }
  }

  private void awaitHealth() {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve("api/v1/health"))
            .timeout(Duration.ofSeconds(10))
            .build();
    long end = System.nanoTime() + START.toNanos();
    while (!answers(client, request)) {
      if (!process.isAlive() || Files.exists(marker("failed")) || System.nanoTime() > end) {
        kill();
        throw new IllegalStateException(base + " did not come up:\n" + tail());
      }
      pause();
    }
  }

  private static boolean answers(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(250);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private String tail() {
    List<String> lines = log().lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
  }

  /** The start script is one process, the server it starts another: both have to go. */
  private void end(Predicate<ProcessHandle> how) {
    if (process == null) {
      return;
    }
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(how::test);
    gone(all).completeOnTimeout(null, STOP.toSeconds(), TimeUnit.SECONDS).join();
    all.forEach(ProcessHandle::destroyForcibly);
    gone(all).join();
    process = null;
  }

  private static CompletableFuture<Void> gone(List<ProcessHandle> all) {
    return CompletableFuture.allOf(
        all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
  }

  private static int freeOffset() {
    return ThreadLocalRandom.current()
        .ints(1_000, 20_000)
        .filter(o -> IntStream.of(PORTS).allMatch(port -> isFree(port + o)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (ServerSocket tried = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return tried.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
