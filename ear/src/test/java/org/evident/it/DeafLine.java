package org.evident.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A line to a mail server that brings every word there; while it is deaf, the answer that a message was accepted never
 * comes back, so that whoever sent it cannot know.
 */
final class DeafLine implements AutoCloseable {

  private static final String GO_AHEAD = "354";

  private final ServerSocket here;
  private final int target;
  private volatile boolean deaf;

  DeafLine(int target) {
    this.target = target;
    try {
      here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    start(this::listen);
  }

  int port() {
    return here.getLocalPort();
  }

  void deaf(boolean now) {
    deaf = now;
  }

  @Override
  public void close() {
    try {
      here.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void listen() throws IOException {
    while (!here.isClosed()) {
      Socket caller = here.accept();
      start(() -> connect(caller));
    }
  }

  private void connect(Socket caller) throws IOException {
    try {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      start(() -> caller.getInputStream().transferTo(server.getOutputStream()));
      start(() -> answer(server, caller));
    } catch (IOException nobodyThere) {
      caller.close();
    }
  }

  private void answer(Socket server, Socket caller) throws IOException {
    BufferedReader answers =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream back = caller.getOutputStream();
    boolean mute = false;
    for (String line = answers.readLine(); line != null; line = answers.readLine()) {
      if (!mute) {
        back.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        back.flush();
      }
      mute = mute || deaf && line.startsWith(GO_AHEAD);
    }
    if (!mute) {
      caller.close();
    }
  }

  private static void start(Talk talk) {
    Thread thread =
        new Thread(
            () -> {
              try {
                talk.go();
              } catch (IOException over) {
                // One of the two ends has hung up: the talk is over.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private interface Talk {
    void go() throws IOException;
  }
}
