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
 * while, loses some, is no faster than it is told, and damages some. Started from source by the lab, because not every
 * kernel has netem: {@code java FrameRelay.java MILLISECONDS LOSS_OUT LOSS_IN KILOBYTES DAMAGE_OUT PORT_FILE}, losses
 * and damage in percent, kilobytes per second in each direction, 0 for as fast as it can; "out" is from the first port
 * to the second. Damage exchanges two words of what TCP carries, which its checksum does not notice, as bad memory of a
 * switch might; each is told on the output. It writes both ports into the file and runs until it is ended. It answers
 * to whoever sent last.
 */
public final class FrameRelay {

    private static final int LONGEST = 65_000;
    private static final int IN_FLIGHT = 20_000;
    private static final int ALL = 100;
    private static final long KILOBYTE = 1_000;
    /** What a slow line holds; what does not fit is lost. */
    private static final long MOST_QUEUED = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int ETHERNET = 14;
    private static final int TCP = 6;
    /** Shorter ones are answers, not pages. */
    private static final int LEAST_CONTENT = 512;

    private final long delayNanos;
    private final long nanosPerKilobyte;

    private FrameRelay(long delayMillis, long kilobytes) {
        this.delayNanos = TimeUnit.MILLISECONDS.toNanos(delayMillis);
        this.nanosPerKilobyte = kilobytes == 0 ? 0 : TimeUnit.SECONDS.toNanos(1) / kilobytes;
    }

    /** What may befall frames of one direction, in percent. */
    private record Fate(int loss, int damage) {
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
        if (args.length != 6) {
            System.err.println("usage: FrameRelay MILLISECONDS LOSS_OUT LOSS_IN KILOBYTES DAMAGE_OUT PORT_FILE");
            System.exit(2);
        }
        var relay = new FrameRelay(Long.parseLong(args[0]), Long.parseLong(args[3]));
        var near = new End();
        var far = new End();
        relay.carry(near, far, new Fate(Integer.parseInt(args[1]), Integer.parseInt(args[4])));
        relay.carry(far, near, new Fate(Integer.parseInt(args[2]), 0));
        Path portFile = Path.of(args[5]);
        Path fresh = portFile.resolveSibling(portFile.getFileName() + ".new");
        Files.writeString(fresh, near.socket.getLocalPort() + " " + far.socket.getLocalPort() + "\n");
        Files.move(fresh, portFile, StandardCopyOption.ATOMIC_MOVE);
    }

    private void carry(End from, End to, Fate fate) {
        BlockingQueue<Frame> line = new ArrayBlockingQueue<>(IN_FLIGHT);
        new Thread(() -> take(from, line, fate)).start();
        new Thread(() -> give(line, to)).start();
    }

    private void take(End from, BlockingQueue<Frame> line, Fate fate) {
        var packet = new DatagramPacket(new byte[LONGEST], LONGEST);
        long idle = System.nanoTime();
        while (true) {
            try {
                packet.setLength(LONGEST);
                from.socket.receive(packet);
                from.peer = packet.getSocketAddress();
                byte[] frame = Arrays.copyOf(packet.getData(), packet.getLength());
                long now = System.nanoTime();
                long begin = Math.max(now, idle);
                // a line that is full loses what comes next
                if (ThreadLocalRandom.current().nextInt(ALL) >= fate.loss() && begin - now <= MOST_QUEUED) {
                    damage(frame, fate.damage());
                    idle = begin + frame.length * nanosPerKilobyte / KILOBYTE;
                    line.offer(new Frame(frame, idle + delayNanos));
                }
            } catch (IOException e) {
                System.err.println("not received: " + e.getMessage());
            }
        }
    }

    /** The sum of a segment is the same whatever the order of its words. */
    private static void damage(byte[] frame, int percent) {
        if (percent == 0 || frame.length < ETHERNET + LEAST_CONTENT || frame[12] != 8 || frame[13] != 0
                || frame[ETHERNET + 9] != TCP) {
            return;
        }
        int segment = ETHERNET + 4 * (frame[ETHERNET] & 0xF);
        int content = segment + 4 * (frame[segment + 12] >> 4 & 0xF);
        int one = content + (frame.length - content) / 4 * 2;
        int other = one + 2;
        if (frame.length - content >= LEAST_CONTENT && ThreadLocalRandom.current().nextInt(ALL) < percent
                && (frame[one] != frame[other] || frame[one + 1] != frame[other + 1])) {
            exchange(frame, one, other);
            exchange(frame, one + 1, other + 1);
            System.out.println("damaged " + frame.length + " bytes");
        }
    }

    private static void exchange(byte[] frame, int one, int other) {
        byte kept = frame[one];
        frame[one] = frame[other];
        frame[other] = kept;
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
