// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.memory;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.function.LongSupplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.checkpoint.DirectMemory;
import org.hotseat.libvirt.internal.jna.Linux;

import com.sun.jna.LastErrorException;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/**
 * The memory of a machine whose copy is under way, read from QEMU's process (process_vm_readv(2)). QEMU copies it page by
 * page, with three calls of the system and, where the machine's processors run, an interrupt of them for each; reading it
 * in large pieces and letting the machine write to all of it at once ends that after a fraction of the time. QEMU writes
 * a page to its copy before it lets the machine write to it.
 */
public final class QemuMemory implements DirectMemory {

    private static final Logger LOG = System.getLogger(QemuMemory.class.getName());
    private static final int PART_BYTES = 16;
    private static final NativeLong ONE = new NativeLong(1);
    private static final NativeLong NONE = new NativeLong(0);

    private final RamPlace place;
    private final LongSupplier copied;
    private boolean released;

    /**
     * Of one cut.
     *
     * @param place where the memory lies
     * @param copied bytes that QEMU has written to its copy
     */
    public QemuMemory(RamPlace place, LongSupplier copied) {
        this.place = place;
        this.copied = copied;
    }

    @Override
    public String block() {
        return place.block();
    }

    @Override
    public void read(long position, ByteBuffer into) throws FailureException {
        if (released) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.released, "");
        }
        try (Memory here = new Memory(PART_BYTES); Memory there = new Memory(PART_BYTES)) {
            Pointer start = Native.getDirectBufferPointer(into.slice());
            int length = into.remaining();
            int read = 0;
            while (read < length) {
                here.setPointer(0, start.share(read));
                here.setLong(8, length - read);
                there.setLong(0, place.address() + position + read);
                there.setLong(8, length - read);
                int part = Linux.process_vm_readv((int) place.process(), here, ONE, there, ONE, NONE).intValue();
                if (part <= 0) {
                    throw unreadable("0");
                }
                read += part;
            }
            into.position(into.limit());
        } catch (LastErrorException refused) {
            throw unreadable(refused.getMessage());
        }
    }

    private static FailureException unreadable(String why) {
        return new FailureException(new Failure(FailureCode.OTHER, NLS.bind(Messages.unreadable, why)));
    }

    @Override
    public long release(long length) {
        released = true;
        long counts = copied.getAsLong(); // first: a page that the machine may write to before this is in the copy
        try (Protections protections = Protections.of(place.process())) {
            if (!protections.lift(place.address(), length)) {
                LOG.log(Level.DEBUG, "{0} stays protected until it is copied", place.block());
            }
        } catch (IOException refused) {
            LOG.log(Level.DEBUG, "{0} stays protected until it is copied: {1}", place.block(), refused.getMessage());
        }
        return counts;
    }
}
