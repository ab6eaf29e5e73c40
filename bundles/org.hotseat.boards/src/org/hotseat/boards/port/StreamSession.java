// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.boards.device.Device;
import org.hotseat.boards.wire.Continuation;
import org.hotseat.boards.wire.Frame;
import org.hotseat.boards.wire.Frames;
import org.hotseat.boards.wire.PeerLine;
import org.hotseat.boards.wire.StreamPump;
import org.hotseat.boards.wire.Welcome;

/** The connection of a stream's owner, with a way to the device of its own. */
final class StreamSession {

    private static final Logger LOG = System.getLogger(StreamSession.class.getName());
    private static final Duration BEGIN = Duration.ofSeconds(5);

    private final StreamPort port;
    private final PeerLine peer;
    private final StreamPump pump;
    /** Guarded by this object, as whether it was dropped before the device answered. */
    private Optional<Device.Way> way = Optional.empty();
    private boolean dropped;

    StreamSession(StreamPort port, PeerLine peer) {
        this.port = port;
        this.peer = peer;
        this.pump = new StreamPump(peer, new Counted());
    }

    /** Counts what goes through, and lets the way look at it. */
    private final class Counted implements StreamPump.Ear {

        @Override
        public void said(byte[] bytes) {
            port.in(bytes.length);
            way().ifPresent(known -> known.said(bytes));
        }

        @Override
        public void told(byte[] bytes) {
            port.out(bytes.length);
            way().ifPresent(known -> known.told(bytes));
        }
    }

    private synchronized Optional<Device.Way> way() {
        return way;
    }

    /** Whether it has got as far as the device. */
    boolean isBegun() {
        return way().isPresent();
    }

    boolean isAttached() {
        return !pump.isOver() && way().filter(Device.Way::isAttached).isPresent();
    }

    String text() {
        return way().map(Device.Way::text).orElse("");
    }

    /** Until it is over. */
    void serve() {
        try {
            Device.Way begun = port.device().begin(port::tell, Deadline.in(BEGIN));
            if (take(begun) && port.note(this, "")) {
                new Welcome(0, 0, 0, Continuation.EXACT, 0).write(peer.out());
                Frames.write(new Frame.Terms(port.device().terms()), peer.out());
                port.threads().execute(() -> pump.read(begun.channel(), new byte[0]));
                port.threads().execute(pump::talk);
                LOG.log(Level.INFO, "{0} uses port {1}", peer.host(), port);
                port.tell();
                pump.hear(begun.channel());
            }
        } catch (FailureException missing) {
            port.note(this, missing.failure().text());
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the owner is gone", gone);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.DEBUG, "the port is closed", ending);
        } finally {
            drop();
            port.ended(this);
        }
    }

    /** Whether it is still wanted. */
    private boolean take(Device.Way begun) {
        synchronized (this) {
            if (!dropped) {
                way = Optional.of(begun);
                return true;
            }
        }
        begun.close();
        return false;
    }

    /** Ends it at once. Does not wait for anything. */
    void drop() {
        pump.end();
        Optional<Device.Way> old;
        synchronized (this) {
            dropped = true;
            old = way;
        }
        old.ifPresent(Device.Way::close);
    }
}
