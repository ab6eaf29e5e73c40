// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/**
 * libvirt's calls on storage, with names in UTF-8 whatever the system's own encoding. As in {@link Virt}, names and
 * meaning are libvirt's own, and an integer below zero or a null pointer is a failure.
 */
public final class VirtStorage {

    static {
        Native.register(VirtStorage.class, NativeLibrary.getInstance(VirtLibrary.NAME,
                Map.of(Library.OPTION_STRING_ENCODING, "UTF-8")));
    }

    private VirtStorage() {
    }

    public static native int virConnectListAllStoragePools(Pointer connection, PointerByReference pools, int flags);

    public static native @Nullable Pointer virStoragePoolCreateXML(Pointer connection, String xml, int flags);

    public static native int virStoragePoolIsActive(Pointer pool);

    public static native int virStoragePoolRefresh(Pointer pool, int flags);

    public static native @Nullable Pointer virStoragePoolGetName(Pointer pool);

    public static native @Nullable Pointer virStoragePoolGetXMLDesc(Pointer pool, int flags);

    public static native int virStoragePoolListAllVolumes(Pointer pool, PointerByReference volumes, int flags);

    public static native int virStoragePoolDestroy(Pointer pool);

    public static native int virStoragePoolFree(Pointer pool);

    public static native @Nullable Pointer virStorageVolLookupByName(Pointer pool, String name);

    public static native @Nullable Pointer virStorageVolCreateXML(Pointer pool, String xml, int flags);

    public static native @Nullable Pointer virStorageVolGetXMLDesc(Pointer volume, int flags);

    public static native int virStorageVolDelete(Pointer volume, int flags);

    public static native int virStorageVolFree(Pointer volume);
}
