// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.BitSet;

import com.sun.jna.LastErrorException;
import com.sun.jna.NativeLong;

/**
 * Lets machines go before threads that copy them. One processor is left to the machines: weights alone do not help, as
 * the system shares processors among sessions, or groups of control, before it looks at threads (sched(7), "autogroup").
 * Threads of the same process or session step back by their weight too. Stateless.
 */
public final class Aside {

    private static final Logger LOG = System.getLogger(Aside.class.getName());
    /** Of ten parts of a processor's time that it shares, others of its session have nine. */
    private static final int NICE = 10;
    /** Bytes: 8,192 processors, as many as Linux can have. */
    private static final int MOST = 1024;
    private static final int SELF = 0;

    private Aside() {
    }

    /** For the calling thread, until it ends. */
    public static void thisThread() {
        step(ProcessHandle.current().pid(), SELF);
    }

    /**
     * For another one, until it ends.
     *
     * @param process whose thread it is: its first thread tells which processors it may use at all
     * @param thread of it
     */
    public static void step(long process, int thread) {
        try {
            Linux.setpriority(Linux.PRIO_PROCESS, thread, NICE);
            byte[] processors = new byte[MOST];
            Linux.sched_getaffinity((int) process, new NativeLong(MOST), processors);
            byte[] fewer = butLast(BitSet.valueOf(processors)).toByteArray();
            Linux.sched_setaffinity(thread, new NativeLong(fewer.length), fewer);
        } catch (LastErrorException refused) {
            LOG.log(Level.DEBUG, "a thread goes on as the equal of the machines: {0}", refused.getMessage());
        }
    }

    /** The only one is shared; of several the last is left to the machines. */
    static BitSet butLast(BitSet all) {
        BitSet fewer = BitSet.valueOf(all.toLongArray());
        if (fewer.cardinality() > 1) {
            fewer.clear(fewer.length() - 1);
        }
        return fewer;
    }
}
