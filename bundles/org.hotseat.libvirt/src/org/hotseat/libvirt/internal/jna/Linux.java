// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import org.eclipse.jdt.annotation.Nullable;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;

/** What checkpoints need of Linux. Names and meaning are the system's own; a failure is thrown with its number. */
public final class Linux {

    public static final int MFD_CLOEXEC = 1;
    public static final int SEEK_SET = 0;
    public static final int SEEK_CUR = 1;
    public static final int PROT_READ = 1;
    public static final int PROT_READ_WRITE = 1 | 2;
    public static final int MAP_SHARED = 1;
    public static final int MAP_PRIVATE_ANONYMOUS = 2 | 0x20;
    public static final int O_WRONLY_NONBLOCK_CLOEXEC = 01 | 04000 | 02000000;
    public static final int PRIO_PROCESS = 0;
    public static final int SYS_PIDFD_OPEN = 434;
    public static final int SYS_PIDFD_GETFD = 438;
    public static final int SYS_USERFAULTFD = Platform.isARM() ? 282 : 323;
    public static final int O_CLOEXEC_NONBLOCK = 02000000 | 04000;

    static {
        Native.register(Linux.class, Platform.C_LIBRARY_NAME);
    }

    private Linux() {
    }

    public static native int memfd_create(String name, int flags) throws LastErrorException;

    public static native int fallocate(int descriptor, int mode, NativeLong offset, NativeLong length)
            throws LastErrorException;

    public static native NativeLong lseek(int descriptor, NativeLong offset, int whence) throws LastErrorException;

    public static native Pointer mmap(@Nullable Pointer address, NativeLong length, int protection, int flags,
            int descriptor, NativeLong offset) throws LastErrorException;

    public static native int munmap(Pointer address, NativeLong length) throws LastErrorException;

    public static native int open(String path, int flags) throws LastErrorException;

    public static native int close(int descriptor) throws LastErrorException;

    public static native NativeLong read(int descriptor, Pointer into, NativeLong length) throws LastErrorException;

    public static native NativeLong pwrite(int descriptor, Pointer from, NativeLong length, NativeLong offset)
            throws LastErrorException;

    public static native NativeLong process_vm_readv(int process, Pointer here, NativeLong heres, Pointer there,
            NativeLong theres, NativeLong flags) throws LastErrorException;

    public static native int mkfifo(String path, int mode) throws LastErrorException;

    public static native NativeLong syscall(NativeLong number, NativeLong first, NativeLong second, NativeLong third)
            throws LastErrorException;

    public static native int setpriority(int which, int thread, int nice) throws LastErrorException;

    public static native int sched_getaffinity(int thread, NativeLong length, byte[] processors)
            throws LastErrorException;

    public static native int sched_setaffinity(int thread, NativeLong length, byte[] processors)
            throws LastErrorException;

    public static native int ioctl(int descriptor, NativeLong request, Pointer argument) throws LastErrorException;
}
