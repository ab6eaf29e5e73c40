// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureException;
import org.hotseat.libvirt.internal.call.Troubles;
import org.hotseat.libvirt.internal.jna.Virt;
import org.hotseat.libvirt.internal.jna.VirtQemu;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/**
 * What is asked of one machine of libvirt. Blocks natively: only on a worker.
 *
 * @param domain a virDomainPtr that lives
 */
record Machine(Pointer domain) {

    private static final int RUNNING = 1;
    private static final int PAUSED = 3;
    private static final int SECURE_MIGRATABLE = 1 | 8;
    private static final int SECURE = 1;
    private static final int NO_METADATA_DISK_ONLY_REUSE_ATOMIC = 4 | 16 | 32 | 128;
    private static final int JOB_INFO_BYTES = 32;

    boolean isRunning() throws FailureException {
        return state() == RUNNING;
    }

    boolean isPaused() throws FailureException {
        return state() == PAUSED;
    }

    private int state() throws FailureException {
        IntByReference state = new IntByReference();
        require(Virt.virDomainGetState(domain, state, new IntByReference(), 0));
        return state.getValue();
    }

    boolean isActive() throws FailureException {
        return require(Virt.virDomainIsActive(domain)) > 0;
    }

    void suspend() throws FailureException {
        require(Virt.virDomainSuspend(domain));
    }

    /** Lets it go on; QEMU may do that itself at this moment. */
    void resume() throws FailureException {
        if (Virt.virDomainResume(domain) < 0) {
            FailureException refused = Troubles.last();
            if (!isRunning()) {
                throw refused;
            }
        }
    }

    void destroy() throws FailureException {
        require(Virt.virDomainDestroy(domain));
    }

    /** As it runs here, with its chains. */
    String xml() throws FailureException {
        return owned(Virt.virDomainGetXMLDesc(domain, SECURE));
    }

    /** As another host can run it. */
    String portableXml() throws FailureException {
        return owned(Virt.virDomainGetXMLDesc(domain, SECURE_MIGRATABLE));
    }

    /** All disks or none go on in overlays that are there. */
    void snapshot(String xml) throws FailureException {
        Pointer made = Virt.virDomainSnapshotCreateXML(domain, xml, NO_METADATA_DISK_ONLY_REUSE_ATOMIC);
        if (made == null) {
            throw Troubles.last();
        }
        Virt.virDomainSnapshotFree(made);
    }

    /** Begins to bring down what lies in the top and all down to the base, which are below what is written. */
    void commit(String disk, String base, String top) throws FailureException {
        require(Virt.virDomainBlockCommit(domain, disk, base, top, new NativeLong(0), 0));
    }

    /** Whether a disk is worked on. */
    boolean hasJob(String disk) throws FailureException {
        try (Memory info = new Memory(JOB_INFO_BYTES)) {
            return require(Virt.virDomainGetBlockJobInfo(domain, disk, info, 0)) > 0;
        }
    }

    /** Asks QEMU's own monitor. */
    String ask(String command) throws FailureException {
        PointerByReference answer = new PointerByReference();
        require(VirtQemu.virDomainQemuMonitorCommand(domain, command, answer, 0));
        return Qmp.checked(owned(answer.getValue()));
    }

    /** The same with a descriptor. */
    String ask(String command, int descriptor) throws FailureException {
        PointerByReference answer = new PointerByReference();
        require(VirtQemu.virDomainQemuMonitorCommandWithFiles(domain, command, 1, new int[] { descriptor }, null, null,
                answer, 0));
        return Qmp.checked(owned(answer.getValue()));
    }

    private static int require(int result) throws FailureException {
        if (result < 0) {
            throw Troubles.last();
        }
        return result;
    }

    private static String owned(@Nullable Pointer text) throws FailureException {
        if (text == null) {
            throw Troubles.last();
        }
        try {
            return text.getString(0, "UTF-8");
        } finally {
            Native.free(Pointer.nativeValue(text));
        }
    }
}
