// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.call;

import java.util.concurrent.Executor;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.libvirt.internal.jna.Virt;
import org.hotseat.libvirt.internal.jna.VirtLink;
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
public record Access(VirtLink link, Calls calls, Executor patient, boolean qemu) {

    /** Work on one machine, on a worker. */
    @FunctionalInterface
    public interface OnDomain<T> {
        /**
         * Does it.
         *
         * @param domain freed by whoever calls
         * @return what is wanted
         * @throws LibvirtException what libvirt says
         * @throws FailureException what we say
         */
        T act(Domain domain) throws LibvirtException, FailureException;
    }

    /** A call of {@link Virt} on one machine, on a worker. */
    @FunctionalInterface
    public interface OnPointer {
        /**
         * Does it.
         *
         * @param domain freed by whoever calls
         * @return below zero when it has failed
         */
        int act(Pointer domain);
    }

    /**
     * Does something short with a machine.
     *
     * @param <T> what is wanted
     * @param id the machine
     * @param run limits
     * @param act on a worker
     * @return what is wanted
     * @throws FailureException as of {@link Calls#run(Run, NativeCall)}
     */
    public <T> T ask(MachineId id, Run run, OnDomain<T> act) throws FailureException {
        return calls.run(run, () -> with(id, act));
    }

    /**
     * Does something with a machine that may take long.
     *
     * @param id the machine
     * @param run limits
     * @param act on a worker
     * @throws FailureException as of {@link Calls#run(Run, NativeCall)}
     */
    public void act(MachineId id, Run run, OnDomain<Integer> act) throws FailureException {
        calls.run(run, patient, () -> with(id, act));
    }

    /**
     * Looks a machine up, works on it and lets it go. Blocks natively: only on a worker.
     *
     * @param <T> what is wanted
     * @param id the machine
     * @param act the work
     * @return what is wanted
     * @throws LibvirtException what libvirt says
     * @throws FailureException what we say
     */
    public <T> T with(MachineId id, OnDomain<T> act) throws LibvirtException, FailureException {
        Domain domain = link.domainLookupByUUIDString(id.toString());
        try {
            return act.act(domain);
        } finally {
            domain.free();
        }
    }

    /**
     * The same for a call that libvirt-java lacks. Blocks natively: only on a worker.
     *
     * @param id the machine
     * @param act the call
     * @return its result, zero or more
     * @throws FailureException what libvirt says
     */
    public int withPointer(MachineId id, OnPointer act) throws FailureException {
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
