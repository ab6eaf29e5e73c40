// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.guest;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.guest.GuestSign;

/** The line to one guest, by the socket of its channel. For the thread of the {@link Switchboard} only. */
final class Line implements AutoCloseable {

    private static final int LONGEST = 4096;
    private static final int MOST_WAITING = 64;

    private final MachineId machine;
    private final SocketChannel channel;
    private final SelectionKey key;
    private final Deque<Due> words = new ArrayDeque<>();
    private final ByteBuffer heard = ByteBuffer.allocate(LONGEST);
    /** What is being written; a new line first: the guest may have got half a line from whoever spoke before. */
    private ByteBuffer said = ByteBuffer.wrap(new byte[] { '\n' });
    private long number;
    private long lost;
    private boolean skips;
    private boolean spoke;
    private long awaited;
    private @Nullable CompletableFuture<Boolean> taken;

    private Line(MachineId machine, SocketChannel channel, SelectionKey key) {
        this.machine = machine;
        this.channel = channel;
        this.key = key;
    }

    /** Attached to the selector's key. QEMU takes one client only; who comes second waits in silence. */
    static Line open(MachineId machine, Path socket, Selector selector) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.configureBlocking(false);
            if (!channel.connect(UnixDomainSocketAddress.of(socket))) {
                throw new IOException(socket + " does not answer");
            }
            SelectionKey key = channel.register(selector, SelectionKey.OP_READ | SelectionKey.OP_WRITE);
            Line line = new Line(machine, channel, key);
            key.attach(line);
            return line;
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    MachineId machine() {
        return machine;
    }

    void tell(Due due) {
        if (words.size() >= MOST_WAITING) {
            words.removeFirst().taken().complete(false);
            lost++;
        }
        words.addLast(due);
        key.interestOpsOr(SelectionKey.OP_WRITE);
    }

    boolean isWaiting() {
        return !words.isEmpty();
    }

    /** Forgets what comes too late. */
    void tidy() {
        int before = words.size();
        words.removeIf(Due::isLate);
        lost += before - words.size();
    }

    /** As much as the guest takes now. */
    void write() throws IOException {
        while (true) {
            if (said.hasRemaining() && channel.write(said) == 0) {
                return;
            }
            if (!said.hasRemaining()) {
                tidy();
                Due next = words.pollFirst();
                if (next == null) {
                    key.interestOpsAnd(~SelectionKey.OP_WRITE);
                    return;
                }
                said = ByteBuffer.wrap(text(next).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String text(Due due) {
        number++;
        String text = WordText.of(due.word(), number, Instant.now(), lost);
        lost = 0;
        if (spoke) {
            awaited = number;
            taken = due.taken();
        } else {
            due.taken().complete(false);
        }
        return text;
    }

    /** Everything that is there; false at the end of the line. */
    boolean read(Consumer<GuestSign> ear) throws IOException {
        int count = channel.read(heard);
        while (count > 0) {
            heard.flip();
            split(ear);
            heard.compact();
            if (!heard.hasRemaining()) {
                heard.clear();
                skips = true;
            }
            count = channel.read(heard);
        }
        return count == 0;
    }

    private void split(Consumer<GuestSign> ear) {
        int begin = 0;
        for (int at = 0; at < heard.limit(); at++) {
            if (heard.get(at) == '\n') {
                String line = new String(heard.array(), begin, at - begin, StandardCharsets.UTF_8);
                begin = at + 1;
                if (skips) {
                    skips = false; // the end of one that was too long
                } else {
                    WordText.sign(line).ifPresent(sign -> take(sign, ear));
                }
            }
        }
        heard.position(begin);
    }

    private void take(GuestSign sign, Consumer<GuestSign> ear) {
        spoke = true;
        CompletableFuture<Boolean> waiting = taken;
        if (waiting != null && sign instanceof GuestSign.Took took && took.number() == awaited) {
            waiting.complete(true);
        }
        ear.accept(sign);
    }

    @Override
    public void close() throws IOException {
        words.forEach(due -> due.taken().complete(false));
        CompletableFuture<Boolean> waiting = taken;
        if (waiting != null) {
            waiting.complete(false);
        }
        key.cancel();
        channel.close();
    }
}
