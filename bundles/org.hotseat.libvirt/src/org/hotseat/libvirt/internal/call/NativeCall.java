// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.call;

import org.hotseat.base.failure.FailureException;
import org.libvirt.LibvirtException;

/**
 * A piece of work that waits in native code. It cannot be interrupted: it ends by itself, or because the socket under
 * its connection is cut.
 *
 * @param <T> what it brings
 */
@FunctionalInterface
public interface NativeCall<T> {

    /**
     * Does it, on a thread of {@link Calls}.
     *
     * @return the result
     * @throws LibvirtException what libvirt says
     * @throws FailureException what we say
     */
    T call() throws LibvirtException, FailureException;
}
