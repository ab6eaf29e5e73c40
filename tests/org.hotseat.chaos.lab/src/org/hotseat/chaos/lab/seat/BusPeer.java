// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;

/**
 * A device on a CAN bus, behind cannelloni's protocol over TCP: keeps what machines say there with id 123, four bytes
 * that only grow while one machine goes on. It shares no code with the board. Thread-safe.
 */
final class BusPeer implements AutoCloseable {

    private static final byte[] GREETING = "CANNELLONIv1".getBytes(US_ASCII);
    private static final int ID = 0x123;

    /** A frame: what it counted, and when it came. */
    private record Heard(long count, long now) {
    }

    private final ServerSocket door = new ServerSocket();
    private final List<Heard> heard = new ArrayList<>();
    private final List<Socket> lines = new ArrayList<>();

    BusPeer(String address) throws IOException {
        door.bind(new InetSocketAddress(address, 0));
        Thread thread = new Thread(this::take, "bus-peer");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void take() {
        while (!door.isClosed()) {
            try (Socket line = door.accept()) {
                synchronized (heard) {
                    lines.add(line);
                }
                line.getOutputStream().write(GREETING);
                DataInputStream in = new DataInputStream(line.getInputStream());
                if (Arrays.equals(in.readNBytes(GREETING.length), GREETING)) {
                    hear(in);
                }
            } catch (IOException gone) {
                continue; // the board connects anew
            }
        }
    }

    private void hear(DataInputStream in) throws IOException {
        while (true) {
            int id = in.readInt();
            byte[] data = in.readNBytes(in.readUnsignedByte());
            if (id == ID && data.length == Integer.BYTES) {
                synchronized (heard) {
                    heard.add(new Heard(ByteBuffer.wrap(data).getInt(), System.nanoTime()));
                }
            }
        }
    }

    void forget() {
        synchronized (heard) {
            heard.clear();
        }
    }

    /** When the first frame came after a moment. */
    Optional<Long> after(long moment) {
        synchronized (heard) {
            return heard.stream().map(Heard::now).filter(now -> now - moment > 0).findFirst();
        }
    }

    /**
     * How many machines spoke, and when: one that goes back to a checkpoint is another one, and two at once count
     * beside each other.
     */
    List<Spell> spells() {
        List<Spell> spells = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        synchronized (heard) {
            for (Heard one : heard) {
                int speaker = speaker(counts, spells, one);
                if (speaker < 0) {
                    spells.add(new Spell(new HostId("speaker-" + spells.size()), one.now(), one.now()));
                    counts.add(one.count());
                } else {
                    spells.set(speaker, spells.get(speaker).until(one.now()));
                    counts.set(speaker, one.count());
                }
            }
        }
        return spells;
    }

    /** Of those that it may come from, the one that spoke last. */
    private static int speaker(List<Long> counts, List<Spell> spells, Heard one) {
        int found = -1;
        for (int at = 0; at < counts.size(); at++) {
            if (counts.get(at) < one.count() && (found < 0 || spells.get(at).last() - spells.get(found).last() > 0)) {
                found = at;
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        door.close();
        synchronized (heard) {
            for (Socket line : lines) {
                line.close();
            }
        }
    }
}
