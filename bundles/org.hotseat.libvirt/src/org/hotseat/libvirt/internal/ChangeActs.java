// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.libvirt.internal.call.Access;
import org.hotseat.libvirt.internal.call.NativeCall;
import org.hotseat.libvirt.internal.call.Troubles;
import org.hotseat.libvirt.internal.jna.Virt;
import org.hotseat.libvirt.internal.sample.Sampler;
import org.hotseat.hypervisor.rule.Names;
import org.libvirt.Domain;
import org.libvirt.Domain.ModificationImpact;
import org.libvirt.LibvirtException;

import com.sun.jna.NativeLong;

/** Changes of what a machine is. Blocks the caller as the port says; thread-safe. */
final class ChangeActs {

    /** virDomainUndefineFlagsValues. */
    private static final int MANAGED_SAVE = 1;
    private static final int SNAPSHOTS = 1 << 1;
    private static final int NVRAM = 1 << 2;
    private static final int KEEP_NVRAM = 1 << 3;
    private static final int CHECKPOINTS = 1 << 4;

    private static final int BOTH = ModificationImpact.LIVE | ModificationImpact.CONFIG;

    private final Access access;
    private final Sampler sampler;

    ChangeActs(Access access, Sampler sampler) {
        this.access = access;
        this.sampler = sampler;
    }

    MachineId define(String xml, Run run) throws FailureException {
        return access.calls().run(run, () -> xml(() -> {
            Domain domain = access.link().domainDefineXML(xml);
            try {
                return MachineId.of(domain.getUUIDString());
            } finally {
                domain.free();
            }
        }));
    }

    void undefine(MachineId id, UndefineOptions options, Run run) throws FailureException {
        int flags = options.savedState() ? MANAGED_SAVE : 0;
        if (access.qemu()) {
            // descriptions of snapshots and checkpoints are of no use without the machine's own
            flags |= SNAPSHOTS | CHECKPOINTS | (options.firmwareState() ? NVRAM : KEEP_NVRAM);
        }
        int chosen = flags;
        access.ask(id, run, domain -> {
            domain.undefine(chosen);
            return 0;
        });
    }

    /** libvirt has no code of its own for a name that is taken, and takes names that it cannot keep. */
    void rename(MachineId id, String name, Run run) throws FailureException {
        Names.requireMachine(name);
        try {
            access.calls().run(run, () -> access.withPointer(id, domain -> Virt.virDomainRename(domain, name, 0)));
        } catch (FailureException failed) {
            if (failed.getMessage().contains(" already exists")) {
                throw new FailureException(new Failure(FailureCode.EXISTS, NLS.bind(Messages.nameTaken, name),
                        Messages.nameTakenRemedy), failed);
            }
            throw failed;
        }
    }

    void setVcpus(MachineId id, int count, ChangeScope scope, Run run) throws FailureException {
        int now = access.ask(id, run, domain -> {
            domain.setVcpusFlags(count, impact(domain, scope));
            return domain.isActive() == 1 ? domain.getInfo().nrVirtCpu : 0;
        });
        if (now > 0) {
            sampler.noteVcpus(id, now);
        }
    }

    void setMemory(MachineId id, long kib, ChangeScope scope, Run run) throws FailureException {
        access.ask(id, run, domain -> {
            int impact = impact(domain, scope);
            if (impact == BOTH && !access.qemu()) {
                setMemory(id, kib, ModificationImpact.LIVE); // the test driver takes one at a time
                return setMemory(id, kib, ModificationImpact.CONFIG);
            }
            return setMemory(id, kib, impact);
        });
    }

    void attach(MachineId id, String deviceXml, ChangeScope scope, Run run) throws FailureException {
        access.ask(id, run, domain -> xml(() -> {
            domain.attachDeviceFlags(deviceXml, impact(domain, scope));
            return 0;
        }));
    }

    void detach(MachineId id, String deviceXml, ChangeScope scope, Run run) throws FailureException {
        access.ask(id, run, domain -> xml(() -> {
            domain.detachDeviceFlags(deviceXml, impact(domain, scope));
            return 0;
        }));
    }

    private int setMemory(MachineId id, long kib, int impact) throws FailureException {
        return access.withPointer(id,
                domain -> Virt.virDomainSetMemoryFlags(domain, new NativeLong(kib, true), impact));
    }

    private static int impact(Domain domain, ChangeScope scope) throws LibvirtException {
        return switch (scope) {
            case LIVE -> ModificationImpact.LIVE;
            case STORED -> ModificationImpact.CONFIG;
            case BOTH -> domain.isActive() == 1 ? BOTH : ModificationImpact.CONFIG;
        };
    }

    /** What fails in here was said about XML. */
    private static <T> T xml(NativeCall<T> call) throws FailureException {
        try {
            return call.call();
        } catch (LibvirtException refused) {
            throw Troubles.ofXml(refused);
        }
    }
}
