// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;

/**
 * The calls of libvirt that libvirt-java lacks, or for which it would build an object per machine. Names and meaning
 * are libvirt's own; an integer below zero or a null pointer is a failure, told by {@link #virGetLastError()} on the
 * same thread. Loading the class fails with {@link UnsatisfiedLinkError} where libvirt is not installed: ask
 * {@link VirtLibrary} first.
 */
public final class Virt {

    static {
        Native.register(Virt.class, NativeLibrary.getInstance(VirtLibrary.NAME,
                Map.of(Library.OPTION_STRING_ENCODING, "UTF-8")));
    }

    private Virt() {
    }

    public static native int virConnectGetAllDomainStats(Pointer connection, int groups, PointerByReference records,
            int flags);

    public static native int virDomainListGetStats(Pointer domains, int groups, PointerByReference records,
            int flags);

    public static native void virDomainStatsRecordListFree(Pointer records);

    public static native int virConnectListAllDomains(Pointer connection, PointerByReference domains, int flags);

    public static native @Nullable Pointer virDomainLookupByUUIDString(Pointer connection, String uuid);

    public static native int virDomainFree(Pointer domain);

    public static native Pointer virDomainGetName(Pointer domain);

    public static native int virDomainGetUUID(Pointer domain, byte[] uuid);

    public static native int virDomainRename(Pointer domain, String name, int flags);

    public static native int virDomainShutdownFlags(Pointer domain, int flags);

    public static native int virDomainSetMemoryFlags(Pointer domain, NativeLong kib, int flags);

    public static native @Nullable Pointer virGetLastError();

    public static native void virSetErrorFunc(@Nullable Pointer data, ErrorHeard heard);

    public static native int virConnectDomainEventRegisterAny(Pointer connection, @Nullable Pointer domain, int kind,
            Callback callback, Pointer opaque, @Nullable Pointer free);

    public static native int virConnectDomainEventDeregisterAny(Pointer connection, int callback);

    public static native int virConnectRegisterCloseCallback(Pointer connection, Callback callback, Pointer opaque,
            @Nullable Pointer free);

    public static native int virConnectUnregisterCloseCallback(Pointer connection, Callback callback);

    public static native int virDomainSuspend(Pointer domain);

    public static native int virDomainResume(Pointer domain);

    public static native int virDomainDestroy(Pointer domain);

    public static native int virDomainIsActive(Pointer domain);

    public static native int virDomainGetState(Pointer domain, IntByReference state, IntByReference reason, int flags);

    public static native @Nullable Pointer virDomainGetXMLDesc(Pointer domain, int flags);

    public static native @Nullable Pointer virDomainSnapshotCreateXML(Pointer domain, String xml, int flags);

    public static native int virDomainSnapshotFree(Pointer snapshot);

    public static native int virDomainBlockCommit(Pointer domain, String disk, String base, String top,
            NativeLong bandwidth, int flags);

    public static native int virDomainGetBlockJobInfo(Pointer domain, String disk, Pointer info, int flags);

    public static native int virDomainRestoreFlags(Pointer connection, String from, @Nullable String xml, int flags);

    public static native int virDomainGetTime(Pointer domain, LongByReference seconds, IntByReference nanos, int flags);

    public static native int virDomainSetTime(Pointer domain, long seconds, int nanos, int flags);

    static native void virEventRegisterImpl(EventCalls.AddHandle addHandle, EventCalls.UpdateHandle updateHandle,
            EventCalls.Remove removeHandle, EventCalls.AddTimeout addTimeout, EventCalls.UpdateTimeout updateTimeout,
            EventCalls.Remove removeTimeout);

    /** libvirt tells of an error; without one of these it prints every error to stderr. */
    @FunctionalInterface
    public interface ErrorHeard extends Callback {

        /**
         * Called on the thread that made the failing call.
         *
         * @param data nothing
         * @param error the same that the call's caller gets
         */
        void heard(@Nullable Pointer data, @Nullable Pointer error);
    }
}
