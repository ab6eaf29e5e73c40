// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.memory;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.libvirt.internal.jna.Linux;

import com.sun.jna.LastErrorException;
import com.sun.jna.Memory;
import com.sun.jna.NativeLong;

/**
 * The handles by which a process protects its memory against writing (userfaultfd(2)), taken from it with pidfd_getfd(2).
 * Needs the rights of a debugger. For one thread; to be closed.
 */
public final class Protections implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Protections.class.getName());
    private static final Path PROCESSES = Path.of("/proc");
    private static final String PROTECTION = "anon_inode:[userfaultfd]";
    private static final NativeLong WRITE_PROTECT = new NativeLong(0xC018AA06L);
    private static final NativeLong UNREGISTER = new NativeLong(0x8010AA01L);
    private static final NativeLong NONE = new NativeLong(0);
    private static final int RANGE_BYTES = 24;

    private final List<Integer> handles;

    private Protections(List<Integer> handles) {
        this.handles = handles;
    }

    /**
     * Takes all that there are.
     *
     * @param process its number
     * @return to be closed; may hold older ones that protect nothing any more
     * @throws IOException when the process cannot be looked into
     */
    public static Protections of(long process) throws IOException {
        List<Integer> taken = new ArrayList<>();
        try {
            int handle = Linux.syscall(new NativeLong(Linux.SYS_PIDFD_OPEN), new NativeLong(process), NONE, NONE)
                    .intValue();
            try {
                for (int descriptor : descriptors(process)) {
                    taken.add(Linux.syscall(new NativeLong(Linux.SYS_PIDFD_GETFD), new NativeLong(handle),
                            new NativeLong(descriptor), NONE).intValue());
                }
            } finally {
                Linux.close(handle);
            }
            return new Protections(taken);
        } catch (LastErrorException | DirectoryIteratorException refused) {
            taken.forEach(Linux::close);
            throw new IOException(refused);
        }
    }

    private static List<Integer> descriptors(long process) throws IOException {
        List<Integer> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(PROCESSES.resolve(process + "/fd"))) {
            for (Path descriptor : all) {
                if (Files.isSymbolicLink(descriptor)
                        && Files.readSymbolicLink(descriptor).toString().equals(PROTECTION)) {
                    found.add(Integer.valueOf(descriptor.getFileName().toString()));
                }
            }
        }
        return found;
    }

    /**
     * Lets the process write again; whoever waits for that goes on. What protects still may be protected anew.
     *
     * @param from address of the first byte, of a whole page
     * @param length bytes, whole pages
     * @return whether anything protected it
     */
    public boolean lift(long from, long length) {
        return control(WRITE_PROTECT, from, length);
    }

    /**
     * Ends the protection for good.
     *
     * @param from as above
     * @param length as above
     */
    public void end(long from, long length) {
        lift(from, length);
        control(UNREGISTER, from, length);
    }

    /** One of an earlier accident does not know these areas and says so. */
    private boolean control(NativeLong what, long from, long length) {
        boolean done = false;
        try (Memory range = new Memory(RANGE_BYTES)) {
            range.setLong(0, from);
            range.setLong(8, length);
            range.setLong(16, 0);
            for (int handle : handles) {
                try {
                    Linux.ioctl(handle, what, range);
                    done = true;
                } catch (LastErrorException another) {
                    LOG.log(Level.DEBUG, "an older one: {0}", another.getMessage());
                }
            }
        }
        return done;
    }

    @Override
    public void close() {
        handles.forEach(Linux::close);
    }
}
