package org.glossator.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * A slow network before a server on this machine: bytes take half the latency each way, and all
 * answers together come no faster than the rate. A browser's own emulation does not reach workers.
 */
public final class SlowWire implements AutoCloseable {
  private static final int CHUNK = 16 << 10;

  private final ServerSocket door;
  private final URI server;
  private final long oneWay;
  private volatile long rate;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean isCut;
  private long free;

  private SlowWire(ServerSocket door, URI server, int latency, long rate) {
    this.door = door;
    this.server = server;
    this.oneWay = latency * 1_000_000L / 2;
    this.rate = rate;
  }

  /**
   * A wire to a server.
   *
   * @param server any address on it
   * @param latency milliseconds there and back
   * @param rate bytes a second
   */
  public static SlowWire to(String server, int latency, long rate) {
    try {
      ServerSocket door = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
      SlowWire wire = new SlowWire(door, URI.create(server), latency, rate);
      Thread.ofPlatform().daemon().start(wire::accept);
      return wire;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address at this end of what is at {@code url} at the other. */
  public String url(String url) {
    return url.replace(":" + server.getPort() + "/", ":" + door.getLocalPort() + "/");
  }

  /** Sets how many bytes a second come through from now on. */
  public void rate(long bytes) {
    rate = bytes;
  }

  /** Cuts all that is under way, and whatever is tried from now on. */
  public void cut() {
    isCut = true;
    open.forEach(SlowWire::hangUp);
    open.clear();
  }

  /** Lets new connections through again. */
  public void mend() {
    isCut = false;
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket near = door.accept();
        open.add(near);
        if (isCut) {
          open.remove(near);
          near.close();
          continue;
        }
        Socket far = new Socket(server.getHost(), server.getPort());
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        carry(near, far, false);
        carry(far, near, true);
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  /**
   * Some bytes on their way.
   *
   * @param due when they arrive, as {@link System#nanoTime} counts
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Parcel(byte[] bytes, long due) {}

  private void carry(Socket from, Socket to, boolean limited) {
    BlockingQueue<Parcel> wire = new LinkedBlockingQueue<>();
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          byte[] buffer = new byte[CHUNK];
          try (InputStream in = from.getInputStream()) {
            int count = in.read(buffer);
            while (count >= 0) {
              wire.add(new Parcel(Arrays.copyOf(buffer, count), due(limited ? count : 0)));
              count = in.read(buffer);
            }
          } catch (IOException e) {
            // Either end hung up; what is on its way still arrives.
          }
          wire.add(new Parcel(new byte[0], System.nanoTime() + oneWay));
        });
    Thread.ofPlatform().daemon().start(() -> deliver(wire, to));
  }

  private synchronized long due(int count) {
    long now = System.nanoTime();
    free = Math.max(free, now) + count * 1_000_000_000L / rate;
    return (count == 0 ? now : free) + oneWay;
  }

  private static void deliver(BlockingQueue<Parcel> wire, Socket to) {
    try (OutputStream out = to.getOutputStream()) {
      for (Parcel parcel = wire.take(); parcel.bytes.length > 0; parcel = wire.take()) {
        long left = parcel.due - System.nanoTime();
        if (left > 0) {
          LockSupport.parkNanos(left);
        }
        out.write(parcel.bytes);
        out.flush();
      }
    } catch (IOException e) {
      // The other end hung up.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
