package org.evident.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A call from another address of this machine, which the client of the JDK cannot make. */
final class RawCall {

  private static final String CALL =
      "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s";

  private RawCall() {}

  /** The status of a sign-in from an address such as 127.0.0.2. */
  static int signIn(Server server, String from, String login, String password) {
    String body = "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password);
    URI at = server.address().resolve("api/v1/tokens/sign-in");
    String call = CALL.formatted(at.getPath(), at.getAuthority(), body.length(), body);
    try (Socket socket =
            new Socket(
                InetAddress.getByName(at.getHost()), at.getPort(), InetAddress.getByName(from), 0);
        BufferedReader answer =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
      socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
      return Integer.parseInt(answer.readLine().split(" ")[1]);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
