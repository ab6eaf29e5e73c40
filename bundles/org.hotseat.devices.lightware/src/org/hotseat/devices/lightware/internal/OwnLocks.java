// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.lightware.internal;

import java.util.HashSet;
import java.util.Set;

import org.hotseat.devices.matrix.LockState;

/** Which outputs this switch object has locked: the device does not know whose a lock is. Outlives sessions. */
final class OwnLocks {

    private final Set<String> held = new HashSet<>();

    synchronized void own(String path) {
        held.add(path);
    }

    synchronized void free(String path) {
        held.remove(path);
    }

    synchronized boolean holds(String path) {
        return held.contains(path);
    }

    /** What a lock is, seen from here. One that is gone was broken by another. */
    synchronized LockState state(String path, boolean locked) {
        if (!locked) {
            held.remove(path);
            return LockState.FREE;
        }
        return held.contains(path) ? LockState.OWN : LockState.SHARED;
    }
}
