// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.simulated.internal.guest.Guest;
import org.hotseat.simulated.internal.guest.GuestReader;
import org.hotseat.simulated.internal.world.SimMachine;
import org.hotseat.simulated.internal.world.Waiting;

/** A simulated machine that waits for its memory. For one thread, but {@link #discard} from any. */
final class SimulatedWaiting implements WaitingMachine {

    private static final int MOST = 64 * 1024 * 1024;

    private final Link link;
    private final SimMachine here;
    private final int life;
    private final MachineId memoryOf;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private volatile boolean over;

    /** With the world's lock held. */
    SimulatedWaiting(Link link, SimMachine here) {
        this(link, here, here.id());
    }

    /** With the memory of another machine; with the world's lock held. */
    SimulatedWaiting(Link link, SimMachine here, MachineId memoryOf) {
        this.link = link;
        this.here = here;
        this.memoryOf = memoryOf;
        life = here.life();
    }

    @Override
    public WritableByteChannel stream() {
        return new WritableByteChannel() {
            @NonNullByDefault({}) // the parameter of the channel is not constrained
            @Override
            public int write(ByteBuffer bytes) throws IOException {
                if (!isOpen()) {
                    throw new ClosedChannelException();
                }
                if (memory.size() > MOST) {
                    throw new IOException("more than any simulated machine has");
                }
                byte[] piece = new byte[bytes.remaining()];
                bytes.get(piece);
                memory.writeBytes(piece);
                return piece.length;
            }

            @Override
            public boolean isOpen() {
                return !over && here.life() == life;
            }

            @Override
            public void close() {
                // the process waits for the whole of it
            }
        };
    }

    @Override
    public void finish(Run run) throws FailureException {
        Act act = new Act(link, run);
        act.check();
        try {
            Guest guest = GuestReader.read(memory.toByteArray());
            if (!guest.machine().equals(memoryOf)) {
                throw new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.otherMachine, guest.machine(),
                        memoryOf), "");
            }
            act.locked(() -> {
                Act.require(here.life() == life, Messages.endedMeanwhile, Act.name(here));
                Waiting.finish(act.host(), here, guest.figures(), guest.millis());
                over = true;
                return here;
            });
        } catch (FailureException refused) {
            discard();
            throw refused;
        }
    }

    @Override
    public void discard() {
        link.host().world().atOnce(() -> {
            boolean copy = !memoryOf.equals(here.id());
            if ((!over || copy) && here.life() == life) {
                Waiting.end(link.host(), here);
            }
            over = true;
        });
    }
}
