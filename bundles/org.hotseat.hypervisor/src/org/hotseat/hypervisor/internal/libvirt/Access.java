// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.internal.libvirt;

import java.util.concurrent.Executor;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Run;
import org.hotseat.hypervisor.internal.libvirt.call.Calls;
import org.hotseat.hypervisor.internal.libvirt.call.Troubles;
import org.hotseat.hypervisor.internal.libvirt.jna.Virt;
import org.hotseat.hypervisor.internal.libvirt.jna.VirtLink;
import org.libvirt.Domain;
import org.libvirt.LibvirtException;

import com.sun.jna.Pointer;

/**
 * How the parts of one connection reach it.
 *
 * @param link libvirt's connection
 * @param calls carries out what is asked of it
 * @param patient workers for calls that may take minutes
 * @param qemu false for libvirt's test driver, which takes fewer flags
 */
record Access(VirtLink link, Calls calls, Executor patient, boolean qemu) {

    /** Work on one machine, on a worker. */
    @FunctionalInterface
    interface OnDomain<T> {
        T act(Domain domain) throws LibvirtException, FailureException;
    }

    /** A call of {@link Virt} on one machine, on a worker. */
    @FunctionalInterface
    interface OnPointer {
        int act(Pointer domain);
    }

    /** Does something short with a machine. */
    <T> T ask(MachineId id, Run run, OnDomain<T> act) throws FailureException {
        return calls.run(run, () -> with(id, act));
    }

    /** Does something with a machine that may take long. */
    void act(MachineId id, Run run, OnDomain<Integer> act) throws FailureException {
        calls.run(run, patient, () -> with(id, act));
    }

    /** Looks a machine up, works on it and lets it go. Blocks natively: only on a worker. */
    <T> T with(MachineId id, OnDomain<T> act) throws LibvirtException, FailureException {
        Domain domain = link.domainLookupByUUIDString(id.toString());
        try {
            return act.act(domain);
        } finally {
            domain.free();
        }
    }

    /** The same for a call that libvirt-java lacks. Blocks natively: only on a worker. */
    int withPointer(MachineId id, OnPointer act) throws FailureException {
        Pointer domain = Virt.virDomainLookupByUUIDString(link.pointer(), id.toString());
        if (domain == null) {
            throw Troubles.last();
        }
        try {
            int result = act.act(domain);
            if (result < 0) {
                throw Troubles.last();
            }
            return result;
        } finally {
            Virt.virDomainFree(domain);
        }
    }
}
