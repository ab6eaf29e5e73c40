// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.libvirt.internal.call.Troubles;
import org.hotseat.libvirt.internal.jna.MachineRef;
import org.hotseat.libvirt.internal.jna.Virt;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/** The machines of a host as native pointers, let go when closed. Confined to a worker. */
final class MachineList implements AutoCloseable {

    private final List<Pointer> domains = new ArrayList<>();

    /** Reads the list; asks no monitor. */
    MachineList(Pointer connection, int filter) throws FailureException {
        PointerByReference result = new PointerByReference();
        int count = Virt.virConnectListAllDomains(connection, result, filter);
        if (count < 0) {
            throw Troubles.last();
        }
        Pointer array = result.getValue();
        for (int i = 0; i < count; i++) {
            domains.add(array.getPointer((long) i * Native.POINTER_SIZE));
        }
        Native.free(Pointer.nativeValue(array));
    }

    List<MachineId> ids() {
        return domains.stream().map(domain -> MachineRef.of(domain).id()).toList();
    }

    List<Pointer> which(Predicate<MachineId> wanted) {
        return domains.stream().filter(domain -> wanted.test(MachineRef.of(domain).id())).toList();
    }

    /** An array as libvirt wants it, with a null at its end; lives as long as what is returned. */
    static Memory array(List<Pointer> some) {
        Memory array = new Memory((some.size() + 1L) * Native.POINTER_SIZE);
        array.clear();
        for (int i = 0; i < some.size(); i++) {
            array.setPointer((long) i * Native.POINTER_SIZE, some.get(i));
        }
        return array;
    }

    @Override
    public void close() {
        domains.forEach(Virt::virDomainFree);
        domains.clear();
    }
}
