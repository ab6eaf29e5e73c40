// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.image;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureException;
import org.hotseat.libvirt.internal.call.Troubles;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/** Texts and lists that libvirt hands out as memory. Stateless. */
final class Natives {

    private static final String UTF_8 = "UTF-8";

    /** Asks libvirt for an array of objects. */
    @FunctionalInterface
    interface Ask {
        int into(PointerByReference array);
    }

    /** Uses objects, each of which it has to let go. */
    @FunctionalInterface
    interface Use<T extends @Nullable Object> {
        T of(List<Pointer> objects) throws FailureException;
    }

    private Natives() {
    }

    /** A text that libvirt keeps. */
    static String borrowed(@Nullable Pointer text) {
        return text == null ? "" : text.getString(0, UTF_8);
    }

    /** A text that has to be freed. */
    static String owned(Pointer text) {
        try {
            return text.getString(0, UTF_8);
        } finally {
            free(text);
        }
    }

    static <T extends @Nullable Object> T list(Ask ask, Use<T> use) throws FailureException {
        PointerByReference array = new PointerByReference();
        int count = ask.into(array);
        if (count < 0) {
            throw Troubles.last();
        }
        Pointer first = array.getValue();
        try {
            return use.of(count == 0 ? List.of() : List.of(first.getPointerArray(0, count)));
        } finally {
            free(first);
        }
    }

    private static void free(Pointer memory) {
        Native.free(Pointer.nativeValue(memory));
    }
}
