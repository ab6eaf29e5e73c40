// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * A bad line: carries Ethernet frames, one per datagram, between two ports of the loopback address, holds each for a
 * while and loses some. Started from source by the lab, because not every kernel has netem:
 * {@code java FrameRelay.java MILLISECONDS LOSS_OUT LOSS_IN PORT_FILE}, losses in percent; "out" is from the first port
 * to the second. It writes both ports into the file and runs until it is ended. It answers to whoever sent last.
 */
public final class FrameRelay {

    private static final int LONGEST = 65_000;
    private static final int IN_FLIGHT = 20_000;
    private static final int ALL = 100;

    private final long delayNanos;

    private FrameRelay(long delayMillis) {
        this.delayNanos = TimeUnit.MILLISECONDS.toNanos(delayMillis);
    }

    /** One end of the line; its peer is known as soon as it has sent. */
    private static final class End {

        private final DatagramSocket socket;
        private volatile SocketAddress peer;

        End() throws IOException {
            socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        }
    }

    /** A frame and the time it is due. */
    private record Frame(byte[] bytes, long due) {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println("usage: FrameRelay MILLISECONDS LOSS_OUT LOSS_IN PORT_FILE");
            System.exit(2);
        }
        var relay = new FrameRelay(Long.parseLong(args[0]));
        var near = new End();
        var far = new End();
        relay.carry(near, far, Integer.parseInt(args[1]));
        relay.carry(far, near, Integer.parseInt(args[2]));
        Path portFile = Path.of(args[3]);
        Path fresh = portFile.resolveSibling(portFile.getFileName() + ".new");
        Files.writeString(fresh, near.socket.getLocalPort() + " " + far.socket.getLocalPort() + "\n");
        Files.move(fresh, portFile, StandardCopyOption.ATOMIC_MOVE);
    }

    private void carry(End from, End to, int loss) {
        BlockingQueue<Frame> line = new ArrayBlockingQueue<>(IN_FLIGHT);
        new Thread(() -> take(from, line, loss)).start();
        new Thread(() -> give(line, to)).start();
    }

    private void take(End from, BlockingQueue<Frame> line, int loss) {
        var packet = new DatagramPacket(new byte[LONGEST], LONGEST);
        while (true) {
            try {
                packet.setLength(LONGEST);
                from.socket.receive(packet);
                from.peer = packet.getSocketAddress();
                if (ThreadLocalRandom.current().nextInt(ALL) >= loss) {
                    // a line that is full loses what comes next
                    line.offer(new Frame(Arrays.copyOf(packet.getData(), packet.getLength()),
                            System.nanoTime() + delayNanos));
                }
            } catch (IOException e) {
                System.err.println("not received: " + e.getMessage());
            }
        }
    }

    private void give(BlockingQueue<Frame> line, End to) {
        while (true) {
            try {
                Frame frame = line.take();
                TimeUnit.NANOSECONDS.sleep(frame.due() - System.nanoTime());
                SocketAddress peer = to.peer;
                if (peer != null) {
                    to.socket.send(new DatagramPacket(frame.bytes(), frame.bytes().length, peer));
                }
            } catch (IOException e) {
                System.err.println("not sent: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
