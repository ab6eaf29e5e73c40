// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A TCP relay that holds every byte for a while in each direction, in place of a long line. Started from source by the
 * lab: {@code java DelayRelay.java HOST PORT MILLISECONDS PORT_FILE}. It listens on a free port of the loopback
 * address, writes that port into the file and runs until it is ended.
 */
public final class DelayRelay {

    private static final int CHUNK = 16 * 1024;

    /** Chunks on the way in one direction; more makes the sender wait, as a full line would. */
    private static final int IN_FLIGHT = 1024;

    private final String host;
    private final int port;
    private final long delayNanos;
    private final ExecutorService pumps = Executors.newVirtualThreadPerTaskExecutor();

    private DelayRelay(String host, int port, long delayMillis) {
        this.host = host;
        this.port = port;
        this.delayNanos = TimeUnit.MILLISECONDS.toNanos(delayMillis);
    }

    /** Bytes and the time they are due; no bytes means the end of the stream. */
    private record Chunk(byte[] bytes, long due) {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println("usage: DelayRelay HOST PORT MILLISECONDS PORT_FILE");
            System.exit(2);
        }
        var relay = new DelayRelay(args[0], Integer.parseInt(args[1]), Long.parseLong(args[2]));
        relay.serve(Path.of(args[3]));
    }

    private void serve(Path portFile) throws IOException {
        try (var listener = new ServerSocket(0, 64, InetAddress.getLoopbackAddress())) {
            Path fresh = portFile.resolveSibling(portFile.getFileName() + ".new");
            Files.writeString(fresh, listener.getLocalPort() + "\n");
            Files.move(fresh, portFile, StandardCopyOption.ATOMIC_MOVE);
            while (true) {
                Socket near = listener.accept();
                pumps.execute(() -> join(near));
            }
        }
    }

    private void join(Socket accepted) {
        try (Socket near = accepted; Socket far = new Socket(host, port)) {
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            Future<?> back = pumps.submit(() -> carry(far, near));
            carry(near, far);
            back.get();
        } catch (IOException | ExecutionException e) {
            System.err.println("no way to " + host + ":" + port + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Carries one direction until its end. */
    private void carry(Socket from, Socket to) {
        BlockingQueue<Chunk> line = new ArrayBlockingQueue<>(IN_FLIGHT);
        pumps.execute(() -> fill(line, from));
        drain(line, from, to);
    }

    private void fill(BlockingQueue<Chunk> line, Socket from) {
        try {
            try {
                InputStream in = from.getInputStream();
                var buffer = new byte[CHUNK];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    line.put(new Chunk(Arrays.copyOf(buffer, n), System.nanoTime() + delayNanos));
                }
            } finally {
                line.put(new Chunk(new byte[0], System.nanoTime() + delayNanos));
            }
        } catch (IOException e) {
            System.err.println("connection ended: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drain(BlockingQueue<Chunk> line, Socket from, Socket to) {
        try {
            OutputStream out = to.getOutputStream();
            while (true) {
                Chunk chunk = line.take();
                TimeUnit.NANOSECONDS.sleep(chunk.due() - System.nanoTime());
                if (chunk.bytes().length == 0) {
                    to.shutdownOutput();
                    return;
                }
                out.write(chunk.bytes());
            }
        } catch (IOException e) {
            // the receiver is gone: the sender must learn it, and its reader must not wait for room in the line
            close(from);
            close(to);
            line.clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("cannot close: " + e.getMessage());
        }
    }
}
